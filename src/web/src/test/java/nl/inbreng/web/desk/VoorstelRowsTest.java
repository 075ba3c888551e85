package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.views.Besluitstand;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

/** The griffie finds every raadsvoorstel, also once the raad is at it. */
class VoorstelRowsTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final Instant NOW = Instant.parse("2026-12-01T18:30:00Z");
    private static final List<StoredVoorstel> ALL = List.of(voorstel(1, -400), voorstel(2, -30), voorstel(3, -1), voorstel(4, 0), voorstel(5, 7));

    @Test void what_the_raad_treats_or_treated_stays_in_the_list_the_latest_first() {
        String page = page(ALL);
        assertEquals(List.of(true, true, true, true), Stream.of(4, 5, 3, 2).map(id -> page.contains("/werkblad/voorstellen/" + id + "\"")).toList(), page);
        assertFalse(page.contains("/werkblad/voorstellen/1\""), page);
        assertTrue(page.indexOf("/4\"") < page.indexOf("/5\"") && page.indexOf("/5\"") < page.indexOf("id=\"geweest\"") && page.indexOf("id=\"geweest\"") < page.indexOf("/3\"") && page.indexOf("/3\"") < page.indexOf("/2\""), page);
    }

    @Test void without_a_coming_meeting_it_says_so_and_keeps_the_others() {
        String page = page(ALL.subList(1, 3));
        assertTrue(page.contains("Er staan nog geen raadsvoorstellen op de agenda") && page.contains("/werkblad/voorstellen/3\""), page);
        assertFalse(page(List.of()).contains("Van vergaderingen die zijn begonnen"));
    }

    @Test void a_row_tells_that_the_decision_was_confirmed_or_that_it_must_be_confirmed_again() {
        String page = page(ALL);
        assertTrue(page.contains("Besluit bevestigd") && page.contains("href=\"/werkblad/voorstellen/2/besluit\""), page);
        assertFalse(page.contains("/werkblad/voorstellen/3/besluit") || page.contains("/werkblad/voorstellen/4/besluit"), page);
    }

    private static Besluitstand stand(StoredVoorstel voorstel) {
        return voorstel.ref().id() == 2 ? Besluitstand.OPNIEUW : voorstel.ref().id() == 3 ? Besluitstand.BEVESTIGD : Besluitstand.GEEN;
    }

    private static String page(List<StoredVoorstel> all) {
        Agenda agenda = (Agenda) Proxy.newProxyInstance(VoorstelRowsTest.class.getClassLoader(), new Class<?>[] {Agenda.class}, (self, method, given) ->
                all.stream().filter(one -> !one.ref().begins().isBefore((Instant) given[1])).toList());
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.deskVoorstellen(SITE, VoorstelRows.of(agenda, "GM9999", NOW, VoorstelRowsTest::stand)).render(output);
        return output.toString();
    }

    private static StoredVoorstel voorstel(long id, int days) {
        VoorstelRef ref = new VoorstelRef(id, "Bomenplan", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", NOW.plus(Duration.ofDays(days)));
        return new StoredVoorstel(ref, "GM9999", id, new RaadsDocument("doc", "Bomenplan", "Raadsvoorstel", 1, "plan.pdf", "application/pdf"), StoredVoorstel.Status.BEVESTIGD, List.of(), "");
    }
}
