package nl.inbreng.text;

import static nl.inbreng.text.Besluit.after;
import static nl.inbreng.text.Besluit.before;
import static nl.inbreng.text.Besluit.delete;
import static nl.inbreng.text.Besluit.edit;
import static nl.inbreng.text.Besluit.instead;
import static nl.inbreng.text.Besluit.move;
import static nl.inbreng.text.Besluit.proposal;
import static nl.inbreng.text.Besluit.sub;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Collision.Soort;
import org.junit.jupiter.api.Test;

class CollisionsTest {

    private static final String ONE = "artikel-1";

    @Test
    void other_words_of_one_unit_go_side_by_side() {
        assertKind(Soort.NAAST, edit(ONE, "twintig", "dertig"), edit(ONE, "openbare", "groene"));
        assertKind(Soort.NAAST, edit(ONE, "twintig", "dertig"), edit(ONE, "in de openbare", "in de hele openbare"));
    }

    @Test
    void one_word_between_is_enough_and_none_is_not() {
        assertKind(Soort.NAAST, edit(ONE, "jaarlijks", "ieder jaar"), edit(ONE, "bomen", "struiken"));
        assertKind(Soort.ZELFDE_PLEK, edit(ONE, "jaarlijks", "ieder jaar"), edit(ONE, "twintig", "dertig"));
        assertKind(Soort.ZELFDE_PLEK, edit(ONE, "jaarlijks", ""), edit(ONE, "twintig", "ten minste twintig"));
    }

    @Test
    void two_insertions_in_one_gap_want_an_order() {
        assertKind(Soort.ZELFDE_PLEK, edit(ONE, "twintig bomen", "twintig hoge bomen"), edit(ONE, "twintig bomen", "twintig oude bomen"));
        assertKind(Soort.NAAST, edit(ONE, "twintig bomen", "twintig hoge bomen"), edit(ONE, "bomen in", "bomen overal in"));
    }

    @Test
    void the_same_words_changed_otherwise_exclude_each_other() {
        assertKind(Soort.STRIJDIG, edit(ONE, "twintig", "dertig"), edit(ONE, "twintig", "veertig"));
        assertKind(Soort.STRIJDIG, edit(ONE, "jaarlijks twintig", "tien"), edit(ONE, "twintig bomen", "struiken"));
        assertKind(Soort.STRIJDIG, edit(ONE, "jaarlijks twintig", ""), edit(ONE, "jaarlijks twintig", "jaarlijks zo'n twintig"));
    }

    @Test
    void one_unit_at_two_places_is_told_as_places_and_not_as_words() {
        Wijziging moving = Wijziging.moving(ONE, "artikel 1", Besluit.unit(ONE).tekst());
        Collision found = between(proposal("A", moving.beside("artikel-2", false)), proposal("B", moving.beside("artikel-3", false))).pairs().getFirst();
        assertEquals(Soort.STRIJDIG, found.soort());
        assertEquals("A en B zetten artikel 1 elk op een andere plek. Neemt de raad het ene aan, dan vervalt het andere.", found.zin(id -> id));
    }

    @Test
    void two_that_come_at_one_place_name_what_comes_and_the_place_that_both_want() {
        Wijziging one = Wijziging.moving(ONE, "artikel 1", Besluit.unit(ONE).tekst()).beside("artikel-3", false);
        Wijziging two = Wijziging.moving("artikel-2", "artikel 2", Besluit.unit("artikel-2").tekst()).beside("artikel-3", false);
        Collision moved = between(proposal("A", one), proposal("B", two)).pairs().getFirst();
        assertEquals(Soort.ZELFDE_PLEK, moved.soort());
        assertEquals("A zet artikel 1 na artikel 3. B zet daar artikel 2. De raad kan ze allebei aannemen. Kies dan de volgorde.", moved.zin(id -> id));
        assertEquals("de plaats na artikel 3", moved.place().citeertitel());
        Collision mixed = between(proposal("A", after("artikel-3", "Nieuw artikel.")), proposal("B", two)).pairs().getFirst();
        assertEquals("A zet een nieuwe tekst na artikel 3. B zet daar artikel 2.", mixed.samen(id -> id));
        Collision added = between(proposal("A", before("artikel-2.lid-2", "Eerste nieuw.")), proposal("B", after("artikel-2.lid-1", "Tweede nieuw."))).pairs().getFirst();
        assertEquals("A en B zetten allebei een nieuwe tekst vóór " + Besluit.unit("artikel-2.lid-2").citeertitel() + ".", added.samen(id -> id));
        assertEquals("A en B wijzigen artikel 1 op dezelfde plek.", between(proposal("A", edit(ONE, "jaarlijks", "ieder jaar")), proposal("B", edit(ONE, "twintig", "dertig"))).pairs().getFirst().samen(id -> id));
    }

