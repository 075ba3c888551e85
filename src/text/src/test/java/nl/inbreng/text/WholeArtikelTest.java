package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Collision.Soort;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.Rebase.Uitkomst;
import org.junit.jupiter.api.Test;

/** An artikel that only holds leden goes to another place as a block: with its opschrift, its leden and their onderdelen. */
class WholeArtikelTest {

    private static final String ONE = "Artikel 1 Bomen\n1. Het college plant twintig bomen.\n2. Het college verzorgt:\na. de bomen;\nb. de struiken.\n";
    private static final String TWO = "Artikel 2 Honden\n1. Honden zijn aangelijnd op de markt.\n2. Het eerste lid geldt niet in de nacht.\n";
    private static final String THREE = "Artikel 3 Slot\nDit besluit gaat in op 1 januari 2027.";
    private static final List<TekstEenheid> UNITS = OntwerpbesluitReader.read("besluit:\n" + ONE + TWO + THREE);
    private static final Wijziging MOVE = Wijziging.moving("artikel-1", "artikel 1", "").beside("artikel-2", false);

    @Test void everything_in_it_goes_along_in_its_order() {
        List<Reading> readings = Consolidation.read(UNITS, List.of(MOVE));
        assertEquals(List.of("artikel-1", "artikel-1.kop-1", "artikel-1.lid-1", "artikel-1.lid-2", "artikel-1.lid-2.onderdeel-a", "artikel-1.lid-2.onderdeel-b"),
                readings.stream().filter(r -> r.fate() == Fate.VERPLAATST).map(r -> r.unit().sleutel()).toList());
        assertEquals(List.of("artikel-2", "artikel-1", "artikel-3"), readings.stream().map(Reading::unit).filter(u -> u.soort() == TekstEenheid.Soort.ARTIKEL).map(TekstEenheid::sleutel).toList());
    }

    @Test void one_sentence_tells_it_and_the_form_is_in_order() {
        assertEquals(List.of("Artikel 1 wordt verplaatst en komt na artikel 2 te staan, als artikel 2a.", "De onderdelen van het besluit worden daarna doorlopend genummerd. Verwijzingen worden daarop aangepast."),
                AmendingSentence.of(UNITS, List.of(MOVE)));
        assertEquals(List.of(), FormCheck.of(UNITS, new Proposal("A", List.of(MOVE)), new Circumstances("Daarom.", "", true, true, true, List.of())));
    }

    @Test void who_deletes_it_and_who_moves_it_exclude_each_other_and_words_in_it_are_another_matter() {
        TekstEenheid lid = UNITS.stream().filter(unit -> unit.sleutel().equals("artikel-1.lid-1")).findFirst().orElseThrow();
        assertEquals(List.of(Soort.BEVAT), kinds(MOVE, new Wijziging("artikel-1", "artikel 1", "", "", "", Wijziging.Actie.VERWIJDER, "")));
        assertEquals(List.of(), kinds(MOVE, new Wijziging(lid.sleutel(), lid.citeertitel(), lid.tekst(), lid.tekst().replace("twintig", "dertig"))));
        assertEquals(List.of(Soort.IDENTIEK), kinds(MOVE, MOVE).stream().distinct().toList());
    }

    @Test void who_deletes_all_that_stands_in_it_deletes_it_as_the_button_of_the_editor_does() {
        List<Wijziging> parts = UNITS.stream().filter(unit -> unit.amendeerbaar() && unit.sleutel().startsWith("artikel-1.")).map(unit -> new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), "")).toList();
        List<Wijziging> leden = parts.stream().filter(part -> !part.eenheidSleutel().contains("kop")).toList();
        for (List<Wijziging> gone : List.of(parts, leden)) {
            assertEquals(List.of(Soort.BEVAT), kinds(List.of(MOVE), gone));
            assertEquals(List.of(Soort.BEVAT), kinds(List.of(Wijziging.added("artikel-1.lid-1", "artikel 1, eerste lid", "Het college snoeit.", false)), gone));
            assertEquals(Set.of(Soort.IDENTIEK), Set.copyOf(kinds(parts, gone)));
            assertEquals(List.of(), kinds(List.of(MOVE), gone.stream().filter(part -> !part.eenheidSleutel().equals("artikel-1.lid-1")).toList()), "a lid that stays keeps the artikel");
        }
        assertInstanceOf(Adoption.Refused.class, Adoption.of(UNITS, List.of(new Proposal("A", List.of(MOVE)), new Proposal("B", parts))));
        assertEquals(1, VotingOrder.of(UNITS, List.of(new Proposal("A", List.of(MOVE)), new Proposal("B", parts)), Map.of()).falls().size());
    }

    private static List<Soort> kinds(Wijziging one, Wijziging other) {
        return kinds(List.of(one), List.of(other));
    }

    private static List<Soort> kinds(List<Wijziging> one, List<Wijziging> other) {
        return Collisions.between(UNITS, List.of(new Proposal("A", one), new Proposal("B", other))).all().stream().map(Collision::soort).toList();
    }

    @Test void on_a_newer_version_it_is_known_by_what_stands_in_it() {
        List<TekstEenheid> newer = VoorstelVersie.eerste(UNITS).following(OntwerpbesluitReader.read("besluit:\nArtikel 1 Doel\n1. Dit besluit gaat over groen en rust.\n"
                + (ONE + TWO + THREE).replace("Artikel 3", "Artikel 4").replace("Artikel 2", "Artikel 3").replace("Artikel 1", "Artikel 2").replace("twintig", "dertig"))).eenheden();
        Rebase rebase = Rebase.over(Rebase.Versies.metSleutels(UNITS, newer), List.of(MOVE), Rebase.Zoeker.GEEN);
        assertEquals(Uitkomst.SCHOON, rebase.uitkomst());
        Wijziging now = rebase.wijzigingen().getFirst().voorstel().orElseThrow();
        assertEquals("artikel 2", now.citeertitel());
        assertTrue(AmendingSentence.of(newer, List.of(now)).getFirst().startsWith("Artikel 2 wordt verplaatst en komt na artikel 3 te staan"), now.toString());
    }

    @Test void a_sentence_without_the_decision_at_hand_names_the_whole_and_not_its_aanhef() {
        Wijziging lid = Wijziging.moving("artikel-1.lid-2", "artikel 1, tweede lid, aanhef", "Het college verzorgt:").beside("artikel-1.lid-1", true);
        assertEquals("Artikel 1, tweede lid, wordt verplaatst en komt vóór artikel 1, lid 1, te staan.", AmendingSentence.opening(lid));
    }
}
