package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Herbasis.Onderdeel;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.Collision;
import nl.inbreng.web.Encounter;
import nl.inbreng.web.Pages;
import nl.inbreng.web.pages.SignForm;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

/** The own text of a drager on a newer version: filled in as it lies there, for the griffier to confirm. */
class DossierDragerTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""), new Account.Visitor("/aanmelden"), List.of());
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Regeling REGELING = Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT);
    private static final Wijziging OWN = new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Vijftien bomen.");
    private static final Encounter MET = new Encounter("Minder bomen", "/verzoek/c3d4f5g6h7", Collision.Soort.STRIJDIG, "Dit amendement en ‘Minder bomen’ gaan niet samen.", "Beslispunt 1", "Twintig hoge bomen.", "Negen bomen.");
    private static final Wijziging LAID = new Wijziging("beslispunt-1", "beslispunt 1", "Tien hoge bomen.", "Vijftien hoge bomen.");
    private static final Wijziging GONE = new Wijziging("beslispunt-2", "beslispunt 2", "Een bank.", "Vier banken.");

    @Test void what_fits_is_filled_in_and_what_became_of_each_change_is_told() {
        Herbasis herbasis = new Herbasis(new Kenmerk("b2c3d4f5g6"), 6, 7, Optional.of(Uitkomst.WEES),
                List.of(new Onderdeel(OWN, Uitkomst.SAMENGEVOEGD, Optional.of(LAID), "Tien hoge bomen.", Optional.empty()), new Onderdeel(GONE, Uitkomst.WEES, Optional.empty(), "", Optional.empty())), NOW, Optional.empty());
        assertEquals("Vijftien hoge bomen.", ownWords(screen(Optional.of(herbasis))));
        assertEquals("Vijftien bomen.", ownWords(screen(Optional.empty())));
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskDossier(SITE, screen(Optional.of(herbasis))).render(out);
        String page = out.toString();
        assertTrue(page.contains("Beslispunt 1: is in de nieuwe tekst gezet.") && page.contains("Beslispunt 2: heeft geen plaats meer in de tekst van nu."), page);
        assertTrue(page.contains("Inbreng vulde in wat past") && page.contains("Vier"), page);
    }

    @Test void a_change_that_the_residents_left_out_has_no_field_and_is_not_called_filled_in() {
        Wijziging bench = new Wijziging("beslispunt-2", "beslispunt 2", "Een lange bank.", "Vier banken.");
        Onderdeel kept = new Onderdeel(OWN, Uitkomst.SCHOON, Optional.of(LAID), "Tien hoge bomen.", Optional.empty());
        Onderdeel left = new Onderdeel(GONE, Uitkomst.SCHOON, Optional.of(bench), "Een lange bank.", Optional.empty());
        String both = page(screen(Optional.of(compared(kept, left))));
        assertTrue(both.contains("Beslispunt 1: past nog.") && both.contains("Beslispunt 2: de inwoners vragen hier niets meer.") && both.contains("Inbreng vulde in wat past"), both);
        String none = page(screen(Optional.of(compared(left))));
        assertTrue(none.contains("Beslispunt 2: de inwoners vragen hier niets meer.") && none.contains("Vraag de drager welke tekst hij inbrengt") && !none.contains("Inbreng vulde in"), none);
    }

    @Test void the_dossier_of_an_amendement_leads_to_all_of_them_for_order_outcome_and_decision() {
        assertTrue(page(screen(Optional.empty())).contains("href=\"/werkblad/voorstellen/7/amendementen\""));
    }

    @Test void what_could_not_be_compared_by_change_is_not_called_filled_in() {
        for (Optional<Herbasis> nothing : List.of(Optional.<Herbasis>empty(), Optional.of(compared()))) {
            String page = page(screen(nothing));
            assertTrue(page.contains("Vraag de drager welke tekst hij inbrengt") && !page.contains("Inbreng vulde in") && !page.matches("(?s).*<ul>\\s*</ul>.*"), page);
        }
    }

    @Test void what_the_amendement_meets_stands_on_the_dossier_and_where_one_supports_it() {
        DossierScreen screen = screen(Optional.empty());
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.pagesSteunen(SITE, screen.dossier(), List.of(), screen.encounters(), SignForm.empty(REGELING), List.of()).render(out);
        for (String page : List.of(page(screen), out.toString())) {
            assertTrue(page.contains("Dit botst met een ander amendement") && page.contains("Negen bomen.") && page.contains("href=\"/verzoek/c3d4f5g6h7\""), page);
        }
    }

    private static Herbasis compared(Onderdeel... parts) {
        return new Herbasis(new Kenmerk("b2c3d4f5g6"), 6, 7, Optional.of(Uitkomst.SCHOON), List.of(parts), NOW, Optional.empty());
    }

    private static String page(DossierScreen screen) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskDossier(SITE, screen).render(out);
        return out.toString();
    }

    private static String ownWords(DossierScreen screen) {
        return screen.fields(Act.DRAGER).stream().filter(field -> field.name().equals("drager-tekst-0")).map(Field::value).findFirst().orElseThrow();
    }

    private static DossierScreen screen(Optional<Herbasis> herbasis) {
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")),
                text(7, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien hoge bomen.", "Twintig hoge bomen."))), Voorbeeldstad.OPENED);
        Threshold one = new Threshold(1, false, "artikel 4");
        verzoek.publish(REGELING, one, new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, REGELING, Voorbeeldstad.OPENED);
        Obstacles.Facts facts = new Obstacles.Facts(REGELING, 5, NOW);
        verzoek.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())), facts);
        verzoek.take(new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Jan Smit", Optional.of(text(6, List.of(OWN, GONE)))), new Basis(Orgaan.GRIFFIER, "")), facts);
        Dossier dossier = new Dossier(verzoek, REGELING, new Support(5, Optional.of(one), Optional.empty()), List.of());
        return new DossierScreen(dossier, new Slots(List.of()), Surroundings.NONE, Optional.empty(), herbasis, List.of(MET), Typed.EMPTY, Reply.NONE, NOW);
    }

    private static Amendement text(long voorstel, List<Wijziging> changes) {
        VoorstelRef ref = new VoorstelRef(voorstel, "Bomenplan", (int) voorstel - 5, (voorstel == 7 ? "a" : "b").repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", Instant.parse("2026-12-01T18:30:00Z"));
        return new Amendement("Meer bomen", ref, changes, "Dat is beter.");
    }
}
