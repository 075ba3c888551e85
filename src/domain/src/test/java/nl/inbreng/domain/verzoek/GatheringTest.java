package nl.inbreng.domain.verzoek;

import static nl.inbreng.domain.Examples.at;
import static nl.inbreng.domain.Examples.burgeragendering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Open or closed, enough or not: what that means for supporters and for the filer. Nine others are enough. */
class GatheringTest {

    private static final Instant CLOSES = at("2026-05-26T00:00");
    private static final Window UNTIL_THE_VERGADERING = new Window.BeforeVergadering(Term.days(3, "artikel 6"));

    @ParameterizedTest
    @CsvSource({"8, -1, OPEN_SHORT", "9, -1, OPEN_ENOUGH", "10, -1, OPEN_ENOUGH", "8, 0, CLOSED_SHORT", "9, 0, CLOSED_ENOUGH", "10, 1, CLOSED_ENOUGH"})
    void where_support_closes_and_filing_does_not(int confirmed, int seconds, Gathering expected) {
        assertEquals(Optional.of(expected), seen(burgeragendering(), confirmed, seconds));
    }

    @ParameterizedTest
    @CsvSource({"8, -1, OPEN_SHORT", "9, -1, OPEN_ENOUGH", "8, 0, CLOSED_SHORT", "9, 0, CLOSED_LATE"})
    void where_filing_closes_with_support(int confirmed, int seconds, Gathering expected) {
        assertEquals(Optional.of(expected), seen(closingBoth(), confirmed, seconds));
    }

    @ParameterizedTest
    @CsvSource({"8, -1", "9, -1", "8, 0", "9, 0"})
    void it_can_be_filed_exactly_when_nothing_stops_the_filer(int confirmed, int seconds) {
        for (Regeling regeling : new Regeling[] {burgeragendering(), closingBoth()}) {
            boolean free = Obstacles.toFiling(Examples.open(), new Obstacles.Facts(regeling, confirmed, CLOSES.plusSeconds(seconds))).isEmpty();
            assertEquals(free, seen(regeling, confirmed, seconds).orElseThrow().canBeFiled());
        }
    }

    @Test void what_was_closed_by_the_clock_says_why() {
        Verzoek few = Examples.open();
        assertInstanceOf(Moving.Moved.class, few.windowPassed(burgeragendering(), 8, CLOSES));
        assertEquals(Optional.of(Gathering.CLOSED_SHORT), Gathering.of(few.stand(), CLOSES, Examples.TEN, facts(burgeragendering(), 8, 0)));
        Verzoek late = Examples.open();
        assertInstanceOf(Moving.Moved.class, late.windowPassed(closingBoth(), 9, CLOSES));
        assertEquals(Optional.of(Gathering.CLOSED_LATE), Gathering.of(late.stand(), CLOSES, Examples.TEN, facts(closingBoth(), 9, 0)));
    }

    @Test void a_draft_and_what_is_filed_or_withdrawn_gathers_nothing() {
        for (Stand stand : Stand.all()) {
            boolean gathers = stand == SharedStand.OPEN_VOOR_STEUN || stand == SharedStand.VENSTER_VERLOPEN || stand == ReferendumStand.DEFINITIEF_OPEN;
            assertEquals(gathers, Gathering.of(stand, CLOSES, Examples.TEN, facts(burgeragendering(), 9, -1)).isPresent(), stand::toString);
        }
    }

    @Test void supporters_are_welcome_while_it_is_open() {
        List<Gathering> open = Stream.of(Gathering.values()).filter(Gathering::isOpen).toList();
        assertEquals(List.of(Gathering.OPEN_SHORT, Gathering.OPEN_ENOUGH, Gathering.OPEN_RANKED), open);
        assertEquals(open, Stream.of(Gathering.values()).filter(gathering -> gathering.word().startsWith("open voor steun")).toList());
        assertEquals("Er was genoeg steun, maar het verzoek is niet op tijd ingediend.", Gathering.CLOSED_LATE.sentence());
    }

    private static Optional<Gathering> seen(Regeling regeling, int confirmed, int seconds) {
        return Gathering.of(SharedStand.OPEN_VOOR_STEUN, CLOSES, Examples.TEN, facts(regeling, confirmed, seconds));
    }

    private static Obstacles.Facts facts(Regeling regeling, int confirmed, int seconds) {
        return new Obstacles.Facts(regeling, confirmed, CLOSES.plusSeconds(seconds));
    }

    private static Regeling closingBoth() {
        Regeling r = burgeragendering();
        return new Regeling(Examples.header(Instrument.BURGERAMENDEMENT), r.filer(), r.supporter(), List.of(Stage.of(Examples.TEN, UNTIL_THE_VERGADERING)), r.fields(), r.exclusions(), r.terms(), r.procedure());
    }
}
