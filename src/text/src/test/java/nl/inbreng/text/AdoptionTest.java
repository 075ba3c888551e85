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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import org.junit.jupiter.api.Test;

class AdoptionTest {

    private static final String ONE = "artikel-1";
    private static final String LID = "artikel-2.lid-1";

    @Test
    void changes_of_other_words_are_put_together() {
        Adoption.Adopted adopted = adopted(proposal("A", edit(ONE, "twintig", "dertig")), proposal("B", edit(ONE, "openbare ruimte van", "groene delen van")));
        assertEquals("Het college plant jaarlijks dertig bomen in de groene delen van de gemeente, en verzorgt die.", text(adopted, ONE));
        assertEquals(List.of("A", "B"), adopted.herkomst().get(ONE));
        assertEquals(1, adopted.herkomst().size());
    }

    @Test
    void who_changes_nothing_in_a_unit_is_not_named_at_it() {
        Proposal main = proposal("A", edit(ONE, "twintig", "dertig"));
        Wijziging asked = main.wijzigingen().getFirst();
        for (String same : List.of(asked.wordt(), asked.wordt() + " ", asked.wordt().replace(" bomen", "  bomen"), asked.wordt().replace(" bomen", "\u00A0bomen"))) {
            Proposal sub = new Proposal("S", List.of(new Wijziging(ONE, asked.citeertitel(), asked.wordt(), same), edit(LID, "markt", "kade")), "", "A");
            Adoption.Adopted adopted = adopted(main, sub);
            assertEquals(List.of("A"), adopted.herkomst().get(ONE), same);
            assertEquals(List.of("S"), adopted.herkomst().get(LID), same);
        }
        Proposal other = proposal("B", new Wijziging(ONE, asked.citeertitel(), asked.was(), asked.was()), edit(LID, "markt", "kade"));
        assertEquals(List.of("A"), adopted(other, main).herkomst().get(ONE));
        assertEquals(List.of("B"), adopted(other, main).herkomst().get(LID));
    }

    @Test
    void what_touches_is_put_together_without_losing_a_space() {
        assertEquals("Het college plant ieder jaar dertig bomen in de openbare ruimte van de gemeente, en verzorgt die.",
                text(adopted(proposal("A", edit(ONE, "jaarlijks", "ieder jaar")), proposal("B", edit(ONE, "twintig", "dertig"))), ONE));
        assertEquals("Het college plant ten minste twintig bomen in de openbare ruimte van de gemeente, en verzorgt die.",
                text(adopted(proposal("A", edit(ONE, " jaarlijks", "")), proposal("B", edit(ONE, "twintig", "ten minste twintig"))), ONE));
        assertEquals("Honden zijn aangelijnd op de kade en het plein overdag.",
                text(adopted(proposal("A", edit(LID, "markt", "kade en het plein")), proposal("B", edit(LID, "markt.", "markt overdag."))), LID));
    }

    @Test
    void insertions_in_one_gap_come_in_the_order_of_adoption() {
        Proposal high = proposal("A", edit(ONE, "bomen", "hoge bomen"));
        Proposal old = proposal("B", edit(ONE, "bomen", "oude bomen"));
        assertTrue(text(adopted(high, old), ONE).contains("twintig hoge oude bomen in"));
        assertTrue(text(adopted(old, high), ONE).contains("twintig oude hoge bomen in"));
    }

    @Test
    void what_several_ask_alike_is_done_once() {
        Adoption.Adopted adopted = adopted(proposal("A", edit(ONE, "twintig", "dertig"), after(LID, "Katten mogen los.")),
                proposal("B", edit(ONE, "twintig", "dertig"), before("artikel-2.lid-2", "Katten mogen los."), delete("artikel-3")), proposal("C", delete("artikel-3")));
        assertTrue(text(adopted, ONE).contains("jaarlijks dertig bomen"));
        assertEquals(1, adopted.readings().stream().filter(each -> each.fate() == Fate.NIEUW).count());
        assertEquals(List.of("A", "B"), adopted.herkomst().get(LID + ".nieuw-1"));
        assertEquals(List.of("B", "C"), adopted.herkomst().get("artikel-3"));
    }