    @Test
    void beside_another_text_for_the_whole_decision_the_other_says_what_it_really_changes() {
        Map<Wijziging, String> asked = new LinkedHashMap<>();
        asked.put(edit(ONE, "twintig", "dertig"), "In artikel 1 wordt \"twintig\" vervangen door \"dertig\".");
        asked.put(after("artikel-3", "Nieuw artikel."), "Na artikel 3 wordt een artikel ingevoegd");
        asked.put(move(ONE, "artikel-3", false), "Artikel 1 wordt verplaatst");
        asked.put(delete("artikel-3"), "Artikel 3 vervalt.");
        asked.forEach((change, sentence) -> {
            Collision met = between(instead("A", "Niets van dit alles."), proposal("B", change)).pairs().getFirst();
            assertEquals(List.of("het hele besluit", "Niets van dit alles."), List.of(met.place().citeertitel(), met.tekstA()));
            assertTrue(met.tekstB().contains(sentence), met.tekstB());
            assertEquals(met.tekstB(), between(proposal("B", change), instead("A", "Niets van dit alles.")).pairs().getFirst().tekstA());
        });
        assertEquals(List.of(), between(instead("A", "Niets van dit alles."), proposal("B")).pairs());
    }

    @Test
    void the_interval_counts_words_and_no_spaces() {
        Collision found = between(proposal("A", edit(ONE, "twintig", "dertig")), proposal("B", edit(ONE, "twintig", "veertig"))).all().getFirst();
        assertEquals(new Collision.Place(ONE, "artikel 1", 4, 5), found.place());
        assertTrue(found.tekstA().contains("dertig") && found.tekstB().contains("veertig"));
        assertEquals("A en B wijzigen dezelfde woorden van artikel 1 op een andere manier. Neemt de raad het ene aan, dan vervalt het andere.",
                found.zin(id -> id));
    }

    @Test
    void spacing_quotes_and_dashes_make_no_difference() {
        assertKind(Soort.IDENTIEK, edit(ONE, "twintig", "dertig"), edit(ONE, "twintig", " dertig "));
        assertEquals(List.of(), between(proposal("A", edit(ONE, "plant jaarlijks", "plant  jaarlijks")), proposal("B", edit(ONE, "twintig", "dertig"))).all());
    }

    @Test
    void identical_means_the_whole_amendement() {
        Wijziging same = edit(ONE, "twintig", "dertig");
        assertKind(Soort.IDENTIEK, same, same);
        Collisions partly = between(proposal("A", same), proposal("B", same, delete("artikel-3")));
        assertEquals(List.of(Soort.ZELFDE_PLEK), kinds(partly));
    }

    @Test
    void who_rewrites_a_short_unit_contains_who_edits_it() {
        List<TekstEenheid> units = List.of(new TekstEenheid("b", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1",
                "De kosten bedragen honderd euro per jaar.", true));
        assertEquals(List.of("BEVAT", "STRIJDIG", "STRIJDIG"), List.of("Alles is voortaan gratis voor elke inwoner hier.",
                "De kosten bedragen vijftig euro per jaar.", "De baten bedragen tien euro elke maand.").stream()
                .map(text -> Collisions.between(units, List.of(change(units, "A", text), change(units, "B", "De kosten bedragen duizend euro per jaar.")))
                        .all().getFirst().soort().name()).toList());
    }

    private static Proposal change(List<TekstEenheid> units, String id, String text) {
        return proposal(id, new Wijziging("b", "beslispunt 1", units.getFirst().tekst(), text));
    }

    @Test
    void who_deletes_the_unit_contains_who_edits_it() {
        Collision found = assertKind(Soort.BEVAT, edit("artikel-2.lid-1", "markt", "kade"), delete("artikel-2.lid-1"));
        assertEquals("B", found.pair().ruimste());
        assertEquals("A", assertKind(Soort.BEVAT, delete("artikel-2.lid-1"), edit("artikel-2.lid-1", "markt", "kade")).pair().ruimste());
        assertEquals("", found.tekstB());
    }

