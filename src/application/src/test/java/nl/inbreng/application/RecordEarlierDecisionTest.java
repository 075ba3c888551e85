package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.SharedStand;
import org.junit.jupiter.api.Test;

class RecordEarlierDecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Town town = new Town();
    private final Kenmerk kenmerk = town.openByRank();

    @Test void the_day_is_kept_and_what_follows_from_it_is_told() {
        assertEquals(new Moving.Moved(SharedStand.OPEN_VOOR_STEUN), record(town.wim, kenmerk, LocalDate.of(2026, 1, 15)));
        assertEquals(Optional.of(LocalDate.of(2026, 1, 15)), town.verzoek(kenmerk).eerderBesluit());
        assertEquals("De griffie zocht een eerder besluit op. De raad besloot hier op 15 januari 2026 over. Het mag terugkomen vanaf 15 januari 2027, 12 maanden na dat besluit, of eerder bij nieuwe argumenten.",
                town.doors.verzoeken().events(town.verzoek(kenmerk)).getLast().text());
    }

    @Test void today_can_be_the_day_and_tomorrow_cannot() {
        assertEquals(RecordEarlierDecision.FIELD, assertInstanceOf(Moving.Incomplete.class, record(town.wim, kenmerk, TODAY.plusDays(1))).shortcoming().veld());
        assertEquals(Optional.empty(), town.verzoek(kenmerk).eerderBesluit());
        assertInstanceOf(Moving.Moved.class, record(town.wim, kenmerk, TODAY));
    }

    @Test void nobody_but_its_griffie_records_it_and_only_what_is_on_the_desk() {
        assertEquals(new Moving.Unknown(), record(town.sanne, kenmerk, TODAY));
        assertEquals(new Moving.Unknown(), record(town.strangeGriffier, kenmerk, TODAY));
        Town other = new Town();
        Kenmerk open = other.open();
        Opened opened = new Opened(open, other.verzoek(open).version());
        assertEquals(new Moving.Unknown(), other.act(() -> new RecordEarlierDecision(other.doors.verzoeken(), other.editions, other.clock).record(other.wim, opened, TODAY)),
                "these rules know no such term");
    }

    @Test void a_page_that_somebody_else_overtook_changes_nothing() {
        Opened old = new Opened(kenmerk, town.verzoek(kenmerk).version());
        record(town.wim, kenmerk, TODAY);
        assertEquals(new Moving.Stale(), town.act(() -> act().record(town.wim, old, TODAY.minusDays(1))));
        assertEquals(new Moving.Unknown(), record(town.wim, Examples.kenmerk(), TODAY));
    }

    private Moving record(Actor actor, Kenmerk of, LocalDate decided) {
        Opened opened = new Opened(of, town.doors.verzoeken().find(of).map(v -> v.version()).orElse(1L));
        return town.act(() -> act().record(actor, opened, decided));
    }

    private RecordEarlierDecision act() {
        return new RecordEarlierDecision(town.doors.verzoeken(), town.editions, town.clock);
    }
}