    @Test
    void new_units_in_one_gap_come_in_the_order_of_adoption_whichever_neighbour_they_name() {
        Adoption.Adopted adopted = adopted(proposal("A", before("artikel-2.lid-2", "Eerst.")), proposal("B", after(LID, "Dan.")), proposal("C", before("artikel-2.lid-2", "Ten slotte.")));
        List<Reading> added = adopted.readings().stream().filter(each -> each.fate() == Fate.NIEUW).toList();
        assertEquals(List.of("Eerst.", "Dan.", "Ten slotte."), added.stream().map(Reading::tekst).toList());
        assertEquals(List.of(List.of("A"), List.of("B"), List.of("C")), added.stream().map(adopted::van).toList());
    }

    @Test
    void what_goes_along_with_a_unit_comes_from_the_same() {
        Adoption.Adopted adopted = adopted(proposal("A", delete("artikel-2")), proposal("B", move(ONE, "artikel-3", false)), proposal("C", edit(ONE, "twintig", "dertig")));
        assertEquals(List.of("A"), adopted.herkomst().get("artikel-2.lid-3"));
        assertEquals(List.of("C", "B"), adopted.herkomst().get(ONE));
        Reading last = adopted.readings().getLast();
        assertEquals(Fate.VERPLAATST, last.fate());
        assertTrue(last.tekst().contains("dertig"));
    }