    @Test
    void who_moves_a_unit_that_another_deletes_says_where_it_goes_and_how_it_reads() {
        Collision bare = assertKind(Soort.BEVAT, move("artikel-2", "artikel-3", false), delete("artikel-2"));
        assertEquals(List.of("Artikel 2 wordt verplaatst en komt na artikel 3 te staan, als artikel 4.", ""), List.of(bare.tekstA(), bare.tekstB()));
        Collision lid = assertKind(Soort.BEVAT, delete("artikel-2"), move("artikel-2.lid-3", "artikel-2.lid-1", true));
        assertEquals(List.of("", "Artikel 2, derde lid, wordt verplaatst en komt vóór artikel 2, eerste lid, te staan, als artikel 2, lid 0a.\nDe boete is € 100 per keer."), List.of(lid.tekstA(), lid.tekstB()));
        Collision both = between(proposal("A", move(ONE, "artikel-3", false), edit(ONE, "twintig", "dertig")), proposal("B", delete(ONE))).pairs().getFirst();
        assertEquals("Artikel 1 wordt verplaatst en komt na artikel 3 te staan, als artikel 4.\n" + edit(ONE, "twintig", "dertig").wordt(), both.tekstA());
        Collision still = between(proposal("A", move("artikel-2", ONE, false), move(ONE, "artikel-2", true), edit(ONE, "twintig", "dertig")), proposal("B", delete(ONE))).pairs().getFirst();
        assertEquals(edit(ONE, "twintig", "dertig").wordt(), still.tekstA(), "what is put where it stands does not move");
        Collision apart = between(proposal("A", move(ONE, "artikel-3", false)), proposal("B", move(ONE, "artikel-2", false), edit(ONE, "twintig", "dertig"))).pairs().getFirst();
        assertEquals("A en B zetten artikel 1 elk op een andere plek. Neemt de raad het ene aan, dan vervalt het andere.", apart.zin(id -> id));
        assertTrue(apart.tekstA().contains("na artikel 3 te staan") && apart.tekstB().contains("na artikel 2 te staan"), apart::toString);
    }

    @Test
    void who_deletes_the_artikel_contains_all_that_happens_in_it() {
        for (Wijziging inner : List.of(edit("artikel-2.lid-1", "markt", "kade"), delete("artikel-2.lid-3"), after("artikel-2.lid-3", "Nieuw lid."),
                before("artikel-2.lid-1", "Nieuw lid."), move("artikel-2.lid-1", "artikel-2.lid-3", false))) {
            assertEquals("B", assertKind(Soort.BEVAT, inner, delete("artikel-2")).pair().ruimste());
        }
        assertEquals(List.of(), between(proposal("A", after("artikel-2", "Nieuw artikel.")), proposal("B", delete("artikel-2"))).all());
    }

    @Test
    void who_rewrites_the_unit_contains_who_edits_a_word_of_it() {
        Wijziging rewrite = edit(ONE, "college plant jaarlijks twintig bomen in de openbare ruimte van de gemeente, en verzorgt die.",
                "onderhoud van plantsoenen gebeurt door bewoners zelf wanneer zij daarom vragen bij hun wijkteam.");
        assertEquals("A", assertKind(Soort.BEVAT, rewrite, edit(ONE, "twintig", "dertig")).pair().ruimste());
        assertKind(Soort.STRIJDIG, rewrite, edit(ONE, "college plant jaarlijks twintig bomen in de openbare ruimte van de gemeente, en verzorgt die.",
                "groen verdwijnt helemaal zodra iemand er last van heeft want niemand wil nog onderhoud betalen."));
        assertKind(Soort.BEVAT, rewrite, delete(ONE));
    }

    @Test
    void new_units_meet_only_in_one_gap() {
        assertKind(Soort.ZELFDE_PLEK, after("artikel-2.lid-1", "Eerste nieuw."), before("artikel-2.lid-2", "Tweede nieuw."));
        assertKind(Soort.IDENTIEK, after("artikel-2.lid-1", "Nieuw."), before("artikel-2.lid-2", "Nieuw."));
        assertEquals(List.of(), between(proposal("A", after("artikel-2.lid-1", "Nieuw.")), proposal("B", after("artikel-2.lid-2", "Nieuw."))).all());
        assertEquals(List.of(), between(proposal("A", after("artikel-2.lid-1", "Nieuw.")), proposal("B", edit("artikel-2.lid-1", "markt", "kade"))).all());
    }

    @Test
    void a_moved_unit_can_be_edited_but_not_go_to_two_places() {
        assertKind(Soort.NAAST, move(ONE, "artikel-3", false), edit(ONE, "twintig", "dertig"));
        assertKind(Soort.STRIJDIG, move(ONE, "artikel-3", false), move(ONE, "artikel-3", true));
        assertKind(Soort.IDENTIEK, move(ONE, "artikel-3", true), move(ONE, "artikel-2", false));
        assertKind(Soort.BEVAT, move(ONE, "artikel-3", true), delete(ONE));
        assertKind(Soort.ZELFDE_PLEK, move(ONE, "artikel-3", false), after("artikel-3", "Nieuw artikel."));
    }

