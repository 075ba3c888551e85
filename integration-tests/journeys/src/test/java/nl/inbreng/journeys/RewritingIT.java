package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text is written more than once: on two pages at the same time, with a change of mind, and after the griffie asked for it. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class RewritingIT {

    private static final String LATER = "Bewaar en ga later verder";
    private static final String OVERTAKEN = "U hebt deze tekst ook ergens anders veranderd";
    private static final String VEHICLES = "Raadsvoorstel Verordening deelvervoer Voorbeeldstad";

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
    void two_tabs_with_one_draft_never_overwrite_each_other_silently() {
        Visitor sanne = town.sanne();
        sanne.open("/voorbeeldstad/burgeragendering").form(LATER).with("titel", "Twee tabbladen").with("vraag", "De eerste vraag.").press();
        Page left = sanne.open("/mijn").follow("Twee tabbladen");
        Page right = sanne.open(left.path());
        left.form(LATER).with("vraag", "Links getypt.").press();

        Page both = right.form(LATER).with("vraag", "Rechts getypt.").with("titel", "").press();
        assertEquals(409, both.status());
        assertTrue(both.text().contains(OVERTAKEN) && both.html().select(".inbreng-summary").text().contains("Links getypt."), both::toString);
        assertEquals("Rechts getypt.", both.value("vraag"));
        assertEquals("Links getypt.", sanne.open(left.path()).value("vraag"), "nothing was stored");
        assertEquals("Links getypt.", both.follow("Ga in een nieuw tabblad verder met de bewaarde tekst").value("vraag"));

        Page chosen = both.form(LATER).with("titel", "Twee tabbladen, een tekst").press();
        assertTrue(chosen.text().contains("Uw tekst is bewaard"), chosen::toString);
        assertEquals("Rechts getypt.", sanne.open(left.path()).value("vraag"));
        assertEquals(409, left.form(LATER).with("vraag", "Weer links.").press().status(), "the left page is old now");
    }

    @Test
    void a_form_that_is_shown_again_builds_on_what_it_stored() {
        Page form = town.sanne().open("/voorbeeldstad/burgeragendering");
        Page unfinished = form.form("Verder").with("titel", "Stap voor stap").press();
        assertEquals(400, unfinished.status());
        Page more = unfinished.form("Verder").with("vraag", "Bespreek dit.").press();
        assertEquals(400, more.status());
        Page review = more.form("Verder").with("waaromNu", "Het kan nu nog.").press();
        assertTrue(review.path().endsWith("/controleren"), review::toString);

        Filling again = form.form("Verder").with("titel", "Stap voor stap").with("vraag", "Iets heel anders.");
        Page overtaken = again.press();
        assertEquals(409, overtaken.status(), "the first form, sent once more with another text");
        assertTrue(overtaken.html().select(".inbreng-summary").text().contains("Bespreek dit."), overtaken::toString);
    }

    /** A button that is pressed while the page still loads sends only the fields above it. */
    @Test
    void a_form_that_was_sent_before_it_had_loaded_changes_nothing_and_gives_back_what_was_typed() {
        Visitor bilal = town.bilal();
        Page amendement = new Griffie(town).opened(VEHICLES, "ten hoogste vier vergunningen", bilal).form(LATER).with("titel", "Half geladen").with("toelichting", "Dit blijft staan.").press().follow("Verder schrijven");
        Page half = amendement.form("Verder").with("titel", "Alleen de titel was er al").without("toelichting").without("einde").press();
        assertEquals(409, half.status());
        assertTrue(half.text().contains("De pagina was nog niet helemaal geladen"), half::toString);
        assertTrue(half.text().contains("Alleen de titel was er al"), half::toString);
        assertEquals("Dit blijft staan.", half.follow("Verder schrijven").value("toelichting"));

        Page agendering = town.sanne().open("/voorbeeldstad/burgeragendering").form(LATER).with("titel", "Half").with("vraag", "Blijf.").press().follow("Verder schrijven");
        Page again = agendering.form("Verder").with("titel", "Nieuwe titel").without("vraag").without("einde").press();
        assertEquals(409, again.status());
        assertTrue(again.text().contains("Nieuwe titel"), again::toString);
        assertEquals("Blijf.", again.follow("Verder schrijven").value("vraag"));
    }

    @Test
    void two_tabs_with_one_burgeramendement_show_both_changes() {
        Visitor bilal = town.bilal();
        Page draft = new Griffie(town).opened(VEHICLES, "ten hoogste vier vergunningen", bilal);
        String box = draft.html().select("textarea[name^=wordt-]").attr("name");
        String was = draft.value(box);
        Page left = draft.form(LATER).with("titel", "Twee keer gewijzigd").press().follow("Verder schrijven");
        Page right = bilal.open(left.path());
        left.form(LATER).with(box, was.replace("vier", "acht")).press();

        Page both = right.form("Verder").with(box, was.replace("vier", "negen")).press();
        assertEquals(409, both.status());
        assertTrue(both.html().select(".inbreng-was-wordt ins").text().contains("acht"), both::toString);
        assertEquals(was.replace("vier", "negen"), both.value(box));
    }

    @Test
    void a_unit_that_is_deleted_while_a_text_was_typed_is_asked_about_and_loses_nothing() {
        Page draft = new Griffie(town).opened(VEHICLES, "ten hoogste vier vergunningen", town.bilal());
        String box = draft.html().select("textarea[name^=wordt-]").attr("name");
        String tick = box.replace("wordt-", "vervalt-");
        String typed = draft.value(box).replace("vier", "elf");
        Page asked = draft.form("Verder").with("titel", "Toch maar niet weg").with("toelichting", "Daarom.").with(box, typed).choose(tick, "ja").press();
        assertEquals(400, asked.status());
        assertTrue(asked.html().select(".inbreng-errors").text().contains("Kies één van de twee."), asked::toString);
        assertEquals(typed, asked.value(box));
        assertEquals(400, asked.form("Bekijk wat er verandert").press().status());

        Page back = asked.form(LATER).press().follow("Verder schrijven");
        assertEquals(typed, back.value(box));
        Page kept = back.form("Verder").without(tick).press();
        assertFalse(kept.text().contains("(vervalt)"), kept::toString);
        assertTrue(kept.html().select("ins").text().contains("elf"), kept::toString);
    }

    @Test
    void a_whole_artikel_goes_and_comes_back_with_what_was_typed() {
        Page draft = new Griffie(town).opened(VEHICLES, "ten hoogste vier vergunningen", town.bilal());
        String box = draft.html().select("textarea[name^=wordt-]").attr("name");
        String typed = draft.value(box).replace("vier", "elf");
        Page gone = draft.form("Haal heel artikel 2 weg").with(box, typed).press();
        assertEquals(4, gone.html().select("input[name^=vervalt-][checked]").size(), "the opschrift and three leden");
        assertFalse(gone.text().contains("Haal heel artikel 2 weg"), gone::toString);
        Page back = gone.press("Laat heel artikel 2 toch staan");
        assertEquals(0, back.html().select("input[name^=vervalt-][checked]").size());
        assertEquals(List.of(box), back.html().select("textarea[name^=wordt-]").eachAttr("name"));
        assertEquals(typed, back.value(box));
    }

    @Test
    void an_emptied_box_is_asked_about() {
        Page draft = new Griffie(town).opened(VEHICLES, "ten hoogste vier vergunningen", town.bilal());
        String box = draft.html().select("textarea[name^=wordt-]").attr("name");
        Page asked = draft.form("Verder").with("titel", "Leeg vak").with("toelichting", "Daarom.").with(box, " ").press();
        assertEquals(400, asked.status());
        assertTrue(asked.html().select(".inbreng-errors").text().contains("Zet dan het vinkje eronder."), asked::toString);
        assertEquals(draft.value(box), asked.value(box));
        Page review = asked.form("Verder").choose(box.replace("wordt-", "vervalt-"), "ja").press();
        assertTrue(review.text().contains("(vervalt)"), review::toString);
    }

    @Test
    void signs_that_nobody_sees_go_with_a_word_and_a_toelichting_is_only_advised() {
        Page draft = new Griffie(town).opened(VEHICLES, "ten hoogste vier vergunningen", town.bilal());
        String box = draft.html().select("textarea[name^=wordt-]").attr("name");
        Page review = draft.form("Verder").with("titel", "Zonder toelichting").with(box, draft.value(box).replace("vier", "ze\u202Even\u0007")).press();
        assertTrue(review.address().toString().endsWith("/controleren?opgeschoond=ja"), review::toString);
        assertTrue(review.html().select("ins").text().contains("zeven"), review::toString);
        assertTrue(review.text().contains("Er stonden onzichtbare tekens in uw tekst.") && review.text().contains("Leg uit waarom u deze wijziging wilt."), review::toString);
        Page open = review.press("Publiceer en verzamel steun");
        assertEquals(200, open.status());
        assertFalse(open.text().contains("Waarom?"), open::toString);
    }

    @Test
    void what_the_griffie_wants_mended_is_rewritten_and_handed_in_again() {
        Visitor sanne = town.sanne();
        String verzoek = town.agendering(sanne, "Een lantaarn bij het veer");
        town.support(verzoek, Supporter.of("lantaarn", 9));
        String number = town.file(sanne, verzoek).html().select(".inbreng-receipt strong").text();
        byte[] receipt = sanne.download(verzoek + "/ontvangstbevestiging.pdf");
        Page dossier = town.wim().open("/werkblad").follow(number);
        Page asked = dossier.form("Leg uw besluit vast").choose("soort", "HERSTEL").choose("artikelen", "vorm").with("motivering", "Schrijf op welk veer u bedoelt.")
                .with("afwijking", "Alles is ingevuld, maar zo weet niemand waar het over gaat.").press();
        assertTrue(asked.text().contains("Uw besluit is vastgelegd"), asked::toString);
        assertTrue(town.mail("sanne@voorbeeldstad.example", "Beslissing over " + number, number).text().contains(verzoek + "/schrijven"));

        Page own = sanne.open(verzoek);
        assertTrue(own.text().contains("Schrijf op welk veer u bedoelt."), own::toString);
        Page review = own.follow("Herstel uw verzoek").form("Verder").with("vraag", "Zet een lantaarn bij het Molenveer.").press();
        Page again = review.press("Dien het herstelde verzoek in");
        assertEquals(200, again.status(), again::toString);
        assertTrue(town.visitor().open(verzoek).text().contains("Zet een lantaarn bij het Molenveer."), "the public page has the mended text");
        assertArrayEquals(receipt, sanne.download(verzoek + "/ontvangstbevestiging.pdf"), "the receipt still holds what was filed");
        accept(town.wim().open("/werkblad").follow(number));
    }

    @Test
    void an_edition_that_ended_is_told_with_dutch_dates() {
        Page ended = town.sanne().open("/zeist/burgeramendement");
        assertTrue(ended.text().contains("tot en met 28 februari 2026"), ended::toString);
        assertFalse(ended.text().matches(".*\\d{4}-\\d{2}-\\d{2}.*"), ended::toString);
    }

    /** The griffie finds the mended text, lets it pass and takes the document. */
    private static void accept(Page back) {
        assertTrue(back.text().contains("Molenveer") && back.text().contains("Zo stond het er eerst"), back::toString);
        Page accepted = back.form("Leg uw besluit vast").choose("soort", "ONTVANKELIJK").with("motivering", "Zo is het duidelijk.").press();
        assertTrue(accepted.text().contains("Uw besluit is vastgelegd"), accepted::toString);
        String pdf = PdfWords.of(accepted.visitor().download(accepted.path() + "/agenderingsverzoek.pdf"));
        assertTrue(pdf.contains("Molenveer") && pdf.contains("Hersteld op"), pdf);
    }
}
