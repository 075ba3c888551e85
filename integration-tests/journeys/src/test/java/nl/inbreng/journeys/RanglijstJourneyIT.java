package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.inbreng.demo.Mail;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In Voorbeeldwoude no number is enough: the raad gives a place on its agenda by rank, as its agendacommissie decides. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class RanglijstJourneyIT {

    private static final String SANNE = "sanne@voorbeeldstad.example";
    private static final String BILAL = "bilal@voorbeeldstad.example";

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @Test
    void support_gives_a_rank_and_the_agendacommissie_gives_the_place(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Visitor sanne = town.sanne();
        String low = message(sanne, "Een vlonder aan de Woudplas");
        String middle = message(town.bilal(), "Een fietspad langs de Woudweg");
        String high = message(sanne, "Een school in het dorp");
        town.support(middle, Supporter.of("woudweg", 1));
        town.support(high, Supporter.of("dorpsschool", 2));

        assertPublic(town, low, middle, high);
        assertFilerFilesNothing(town, sanne, high);

        Visitor yara = town.signedIn("Yara Postma, griffier van Voorbeeldwoude");
        Page list = yara.open("/werkblad").follow("Ranglijst");
        assertEquals(List.of("Een school in het dorp", "Een fietspad langs de Woudweg", "Een vlonder aan de Woudplas"), list.html().select("main tbody tr td a").eachText());
        assertEquals(List.of("1", "2", "3"), list.html().select("main tbody tr th").eachText());
        assertPostponed(town, list, high);
        assertSecondNeedsAReason(town, list, middle);
        assertAdmittedWithNewArguments(yara);
        assertTrue(town.visitor().open(low).text().contains("Plaats 2 van 2 op de ranglijst"), "the others move up");
    }

    /** Writes and publishes in Voorbeeldwoude. @return the path of its page */
    private static String message(Visitor resident, String title) {
        Page review = resident.open("/voorbeeldwoude/burgeragendering").form("Verder").with("titel", title).with("vraag", "Bespreek dit in de raad.")
                .with("waaromNu", "Omdat het nu nog kan.").press();
        return review.press("Publiceer en verzamel steun").path();
    }

    private static void assertPublic(Town town, String low, String middle, String high) {
        Page page = town.visitor().open(middle);
        assertTrue(page.text().contains("2 inwoners steunen dit verzoek") && page.text().contains("Plaats 2 van 3 op de ranglijst"), page::toString);
        assertTrue(page.text().contains("De volgende plaats op de agenda is op") && page.text().contains("De agendacommissie kijkt van boven naar beneden"), page::toString);
        assertEquals(0, page.html().select("progress").size(), "no number is enough, so there is no bar");
        assertTrue(town.visitor().open(high).text().contains("Plaats 1 van 3"));
        assertTrue(town.visitor().open(low).text().contains("Plaats 3 van 3"));
        assertTrue(town.visitor().open("/voorbeeldwoude").text().contains("Plaats 1 van 3 op de ranglijst. De volgende plaats op de agenda is op"));
        assertTrue(town.sanne().open("/mijn").text().contains("Plaats 3 van 3 op de ranglijst."));
    }

    private static void assertFilerFilesNothing(Town town, Visitor sanne, String high) {
        Page own = sanne.open(high);
        assertTrue(own.text().contains("U hoeft niet zelf in te dienen."), own::toString);
        Page refused = sanne.post(town.base().resolve(high + "/indienen"), "");
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("U hoeft niets te doen.") && refused.text().contains("Dat beslist de agendacommissie."), refused::toString);
        assertTrue(town.subjects(SANNE, high).stream().noneMatch(subject -> subject.startsWith("Er is genoeg steun")), () -> town.subjects(SANNE, high).toString());
    }

    private static void assertPostponed(Town town, Page list, String high) {
        Page candidate = list.follow("Een school in het dorp");
        assertTrue(candidate.text().contains("Plaats 1 van 3") && candidate.text().contains("Zelf beoordelen"), candidate::toString);
        Page unexplained = candidate.form("Leg het besluit vast").choose("soort", "NU_NIET").press();
        assertEquals(400, unexplained.status());
        Page done = unexplained.form("Leg het besluit vast").with("motivering", "De raad bespreekt eerst het schoolplan.").press();
        assertTrue(done.text().contains("Het verzoek blijft op de ranglijst."), done::toString);
        Mail told = town.mail(SANNE, "Uw verzoek krijgt nu geen plaats op de agenda", high);
        assertTrue(told.text().contains("Waarom: De raad bespreekt eerst het schoolplan."), told.text());
        Page page = town.visitor().open(high);
        assertTrue(page.text().contains("Plaats 1 van 3") && page.text().contains("De raad bespreekt eerst het schoolplan."), page::toString);
    }

    private static void assertSecondNeedsAReason(Town town, Page list, String middle) {
        Page silent = list.follow("Een fietspad langs de Woudweg").form("Leg het besluit vast").choose("soort", "PLAATS").press();
        assertEquals(400, silent.status());
        assertTrue(silent.text().contains("Een ander verzoek heeft meer steun."), silent::toString);
        Page placed = silent.form("Leg het besluit vast").with("motivering", "De weg wordt dit voorjaar aangelegd.").press();
        assertTrue(placed.text().contains("Het verzoek heeft een plaats"), placed::toString);
        Mail good = town.mail(BILAL, "Uw verzoek krijgt een plaats op de agenda", middle);
        String number = good.text().replaceAll("(?s).*onder nummer (\\S+)\\..*", "$1");
        assertTrue(number.matches("BA-9998-\\d{4}-\\d{4}"), good.text());
        assertEquals(List.of("ontvangstbevestiging.pdf"), town.mail(BILAL, "Ontvangstbevestiging " + number, number).files());
        Page page = town.visitor().open(middle);
        assertTrue(page.text().contains("De agendacommissie gaf dit verzoek een plaats op de agenda. Het stond op de ranglijst op plaats 2 van 3"), page::toString);
        assertFalse(page.text().contains("Plaats 2 van 3"), "it is no candidate any more");
    }

    private static void assertAdmittedWithNewArguments(Visitor yara) {
        Page dossier = yara.open(yara.open("/werkblad").html().select("main tbody th a").attr("href"));
        Page asked = dossier.follow("Vul in wanneer de raad hier eerder over besloot");
        Page wrong = asked.form("Leg de dag vast").with("eerderbesluit", "31-6-2025").press();
        assertEquals(400, wrong.status());
        assertEquals("31-6-2025", wrong.value("eerderbesluit"), "what was typed is not lost");
        String recent = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusMonths(3).toString();
        Page known = wrong.form("Leg de dag vast").with("eerderbesluit", recent).press();
        assertTrue(known.text().contains("12 maanden na dat besluit, of eerder bij nieuwe argumenten."), known::toString);
        Page admitted = known.form("Leg uw besluit vast").choose("soort", "ONTVANKELIJK").with("motivering", "Er zijn nieuwe argumenten: de weg ligt er nu.").press();
        assertTrue(admitted.text().contains("Uw besluit is vastgelegd"), admitted::toString);
    }
}