    @Test
    void the_opschrift_of_an_artikel_that_goes_with_its_last_lid_comes_from_the_same() {
        List<TekstEenheid> units = OntwerpbesluitReader.read("besluit:\nArtikel 1 Begrippen\n1. Een boom is een boom.\n2. Een bank is een bank.\nArtikel 2\nDit blijft.");
        List<Wijziging> gone = units.stream().filter(unit -> unit.ouder().equals("artikel-1") && unit.soort() == TekstEenheid.Soort.LID).map(unit -> new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), "")).toList();
        Adoption.Adopted adopted = assertInstanceOf(Adoption.Adopted.class, Adoption.of(units, List.of(proposal("A", gone.getFirst()), proposal("B", gone.getLast()))));
        Reading heading = adopted.readings().stream().filter(each -> each.unit().tekst().equals("Begrippen")).findFirst().orElseThrow();
        assertEquals(Fate.VERVALT, heading.fate());
        assertEquals(List.of("A", "B"), adopted.van(heading));
    }

    @Test
    void a_move_that_also_changes_words_leaves_room_for_others() {
        String text = Besluit.unit(ONE).tekst();
        Wijziging moved = new Wijziging(ONE, "artikel 1", text, text.replace("twintig", "dertig"), "", Wijziging.Actie.VERPLAATS_NA, "artikel-3");
        Adoption.Adopted adopted = adopted(proposal("A", moved), proposal("B", edit(ONE, "openbare", "groene")));
        assertTrue(adopted.readings().getLast().tekst().contains("dertig bomen in de groene ruimte"));
        assertEquals(List.of("A", "B"), adopted.van(adopted.readings().getLast()));
    }

    @Test
    void a_subamendement_becomes_part_of_its_amendement_first() {
        String amended = Besluit.unit(ONE).tekst().replace("twintig", "dertig");
        Proposal parent = proposal("A", edit(ONE, "twintig", "dertig"), after("artikel-3", "Dit besluit heet Bomenbesluit."));
        Proposal sub = sub("S", "A", new Wijziging(ONE, "artikel 1", amended, amended.replace("dertig", "veertig")),
                new Wijziging("artikel-3.nieuw-1", "artikel 4", "Dit besluit heet Bomenbesluit.", "Dit besluit heet Groenbesluit."),
                edit("artikel-3", "januari", "maart"));
        Adoption.Adopted adopted = adopted(parent, sub, proposal("B", edit(ONE, "openbare", "groene")));
        assertTrue(text(adopted, ONE).contains("jaarlijks veertig bomen in de groene"));
        assertEquals(List.of("A", "S", "B"), adopted.herkomst().get(ONE));
        assertEquals("Dit besluit heet Groenbesluit.", text(adopted, "artikel-3.nieuw-1"));
        assertEquals(List.of("A", "S"), adopted.herkomst().get("artikel-3.nieuw-1"));
        assertEquals(List.of("S"), adopted.herkomst().get("artikel-3"));
    }

    @Test
    void a_subamendement_can_take_an_amendement_into_a_collision() {
        Proposal parent = proposal("A", edit(ONE, "twintig", "dertig"));
        Proposal sub = sub("S", "A", edit("artikel-3", "januari", "maart"));
        Adoption.Refused refused = assertInstanceOf(Adoption.Refused.class, Adoption.of(Besluit.UNITS, List.of(parent, sub, proposal("B", edit("artikel-3", "januari", "mei")))));
        assertEquals(List.of("AB"), refused.botsingen().stream().map(each -> each.a() + each.b()).toList());
    }

    @Test
    void what_excludes_each_other_or_is_broken_is_refused_with_the_names() {
        Adoption.Refused refused = assertInstanceOf(Adoption.Refused.class, Adoption.of(Besluit.UNITS, List.of(proposal("A", edit(ONE, "twintig", "dertig")),
                proposal("B", edit(ONE, "twintig", "veertig")), proposal("C", delete(ONE)), proposal("D", new Wijziging("artikel-9", "artikel 9", "x", "y")), sub("E", "Z", delete(ONE)))));
        assertEquals(List.of("AB STRIJDIG", "AC BEVAT", "BC BEVAT"), refused.botsingen().stream().map(each -> each.a() + each.b() + " " + each.soort()).toList());
        assertEquals(List.of("D", "E"), refused.broken().stream().map(Collisions.Broken::id).sorted().toList());
    }

    @Test
    void another_text_for_the_whole_decision_stands_alone() {
        Adoption.Adopted adopted = adopted(instead("A", "1. Wij doen het anders.\n2. En beter."));
        assertTrue(adopted.readings().stream().anyMatch(each -> each.tekst().contains("anders") && adopted.van(each).equals(List.of("A"))));
        assertInstanceOf(Adoption.Refused.class, Adoption.of(Besluit.UNITS, List.of(instead("A", "Anders."), proposal("B", delete(ONE)))));
    }

    @Test
    void nothing_adopted_leaves_the_decision_as_it_is() {
        assertTrue(adopted().readings().stream().noneMatch(Reading::isChanged));
    }

    @Test
    void each_word_names_those_who_put_it_in_or_took_it_out() {
        assertEquals("Het college plant jaarlijks -[twintig]A +[dertig]A bomen in de -[openbare ruimte]B +[groene delen]B van de gemeente, en verzorgt die.",
                words(adopted(proposal("A", edit(ONE, "twintig", "dertig")), proposal("B", edit(ONE, "openbare ruimte", "groene delen"))), ONE));
        assertEquals("Honden zijn aangelijnd op de -[markt]A,C +[kade]A,C +[ overdag]B.",
                words(adopted(proposal("A", edit(LID, "markt", "kade")), proposal("B", edit(LID, "markt.", "markt overdag.")), proposal("C", edit(LID, "markt", "kade"))), LID));
        assertEquals("-[Honden ]A zijn aangelijnd op-[ de markt]B.", words(adopted(proposal("A", edit(LID, "Honden zijn", "zijn")), proposal("B", edit(LID, " de markt", ""))), LID));
    }

    @Test
    void a_unit_that_comes_goes_or_only_moves_names_those_of_the_whole_unit() {
        Adoption.Adopted adopted = adopted(proposal("A", after(LID, "Katten mogen los."), delete("artikel-3")), proposal("B", delete("artikel-3"), move(ONE, "artikel-2", false)));
        assertEquals("+[Katten mogen los.]A", words(adopted, LID + ".nieuw-1"));
        assertEquals("-[Dit besluit gaat in op 1 januari 2027.]A,B", words(adopted, "artikel-3"));
        assertEquals(Besluit.unit(ONE).tekst(), words(adopted, ONE));
    }

    @Test
    void the_words_of_a_subamendement_name_that_one_and_the_other_words_name_its_amendement() {
        String amended = Besluit.unit(ONE).tekst().replace("jaarlijks twintig", "ieder jaar dertig");
        Proposal parent = proposal("A", edit(ONE, "jaarlijks twintig", "ieder jaar dertig"), after("artikel-3", "Dit besluit heet Bomenbesluit."));
        Proposal sub = sub("S", "A", new Wijziging(ONE, "artikel 1", amended, amended.replace("dertig bomen in", "veertig struiken in")),
                new Wijziging("artikel-3.nieuw-1", "artikel 4", "Dit besluit heet Bomenbesluit.", "Dit besluit heet Groenbesluit."));
        Adoption.Adopted adopted = adopted(parent, sub, proposal("B", edit(ONE, "openbare", "groene")));
        assertEquals("Het college plant -[jaarlijks twintig]A -[ bomen]S +[ieder jaar]A +[ veertig struiken]S in de -[openbare]B +[groene]B ruimte van de gemeente, en verzorgt die.", words(adopted, ONE));
        assertEquals("+[Dit besluit heet]A +[ Groenbesluit]S +[.]A", words(adopted, "artikel-3.nieuw-1"));
    }

    @Test
    void a_subamendement_that_brings_words_of_the_draft_decision_back_leaves_those_to_nobody() {
        String amended = Besluit.unit(ONE).tekst().replace("twintig bomen", "dertig struiken");
        Adoption.Adopted adopted = adopted(proposal("A", edit(ONE, "twintig bomen", "dertig struiken")), sub("S", "A", new Wijziging(ONE, "artikel 1", amended, amended.replace("struiken", "bomen"))));
        assertTrue(words(adopted, ONE).startsWith("Het college plant jaarlijks -[twintig]A +[dertig]A bomen in"), words(adopted, ONE));
    }

    @Test
    void a_subamendement_can_change_words_that_its_amendement_changed_and_moved() {
        String text = Besluit.unit(ONE).tekst();
        String amended = text.replace("twintig", "dertig");
        Wijziging moved = new Wijziging(ONE, "artikel 1", text, amended, "", Wijziging.Actie.VERPLAATS_NA, "artikel-3");
        Adoption.Adopted adopted = adopted(proposal("A", moved), sub("S", "A", new Wijziging(ONE, "artikel 1", amended, amended.replace("dertig", "veertig"))));
        assertEquals(Fate.VERPLAATST, adopted.readings().getLast().fate());
        assertTrue(words(adopted, ONE).startsWith("Het college plant jaarlijks -[twintig]A +[veertig]S bomen in"), words(adopted, ONE));
    }

    @Test
    void what_a_subamendement_adds_is_its_own_also_when_it_deletes_what_its_amendement_added_there() {
        Proposal sub = sub("S", "A", new Wijziging("artikel-3.nieuw-1", "artikel 4", "Eerst.", ""), after("artikel-3", "Dan."));
        Adoption.Adopted adopted = adopted(proposal("A", after("artikel-3", "Eerst.")), sub);
        assertEquals(List.of("S"), adopted.herkomst().get("artikel-3.nieuw-1"));
        assertEquals("+[Dan.]S", words(adopted, "artikel-3.nieuw-1"));
    }

    @Test
    void a_subamendement_can_move_what_its_amendement_changed_and_collides_there_as_any_other() {
        String amended = Besluit.unit("artikel-3").tekst().replace("januari", "maart");
        Wijziging moved = new Wijziging("artikel-3", "artikel 3", amended, amended.replace("Dit besluit", "Deze regeling"), "", Wijziging.Actie.VERPLAATS_VOOR, ONE);
        List<Proposal> both = List.of(proposal("A", edit("artikel-3", "januari", "maart")), sub("S", "A", moved));
        Adoption.Adopted adopted = adopted(both.toArray(Proposal[]::new));
        assertEquals(Fate.VERPLAATST, adopted.readings().getFirst().fate());
        assertEquals("-[Dit besluit]S +[Deze regeling]S gaat in op -[1 januari 2027]A +[1 maart 2027]A.", words(adopted, "artikel-3"));
        Adoption.Refused refused = assertInstanceOf(Adoption.Refused.class, Adoption.of(Besluit.UNITS, List.of(both.getFirst(), both.getLast(), proposal("B", edit("artikel-3", "Dit besluit", "Dit")))));
        assertEquals(List.of("AB STRIJDIG"), refused.botsingen().stream().map(each -> each.a() + each.b() + " " + each.soort()).toList());
    }

    @Test
    void where_a_subamendement_puts_a_unit_counts_and_not_where_its_amendement_put_it() {
        Proposal parent = proposal("A", move(ONE, "artikel-2", false));
        assertTrue(adopted(parent, sub("S", "A", move(ONE, "artikel-2", true))).readings().stream().noneMatch(Reading::isChanged), "it is back where it was");
        Adoption.Adopted elsewhere = adopted(parent, sub("S", "A", move(ONE, "artikel-3", false)));
        assertEquals(ONE, elsewhere.readings().getLast().unit().sleutel());
        assertEquals(List.of("A", "S"), elsewhere.herkomst().get(ONE));
    }

    @Test
    void a_subamendement_beside_what_its_amendement_moved_is_refused_and_lands_nowhere_else() {
        Proposal parent = proposal("A", move(LID, "artikel-2.lid-3", false));
        for (Wijziging change : List.of(after(LID, "Katten mogen los."), move("artikel-2.lid-2", LID, false))) {
            Adoption.Refused refused = assertInstanceOf(Adoption.Refused.class, Adoption.of(Besluit.UNITS, List.of(parent, sub("S", "A", change), sub("T", "A", edit(ONE, "twintig", "dertig")))));
            assertEquals(List.of("S"), refused.broken().stream().map(Collisions.Broken::id).toList(), "the other one can be made part of it");
            assertEquals("Dit subamendement wijzigt iets op een plaats die het amendement ook wijzigt. Voeg de teksten met de hand samen.", refused.broken().getFirst().reden());
        }
    }

    @Test
    void what_one_amendement_adds_twice_comes_twice() {
        assertEquals(2, adopted(proposal("A", after(ONE, "Nieuw."), after(ONE, "Nieuw.")), proposal("B", after(ONE, "Nieuw."))).readings().stream().filter(each -> each.fate() == Fate.NIEUW).count());
    }

    @Test
    void of_two_new_units_with_the_same_text_the_one_that_a_subamendement_names_is_changed() {
        Wijziging second = new Wijziging("artikel-3.nieuw-1", "artikel 4", "Nieuw.", "Nieuw en kort.");
        Adoption.Adopted adopted = adopted(proposal("A", after(ONE, "Nieuw."), after("artikel-3", "Nieuw.")), sub("S", "A", second));
        assertEquals(List.of("Nieuw.", "Nieuw en kort."), adopted.readings().stream().filter(each -> each.fate() == Fate.NIEUW).map(Reading::tekst).toList());
        assertEquals(List.of("A", "S"), adopted.herkomst().get("artikel-3.nieuw-1"));
        Wijziging inOneGap = new Wijziging("artikel-3.nieuw-2", "artikel 5", "Nieuw.", "");
        Adoption.Adopted deleted = adopted(proposal("A", after("artikel-3", "Nieuw."), after("artikel-3", "Nieuw."), after("artikel-3", "Slot.")), sub("S", "A", inOneGap));
        assertEquals(List.of("Nieuw.", "Slot."), deleted.readings().stream().filter(each -> each.fate() == Fate.NIEUW).map(Reading::tekst).toList());
    }

    @Test
    void what_a_subamendement_puts_behind_a_unit_comes_before_what_its_amendement_put_there() {
        Adoption.Adopted adopted = adopted(proposal("A", after(ONE, "Van A."), before("artikel-2", "Ook van A.")), sub("S", "A", after(ONE, "Van S."), after(ONE, "Ook van S."), before("artikel-2", "Als laatste.")));
        List<Reading> added = adopted.readings().stream().filter(each -> each.fate() == Fate.NIEUW).toList();
        assertEquals(List.of("Van S.", "Ook van S.", "Van A.", "Ook van A.", "Als laatste."), added.stream().map(Reading::tekst).toList());
        assertEquals(List.of("S", "S", "A", "A", "S"), added.stream().flatMap(each -> adopted.van(each).stream()).toList());
        Adoption.Adopted moved = adopted(proposal("A", after("artikel-3", "Van A."), move(ONE, "artikel-2", false)), sub("S", "A", move(ONE, "artikel-3", false)));
        assertEquals(List.of(ONE, "artikel-3.nieuw-1"), moved.readings().stream().skip(moved.readings().size() - 2).map(each -> each.unit().sleutel()).toList());
    }

    /** The words of a unit: -[gone] and +[new], each with whom it comes from. */
    @Test
    void another_text_for_the_whole_decision_and_a_change_of_one_unit_are_not_made_one() {
        for (List<Proposal> both : List.of(List.of(instead("A", "1. Anders."), sub("S", "A", edit(ONE, "twintig", "dertig"))),
                List.of(proposal("A", edit(ONE, "twintig", "dertig")), new Proposal("S", List.of(), "1. Anders.", "A")))) {
            assertEquals(List.of("S"), assertInstanceOf(Adoption.Refused.class, Adoption.of(Besluit.UNITS, both)).broken().stream().map(Collisions.Broken::id).toList());
        }
    }

    @Test
    void another_text_for_the_whole_decision_reads_as_the_last_subamendement_wrote_it() {
        Adoption.Adopted adopted = adopted(instead("A", "1. Anders."), new Proposal("S", List.of(), "1. Nog anders.", "A"), new Proposal("T", List.of(), "", "A"));
        assertEquals(List.of("Nog anders."), adopted.readings().stream().filter(each -> each.fate() == Fate.NIEUW).map(Reading::tekst).toList());
    }

    @Test
    void words_of_two_that_grow_together_to_one_come_from_both() {
        String was = "vast € 5.000 raad de stelt stelt de";
        List<TekstEenheid> units = List.of(new TekstEenheid(ONE, "", TekstEenheid.Soort.ARTIKEL, "1", "artikel 1", was, true));
        Proposal twice = new Proposal("A", List.of(new Wijziging(ONE, "artikel 1", was, "vast € vast. € 5.000 5.000 raad de stelt stelt de bomen")), "", "");
        Proposal without = new Proposal("B", List.of(new Wijziging(ONE, "artikel 1", was, "vast € raad de stelt stelt de het")), "", "");
        Adoption.Adopted both = assertInstanceOf(Adoption.Adopted.class, Adoption.of(units, List.of(twice, without)));
        List<SourcedWords> runs = both.woorden().get(ONE);
        assertEquals(both.readings().getFirst().tekst(), runs.stream().filter(run -> run.soort() != WordDiff.Kind.VERVALT).map(SourcedWords::tekst).collect(Collectors.joining()));
        assertTrue(runs.stream().filter(run -> run.soort() != WordDiff.Kind.GELIJK).allMatch(run -> run.ids().equals(List.of("A", "B"))), runs::toString);
    }

    private static String words(Adoption.Adopted adopted, String key) {
        return adopted.woorden().get(key).stream().map(run -> switch (run.soort()) {
            case GELIJK -> run.tekst();
            case VERVALT -> "-[" + run.tekst() + "]" + String.join(",", run.ids()) + " ";
            case NIEUW -> "+[" + run.tekst() + "]" + String.join(",", run.ids()) + " ";
        }).collect(Collectors.joining()).replaceAll(" +", " ").replace(" .", ".").strip();
    }

    private static Adoption.Adopted adopted(Proposal... proposals) {
        return assertInstanceOf(Adoption.Adopted.class, Adoption.of(Besluit.UNITS, List.of(proposals)));
    }

    private static String text(Adoption.Adopted adopted, String key) {
        return adopted.readings().stream().filter(each -> each.unit().sleutel().equals(key)).findFirst().orElseThrow().tekst();
    }
}
