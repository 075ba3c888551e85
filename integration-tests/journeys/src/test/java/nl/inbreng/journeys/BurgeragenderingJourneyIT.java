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

/** Sanne asks the raad to discuss something, from choosing to the outcome, over the pages of the shipped WAR. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class BurgeragenderingJourneyIT {

    private static final String SANNE = "sanne@voorbeeldstad.example";
    private static final String OUTCOME = "De uitkomst van een verzoek van inwoners";

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @Test
    void sanne_chooses_writes_saves_comes_back_reviews_and_publishes(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Page form = town.visitor().open("/").follow("Voorbeeldstad").follow("Zelf iets inbrengen").follow("Help mij kiezen")
                .follow("Zet een onderwerp op de agenda").follow("De hele gemeente, of een andere plek").follow("18 jaar of ouder").follow("Burgeragendering")
                .press("Sanne de Vries");
        Page saved = form.form("Bewaar en ga later verder").with("titel", "Een bankje bij de Vijverlaan").press();
        assertTrue(saved.text().contains("Uw tekst is bewaard"), saved::toString);

        Page again = town.sanne().open("/mijn").follow("Een bankje bij de Vijverlaan");
        assertEquals("Een bankje bij de Vijverlaan", again.value("titel"));
        Page unfinished = again.press("Verder");
        assertEquals(400, unfinished.status());
        assertTrue(unfinished.html().title().startsWith("Fout: "), unfinished.html().title());

        Page review = unfinished.form("Verder").with("vraag", "Plaats een bankje.").with("waaromNu", "De laan wordt nu opnieuw ingericht.").press();
        assertTrue(review.text().contains("De laan wordt nu opnieuw ingericht."), review::toString);
        Page unseen = town.bilal().open(review.path().replace("/controleren", ""));
        assertEquals(404, unseen.status(), "a draft is seen by nobody else");

        Page published = review.press("Publiceer en verzamel steun");
        assertTrue(published.text().contains("Uw verzoek staat online"), published::toString);
        Page open = town.visitor().open("/voorbeeldstad").follow("Een bankje bij de Vijverlaan");
        assertTrue(open.text().contains("1 van de 10 steunbetuigingen"), open::toString);
        assertTrue(open.text().contains("Steunen kan tot en met"), open::toString);
    }

    @Test
    void support_counts_once_and_only_by_the_button(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        String verzoek = town.agendering(town.sanne(), "Een fontein op de Markt");
        Supporter joke = Supporter.of("fontein", 1).getFirst();

        String first = town.sign(verzoek, joke).text();
        String link = town.link(joke, 1);
        town.visitor().open(link);
        Page asks = town.visitor().open(link);
        assertEquals("1", count(town, verzoek), "opening the link changes nothing");

        Page thanks = asks.press("Ja, ik steun dit verzoek");
        assertTrue(thanks.text().contains("Uw steun telt"), thanks::toString);
        assertEquals("2", count(town, verzoek));
        assertEquals(thanks.text(), asks.press("Ja, ik steun dit verzoek").text(), "pressed once more: the same page");
        Page used = town.visitor().open(link);
        assertTrue(used.text().contains("U hebt uw steun voor dit verzoek al bevestigd"), used::toString);
        assertEquals("2", count(town, verzoek));

        assertEquals(first, town.sign(verzoek, joke).text(), "the page does not tell who signed before");
        Mail truth = town.mail(joke.email(), "Uw steun telt al", "Hij telt nog steeds één keer");
        assertEquals(List.of(), truth.links());
        assertEquals("2", count(town, verzoek));
    }

    @Test
    void the_threshold_decides_and_the_griffie_brings_it_to_an_outcome(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Visitor sanne = town.sanne();
        String verzoek = town.agendering(sanne, "Een pontje over de Waterlinie");
        List<Supporter> residents = Supporter.of("pontje", 10);
        town.support(verzoek, residents.subList(0, 8));
        assertOneBelowIsRefused(town.file(sanne, verzoek));

        town.support(verzoek, List.of(residents.get(8).withNews()));
        Mail enough = town.mail(SANNE, Town.enoughFor(verzoek), verzoek);
        assertTrue(enough.text().contains(verzoek + "/indienen"), enough.text());
        String dated = town.visitor().open(verzoek).html().select(".inbreng-flow p:contains(Genoeg steun sinds)").text();
        town.support(verzoek, List.of(residents.get(9)));
        Page above = town.visitor().open(verzoek);
        assertTrue(above.text().contains("11 steunbetuigingen (10 nodig)"), above::toString);
        assertTrue(above.text().contains(dated) && !dated.isEmpty(), above::toString);
        assertEquals(1, town.mails(SANNE, Town.enoughFor(verzoek), verzoek).size(), "told once");

        String number = assertReceipt(town, town.file(sanne, verzoek));
        assertGriffie(town, new Filed(verzoek, number, "Een pontje over de Waterlinie"), residents);
        assertEquals(1, town.mailbox().to(residents.get(0).email()).size(), "who did not ask for news gets none");
    }

    private record Filed(String verzoek, String number, String title) { }

    private static void assertOneBelowIsRefused(Page refused) {
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("artikel 5, eerste lid"), refused::toString);
        assertTrue(refused.text().contains("Nodig: 10. Nu: 9."), refused::toString);
    }

    private static String assertReceipt(Town town, Page receipt) {
        String number = receipt.html().select(".inbreng-receipt strong").text();
        assertTrue(number.matches("BA-9999-\\d{4}-\\d{4}"), receipt::toString);
        Mail mail = town.mail(SANNE, "Ontvangstbevestiging " + number, number);
        assertEquals(List.of("ontvangstbevestiging.pdf"), mail.files());
        String pdf = PdfWords.of(receipt.visitor().download(receipt.path().replace("/ontvangst", "/ontvangstbevestiging.pdf")));
        assertTrue(pdf.contains(number), pdf);
        String moment = receipt.text().replaceAll(".* op (\\d+ \\w+ \\d{4}), (\\d\\d\\.\\d\\d).*", "$1 $2");
        assertTrue(pdf.contains(moment.substring(0, moment.lastIndexOf(' '))), moment + " in " + pdf);
        assertTrue(pdf.contains(moment.substring(moment.lastIndexOf(' ') + 1)), moment + " in " + pdf);
        return number;
    }

    private static void assertGriffie(Town town, Filed filed, List<Supporter> residents) {
        Page dossier = town.wim().open("/werkblad").follow(filed.number());
        assertTrue(dossier.text().contains("Zelf beoordelen") && dossier.text().contains("artikel 5, eerste lid"), dossier::toString);
        Page decided = dossier.form("Leg uw besluit vast").choose("soort", "ONTVANKELIJK").with("motivering", "Voldoet aan artikel 5.").press();
        assertTrue(decided.text().contains("Uw besluit is vastgelegd"), decided::toString);
        String slot = decided.html().select("select[name=plek] option").last().val();
        Page planned = decided.form("Zet op de agenda").with("plek", slot).press();
        assertTrue(planned.text().contains("Het verzoek staat op de agenda"), planned::toString);
        assertFormal(PdfWords.of(planned.visitor().download(planned.path() + "/agenderingsverzoek.pdf")), filed, residents);
        Page done = planned.form("Leg de uitkomst vast").choose("uitkomst", "TOEZEGGING").with("zeker", "ja").with("toelichting", "Het college komt met een plan.").press();
        assertTrue(done.text().contains("De uitkomst is vastgelegd"), done::toString);

        Page reported = done.form("Leg deze stap vast").with("stap-toelichting", "Het plan ligt er.").press();
        assertTrue(reported.text().contains("De stap is vastgelegd"), reported::toString);
        Mail asked = town.mail(residents.get(8).email(), OUTCOME, filed.title());
        assertTrue(asked.text().contains("toezegging") && asked.text().contains("Het college komt met een plan."), asked.text());
        Mail told = town.mail(SANNE, "De uitkomst van " + filed.number(), filed.title());
        assertTrue(told.text().contains(filed.verzoek()), told.text());
        Mail report = town.mail(residents.get(8).email(), "Bericht over een verzoek van inwoners", filed.title());
        assertTrue(report.text().replaceAll("\\s+", " ").contains("Het plan ligt er."), report.text());
        Page open = town.visitor().open(filed.verzoek());
        assertTrue(open.text().contains("Het college komt met een plan.") && open.text().contains("Het plan ligt er."), open::toString);
        assertTrue(open.text().contains("Besloten door de raad."), open::toString);
    }

    private static void assertFormal(String pdf, Filed filed, List<Supporter> residents) {
        assertTrue(pdf.contains(filed.title()) && pdf.contains(filed.number()), pdf);
        residents.forEach(each -> assertFalse(pdf.contains(each.name()) || pdf.contains(each.email()), each.name()));
    }

    private static String count(Town town, String verzoek) {
        return town.visitor().open(verzoek).html().select(".inbreng-progress__count strong").text();
    }
}
