package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Procedure;
import nl.inbreng.domain.verzoek.AgenderingStand;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.ClosingStand;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.desk.Facts;
import nl.inbreng.web.parts.Answer;
import org.junit.jupiter.api.Test;

/** What a public page says of the road, stand by stand: nothing that no longer holds. */
class RoadTest {

    private static final Instant FILED = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant NOW = FILED;
    private static final Instant REPAIRED = FILED.plusSeconds(3_600);
    private static final Regeling REGELING = Voorbeeldstad.REGELING;
    private static final String ARTIKEL = "artikel 4, onder c van de Verordening burgerinbreng Voorbeeldstad 2026";

    private static final Basis BASIS = new Basis(Orgaan.RAAD, "artikel 8");

    private final List<Event> events = new ArrayList<>();
    private final Verzoek verzoek = Voorbeeldstad.opened();

    @Test void the_last_day_for_support_is_told_only_while_it_is_open() {
        assertTrue(road().contains("Tot en met"));
        assertEquals("28 november 2026", Showing.progress(dossier(), NOW).until());
        file();
        assertFalse(road().contains("Tot en met"));
        assertEquals("", Showing.progress(dossier(), NOW).until());
    }

    @Test void during_repair_the_term_is_that_of_the_filer() {
        file();
        assertTrue(road().contains("Klaar uiterlijk op"));
        decide(Oordeel.Soort.HERSTEL, List.of());
        assertTrue(road().contains("De indiener herstelt het verzoek"));
        assertTrue(road().contains("Regel: " + ARTIKEL + "."), road());
        assertTrue(Facts.decisions(dossier()).contains(new Answer("Regel", ARTIKEL, "")), Facts.decisions(dossier())::toString);
        assertFalse(road().contains("Klaar uiterlijk op"));
    }

    @Test void a_refusal_says_where_it_goes_on() {
        file();
        decide(Oordeel.Soort.NIET_ONTVANKELIJK, List.of(NextRoute.KLACHT));
        assertTrue(road().contains("Het gaat naar het klachtloket van de gemeente. Regel: " + ARTIKEL + "."), road());
    }

    @Test void a_repair_is_dated_once_the_text_differs() {
        file();
        decide(Oordeel.Soort.HERSTEL, List.of());
        verzoek.rewrite(new Agendering("Oversteek", "Maak een zebrapad in de Lindestraat.", "Het is gevaarlijk.", ""));
        assertEquals(Optional.empty(), dossier().repaired());
        verzoek.take(new Stap.HandIn(), new Obstacles.Facts(REGELING, 10, REPAIRED));
        events.add(new Event(REPAIRED, Event.By.INDIENER, SharedStand.INGEDIEND, "Hersteld."));
        assertEquals(Optional.of(REPAIRED), dossier().repaired());
        assertEquals(Voorbeeldstad.TEXT, verzoek.filedInhoud());
    }

    @Test void what_the_raad_puts_off_stands_on_no_agenda_until_it_is_planned_again() {
        putOff();
        assertFalse(road().contains("Raad van december"), road());
        assertTrue(road().contains("title=Op de agenda van de raad, state=NOW, when=, detail=De raad heeft het aangehouden."), road());
        assertTrue(road().contains("title=De uitkomst, state=LATER, when=, detail=]"), road());
        take(new Stap.Plan(new Planning("Raad van januari", FILED, "4 Oversteek"), BASIS));
        assertTrue(road().contains("detail=Raad van januari, 4 Oversteek"), road());
        assertFalse(road().contains("aangehouden"), road());
        take(new Stap.Conclude(Uitkomst.BESPROKEN, "", BASIS));
        assertTrue(road().contains("detail=Raad van januari, 4 Oversteek"), road());
        assertTrue(road().contains("Besproken in de vergadering."), road());
    }

