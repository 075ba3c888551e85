package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody keeps to their own door: residents, griffiers of another gemeente, foreign sites, and whoever was signed out. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class StrangersIT {

    private static final String AGREED = "motivering=Akkoord.&soort=ONTVANKELIJK&versie=";

    private Town town;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @BeforeEach
    void arrive(Surroundings surroundings) {
        town = Town.of(surroundings);
    }

    @Test
    void a_post_that_does_not_come_from_our_own_pages_is_refused() {
        String verzoek = town.agendering(town.sanne(), "Vreemde post");
        Supporter supporter = Supporter.of("vreemdepost", 1).getFirst();
        String body = town.signing(verzoek, supporter).body();

        for (String origin : new String[] {"", "https://elders.example", "null"}) {
            Page refused = town.visitor().postFrom(origin, verzoek + "/steunen", body);
            assertEquals(403, refused.status(), origin);
            assertTrue(refused.text().contains("Daarom is er niets opgeslagen."), refused::toString);
        }
        town.sign(verzoek, supporter);
        town.link(supporter, 1);
        assertEquals(1, town.mailbox().to(supporter.email()).size(), "the refused posts left nothing");
    }

    @Test
    void nobody_is_given_a_list_of_all_addresses() {
        assertEquals(404, town.visitor().open("/application.wadl").status());
    }

    @Test
    void a_resident_does_not_enter_the_desk() {
        Page refused = town.sanne().open("/werkblad");

        assertEquals(403, refused.status());
        assertEquals("Geen toegang", refused.heading());
        assertEquals(403, town.wim().open("/mijn").status(), "nor a griffier the pages of residents");
        assertEquals("/aanmelden", town.visitor().open("/werkblad").path());
    }

    @Test
    void whoever_was_signed_out_keeps_what_was_typed() {
        Filling form = town.sanne().open("/voorbeeldstad/burgeragendering").form("Bewaar en ga later verder").with("titel", "Bijna \"kwijt\" <geraakt>");
        Visitor back = town.visitor();
        Page kept = back.post(form.action(), form.body());
        assertEquals(401, kept.status());
        assertTrue(kept.text().contains("Wat u typte is er nog"), kept::toString);

        back.open("/aanmelden").press("Sanne de Vries");
        assertTrue(kept.press("Verstuur wat ik typte").text().contains("Uw tekst is bewaard"));
        assertEquals(1, back.open("/mijn").html().select(".inbreng-card a:containsOwn(Bijna \"kwijt\" <geraakt>)").size());
    }

    @Test
    void whoever_was_signed_out_and_sends_what_cannot_be_given_back_hears_so() {
        URI address = town.sanne().open("/voorbeeldstad/burgeragendering").form("Bewaar en ga later verder").action();
        for (Visitor somebody : List.of(town.visitor(), town.sanne())) {
            Page garbled = somebody.post(address, "titel=%zz");
            assertEquals(400, garbled.status());
            assertTrue(garbled.text().contains("Wij konden niet lezen wat u stuurde"), garbled::toString);
        }
        Page tooLong = town.visitor().post(address, "titel=" + "a".repeat(4_000_000));
        assertEquals(413, tooLong.status());
        assertTrue(tooLong.text().contains("wat u typte staat er nog"), tooLong::toString);
    }

    @Test
    void whoever_was_signed_out_keeps_a_burgeramendement_with_its_raadsvoorstel() {
        Page draft = new Griffie(town).opened("Raadsvoorstel Verordening deelvervoer Voorbeeldstad", "ten hoogste vier vergunningen", town.bilal());
        String box = draft.html().select("textarea[name^=wordt-]").attr("name");
        Filling form = draft.form("Bewaar en ga later verder").with("titel", "Bijna kwijt: zeven & meer").with(box, "Ten hoogste zeven vergunningen.");
        Visitor back = town.visitor();
        Page kept = back.post(form.action(), form.body());
        assertEquals(401, kept.status());

        back.open("/aanmelden").press("Bilal Aydın");
        Page saved = kept.press("Verstuur wat ik typte");
        assertTrue(saved.text().contains("Uw tekst is bewaard"), saved::toString);
        Page again = back.open("/mijn").follow("Bijna kwijt: zeven & meer");
        assertEquals("Ten hoogste zeven vergunningen.", again.value(box));
    }

    @Test
    void a_dossier_belongs_to_one_gemeente_and_to_one_decision() {
        Visitor sanne = town.sanne();
        String verzoek = town.agendering(sanne, "Een muur tegen geluid");
        town.support(verzoek, Supporter.of("muur", 9));
        String number = town.file(sanne, verzoek).html().select(".inbreng-receipt strong").text();
        String dossier = verzoek.replace("/verzoek/", "/werkblad/");
        Visitor noor = town.signedIn("Noor Bakker, griffier van Arnhem");
        assertFalse(noor.open("/werkblad").text().contains(number));
        assertEquals(404, noor.open(dossier).status());
        assertEquals(404, noor.open(dossier + "/agenderingsverzoek.pdf").status());
        assertEquals(404, noor.post(town.base().resolve(dossier + "/oordeel"), AGREED + "1").status());

        Filling refusal = town.wim().open("/werkblad").follow(number).form("Leg uw besluit vast").choose("soort", "NIET_ONTVANKELIJK")
                .with("motivering", "Geen zaak van de raad.");
        Page incomplete = refusal.press();
        assertEquals(400, incomplete.status());
        assertTrue(incomplete.text().contains("Een weigering wijst altijd een andere weg."), incomplete::toString);
        assertTrue(incomplete.text().contains("Kies op welke regel uw besluit rust."), incomplete::toString);
        assertEquals("Geen zaak van de raad.", incomplete.value("motivering"));

        Filling complete = incomplete.form("Leg uw besluit vast").choose("artikelen", "klacht").choose("routes", "INGEKOMEN_STUK").choose("routes", "COLLEGE");
        assertTrue(complete.press().text().contains("Uw besluit is vastgelegd"));
        Page again = complete.press();
        assertEquals(409, again.status());
        assertTrue(again.text().contains("Geen zaak van de raad.") && again.text().contains("Waarop het rust"), again::toString);
        String told = town.mail("sanne@voorbeeldstad.example", "Beslissing over " + number, number).text().replaceAll("\\s+", " ");
        assertTrue(told.contains("lijst van ingekomen stukken") && told.contains("naar het college"), told);
        assertTrue(told.contains("Regel: artikel 4, onder c van de"), told);
        assertTrue(town.visitor().open(verzoek).text().contains("niet toegelaten (artikel 4, onder c van de"), "the page names the article");
        assertTrue(town.visitor().open(verzoek).text().contains("Niet toegelaten: het gaat langs een andere weg verder"));
    }
}