    @Test
    void another_text_for_the_whole_decision_contains_everything() {
        Collisions found = between(instead("A", "Alles anders."), proposal("B", edit(ONE, "twintig", "dertig")), instead("C", "Heel anders."), instead("D", "Alles  anders."));
        assertEquals("AB BEVAT A, AC STRIJDIG , AD IDENTIEK , BC BEVAT C, BD BEVAT D, CD STRIJDIG ", found.all().stream()
                .map(each -> each.a() + each.b() + " " + each.soort() + " " + each.pair().ruimste()).collect(Collectors.joining(", ")));
    }

    @Test
    void a_subamendement_is_weighed_on_the_text_of_its_amendement() {
        Proposal parent = proposal("A", edit(ONE, "twintig", "dertig"));
        String amended = Besluit.unit(ONE).tekst().replace("twintig", "dertig");
        Proposal forty = sub("B", "A", new Wijziging(ONE, "artikel 1", amended, amended.replace("dertig", "veertig")));
        Proposal fifty = sub("C", "A", new Wijziging(ONE, "artikel 1", amended, amended.replace("dertig", "vijftig")));
        Collisions found = between(parent, forty, fifty);
        assertEquals(List.of("BC STRIJDIG"), found.all().stream().map(each -> each.a() + each.b() + " " + each.soort()).toList());
        assertEquals(List.of(), found.broken());
    }

    @Test
    void one_broken_amendement_never_hides_the_others() {
        Wijziging gone = new Wijziging("artikel-9", "artikel 9", "Oud.", "Nieuw.");
        Wijziging old = new Wijziging(ONE, "artikel 1", "Een heel andere tekst.", "Nog anders.");
        Collisions found = between(proposal("A", edit(ONE, "twintig", "dertig")), proposal("B", gone), proposal("C", old), proposal("D", edit(ONE, "twintig", "veertig")),
                sub("E", "Z", delete(ONE)), sub("F", "B", delete(ONE)), proposal("A", delete(ONE)), proposal("G", Wijziging.moving(ONE, "artikel 1", Besluit.unit(ONE).tekst()).beside(ONE + "x", true)));
        assertEquals(List.of("AD"), found.all().stream().map(each -> each.a() + each.b()).toList());
        assertEquals(List.of("A", "B", "C", "E", "F", "G"), found.broken().stream().map(Collisions.Broken::id).sorted().toList());
        assertTrue(found.broken().stream().noneMatch(each -> each.reden().isBlank()));
    }

    @Test
    void pairs_tell_the_most_serious_meeting_once() {
        Collisions found = between(proposal("A", edit(ONE, "twintig", "dertig"), edit("artikel-3", "januari", "maart")),
                proposal("B", edit(ONE, "openbare", "groene"), edit("artikel-3", "januari", "mei")));
        assertEquals(List.of(Soort.NAAST, Soort.STRIJDIG), kinds(found));
        assertEquals(List.of(Soort.STRIJDIG), found.pairs().stream().map(Collision::soort).toList());
        assertEquals(List.of(Soort.STRIJDIG, Soort.NAAST), found.of("B").stream().map(Collision::soort).toList());
    }

    @Test
    void work_grows_with_pairs_at_one_unit_and_not_with_all_pairs() {
        List<TekstEenheid> units = IntStream.range(0, 400).mapToObj(i -> new TekstEenheid("artikel-" + (i + 1), "", TekstEenheid.Soort.ARTIKEL, "" + (i + 1),
                "artikel " + (i + 1), "Het college zorgt voor deel " + i + " van de stad.", true)).toList();
        List<Proposal> apart = units.stream().map(unit -> new Proposal("p-" + unit.nummer(), List.of(new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), "Niets.")))).toList();
        assertEquals(0, Collisions.between(units, apart).compared());
        List<Proposal> together = IntStream.range(0, 20).mapToObj(i -> new Proposal("q-" + i, apart.getFirst().wijzigingen())).toList();
        assertEquals(190, Collisions.between(units, together).compared());
    }

    private static Collision assertKind(Soort kind, Wijziging a, Wijziging b) {
        Collisions found = between(proposal("A", a), proposal("B", b));
        assertEquals(List.of(), found.broken());
        assertEquals(kind, found.pairs().getFirst().soort());
        assertEquals(kind, between(proposal("B", b), proposal("A", a)).pairs().getFirst().soort());
        return found.pairs().getFirst();
    }

    private static List<Soort> kinds(Collisions found) {
        return found.all().stream().map(Collision::soort).toList();
    }

    private static Collisions between(Proposal... proposals) {
        return Collisions.between(Besluit.UNITS, List.of(proposals));
    }
}
