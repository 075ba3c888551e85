package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.Collision.Soort;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.UnitStructure.Wishes;
import org.junit.jupiter.api.Test;

/** The opschrift of an artikel can be changed and can go; it stands with its artikel, and headings above artikelen stay as they are. */
class OpschriftTest {

    private static final String TEXT = "besluit:\nHoofdstuk 1 Groen\nArtikel 1 Bomen in de straat\n1. Het college plant twintig bomen.\n2. Het college verzorgt die.\nArtikel 2 Honden\n1. Honden zijn aangelijnd.\nArtikel 3\nDit besluit gaat in op 1 januari 2027.";
    private static final List<TekstEenheid> UNITS = OntwerpbesluitReader.read(TEXT);
    private static final String OPSCHRIFT = "artikel-1.kop-1";

    @Test void only_the_opschrift_of_an_artikel_is_open() {
        assertTrue(unit(UNITS, OPSCHRIFT).amendeerbaar());
        assertFalse(unit(UNITS, "kop-1").amendeerbaar());
        assertThrows(IllegalArgumentException.class, () -> Consolidation.read(UNITS, List.of(new Wijziging("kop-1", "kop 1", "Hoofdstuk 1 Groen", "Hoofdstuk 1 Grijs"))));
    }

    @Test void the_sentences_are_those_of_the_law() {
        assertEquals(List.of("Het opschrift van artikel 2 komt te luiden: \"Dieren\""), sentences(change("artikel-2.kop-1", "Dieren")));
        assertEquals(List.of("In het opschrift van artikel 1 wordt \"straat\" vervangen door \"wijk\"."), sentences(change(OPSCHRIFT, "Bomen in de wijk")));
        assertEquals(List.of("Het opschrift van artikel 1 vervalt."), sentences(change(OPSCHRIFT, "")));
        assertEquals(List.of("Artikel 1 wordt als volgt gewijzigd:\nA. Het opschrift vervalt.\nB. In het eerste lid wordt \"twintig\" vervangen door \"dertig\"."),
                sentences(change(OPSCHRIFT, ""), change("artikel-1.lid-1", "Het college plant dertig bomen.")));
        assertEquals("Het opschrift van artikel 1 vervalt.", AmendingSentence.of(unit(UNITS, OPSCHRIFT), ""));
        VoorstelRef ref = new VoorstelRef(1, "Groen", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "5", "Raad", Instant.EPOCH);
        assertEquals(List.of("Het opschrift van artikel 1 vervalt."), AmendingSentence.given(List.of(), new Amendement("Groen", ref, List.of(change(OPSCHRIFT, "")), "Daarom."), ""), "also when the decision is not at hand");
        assertEquals("Het opschrift van artikel 1 komt te luiden:", AmendingSentence.opening(change(OPSCHRIFT, "Groen")));
    }

    @Test void an_artikel_goes_with_its_last_lid_whatever_is_asked_of_its_opschrift() {
        Wijziging[] leden = {change("artikel-1.lid-1", ""), change("artikel-1.lid-2", "")};
        for (Wijziging own : List.of(change("artikel-2.kop-1", "Dieren"), change(OPSCHRIFT, ""), change(OPSCHRIFT, "Groen"))) {
            List<Reading> readings = Consolidation.read(UNITS, List.of(leden[0], leden[1], own));
            assertEquals(List.of("artikel-1", OPSCHRIFT, "artikel-1.lid-1", "artikel-1.lid-2"), keys(readings, Fate.VERVALT), own::toString);
            assertEquals("Artikel 1 vervalt.", sentences(leden[0], leden[1], own).getFirst());
        }
        assertEquals(List.of(OPSCHRIFT), keys(Consolidation.read(UNITS, List.of(change(OPSCHRIFT, ""))), Fate.VERVALT), "without an opschrift the artikel stays");
        assertEquals(List.of(OPSCHRIFT, "artikel-1.lid-1"), keys(Consolidation.read(UNITS, List.of(change(OPSCHRIFT, ""), leden[0])), Fate.VERVALT));
    }

