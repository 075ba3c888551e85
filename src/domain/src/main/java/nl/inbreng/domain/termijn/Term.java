package nl.inbreng.domain.termijn;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A length of time that a rule sets.
 *
 * @param length      how many units; 0 only makes sense counted back: until the event begins
 * @param unit        what is counted
 * @param termijnenwet true when the Algemene termijnenwet applies: the rule is a law or AMvB, or the ordinance declares it applicable
 * @param artikel     article that sets the term
 */
public record Term(int length, TermUnit unit, boolean termijnenwet, String artikel) {

    public Term {
        if (length < 0) throw new IllegalArgumentException("een termijn is niet negatief: " + length);
    }

    /** The length in words: 1 dag, 6 weken. */
    public String span() {
        return length + " " + unit.word(length);
    }

    /** True when the Algemene termijnenwet applies and doesn't exclude this length: at most 90 days, 12 weeks or 3 months, never years (art. 4). */
    public boolean isCovered() {
        return termijnenwet && switch (unit) {
            case DAGEN, WERKDAGEN -> length <= 90;
            case WEKEN -> length <= 12;
            case MAANDEN -> length <= 3;
            case JAREN -> false;
        };
    }

    /** True when the term must hold at least two working days: a covered term of at least three days (art. 2). */
    public boolean hasMinimum() {
        return isCovered() && switch (unit) {
            case DAGEN, WERKDAGEN -> length >= 3;
            case WEKEN, MAANDEN, JAREN -> length >= 1;
        };
    }

    /**
     * The end of a term that something started; the first day is the day after it.
     *
     * @throws IllegalArgumentException when the length is 0
     */
    public Deadline after(Instant start, Kalender kalender) {
        if (length == 0) throw new IllegalArgumentException("een termijn na een gebeurtenis duurt minstens 1 " + unit.word(1));
        Course course = Course.of(this, kalender, start.atZone(Deadline.ZONE).toLocalDate());
        return Deadline.afterDay(course.last(), Reason.of(course));
    }

    /**
     * The end of a term counted back from a vergadering that begins then. Neither a day off nor a pause moves it (Algemene termijnenwet art. 1 lid 2);
     * only working days are counted over days off. With length 0 the beginning itself is too late.
     */
    public Deadline before(Instant event, Kalender kalender) {
        LocalDate meeting = event.atZone(Deadline.ZONE).toLocalDate();
        CountedBack back = CountedBack.of(this, kalender, meeting);
        return length == 0 ? new Deadline(event, meeting, Reason.of(back)) : Deadline.afterDay(back.last(), Reason.of(back));
    }
}
