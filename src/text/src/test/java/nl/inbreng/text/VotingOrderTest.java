package nl.inbreng.text;

import static nl.inbreng.text.Besluit.after;
import static nl.inbreng.text.Besluit.delete;
import static nl.inbreng.text.Besluit.edit;
import static nl.inbreng.text.Besluit.instead;
import static nl.inbreng.text.Besluit.proposal;
import static nl.inbreng.text.Besluit.sub;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.VotingOrder.Entry;
import nl.inbreng.text.VotingOrder.Reden;
import org.junit.jupiter.api.Test;

class VotingOrderTest {

    private static final String ONE = "artikel-1";
    private static final String LID = "artikel-2.lid-1";

    @Test
    void what_does_not_compete_follows_the_decision() {
        VotingOrder order = order(proposal("late", edit("artikel-3", "2027", "2028")), proposal("gap", after("artikel-2.lid-3", "Nieuw lid.")),
                proposal("lid", edit(LID, "markt", "kade")), proposal("end", edit(ONE, "gemeente", "stad")), proposal("begin", edit(ONE, "college", "bestuur")));
        assertEquals(List.of("begin", "end", "lid", "gap", "late"), ids(order));
        assertEquals(List.of(Reden.PLAATS), order.entries().stream().map(Entry::reden).distinct().toList());
    }

    @Test
    void among_what_competes_the_furthest_goes_first_and_takes_the_rest_down() {
        VotingOrder order = order(proposal("insert", edit(LID, "op de markt", "altijd op de markt")), proposal("words", edit(LID, "aangelijnd op", "los bij")),
                proposal("cut", edit(LID, " op de markt", "")), proposal("gone", delete(LID)), proposal("all", delete("artikel-2")));
        assertEquals(List.of("all", "gone", "cut", "words", "insert"), ids(order));
        assertEquals(List.of("all"), entry(order, "gone").vervaltBij());
        assertEquals(List.of("all", "gone", "cut"), entry(order, "words").vervaltBij());
        assertEquals(List.of("all", "gone", "words"), entry(order, "insert").vervaltBij());
        assertEquals(Reden.WOORDEN_SCHRAPPEN, entry(order, "cut").reden());
        assertEquals(Reden.BEREIK, entry(order, "all").reden());
        assertEquals(Reden.ONDERDEEL_SCHRAPPEN, entry(order, "gone").reden());
    }

    @Test
    void another_text_for_the_whole_decision_comes_before_all() {
        VotingOrder order = order(proposal("cut", delete(ONE)), instead("whole", "Alles anders."), proposal("words", edit(LID, "markt", "kade")));
        assertEquals(List.of("whole", "cut", "words"), ids(order));
        assertEquals(Reden.HEEL_BESLUIT, order.entries().getFirst().reden());
        assertEquals(List.of("whole"), entry(order, "words").vervaltBij());
    }

    @Test
    void when_the_widest_is_out_the_rest_is_again_in_the_order_of_the_decision() {
        VotingOrder order = order(proposal("third", edit("artikel-2.lid-3", "per keer", "")), proposal("first", edit(LID, "op de markt", "overal op de markt")), proposal("all", delete("artikel-2")));
        assertEquals(List.of("all", "first", "third"), ids(order));
        assertEquals(List.of(Reden.ONDERDEEL_SCHRAPPEN, Reden.PLAATS, Reden.PLAATS), order.entries().stream().map(Entry::reden).toList());
    }

    @Test
    void of_amounts_the_largest_deviation_goes_first() {
        VotingOrder order = order(proposal("up", edit("artikel-2.lid-3", "€ 100", "€ 120")), proposal("down", edit("artikel-2.lid-3", "€ 100", "€ 50")));
        assertEquals(List.of("down", "up"), ids(order));
        assertEquals(List.of(Reden.BEDRAG, Reden.BEDRAG), order.entries().stream().map(Entry::reden).toList());
        assertEquals(List.of("down"), entry(order, "up").vervaltBij());
    }

    @Test
    void what_is_equally_far_is_left_to_the_voorzitter_unless_one_came_earlier() {
        Proposal a = proposal("a", edit(ONE, "twintig", "dertig"));
        Proposal b = proposal("b", edit(ONE, "twintig", "veertig"));
        assertEquals(List.of("a", "b"), ids(order(a, b)));
        assertEquals(List.of("b", "a"), ids(order(b, a)));
        assertEquals(List.of(Reden.VOORZITTER, Reden.VOORZITTER), order(a, b).entries().stream().map(Entry::reden).toList());
        VotingOrder timed = VotingOrder.of(Besluit.UNITS, List.of(a, b), Map.of("b", Instant.EPOCH, "a", Instant.EPOCH.plusSeconds(1)));
        assertEquals(List.of("b", "a"), ids(timed));
        assertEquals(Reden.TIJD, timed.entries().getFirst().reden());
        assertEquals("Even verstrekkend: wat eerder is ingediend, gaat voor.", Reden.TIJD.zin(), "the moment of filing is what counts, not that of admission");
    }

