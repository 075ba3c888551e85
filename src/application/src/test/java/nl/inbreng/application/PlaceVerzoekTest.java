package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.domain.rangorde.PlaatsBesluit;
import nl.inbreng.domain.rangorde.Placing;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Filing;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stap;
import org.junit.jupiter.api.Test;

/** Three candidates on 2 November 2026; the next place on the agenda is on 3 November. */
class PlaceVerzoekTest {

    private static final PlaatsBesluit PLACE = new PlaatsBesluit(PlaatsBesluit.Soort.PLAATS, "");
    private static final PlaatsBesluit NOT_NOW = new PlaatsBesluit(PlaatsBesluit.Soort.NU_NIET, "De agenda is vol.");

    private final Town town = new Town();
    private final Kenmerk low = town.openByRank();
    private final Kenmerk high = town.open();
    private final Kenmerk middle = town.open();

    PlaceVerzoekTest() {
        town.support(high, 3);
        town.support(middle, 2);
    }

    @Test void the_ranking_goes_by_support_and_names_the_next_place() {
        Ranglijst list = list();
        assertEquals(List.of(high, middle, low), list.rangorde().places().stream().map(place -> place.candidate().kenmerk()).toList());
        assertEquals(4, list.rangorde().places().getFirst().candidate().support(), "three others and the filer");
        assertEquals("dinsdag 3 november 2026", list.next().phrase());
        assertEquals("dinsdag 24 november 2026", list.later().phrase());
        assertEquals("Plaats 2 van 3", list.standing(middle).orElseThrow().place().phrase());
    }

    @Test void one_that_cannot_be_read_is_named_beside_the_places() {
        town.doors.damage(high);
        assertEquals(List.of(middle, low), list().rangorde().places().stream().map(place -> place.candidate().kenmerk()).toList());
        assertEquals(List.of(high), list().unreadable());
    }

    @Test void the_filer_cannot_file_and_nobody_hears_of_enough_support() {
        assertInstanceOf(Filing.Refused.class, town.act(() -> town.file().file(town.sanne, high)));
        town.act(() -> {
            town.threshold().look(high);
            return null;
        });
        assertEquals(List.of(), town.letters("drempel"));
        assertEquals(SharedStand.OPEN_VOOR_STEUN, town.verzoek(high).stand());
    }

