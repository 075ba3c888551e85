package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Wim sees the source page beside its units, and uploads a newer version than the council information system has. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class UploadIT {

    private static final String CONFIRM = "Bevestigen en openstellen";
    private static final String PDF = "Raadsvoorstel Vergroening schoolpleinen";
    private static final String POOL = "Raadsvoorstel Krediet nieuwbouw zwembad De Waterlinie";
    private static final int POOL_DOCUMENT = 77004;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @Test
    void the_source_page_is_drawn_for_the_griffie_of_this_gemeente_only(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Page voorstel = new Griffie(town).listed(PDF).follow(PDF);
        String picture = voorstel.html().select("main figure img").first().attr("src");
        HttpResponse<byte[]> answer = town.wim().fetch(picture);
        assertEquals(List.of("image/png"), answer.headers().allValues("Content-Type"));
        assertEquals(List.of("no-store"), answer.headers().allValues("Cache-Control"));
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(answer.body(), 4));
        assertTrue(answer.body().length > 2_000 && answer.body().length <= 1024 * 1024, answer.body().length + " bytes");
        assertEquals(404, town.wim().open(picture.replaceAll("\\d+$", "999")).status());
        assertEquals(404, town.signedIn("Noor Bakker, griffier van Arnhem").open(picture).status());
        assertEquals(403, town.sanne().open(picture).status());
    }

    @Test
    void an_uploaded_file_is_the_next_version_and_stays_so_when_the_agenda_is_fetched_again(Surroundings surroundings) {
        Griffie griffie = new Griffie(Town.of(surroundings));
        Town town = Town.of(surroundings);
        surroundings.replay().revise(POOL_DOCUMENT, 2, "besluit:\n1. Een klein zwembad te bouwen.");
        griffie.refreshed();
        Page voorstel = griffie.listed(POOL).follow(POOL);
        String address = voorstel.path() + "/nieuw-bestand";
        byte[] file = "besluit:\n1. Een groot zwembad te bouwen.\n2. Geld te geven.".getBytes(StandardCharsets.UTF_8);

        assertTrue(town.wim().upload(address, "bestand", "leeg.txt", new byte[0]).text().contains("Kies eerst een bestand"));
        assertTrue(town.wim().upload(address, "bestand", "oud.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0}).text().contains("Open het in Word"));
        Page uploaded = town.wim().upload(address, "bestand", "nieuw besluit.txt", file);
        assertEquals(200, uploaded.status(), uploaded::toString);
        assertTrue(uploaded.text().contains("Het bestand is de nieuwe versie") && uploaded.html().select("textarea").text().contains("Een groot zwembad"), uploaded::toString);
        assertEquals("2. Geld te geven.", uploaded.html().select(".inbreng-pair:has(textarea[name=tekst-beslispunt-2]) .inbreng-text").text(), uploaded::toString);
        assertArrayEquals(file, town.wim().fetch(uploaded.path() + "/bestand").body());
        griffie.refreshed();
        assertEquals(uploaded.path(), griffie.listed(POOL).follow(POOL).path());

        Page old = town.wim().open(voorstel.path() + "/amendementen");
        assertTrue(old.text().contains("Er is een nieuwere versie van dit raadsvoorstel") && !old.text().contains("Volgorde van stemmen"), old::toString);
        assertEquals(uploaded.path(), old.html().select("main a[href^=" + uploaded.path() + "]").attr("href"));
        assertEquals(voorstel.path() + "/amendementen", town.wim().open(voorstel.path() + "/amendementen/stemlijst.pdf").path());
        assertNothingIsRecordedOn(old, town.wim());
        assertChoiceWaits(town, uploaded);
    }

    /** On a version that was replaced nothing is recorded or compared; what was typed comes back, to copy. */
    private static void assertNothingIsRecordedOn(Page old, Visitor wim) {
        Page raad = wim.open(old.path() + "/van-de-raad");
        assertTrue(raad.text().contains("Er is een nieuwere versie van dit raadsvoorstel") && raad.html().select("input[type=file]").isEmpty(), raad::toString);
        assertEquals(409, wim.upload(raad.path(), "bestand", "raad.xml", "<akomaNtoso/>".getBytes(StandardCharsets.UTF_8)).status());
        for (String act : List.of("volgorde", "terug", "uitkomst", "vervallen")) {
            Page refused = wim.post(old.address().resolve(old.path() + "/" + act), "versie=0&reden=Eerst+de+banken.&toelichting=De+raad+besprak+het.");
            assertEquals(409, refused.status(), act);
            assertTrue(refused.text().contains("Daarover stemt de raad niet meer"), refused::toString);
            assertTrue(act.equals("vervallen") || refused.text().contains("Eerst de banken.") && refused.text().contains("De raad besprak het."), refused::toString);
        }
    }

    /** Who wrote on a version that is replaced by another one is told on the own pages to choose. */
    private static void assertChoiceWaits(Town town, Page version) {
        version.form(CONFIRM).choose("beslist", "ja").press();
        Page draft = town.bilal().open("/voorbeeldstad/burgeramendement?eenheid=beslispunt-1&voorstel=" + version.path().replaceAll("\\D+", ""));
        String verzoek = draft.form("Verder").with("titel", "Liever een klein bad").with("toelichting", "Daarom.").with("wordt-beslispunt-1", "Een klein zwembad te bouwen.").press()
                .press("Publiceer en verzamel steun").path();
        assertFalse(town.bilal().open("/mijn").text().contains("Hier moet u nog kiezen"));
        Page changing = town.sanne().open(verzoek).follow("Stel een verandering van dit amendement voor").press("Wijzig dit beslispunt 1");
        String sub = changing.form("Verder").with("titel", "Een klein bad in 2029").with("toelichting", "Later.").with("wordt-beslispunt-1", "Een klein zwembad te bouwen in 2029.").press()
                .press("Publiceer en verzamel steun").path();

        byte[] newer = "besluit:\n1. Een groot zwembad te bouwen in 2028.\n2. Geld te geven.".getBytes(StandardCharsets.UTF_8);
        Page newest = town.wim().upload(version.path() + "/nieuw-bestand", "bestand", "nog nieuwer.txt", newer).form(CONFIRM).choose("beslist", "ja").press();
        Page mine = town.bilal().open("/mijn");
        assertEquals(verzoek + "/nieuwe-versie", mine.html().select("main a:containsOwn(Liever een klein bad)").first().attr("href"), mine::toString);
        assertTrue(town.bilal().open(verzoek).text().contains("U moet nog kiezen"), verzoek);
        assertFalse(town.sanne().open(verzoek).text().contains("U moet nog kiezen"), verzoek);

        assertTrue(town.sanne().open(sub + "/nieuwe-versie").text().contains("Eerst het andere amendement"), sub);
        Page chosen = town.bilal().open(verzoek + "/nieuwe-versie").form("Bevestig mijn keuzes").choose("keuze-0", "voorstel").press();
        assertEquals(verzoek, chosen.path(), chosen::toString);
        assertTrue(town.sanne().open(sub + "/nieuwe-versie").text().contains("Bevestig mijn keuzes"), "compared at once, not by the clock");
        assertNothingIsWrittenAfterTheDecision(town, newest, verzoek);
    }

    /** The server refuses what the pages do not offer any more, until the griffie says that the raad treats it again. */
    private static void assertNothingIsWrittenAfterTheDecision(Town town, Page version, String verzoek) {
        String number = version.path().replaceAll("\\D+", "");
        Page decided = town.wim().open(version.path() + "/amendementen").follow("Besluit van de raad: bekijken en bevestigen").form("Bevestig het besluit").choose("besloten", "ja").press();
        assertEquals(200, decided.status(), decided::toString);
        Page refused = town.sanne().open("/voorbeeldstad/burgeramendement?eenheid=beslispunt-2&voorstel=" + number);
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("De raad heeft over dit voorstel al besloten"), refused::toString);
        assertTrue(town.visitor().open("/voorbeeldstad/voorstel/" + number + "/besluit").text().contains("Een groot zwembad te bouwen in 2028."));

        for (String page : List.of("/schrijven", "/controleren")) {
            Page late = town.bilal().open(verzoek + page);
            assertEquals(409, late.status(), late::toString);
            assertTrue(late.text().contains("De raad heeft al besloten") && late.text().contains("Een klein zwembad te bouwen") && late.html().select("main form").isEmpty(), late::toString);
        }

        Page typed = town.bilal().post(version.address().resolve(verzoek + "/schrijven"), "versie=0&titel=Net+te+laat&toelichting=Dit+typte+ik.&einde=ja");
        assertTrue(typed.status() == 409 && typed.text().contains("De raad heeft al besloten") && typed.text().contains("Net te laat") && typed.text().contains("Dit typte ik."), typed::toString);
        for (String page : List.of("/steunen", "/indienen")) assertEquals(409, town.bilal().open(verzoek + page).status(), page);
        Page again = town.wim().upload(version.path() + "/nieuw-bestand", "bestand", "opnieuw.txt", "besluit:\n1. Geen zwembad te bouwen.\n2. Geld te geven.".getBytes(StandardCharsets.UTF_8));
        Page checking = town.visitor().open("/voorbeeldstad" + again.path().replace("/werkblad/voorstellen", "/voorstel"));
        assertTrue(checking.status() == 200 && checking.text().contains("De griffie kijkt dit raadsvoorstel na") && checking.text().contains("Er is niets verloren"), checking::toString);
        checking.html().select("main a").eachAttr("href").forEach(link -> assertEquals(200, town.visitor().open(link).status(), link));
        Page asked = again.form(CONFIRM).choose("beslist", "ja").press();
        assertEquals(400, asked.status());
        assertTrue(asked.text().contains("Zet een vinkje als de raad dit voorstel opnieuw behandelt"), asked::toString);
        assertTrue(asked.form(CONFIRM).choose("beslist", "ja").choose("opnieuw", "ja").press().text().contains("Het raadsvoorstel is open voor inwoners"));
    }

    @Test
    void a_file_is_taken_from_the_griffie_only_and_on_no_other_page(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        String address = new Griffie(town).listed(PDF).follow(PDF).path() + "/nieuw-bestand";
        byte[] file = "besluit:\n1. Iets anders.".getBytes(StandardCharsets.UTF_8);
        assertEquals(403, town.sanne().upload(address, "bestand", "a.txt", file).status());
        assertEquals(404, town.signedIn("Noor Bakker, griffier van Arnhem").upload(address, "bestand", "a.txt", file).status());
        assertEquals("/aanmelden", town.visitor().upload(address, "bestand", "a.txt", file).path());
        assertEquals(415, town.wim().upload("/werkblad/voorstellen/1", "bestand", "a.txt", file).status());
        assertEquals(413, town.wim().upload(address, "bestand", "groot.pdf", new byte[11 * 1024 * 1024]).status());
    }
}
