package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Tone;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final Instant NOW = LocalDate.of(2026, 11, 23).atTime(23, 59).atZone(Window.ZONE).toInstant();

    @Test void four_days_left_is_quiet() {
        assertEquals(Tone.OK, Due.tone(after("2026-11-27"), NOW));
    }

    @Test void three_days_left_is_a_warning() {
        assertEquals(Tone.WARNING, Due.tone(after("2026-11-26"), NOW));
    }

    @Test void the_last_day_itself_is_a_warning() {
        assertEquals(Cell.badge("vandaag", Tone.WARNING), Due.cell(Optional.of(after("2026-11-23")), NOW));
    }

    @Test void a_day_later_it_is_late() {
        assertEquals(Cell.badge("1 dag te laat", Tone.ERROR), Due.cell(Optional.of(after("2026-11-22")), NOW));
    }

    @Test void no_term_is_said_in_words() {
        assertEquals(Cell.text("geen termijn"), Due.cell(Optional.empty(), NOW));
    }

    private static Instant after(String lastDay) {
        return LocalDate.parse(lastDay).plusDays(1).atStartOfDay(Window.ZONE).toInstant();
    }
}
