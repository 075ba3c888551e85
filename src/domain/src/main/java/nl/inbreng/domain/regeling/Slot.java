package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;

/**
 * A place on the agenda at the rhythm of a {@link Ranking} (plaats).
 *
 * @param day    day of the meeting
 * @param reason why it is that day, in one Dutch sentence
 */
public record Slot(LocalDate day, String reason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl"));

    /** The first place on this day or after it. */
    public static Slot from(Ranking ranking, LocalDate today) {
        LocalDate day = ranking.slot(today);
        String when = day.equals(today) ? "Vandaag, " + DAY.format(day) + ", is er een plaats op de agenda" : "De volgende plaats op de agenda is op " + DAY.format(day);
        return new Slot(day, when + ": " + rhythm(ranking.every()) + " is er één, te beginnen op " + DAY.format(ranking.first()) + " (" + ranking.artikel() + ").");
    }

    /** The place after this one. */
    public Slot after(Ranking ranking) {
        return from(ranking, day.plusDays(1));
    }

    /** The day in words: "dinsdag 24 februari 2026". */
    public String phrase() {
        return DAY.format(day);
    }

    private static String rhythm(Term every) {
        if (every.length() > 1) return "elke " + every.span();
        return (every.unit() == TermUnit.JAREN ? "elk " : "elke ") + every.unit().word(1);
    }
}