    @Test void an_artikel_that_is_nothing_but_its_opschrift_goes_with_it_and_moves() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Gereserveerd\nArtikel 2\nDit besluit gaat in op 1 januari 2027.");
        Wijziging gone = new Wijziging(OPSCHRIFT, "artikel 1, opschrift", "Gereserveerd", "");
        assertEquals(List.of("artikel-1", OPSCHRIFT), keys(Consolidation.read(units, List.of(gone)), Fate.VERVALT));
        assertEquals(List.of("Artikel 1 vervalt."), AmendingSentence.of(units, List.of(gone)));
        assertEquals(List.of("artikel-1", OPSCHRIFT), keys(Consolidation.read(units, List.of(Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-2", false))), Fate.VERPLAATST));
    }

    @Test void nothing_comes_beside_an_opschrift_and_it_does_not_leave_its_artikel() {
        String text = unit(UNITS, OPSCHRIFT).tekst();
        Stream.of(Wijziging.added(OPSCHRIFT, "artikel 1, opschrift", "Nog een opschrift", false), Wijziging.added(OPSCHRIFT, "artikel 1, opschrift", "Nog een opschrift", true),
                Wijziging.moving(OPSCHRIFT, "artikel 1, opschrift", text).beside("artikel-2.kop-1", true), Wijziging.moving("artikel-1.lid-2", "artikel 1, tweede lid", "Het college verzorgt die.").beside(OPSCHRIFT, false))
                .forEach(change -> {
                    assertThrows(IllegalArgumentException.class, () -> Consolidation.read(UNITS, List.of(change)), change::toString);
                    assertEquals(List.of(Finding.Code.V1), FormCheck.of(UNITS, new Proposal("A", List.of(change)), facts()).stream().map(Finding::code).toList());
                });
    }

    @Test void it_is_no_sentence_so_no_mark_is_asked_at_its_end() {
        List<TekstEenheid> units = UNITS.stream().map(unit -> unit.sleutel().equals(OPSCHRIFT) ? UnitStructure.with(unit, "Bomen.", true) : unit).toList();
        assertEquals(List.of(), FormCheck.of(units, new Proposal("A", List.of(new Wijziging(OPSCHRIFT, "artikel 1, opschrift", "Bomen.", "Groen"))), facts()));
        assertEquals(List.of(), FormCheck.of(UNITS, new Proposal("A", List.of(change(OPSCHRIFT, ""))), facts()));
    }

    @Test void it_is_one_line_behind_the_number_of_its_artikel() {
        assertEquals(List.of("V9: Laat \"1\" aan het begin weg. Het nummer van het artikel staat er al voor."), found("1. Bomen"));
        assertEquals(List.of("V9: Laat \"1\" aan het begin weg. Het nummer van het artikel staat er al voor."), found("Artikel 1 Bomen"));
        assertEquals(List.of("V14: Een opschrift is één regel. Schrijf het zonder nieuwe regel."), found("Bomen\nin de wijk"));
        assertEquals(List.of(), found("30 Bomen in de straat"));
    }

    private static List<String> found(String opschrift) {
        List<Finding> findings = FormCheck.of(UNITS, new Proposal("A", List.of(change(OPSCHRIFT, opschrift))), facts());
        assertTrue(FormCheck.passes(findings));
        return findings.stream().map(finding -> finding.code() + ": " + finding.message()).toList();
    }

    @Test void who_changes_it_collides_with_who_changes_it_otherwise_and_with_who_takes_the_artikel_away() {
        assertEquals(List.of(Soort.STRIJDIG), kinds(List.of(change(OPSCHRIFT, "Bomen in de wijk")), List.of(change(OPSCHRIFT, "Bomen in de stad"))));
        assertEquals(List.of(Soort.BEVAT), kinds(List.of(change(OPSCHRIFT, "Bomen in de wijk")), List.of(change(OPSCHRIFT, ""))));
        assertEquals(List.of(), kinds(List.of(change(OPSCHRIFT, "Bomen in de wijk")), List.of(change("artikel-1.lid-1", ""))));
        List<Wijziging> leden = List.of(change("artikel-1.lid-1", ""), change("artikel-1.lid-2", ""));
        assertEquals(List.of(Soort.BEVAT), kinds(List.of(change(OPSCHRIFT, "Bomen in de wijk")), leden), "the opschrift goes along, named or not");
        assertEquals(List.of(Soort.BEVAT), kinds(List.of(change(OPSCHRIFT, "Bomen in de wijk")), List.of(new Wijziging("artikel-1", "artikel 1", "", "", "", Wijziging.Actie.VERWIJDER, ""))));
        assertEquals(Set.of(Soort.IDENTIEK), Set.copyOf(kinds(leden, Stream.concat(leden.stream(), Stream.of(change(OPSCHRIFT, ""))).toList())));
    }

    @Test void where_two_together_take_an_artikel_away_what_a_third_changes_in_it_is_refused_and_not_lost() {
        List<Proposal> leden = List.of(new Proposal("A", List.of(change("artikel-1.lid-1", ""))), new Proposal("B", List.of(change("artikel-1.lid-2", ""))));
        assertEquals(List.of("A", "B"), assertInstanceOf(Adoption.Adopted.class, Adoption.of(UNITS, leden)).herkomst().get(OPSCHRIFT));
        for (Wijziging third : List.of(change(OPSCHRIFT, "Groen"), Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-3", false))) {
            Adoption.Refused refused = assertInstanceOf(Adoption.Refused.class, Adoption.of(UNITS, Stream.concat(leden.stream(), Stream.of(new Proposal("C", List.of(third)))).toList()));
            assertEquals(List.of(new Collisions.Broken("C", "Dit amendement wijzigt " + third.citeertitel() + ", maar andere aangenomen amendementen laten dat samen vervallen. Verwerk de wijziging met de hand.")), refused.broken());
        }
    }

    @Test void a_change_that_asks_nothing_is_not_lost() {
        List<Proposal> all = List.of(new Proposal("A", List.of(change("artikel-1.lid-1", ""))), new Proposal("B", List.of(change("artikel-1.lid-1", "Het college plant twintig bomen."))));
        assertInstanceOf(Adoption.Adopted.class, Adoption.of(UNITS, all));
    }

    @Test void one_amendement_with_what_changes_it_may_take_away_what_it_also_changes() {
        Proposal own = new Proposal("A", List.of(change("artikel-1.lid-1", ""), change(OPSCHRIFT, "Groen")));
        Adoption.Adopted adopted = assertInstanceOf(Adoption.Adopted.class, Adoption.of(UNITS, List.of(own, new Proposal("S", List.of(change("artikel-1.lid-2", "")), "", "A"))));
        assertEquals(List.of("artikel-1", OPSCHRIFT, "artikel-1.lid-1", "artikel-1.lid-2"), keys(adopted.readings(), Fate.VERVALT));
    }

    @Test void it_moves_with_its_artikel_and_is_cited_there() {
        List<Reading> readings = Consolidation.read(UNITS, List.of(Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-3", false), change(OPSCHRIFT, "Bomen in de wijk")));
        Reading opschrift = readings.stream().filter(r -> r.unit().sleutel().equals(OPSCHRIFT)).findFirst().orElseThrow();
        assertEquals("artikel 4, opschrift: Bomen in de wijk", opschrift.unit().citeertitel() + ": " + opschrift.tekst());
    }

    @Test void it_follows_its_artikel_to_a_newer_version() {
        List<TekstEenheid> newer = VoorstelVersie.eerste(UNITS).following(OntwerpbesluitReader.read(TEXT.replace("Artikel 3", "Artikel 4").replace("Artikel 2", "Artikel 3")
                .replace("Artikel 1 Bomen", "Artikel 1\nDit besluit gaat over groen.\nArtikel 2 Bomen"))).eenheden();
        Rebase.Herplaatst placed = Rebase.over(Rebase.Versies.metSleutels(UNITS, newer), List.of(change(OPSCHRIFT, "Bomen in de wijk")), Rebase.Zoeker.GEEN).wijzigingen().getFirst();
        assertEquals(Uitkomst.SCHOON, placed.uitkomst());
        assertEquals("artikel 2, opschrift", placed.voorstel().orElseThrow().citeertitel());
        Wijziging beside = Wijziging.added("artikel-2.lid-1", "artikel 2, eerste lid", "Katten ook.", false);
        List<TekstEenheid> without = OntwerpbesluitReader.read(TEXT.replace("1. Honden zijn aangelijnd.", "Dit artikel komt later."));
        assertEquals(Uitkomst.WEES, Rebase.over(Rebase.Versies.van(UNITS, without), List.of(beside), Rebase.Zoeker.GEEN).uitkomst(), "an opschrift is no place for a lid");
    }

    @Test void one_of_which_no_word_stayed_is_still_that_of_its_artikel_so_the_filer_chooses() {
        for (String renamed : List.of("Groen", "Hondenbeleid")) {
            List<TekstEenheid> newer = OntwerpbesluitReader.read(TEXT.replace("Artikel 2 Honden", "Artikel 2 " + renamed));
            Rebase.Versies versies = Rebase.Versies.van(UNITS, newer);
            assertEquals(List.of(EenheidAfkomst.Relatie.GEWIJZIGD), versies.afkomst().stream().filter(row -> row.oud().equals("artikel-2.kop-1")).map(EenheidAfkomst::relatie).toList());
            assertEquals(Uitkomst.CONFLICT, Rebase.over(versies, List.of(change("artikel-2.kop-1", "Dieren")), Rebase.Zoeker.GEEN).uitkomst(), renamed);
            assertEquals(Uitkomst.AL_VERWERKT, Rebase.over(versies, List.of(change("artikel-2.kop-1", renamed)), Rebase.Zoeker.GEEN).uitkomst(), renamed);
        }
        List<TekstEenheid> gone = OntwerpbesluitReader.read(TEXT.replace("Artikel 2 Honden\n1. Honden zijn aangelijnd.", "Artikel 2 Parkeren\n1. Wie zijn auto in de straat zet betaalt daarvoor elk uur twee euro."));
        assertEquals(Uitkomst.WEES, Rebase.over(Rebase.Versies.van(UNITS, gone), List.of(change("artikel-2.kop-1", "Dieren")), Rebase.Zoeker.GEEN).uitkomst(), "of another artikel it is another");
    }

    @Test void a_raadsvoorstel_that_was_kept_with_locked_opschriften_works_as_it_did() {
        List<TekstEenheid> kept = UNITS.stream().map(unit -> unit.isOpschrift() ? UnitStructure.with(unit, unit.tekst(), false) : unit).toList();
        assertThrows(IllegalArgumentException.class, () -> Consolidation.read(kept, List.of(change(OPSCHRIFT, "Groen"))));
        List<Wijziging> leden = List.of(change("artikel-1.lid-1", ""), change("artikel-1.lid-2", ""));
        assertEquals(List.of("artikel-1", OPSCHRIFT, "artikel-1.lid-1", "artikel-1.lid-2"), keys(Consolidation.read(kept, leden), Fate.VERVALT));
        assertEquals(List.of("Artikel 1 vervalt."), AmendingSentence.of(kept, leden));
        assertTrue(UnitStructure.openable(kept).contains(OPSCHRIFT) && !UnitStructure.openable(kept).contains("kop-1"), "the griffie can open it");
        assertEquals(UNITS, UnitStructure.of(kept, new Wishes(Set.of(), Set.of(), Set.of(OPSCHRIFT, "artikel-2.kop-1"))));
    }

    @Test void what_the_griffie_cuts_off_an_opschrift_stands_beside_it_and_not_in_it() {
        List<TekstEenheid> units = UNITS.stream().map(unit -> unit.sleutel().equals(OPSCHRIFT) ? UnitStructure.with(unit, "Bomen\n\nin de straat", true) : unit).toList();
        List<TekstEenheid> cut = UnitStructure.of(units, new Wishes(Set.of(), Set.of(OPSCHRIFT), Set.of()));
        assertEquals(List.of("Bomen", "in de straat"), cut.stream().filter(unit -> unit.ouder().equals("artikel-1") && unit.isOpschrift()).map(TekstEenheid::tekst).toList());
    }

    private static TekstEenheid unit(List<TekstEenheid> units, String key) {
        return units.stream().filter(unit -> unit.sleutel().equals(key)).findFirst().orElseThrow();
    }

    private static Wijziging change(String key, String text) {
        return new Wijziging(key, unit(UNITS, key).citeertitel(), unit(UNITS, key).tekst(), text);
    }

    private static List<String> sentences(Wijziging... changes) {
        return AmendingSentence.of(UNITS, List.of(changes));
    }

    private static List<String> keys(List<Reading> readings, Fate fate) {
        return readings.stream().filter(reading -> reading.fate() == fate).map(reading -> reading.unit().sleutel()).toList();
    }

    private static List<Soort> kinds(List<Wijziging> one, List<Wijziging> other) {
        return Collisions.between(UNITS, List.of(new Proposal("A", one), new Proposal("B", other))).all().stream().map(Collision::soort).toList();
    }

    private static Circumstances facts() {
        return new Circumstances("Daarom.", "", true, true, true, List.of());
    }
}
