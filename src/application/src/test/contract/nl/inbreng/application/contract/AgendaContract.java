package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Raadsinformatie.Found;
import nl.inbreng.application.ports.Raadsinformatie.Skipped;
import nl.inbreng.application.views.AgendaState;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Gemeente;
import org.junit.jupiter.api.Test;

/** Our copy of the agenda: its meetings. */
public abstract class AgendaContract {

    private static final Instant NOW = Examples.NOW;
    private static final Instant SOON = NOW.plus(Duration.ofDays(7));
    private static final Instant LATER = NOW.plus(Duration.ofDays(30));

    private final Gemeente gemeente = Examples.gemeente();
    private final String code = gemeente.code();

    protected abstract Doors doors();

    @Test void meetings_come_back_in_order_as_the_source_gave_them() {
        Vergadering first = Examples.vergadering("v1", SOON);
        Vergadering second = Examples.vergadering("v2", LATER);
        store(second, first);
        assertEquals(List.of(first, second), meetings(NOW));
        assertEquals(List.of(second), meetings(LATER));
        assertEquals(List.of(), meetings(LATER.plusSeconds(1)));
        StoredVergadering stored = agenda().from(code, NOW).get(0);
        assertEquals(code, stored.gemeente());
        assertEquals(Optional.of(stored), agenda().vergadering(stored.id()));
    }

    @Test void the_same_meeting_is_replaced_and_keeps_its_id() {
        store(Examples.vergadering("v1", SOON));
        long id = agenda().from(code, NOW).get(0).id();
        store(Examples.vergadering("v1", LATER));
        assertEquals(List.of(new StoredVergadering(id, code, Examples.vergadering("v1", LATER))), agenda().from(code, NOW));
    }

    @Test void the_same_id_in_another_gemeente_is_another_meeting() {
        store(Examples.vergadering("v1", SOON));
        Gemeente other = Examples.gemeente();
        agenda().store(other.code(), Examples.copy(Examples.vergadering("v1", LATER)), NOW);
        assertEquals(List.of(Examples.vergadering("v1", SOON)), meetings(NOW));
    }

    @Test void a_coming_meeting_that_the_source_no_longer_names_is_cancelled_and_loses_its_items() {
        store(Examples.vergadering("v1", SOON), Examples.vergadering("v2", LATER));
        store(Examples.vergadering("v1", SOON));
        List<Vergadering> all = meetings(NOW);
        assertEquals(Examples.vergadering("v1", SOON), all.get(0));
        assertEquals(Vergadering.Status.GEANNULEERD, all.get(1).status());
        assertEquals(List.of(), all.get(1).agendapunten());
    }

    @Test void a_past_meeting_that_the_source_no_longer_names_took_place_and_loses_its_items() {
        Instant first = Examples.copy().since();
        store(Examples.vergadering("before", first.minusSeconds(1)), Examples.vergadering("at", first), Examples.vergadering("after", NOW.minusSeconds(1)));
        store();
        List<Vergadering> all = meetings(first.minusSeconds(1));
        assertEquals(List.of(1, 0, 0), all.stream().map(v -> v.agendapunten().size()).toList(), "what is older than the period was not looked for");
        assertEquals(Set.of(Vergadering.Status.GEPLAND), all.stream().map(Vergadering::status).collect(Collectors.toSet()));
    }

    @Test void a_meeting_that_could_not_be_read_keeps_its_last_good_copy_and_the_state_tells_which() {
        store(Examples.vergadering("v1", SOON));
        Skipped skipped = new Skipped("v1", "", "Vergadering v1: de bron kan het niet vinden.");
        agenda().store(code, new Agenda.Copy("notubiz", NOW, new Found(List.of(), List.of(skipped))), NOW);
        assertEquals(List.of(Examples.vergadering("v1", SOON)), meetings(NOW));
        assertEquals(List.of(skipped.reason()), agenda().state(code).skipped());
        agenda().failed(code, "De bron antwoordt niet.", NOW);
        assertEquals(List.of(skipped.reason()), agenda().state(code).skipped(), "that is still the copy we have");
        store(Examples.vergadering("v1", SOON));
        assertEquals(List.of(), agenda().state(code).skipped());
    }

    @Test void a_vanished_meeting_that_returns_goes_on_again() {
        store(Examples.vergadering("v1", SOON));
        store();
        assertEquals(Vergadering.Status.GEANNULEERD, meetings(NOW).get(0).status());
        store(Examples.vergadering("v1", SOON));
        assertEquals(Vergadering.Status.GEPLAND, meetings(NOW).get(0).status());
    }

    @Test void a_failure_keeps_the_last_good_copy_and_its_moment() {
        assertEquals(new AgendaState(Optional.empty(), Optional.empty(), List.of()), agenda().state(code));
        agenda().failed(code, "De bron antwoordt niet.", NOW);
        assertEquals(new AgendaState(Optional.empty(), Optional.of("De bron antwoordt niet."), List.of()), agenda().state(code));
        store(Examples.vergadering("v1", SOON));
        assertEquals(new AgendaState(Optional.of(NOW), Optional.empty(), List.of()), agenda().state(code));
        agenda().failed(code, "De bron gaf een webpagina.", NOW.plusSeconds(60));
        assertEquals(new AgendaState(Optional.of(NOW), Optional.of("De bron gaf een webpagina."), List.of()), agenda().state(code));
        assertEquals(1, agenda().from(code, NOW).size());
    }

    private Agenda agenda() {
        return doors().agenda();
    }

    private void store(Vergadering... vergaderingen) {
        agenda().store(code, Examples.copy(vergaderingen), NOW);
    }

    private List<Vergadering> meetings(Instant from) {
        return agenda().from(code, from).stream().map(StoredVergadering::vergadering).toList();
    }
}
