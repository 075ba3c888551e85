package nl.inbreng.text.opdrachten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.inbreng.text.Reach;
import nl.inbreng.text.VotingFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What is read of the fields of one amendement: what it does, on which side of its unit, and from which paragraph to which. */
class VotingReaderTest {

    private static final int WHOLE = VotingFact.WHOLE;
    private static final int END = VotingFact.END;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // Without a paragraph, delete and replace mean the whole unit, and anything else stands at its end.
        "verwijder | | | DELETE_UNIT | 0 | -1 | -1", "vervang | | | REPLACE_UNIT | 0 | -1 | -1", "wijzig | | | REPLACE_WORDS | 0 | 2147483647 | 2147483647", "aanvul | | | APPEND_WORDS | 0 | 2147483647 | 2147483647",
        "voeg toe | | | APPEND_WORDS | 0 | 2147483647 | 2147483647", "verplaats | | | MOVE_UNIT | 0 | 2147483647 | 2147483647",
        // A paragraph, and how many.
        "verwijder | 3 | | DELETE_UNIT | 0 | 3 | 3", "verwijder | 3 | 2 | DELETE_UNIT | 0 | 3 | 4", "verwijder | 3 | 5 | DELETE_UNIT | 0 | 3 | 5", "verwijder | 3 | 3 | DELETE_UNIT | 0 | 3 | 5", "verwijder | 3 | 0 | DELETE_UNIT | 0 | 3 | 3",
        "verwijder | 3 | 4 | DELETE_UNIT | 0 | 3 | 4", "vervang | 2 | 2-4 | REPLACE_UNIT | 0 | 2 | 4", "vervang | 2-4 | | REPLACE_UNIT | 0 | 2 | 4", "vervang | | 2-4 | REPLACE_UNIT | 0 | 2 | 4",
        // Words inside a paragraph, and whole units named as such.
        "verwijder woorden | 2 | | DELETE_WORDS | 0 | 2 | 2", "vervang woorden | 2 | | REPLACE_WORDS | 0 | 2 | 2", "voeg toe | 2 | | INSERT_WORDS | 0 | 2 | 2", "voeg woorden toe | 2 | | INSERT_WORDS | 0 | 2 | 2",
        "verwijder artikel | 2 | | DELETE_UNIT | 0 | -1 | -1", "verwijder woorden | | | DELETE_WORDS | 0 | 2147483647 | 2147483647",
        // Before and behind a unit something new comes, whatever it is called; only in the unit it does not.
        "voeg toe na | | | NEW_UNIT | 1 | 0 | 0", "voeg toe voor | | | NEW_UNIT | -1 | 0 | 0", "na | | | NEW_UNIT | 1 | 0 | 0", "voeg toe na | in | | NEW_UNIT | 0 | 2147483647 | 2147483647", "wijzig | na | | NEW_UNIT | 1 | 0 | 0", "verwijder | voor | | DELETE_UNIT | -1 | 0 | 0",
        "voeg woorden toe na | | | NEW_UNIT | 1 | 0 | 0", "verplaats | na | | MOVE_UNIT | 1 | 0 | 0", "voeg toe na | 2 | | NEW_UNIT | 0 | 2 | 2", "voeg artikel toe | na | 3 | NEW_UNIT | 1 | 0 | 0"})
    void one_amendement_is_read(String actie, String plaats, String bereik, Reach reach, int side, int from, int to) {
        VotingFact fact = facts(of("A", actie, plaats, bereik), of("B", "wijzig", "9", "")).getFirst();
        assertEquals(new VotingFact("A", reach, 0, side, from, to, ""), fact);
    }

    @Test void a_number_alone_is_a_paragraph_only_in_a_case_without_paragraphs_in_which_places_are_told() {
        assertEquals(List.of(4, 4), span(facts(of("A", "wijzig", "", "4"), of("B", "wijzig", "in", "2")).getFirst()));
        assertEquals(List.of(END, END), span(facts(of("A", "wijzig", "", "4"), of("B", "wijzig", "1", "")).getFirst()));
        assertEquals(List.of(WHOLE, WHOLE), span(facts(of("A", "vervang artikel", "in", "4")).getFirst()));
    }

    @Test void where_no_place_is_told_a_number_alone_is_how_wide_it_is() {
        List<VotingFact> facts = facts(of("A", "wijzig", "", "4"), of("B", "vervang", "", "1"), of("C", "verwijder", "", "3"), of("D", "wijzig", "", ""), of("E", "verplaats", "", "2"));
        assertEquals(List.of(List.of(1, 4), List.of(WHOLE, 1), List.of(WHOLE, 3), List.of(END, END), List.of(END, END)), facts.stream().map(VotingReaderTest::span).toList());
        assertEquals(List.of(2, 5), span(facts(of("A", "wijzig", "", "2-5")).getFirst()));
        assertEquals(List.of(1, 4), span(facts(of("A", "vervang woorden", "", "4")).getFirst()));
    }

    @Test void an_opschrift_is_a_unit_of_its_own_in_its_artikel() {
        List<VotingFact> facts = facts(unit("VERVANG_KOP", "artikel 3"), unit("vervang", "artikel 3"), unit("vervang", "opschrift van artikel 3"), unit("vervang", "artikel-3.kop-1"), unit("wijzig", "artikel 3, eerste lid"));
        assertEquals(List.of(1, 0, 1, 1, 2), facts.stream().map(VotingFact::unit).toList());
        assertEquals(List.of(1, 2, 1, 1, 2), facts.stream().map(VotingFact::last).toList());
        assertEquals(List.of(Reach.REPLACE_UNIT, Reach.REPLACE_UNIT), facts.stream().map(VotingFact::reach).limit(2).toList());
    }

    private static String unit(String actie, String eenheid) {
        return "{\"id\":\"x\",\"actie\":\"%s\",\"eenheid\":\"%s\"}".formatted(actie, eenheid);
    }

    @Test void the_side_may_stand_with_the_unit_and_units_come_in_natural_order() {
        List<VotingFact> facts = facts("{\"id\":\"A\",\"actie\":\"wijzig\",\"eenheid\":\"na artikel 10\"}", "{\"id\":\"B\",\"actie\":\"wijzig\",\"eenheid\":\"artikel 2\"}", "{\"id\":\"C\",\"actie\":\"wijzig\",\"eenheid\":\"artikel 10\",\"opAmendement\":\"A\"}");
        assertEquals(List.of(1, 0, 1), facts.stream().map(VotingFact::unit).toList());
        assertEquals(List.of(1, 0, 0), facts.stream().map(VotingFact::side).toList());
        assertEquals(List.of("", "", "A"), facts.stream().map(VotingFact::opAmendement).toList());
    }

    private static List<Integer> span(VotingFact fact) {
        return List.of(fact.van(), fact.tot());
    }

    private static String of(String id, String actie, String plaats, String bereik) {
        return "{\"id\":\"%s\",\"actie\":\"%s\",\"eenheid\":\"artikel 1\",\"plaats\":\"%s\",\"bereik\":\"%s\"}".formatted(id, actie, plaats == null ? "" : plaats, bereik == null ? "" : bereik);
    }

    private static List<VotingFact> facts(String... amendementen) {
        return new VotingReader(List.of(amendementen).stream().map(each -> new Geval(JsonMapper.shared().readTree(each))).toList()).facts();
    }
}