    @Test void the_highest_gets_a_place_without_a_motivation_and_is_filed() {
        Placing.Placed placed = assertInstanceOf(Placing.Placed.class, decide(town.wim, high, PLACE));
        assertEquals(1, placed.number().sequence());
        assertEquals(SharedStand.INGEDIEND, town.verzoek(high).stand());
        assertEquals(3, town.verzoek(high).supportAtFiling());
        assertEquals("sanne@inwoners.example", town.letters("ontvangst").getFirst().to().value());
        assertTrue(town.letters("plaats").getFirst().body().contains("De agendacommissie geeft uw verzoek een plaats op de agenda van de raad"), "told who decided");
        Event event = lastEvent(high);
        assertEquals(Event.By.GRIFFIE, event.by());
        assertEquals("De agendacommissie gaf dit verzoek een plaats op de agenda. Het stond op de ranglijst op plaats 1 van 3, met steun van 4 inwoners. Het is ingediend bij de griffie onder nummer "
                + placed.number() + ".", event.text());
        assertEquals(List.of(middle, low), list().rangorde().places().stream().map(place -> place.candidate().kenmerk()).toList());
        Oordeel admitted = new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of());
        assertEquals(new Moving.Moved(SharedStand.ONTVANKELIJK), town.act(() -> town.handle().take(town.wim, opened(high), new Stap.Decide(admitted))));
    }

    @Test void another_than_the_highest_asks_a_motivation() {
        assertEquals("motivering", assertInstanceOf(Placing.Incomplete.class, decide(town.wim, middle, PLACE)).shortcoming().veld());
        assertEquals(SharedStand.OPEN_VOOR_STEUN, town.verzoek(middle).stand());
        assertInstanceOf(Placing.Placed.class, decide(town.wim, middle, new PlaatsBesluit(PlaatsBesluit.Soort.PLAATS, "Dit onderwerp heeft haast.")));
        assertTrue(lastEvent(middle).text().endsWith("Waarom: Dit onderwerp heeft haast."), lastEvent(middle).text());
        assertTrue(town.letters("plaats").getFirst().body().contains("Waarom: Dit onderwerp heeft haast."));
    }

    @Test void no_place_is_told_once_and_it_stays_in_the_ranking() {
        assertInstanceOf(Placing.Incomplete.class, decide(town.wim, high, new PlaatsBesluit(PlaatsBesluit.Soort.NU_NIET, "")));
        assertEquals(new Placing.NotNow(), decide(town.wim, high, NOT_NOW));
        int events = town.doors.verzoeken().events(town.verzoek(high)).size();
        assertEquals(new Placing.NotNow(), decide(town.wim, high, NOT_NOW));
        assertEquals(events, town.doors.verzoeken().events(town.verzoek(high)).size());
        assertEquals("De agendacommissie gaf dit verzoek geen plaats op de agenda van dinsdag 3 november 2026. Het blijft op de ranglijst. Waarom: De agenda is vol.", lastEvent(high).text());
        String told = town.letters("nu-geen-plaats").getFirst().body();
        assertTrue(told.contains("Waarom: De agenda is vol.") && told.contains("dinsdag 24 november 2026"), told);
        assertEquals(1, town.letters("nu-geen-plaats").size());
        assertEquals("Plaats 1 van 3", list().standing(high).orElseThrow().place().phrase());
        town.wait(Duration.ofDays(7));
        decide(town.wim, high, NOT_NOW);
        assertEquals(2, town.letters("nu-geen-plaats").size(), "about the next place it is another decision");
    }

    @Test void nobody_but_its_griffie_decides() {
        assertEquals(new Placing.Unknown(), decide(town.sanne, high, PLACE));
        assertEquals(new Placing.Unknown(), decide(town.strangeGriffier, high, PLACE));
        Kenmerk draft = town.draft(nl.inbreng.application.contract.Examples.agendering());
        assertEquals(new Placing.Unknown(), decide(town.wim, draft, PLACE));
    }

    @Test void a_page_that_somebody_else_overtook_changes_nothing() {
        Opened old = opened(high);
        decide(town.wim, high, PLACE);
        assertEquals(new Placing.Stale(), town.act(() -> place().decide(town.wim, old, PLACE)));
        assertEquals(new Placing.NoCandidate(), decide(town.wim, high, PLACE));
        assertEquals(1, town.letters("ontvangst").size());
    }

    @Test void a_period_that_ends_without_a_place_says_what_else_is_possible_and_blames_no_support() {
        town.clock.set(town.verzoek(high).closes().orElseThrow());
        assertEquals(List.of(), list().rangorde().places());
        assertEquals(new Placing.NoCandidate(), decide(town.wim, high, PLACE));
        town.wait(Duration.ofMinutes(2));
        town.closeWindows();
        assertEquals(SharedStand.VENSTER_VERLOPEN, town.verzoek(high).stand());
        String told = town.letters("gesloten").getFirst().body();
        assertTrue(told.contains("geen plaats op de agenda gekregen") && told.contains("brief aan de raad") && told.contains("inspreken") && told.contains("opnieuw beginnen"), told);
        assertFalse(told.contains("genoeg"), told);
    }

    private Ranglijst list() {
        return rankings().of(town.gemeente).getFirst();
    }

    private ReadRanking rankings() {
        return new ReadRanking(town.doors.register(), town.editions, town.clock);
    }

    private PlaceVerzoek place() {
        return new PlaceVerzoek(town.doors.verzoeken(), town.doors.signatures(), town.doors.outbox(), town.editions, rankings(), town.letters, new RankingLetters(town.installation), town.clock);
    }

    private Placing decide(Actor actor, Kenmerk kenmerk, PlaatsBesluit besluit) {
        Opened opened = opened(kenmerk);
        return town.act(() -> place().decide(actor, opened, besluit));
    }

    private Opened opened(Kenmerk kenmerk) {
        return new Opened(kenmerk, town.verzoek(kenmerk).version());
    }

    private Event lastEvent(Kenmerk kenmerk) {
        return town.doors.verzoeken().events(town.verzoek(kenmerk)).getLast();
    }
}
