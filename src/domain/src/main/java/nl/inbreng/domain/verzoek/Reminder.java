package nl.inbreng.domain.verzoek;

import nl.inbreng.domain.termijn.Deadline;

/**
 * Something that must be brought to mind.
 *
 * @param about what it is about
 * @param days  days from today to the last day when nobody was late with reminding; 0 when the term has passed
 * @param end   the term, with its reasoning
 */
public record Reminder(About about, int days, Deadline end) {

    /** What is brought to mind, and to whom. */
    public enum About {
        /** Support closes, and more is needed. */
        SUPPORT_SHORT("steun", To.INDIENER),
        /** Support closes, and there is enough to file. */
        SUPPORT_ENOUGH("steun", To.INDIENER),
        /** Support has closed with enough; filing is still possible. */
        FILING("indienen", To.INDIENER),
        /** The hersteltermijn ends. */
        REPAIR("herstel", To.INDIENER),
        /** The hersteltermijn has passed unused. */
        REPAIR_ENDED("herstel", To.INDIENER),
        /** The hersteltermijn has passed unused: the decision lies with the griffie again. */
        REPAIR_UNUSED("herstel-ongebruikt", To.GRIFFIE),
        /** The term to decide ends. */
        REVIEW("toets", To.GRIFFIE),
        /** The term to decide has passed. */
        REVIEW_LATE("toets", To.GRIFFIE),
        /** The term to say whether the request is complete ends. */
        VOLLEDIGHEID("volledigheid", To.GRIFFIE),
        /** That term has passed. */
        VOLLEDIGHEID_LATE("volledigheid", To.GRIFFIE),
        /** The term for the advice of the college ends; the griffie asks the college for it. */
        PREADVIES("preadvies", To.GRIFFIE),
        /** That term has passed. */
        PREADVIES_LATE("preadvies", To.GRIFFIE),
        /** The term for the decision of the raad ends. */
        BESLUIT("besluit", To.GRIFFIE),
        /** That term has passed. */
        BESLUIT_LATE("besluit", To.GRIFFIE);

        private final String word;
        private final To to;

        About(String word, To to) {
            this.word = word;
            this.to = to;
        }

        /** Who must act. */
        public To to() {
            return to;
        }
    }

    /** Who is reminded. */
    public enum To { INDIENER, GRIFFIE }

    /** Tells this reminder from every other about the same verzoek. A term that moves is brought to mind again. */
    public String key() {
        return about.word + "|" + days + "|" + end.lastDay();
    }
}