    @Test void the_desk_names_no_agenda_for_what_was_put_off() {
        putOff();
        assertTrue(Facts.decisions(dossier()).contains(new Answer("Eerdere uitkomst", "Aangehouden", "")), Facts.decisions(dossier())::toString);
        assertFalse(Facts.decisions(dossier()).toString().contains("Raad van december"), Facts.decisions(dossier())::toString);
        take(new Stap.Plan(new Planning("Raad van januari", FILED, "4 Oversteek"), BASIS));
        assertTrue(Facts.decisions(dossier()).toString().contains("Raad van januari"), Facts.decisions(dossier())::toString);
    }

    @Test void the_last_stage_is_done_when_the_griffie_has_reported() {
        file();
        decide(Oordeel.Soort.ONTVANKELIJK, List.of());
        take(new Stap.Plan(new Planning("Raad van december", FILED, "3 Oversteek"), BASIS));
        take(new Stap.Advance(AgenderingStand.INDIENER_UITGENODIGD, "", BASIS));
        assertTrue(road().contains("title=Op de agenda van de raad, state=NOW"), road());
        take(new Stap.Conclude(Uitkomst.BESPROKEN, "", BASIS));
        assertTrue(road().contains("title=De griffie koppelt terug wat ermee gebeurt, state=NOW"), road());
        take(new Stap.Advance(ClosingStand.TERUGGEKOPPELD, "Het zebrapad ligt er.", BASIS));
        assertTrue(road().contains("title=De griffie koppelt terug wat ermee gebeurt, state=DONE"), road());
    }

    @Test void what_was_turned_away_never_shows_the_raad() {
        file();
        decide(Oordeel.Soort.NIET_ONTVANKELIJK, List.of(NextRoute.KLACHT));
        take(new Stap.Advance(ClosingStand.DOORGEZONDEN, "", BASIS));
        assertTrue(road().contains("title=Doorgestuurd: het gaat langs een andere weg verder"), road());
        assertFalse(road().contains("Op de agenda"), road());
    }

    @Test void the_agenda_is_that_of_who_decides() {
        Procedure commissie = new Procedure("de raad", Optional.empty(), Optional.empty(), Optional.of(Orgaan.COMMISSIE), List.of(), Optional.empty(), Optional.empty());
        Regeling regeling = new Regeling(REGELING.header(), REGELING.filer(), REGELING.supporter(), REGELING.stages(), REGELING.fields(), REGELING.exclusions(), REGELING.terms(), commissie);
        putOff();
        String road = Road.of(new Dossier(verzoek, regeling, dossier().support(), events), NOW).toString();
        assertTrue(road.contains("title=Op de agenda van de raadscommissie, state=NOW, when=, detail=De raadscommissie heeft het aangehouden."), road);
    }

    private void putOff() {
        file();
        decide(Oordeel.Soort.ONTVANKELIJK, List.of());
        take(new Stap.Plan(new Planning("Raad van december", FILED, "3 Oversteek"), BASIS));
        take(new Stap.Conclude(Uitkomst.AANGEHOUDEN, "De tijd was op.", BASIS));
    }

    private void file() {
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1), 10, REGELING, FILED);
        events.add(new Event(FILED, Event.By.INDIENER, SharedStand.INGEDIEND, "Ingediend."));
    }

    private void decide(Oordeel.Soort soort, List<NextRoute> routes) {
        take(new Stap.Decide(new Oordeel(soort, "Daarom.", routes, soort == Oordeel.Soort.ONTVANKELIJK ? List.of() : List.of(ARTIKEL))));
    }

    private void take(Stap stap) {
        verzoek.take(stap, new Obstacles.Facts(REGELING, 10, FILED));
        events.add(new Event(FILED, Event.By.GRIFFIE, verzoek.stand(), "Stap."));
    }

    private String road() {
        return Road.of(dossier(), NOW).toString();
    }

    private Dossier dossier() {
        return new Dossier(verzoek, REGELING, new Support(10, Optional.of(Voorbeeldstad.TEN), Optional.empty()), events);
    }
}
