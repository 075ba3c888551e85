package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inbreng.demo.Mail;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bilal changes the text of a raadsvoorstel, from the agenda to the vote, over the pages of the shipped WAR. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class BurgeramendementJourneyIT {

    private static final String BILAL = "bilal@voorbeeldstad.example";
    private static final String OUTCOME = "De uitkomst van een verzoek van inwoners";
    private static final String VEHICLES = "Raadsvoorstel Verordening deelvervoer Voorbeeldstad";
    private static final String LIBRARIES = "Raadsvoorstel Openingstijden wijkbibliotheken";
    private static final int LIBRARIES_DOCUMENT = 77005;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @Test
    void bilal_changes_a_lid_finds_support_and_the_raad_votes(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Visitor bilal = town.bilal();
        Page draft = new Griffie(town).opened(VEHICLES, "ten hoogste vier vergunningen", bilal);
        Page review = written(draft);
        assertTrue(review.html().select("del, s").text().contains("vier"), review::toString);
        assertTrue(review.html().select("ins, mark").text().contains("zes"), review::toString);
        assertTrue(review.follow("Zo wordt het").text().contains("Het college verleent ten hoogste zes vergunningen tegelijk."), review::toString);
        Page published = review.press("Publiceer en verzamel steun");
        assertTrue(published.text().contains("0 van de 5 steunbetuigingen"), published::toString);

        List<Supporter> residents = Supporter.of("deelfiets", 6);
        town.support(published.path(), residents.subList(0, 4));
        Page refused = town.file(bilal, published.path());
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("artikel 10, eerste lid") && refused.text().contains("Nodig: 5. Nu: 4."), refused::toString);
        town.support(published.path(), List.of(residents.get(4).withNews(), residents.get(5)));

        Page receipt = town.file(bilal, published.path());
        String number = receipt.html().select(".inbreng-receipt strong").text();
        assertTrue(number.matches("BM-9999-\\d{4}-\\d{4}"), receipt::toString);
        Mail mail = town.mail(BILAL, "Ontvangstbevestiging " + number, number);
        assertEquals(List.of("ontvangstbevestiging.pdf"), mail.files());
        assertVoted(town, published.path(), number, residents);
    }

    @Test
    void a_new_version_stops_publishing_and_keeps_the_text(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Visitor bilal = town.bilal();
        Griffie griffie = new Griffie(town);
        Page draft = griffie.opened(LIBRARIES, "op zaterdag", bilal);
        String field = draft.html().select("textarea[name^=wordt-]").attr("name");
        Page review = draft.form("Verder").with("titel", "Ook op zondag open").with(field, draft.value(field).replace("zaterdag", "zondag"))
                .with("toelichting", "Dan heeft iedereen tijd.").press();

        String next = "ONTWERPBESLUIT\n\nDe raad;\n\nbesluit:\n\n1. De wijkbibliotheek Noord ook op vrijdag te openen.\n";
        surroundings.replay().revise(LIBRARIES_DOCUMENT, 2, next);
        griffie.refreshed();
        Page stopped = review.press("Publiceer en verzamel steun");

        assertEquals(409, stopped.status());
        assertEquals("Het raadsvoorstel is veranderd", stopped.heading());
        Page kept = stopped.follow("Bekijk uw tekst");
        assertEquals("Ook op zondag open", kept.value("titel"));
        assertTrue(kept.value(field).contains("zondag"), kept::toString);
        assertEquals("Dan heeft iedereen tijd.", kept.value("toelichting"));
        assertTrue(kept.text().contains("U schrijft op een oude versie"), kept::toString);

        griffie.listed(LIBRARIES).follow(LIBRARIES).form("Bevestigen en openstellen").choose("beslist", "ja").press();
        Page newer = kept.visitor().open(kept.path());
        assertEquals("Het raadsvoorstel is veranderd", newer.heading());
        assertTrue(newer.text().contains("vrijdag") && newer.text().contains("zaterdag") && newer.text().contains("zondag"), newer::toString);
        assertEquals(400, newer.press("Bevestig mijn keuzes").status(), "nothing is chosen for the filer");
        Page moved = newer.form("Bevestig mijn keuzes").choose("keuze-0", "mijn").press();
        assertEquals("Ook op zondag open", moved.value("titel"));
        assertFalse(moved.text().contains("U schrijft op een oude versie"), moved::toString);
    }

    @Test
    void bilal_adds_moves_and_deletes_and_sees_it_in_three_ways_and_others_meet_it(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Page draft = new Griffie(town).opened(VEHICLES, "Een vergunning geldt voor een periode", town.bilal());
        Page added = draft.form("Voeg hier iets toe na artikel 2, derde lid").with("titel", "Langer, en met een haag").with("toelichting", "Daarom.").press();
        Page twice = added.form("Voeg hier iets toe na artikel 2, derde lid").with("nieuw-1", "Het college plant een haag.").press();
        Page once = twice.form("Haal deze toevoeging weg").press();
        assertEquals("", once.value("nieuw-1"), "the first was taken away");
        Page opened = once.form("Wijzig dit artikel 2, eerste lid").with("nieuw-1", "Het college plant een haag.").press();
        Page preview = opened.form("Bekijk wat er verandert").choose("vervalt-artikel-2.lid-1", "ja").choose("plek-artikel-2.lid-3", "na:artikel-2.lid-1").press();
        assertTrue(preview.address().toString().contains("?weergave=was-wordt"), preview::toString);
        for (String words : List.of("– (nieuw)", "– (vervalt)", "U laat artikel 2, eerste lid vervallen.", "Na artikel 2, derde lid voegt u een nieuwe tekst toe.",
                "U zet artikel 2, derde lid op een andere plek: na artikel 2, eerste lid.")) {
            assertTrue(preview.text().contains(words), words + " in " + preview);
        }
        Page difference = preview.form("Verschil").press();
        assertTrue(difference.address().toString().contains("?weergave=verschil") && difference.html().select("ins").text().contains("Het college plant een haag."), difference::toString);
        Page review = difference.press("Verder");
        Page whole = review.follow("Zo wordt het");
        assertTrue(whole.html().select("a[href^=#nieuwe-plek]").text().contains("na artikel 2, eerste lid"), whole::toString);
        Page published = review.press("Publiceer en verzamel steun");
        assertMet(town, published);
        assertRevised(published);
    }

    /** Somebody else who writes the same is offered to support it; one who writes on the result starts from its text. */
    private static void assertMet(Town town, Page published) {
        Page draft = new Griffie(town).opened(VEHICLES, "Het is verboden zonder vergunning", town.sanne());
        Page review = draft.form("Verder").with("titel", "Weg ermee").with("toelichting", "Daarom.").choose("vervalt-artikel-2.lid-1", "ja").press();
        assertTrue(review.text().contains("Andere amendementen op dezelfde plek") || review.text().contains("Dit botst met een ander amendement")
                || review.text().contains("Er is al zo’n amendement"), review::toString);
        Page sub = town.sanne().open(published.path()).follow("Stel een verandering van dit amendement voor");
        assertTrue(sub.text().contains("Het college plant een haag.") && sub.text().contains("U wijzigt een ander burgeramendement"), sub::toString);
    }

    /** A later text needs a reason, says what it means for supporters, and shows its history. */
    private static void assertRevised(Page published) {
        Page again = published.follow("Pas de tekst aan");
        Page review = again.form("Verder").with("nieuw-1", "Het college plant een hoge haag.").press();
        assertTrue(review.text().contains("Die steun telt niet mee voor de nieuwe tekst"), review::toString);
        assertEquals(400, review.press("Publiceer de nieuwe tekst").status());
        Page later = review.form("Publiceer de nieuwe tekst").with("reden", "Een lage haag helpt niet.").press();
        assertTrue(later.text().contains("Zo veranderde de tekst") && later.text().contains("Een lage haag helpt niet.") && later.html().select("ins").text().contains("hoge"), later::toString);
    }

    private static Page written(Page draft) {
        String field = draft.html().select("textarea[name^=wordt-]").attr("name");
        Page saved = draft.form("Bewaar en ga later verder").with("titel", "Zes vergunningen").with(field, draft.value(field).replace("vier", "zes")).press();
        assertTrue(saved.text().contains("Uw tekst is bewaard"), saved::toString);
        Page again = saved.follow("Verder schrijven");
        assertTrue(again.value(field).contains("zes"), again::toString);
        return again.form("Verder").with("toelichting", "Dan is er meer keus.").press();
    }

    private static void assertVoted(Town town, String verzoek, String number, List<Supporter> residents) {
        Page dossier = town.wim().open("/werkblad").follow(number);
        Page decided = dossier.form("Leg uw besluit vast").choose("soort", "ONTVANKELIJK").with("motivering", "Voldoet aan artikel 10.").press();
        assertFalse(decided.value("plek").isEmpty(), "the agendapunt of the raadsvoorstel is proposed");
        Page planned = decided.press("Zet op de agenda");
        assertTrue(planned.text().contains("Het verzoek staat op de agenda"), planned::toString);
        assertFormal(PdfWords.of(planned.visitor().download(planned.path() + "/burgeramendement.pdf")), number, residents);

        Page early = planned.form("Leg de uitkomst vast").choose("uitkomst", "GEWIJZIGD_AANGENOMEN").with("zeker", "ja").with("toelichting", "Het werden er vijf.").press();
        assertTrue(early.text().contains("Noem eerst de drager"), early::toString);
        Page carried = early.form("Leg de drager vast").with("drager", "Mevrouw Van Dalen (Stadspartij)").press();
        assertTrue(carried.text().contains("De drager is vastgelegd"), carried::toString);
        Page proposed = carried.form("Leg deze stap vast").press();
        assertTrue(proposed.text().contains("De stap is vastgelegd"), proposed::toString);
        Page done = proposed.form("Leg de uitkomst vast").choose("uitkomst", "GEWIJZIGD_AANGENOMEN").with("zeker", "ja").with("toelichting", "Het werden er vijf.").press();
        assertTrue(done.text().contains("De uitkomst is vastgelegd"), done::toString);
        assertTrue(town.mail(BILAL, "De uitkomst van " + number, verzoek).text().contains("gewijzigd aangenomen"));
        assertTrue(town.mail(residents.get(4).email(), OUTCOME, verzoek).text().contains("Het werden er vijf."));
        assertEquals(1, town.mailbox().to(residents.get(5).email()).size(), "who did not ask for news gets none");
        Page open = town.visitor().open(verzoek);
        assertTrue(open.text().contains("Mevrouw Van Dalen (Stadspartij)") && open.text().contains("Gewijzigd aangenomen"), open::toString);
    }

    private static void assertFormal(String pdf, String number, List<Supporter> residents) {
        for (String words : List.of(number, "Zes vergunningen", "Was en wordt", "ten hoogste vier vergunningen", "ten hoogste zes vergunningen",
                "Controlegetal (sha256)", "Ingediend/overgenomen door raadslid", "Dan is er meer keus.")) {
            assertTrue(pdf.contains(words), words + " in " + pdf);
        }
        assertTrue(pdf.matches(".*[0-9a-f]{32} [0-9a-f]{32}.*"), pdf);
        residents.forEach(each -> assertFalse(pdf.contains(each.name()) || pdf.contains(each.email()), each.name()));
    }
}
