package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Entitlement;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Grondslag;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.regeling.Terms;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Validity;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import org.junit.jupiter.api.Test;

/** What a public page says of the road, stand by stand: nothing that no longer holds. */
class RoadTest {

    private static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant FILED = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant REPAIRED = FILED.plusSeconds(3_600);
    private static final Agendering FIRST = new Agendering("Oversteek", "Maak een zebrapad.", "Het is gevaarlijk.", "");
    private static final Regeling REGELING = regeling();

    private final List<Event> events = new ArrayList<>();
    private final Verzoek verzoek = opened();

    @Test void the_last_day_for_support_is_told_only_while_it_is_open() {
        assertTrue(road().contains("Tot en met"));
        assertEquals("28 november 2026", Showing.progress(dossier(), true).until());
        file();
        assertFalse(road().contains("Tot en met"));
        assertEquals("", Showing.progress(dossier(), false).until());
    }

    @Test void during_repair_the_term_is_that_of_the_filer() {
        file();
        assertTrue(road().contains("Klaar uiterlijk op"));
        decide(Oordeel.Soort.HERSTEL, List.of());
        assertTrue(road().contains("De indiener herstelt het verzoek"));
        assertFalse(road().contains("Klaar uiterlijk op"));
    }

    @Test void a_refusal_says_where_it_goes_on() {
        file();
        decide(Oordeel.Soort.NIET_ONTVANKELIJK, List.of(NextRoute.KLACHT));
        assertTrue(road().contains("Het gaat naar het klachtloket van de gemeente."));
    }

    @Test void a_repair_is_dated_once_the_text_differs() {
        file();
        decide(Oordeel.Soort.HERSTEL, List.of());
        verzoek.rewrite(new Agendering("Oversteek", "Maak een zebrapad in de Lindestraat.", "Het is gevaarlijk.", ""));
        assertEquals(Optional.empty(), dossier().repaired());
        verzoek.repaired(REGELING, REPAIRED);
        events.add(new Event(REPAIRED, Event.By.INDIENER, Stand.INGEDIEND, "Hersteld."));
        assertEquals(Optional.of(REPAIRED), dossier().repaired());
        assertEquals(FIRST, verzoek.filedInhoud());
    }

    private void file() {
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1), 10, REGELING, FILED);
        events.add(new Event(FILED, Event.By.INDIENER, Stand.INGEDIEND, "Ingediend."));
    }

    private void decide(Oordeel.Soort soort, List<NextRoute> routes) {
        verzoek.decide(new Oordeel(soort, "Daarom.", routes), REGELING, FILED);
    }

    private String road() {
        return Road.of(dossier()).toString();
    }

    private Dossier dossier() {
        return new Dossier(verzoek, REGELING, new Support(10, REGELING.threshold(), Optional.empty()), events);
    }

    private static Verzoek opened() {
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), FIRST, OPENED);
        verzoek.publish(REGELING, new Window.Closing(Instant.parse("2026-11-28T23:00:00Z"), "Tot en met 28 november."), OPENED);
        return verzoek;
    }

    private static Regeling regeling() {
        Gemeente gemeente = new Gemeente("GM9999", "Voorbeeldstad", true, new Gemeente.Griffie("", "", ""), new Gemeente.Ris("geen", ""));
        EditionHeader header = new EditionHeader("GM9999/burgeragendering-2026-01-01", gemeente, Instrument.BURGERAGENDERING, "Burgeragendering",
                new Grondslag("Verordening burgerinbreng Voorbeeldstad 2026", "artikel 2", ""), new Validity(LocalDate.of(2026, 1, 1), Optional.empty()), false);
        Entitlement resident = new Entitlement(12, Entitlement.Status.INGEZETENE, "artikel 3");
        return new Regeling(header, resident, resident, new Threshold(10, false, "artikel 4"), List.of(SignatureField.NAAM), new Window.Days(26, "artikel 5"),
                List.of(), new Terms(14, OptionalInt.of(7), "artikel 8"), "de voorzitter van de raad");
    }
}
