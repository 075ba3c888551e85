package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.application.views.Consolidatie.Woorden;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff.Kind;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

class AmendedDecisionTest {

    private static final Kenmerk A = new Kenmerk("b2c3d4f5g6");
    private static final Kenmerk B = new Kenmerk("c3d4f5g6h7");

    @Test void a_unit_of_which_no_amendement_is_kept_is_not_said_to_come_from_nobody() {
        TekstEenheid heading = new TekstEenheid("artikel-1.kop-1", "", TekstEenheid.Soort.KOP, "", "opschrift van artikel 1", "Begrippen", false);
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.partsBesluitTekst(new Consolidatie(1, 7, List.of(new Onderdeel(heading, "", Fate.VERVALT, "", List.of(), List.of())), List.of(), List.of(), "", Instant.EPOCH)).render(out);
        assertTrue(out.toString().contains("Vervalt"), out.toString());
        assertFalse(out.toString().contains("door inwoners"), out.toString());
    }

    @Test void where_several_changed_a_unit_each_word_leads_to_its_amendement() {
        String page = page(unit(List.of(A, B)));
        assertTrue(text(page).contains("Er komen (vervalt: tien) (nieuw: twintig) (amendement BM-1) (nieuw: hoge) (amendement BM-1, amendement BM-2) bomen(vervalt: in het park) (amendement BM-2)."), text(page));
        assertTrue(page.contains("<del class=\"inbreng-gone\">") && page.contains("<ins class=\"inbreng-new\">"), page);
        assertTrue(page.contains("(<a class=\"nl-link\" href=\"/verzoek/b2c3d4f5g6\"><span class=\"inbreng-hidden\">amendement </span>BM-1</a>, <a class=\"nl-link\" href=\"/verzoek/c3d4f5g6h7\">"), page);
        assertTrue(text(page).contains("Daarachter staat het nummer van het amendement."), page);
    }

    @Test void a_unit_of_one_amendement_and_one_of_which_no_words_are_kept_show_the_text_alone() {
        Onderdeel several = unit(List.of(A, B));
        for (Onderdeel one : List.of(unit(List.of(A)), new Onderdeel(several.eenheid(), several.tekst(), several.lot(), "", several.bronnen(), List.of()))) {
            assertTrue(page(one).contains(">Er komen twintig hoge bomen.</td>"), page(one));
            assertFalse(page(one).contains("Daarachter staat"), page(one));
        }
    }

    @Test void a_unit_that_moved_and_reads_otherwise_shows_both_and_that_its_number_is_not_final() {
        Onderdeel changed = unit(List.of(A));
        for (List<Woorden> kept : List.of(changed.woorden(), List.<Woorden>of())) {
            String page = page(new Onderdeel(changed.eenheid(), changed.tekst(), Fate.VERPLAATST, "stond als beslispunt 1, nu na beslispunt 3", List.of(A), kept));
            assertTrue(text(page).contains("Verplaatst en gewijzigd: stond als beslispunt 1, nu na beslispunt 3 door inwoners:"), text(page));
            assertTrue(text(page).contains("(vervalt: tien") && text(page).contains("(nieuw: twintig") && text(page).contains("in het park)"), text(page));
            assertTrue(text(page).contains("De onderdelen zijn nog niet opnieuw genummerd"), text(page));
        }
        String only = page(new Onderdeel(changed.eenheid(), changed.eenheid().tekst(), Fate.VERPLAATST, "stond als beslispunt 1, nu na beslispunt 3", List.of(A), List.of()));
        assertTrue(text(only).contains("Verplaatst: stond als") && !only.contains("<del"), text(only));
        assertFalse(page(changed).contains("opnieuw genummerd"), page(changed));
    }

    @Test void a_decision_that_waits_to_be_confirmed_anew_says_so_above_its_text() {
        String waits = decision(true);
        assertTrue(waits.contains("De griffie bevestigt het besluit opnieuw.") && waits.indexOf("De griffie bevestigt het besluit opnieuw.") < waits.indexOf("Er komen twintig hoge bomen."), waits);
        assertFalse(decision(false).contains("bevestigt het besluit opnieuw"));
    }

    private static String decision(boolean corrected) {
        VoorstelRef ref = new VoorstelRef(7, "Bomenplan", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", Instant.EPOCH);
        StoredVoorstel voorstel = new StoredVoorstel(ref, "GM9999", 1, new RaadsDocument("doc", "Bomenplan", "Raadsvoorstel", 1, "plan.pdf", "application/pdf"), StoredVoorstel.Status.BEVESTIGD, List.of(), "");
        Site site = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""), new Account.Visitor("/aanmelden"), List.of());
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesBesluit(site, "/voorbeeldstad", voorstel, new Consolidatie(1, 7, List.of(unit(List.of(A))), List.of(new Verwerkt(A, "BM-1", "Bomen", 1)), List.of(), "", Instant.EPOCH), corrected).render(out);
        return out.toString();
    }

    private static Onderdeel unit(List<Kenmerk> bronnen) {
        TekstEenheid unit = new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Er komen tien bomen in het park.", true);
        return new Onderdeel(unit, "Er komen twintig hoge bomen.", Fate.GEWIJZIGD, "", bronnen, List.of(new Woorden(Kind.GELIJK, "Er komen ", List.of()), new Woorden(Kind.VERVALT, "tien", List.of(A)),
                new Woorden(Kind.NIEUW, "twintig", List.of(A)), new Woorden(Kind.NIEUW, " hoge", List.of(A, B)), new Woorden(Kind.GELIJK, " bomen", List.of()), new Woorden(Kind.VERVALT, " in het park", List.of(B)),
                new Woorden(Kind.GELIJK, ".", List.of())));
    }

    private static String page(Onderdeel one) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.partsBesluitTekst(new Consolidatie(1, 7, List.of(one), List.of(new Verwerkt(A, "BM-1", "Bomen", 1), new Verwerkt(B, "BM-2", "Hoog", 1)), List.of(), "", Instant.EPOCH)).render(out);
        return out.toString();
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }
}