    @Test
    void a_subamendement_goes_directly_before_its_amendement_and_falls_with_it() {
        String amended = Besluit.unit(LID).tekst().replace("markt", "kade");
        Proposal sub = sub("sub", "words", new Wijziging(LID, "artikel 2, eerste lid", amended, amended.replace("kade", "oude kade")));
        VotingOrder order = order(sub, proposal("words", edit(LID, "markt", "kade")), proposal("gone", delete(LID)));
        assertEquals(List.of("gone", "sub", "words"), ids(order));
        assertEquals(Reden.SUBAMENDEMENT, entry(order, "sub").reden());
        assertEquals(List.of("gone"), entry(order, "sub").vervaltBij());
    }

    @Test
    void identical_ones_are_one_item_of_who_came_first() {
        Wijziging same = edit(ONE, "twintig", "dertig");
        VotingOrder order = VotingOrder.of(Besluit.UNITS, List.of(proposal("a", same), proposal("b", same), proposal("c", edit(ONE, "twintig", "veertig"))), Map.of("b", Instant.EPOCH));
        assertEquals(List.of("b", "c"), ids(order));
        assertEquals(List.of("a"), entry(order, "b").samenMet());
    }

    @Test
    void broken_ones_are_named_apart() {
        VotingOrder order = order(proposal("a", edit(ONE, "twintig", "dertig")), proposal("b", new Wijziging("artikel-9", "artikel 9", "x", "y")));
        assertEquals(List.of("a"), ids(order));
        assertEquals(List.of("b"), order.broken().stream().map(Collisions.Broken::id).toList());
    }

    @Test
    void a_chosen_order_holds_and_says_so() {
        VotingOrder proposed = order(proposal("a", edit(ONE, "college", "bestuur")), proposal("gone", delete(LID)), proposal("words", edit(LID, "markt", "kade")), proposal("z", delete("artikel-3")));
        VotingOrder chosen = proposed.chosen(List.of("words", "unknown", "gone"), "Op verzoek van de indiener");
        assertEquals(List.of("a", "words", "gone", "z"), ids(chosen));
        assertEquals(List.of(), entry(chosen, "gone").vervaltBij());
        assertEquals(List.of(), entry(chosen, "words").vervaltBij());
        assertEquals(1, chosen.entries().stream().filter(each -> each.reden() == Reden.HANDMATIG && each.toelichting().equals("Op verzoek van de indiener")).count());
        assertEquals(proposed, proposed.chosen(List.of(), "x"));
        assertEquals(ids(proposed), ids(chosen.chosen(ids(proposed), "terug")));
    }

    @Test
    void of_two_that_exclude_each_other_the_later_falls_also_in_a_chosen_order() {
        VotingOrder proposed = order(proposal("a", edit(ONE, "jaarlijks twintig", "tien")), proposal("b", edit(ONE, "twintig bomen", "struiken")));
        VotingOrder turned = proposed.chosen(List.of(ids(proposed).getLast(), ids(proposed).getFirst()), "x");
        assertEquals(List.of(List.of(), List.of(ids(turned).getFirst())), turned.entries().stream().map(Entry::vervaltBij).toList());
    }

    @Test
    void a_chosen_order_keeps_a_subamendement_before_its_amendement() {
        String amended = Besluit.unit(LID).tekst().replace("markt", "kade");
        VotingOrder proposed = order(sub("sub", "words", new Wijziging(LID, "lid", amended, amended.replace("kade", "oude kade"))), proposal("words", edit(LID, "markt", "kade")), proposal("z", delete("artikel-3")));
        assertEquals(List.of("z", "sub", "words"), ids(proposed.chosen(List.of("z", "words", "sub"), "x")));
    }

    @Test
    void the_order_of_the_input_does_not_matter_where_something_else_decides() {
        List<Proposal> proposals = new ArrayList<>(List.of(proposal("all", delete("artikel-2")), proposal("gone", delete(LID)), proposal("cut", edit(LID, " op de markt", "")),
                proposal("words", edit(LID, "aangelijnd", "los")), proposal("up", edit("artikel-2.lid-3", "€ 100", "€ 120")), proposal("a", edit(ONE, "college", "bestuur"))));
        List<String> expected = ids(order(proposals.toArray(Proposal[]::new)));
        for (int round = 0; round < 30; round++) {
            Collections.shuffle(proposals, new Random(round));
            assertEquals(expected, ids(order(proposals.toArray(Proposal[]::new))));
        }
    }

    private static VotingOrder order(Proposal... proposals) {
        return VotingOrder.of(Besluit.UNITS, List.of(proposals), Map.of());
    }

    private static List<String> ids(VotingOrder order) {
        return order.entries().stream().map(Entry::id).toList();
    }

    private static Entry entry(VotingOrder order, String id) {
        return order.entries().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
