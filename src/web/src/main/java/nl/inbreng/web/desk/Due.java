package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Tone;

/** How urgent a term is. */
final class Due {

    /** From this many days on, a term asks for attention: it leaves a weekend and a working day. */
    private static final long SOON = 3;

    private Due() {}

    /** Late is an error, the last days are a warning. @param end first moment that is too late */
    static Tone tone(Instant end, Instant now) {
        long days = Texts.daysLeft(end, now);
        if (days < 0) return Tone.ERROR;
        return days <= SOON ? Tone.WARNING : Tone.OK;
    }

    /** The term in a table. */
    static Cell cell(Optional<Instant> end, Instant now) {
        return end.map(e -> Cell.badge(Texts.left(e, now), tone(e, now))).orElse(Cell.text("geen termijn"));
    }
}
