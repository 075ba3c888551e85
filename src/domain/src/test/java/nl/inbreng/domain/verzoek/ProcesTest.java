package nl.inbreng.domain.verzoek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import nl.inbreng.domain.regeling.Instrument.Shape;

/** The whole process of every shape against a small reference model: legal acts go where they should, illegal ones are refused with a reason and change nothing. */
class ProcesTest {

    private static final List<String> ACTS = acts();
    /** Acts after which little follows: rarer, so that walks get far. */
    private static final Set<String> ENDING = Set.of("withdraw", "close", "decide-NIET_ONTVANKELIJK", "decide-UITGESLOTEN");

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void a_verzoek_goes_where_the_law_lets_it_and_nowhere_else(@ForAll("walks") ActionChain<Walk> walk) {
        walk.run();
    }

    @Provide
    Arbitrary<ActionChain<Walk>> walks() {
        return Arbitraries.of(Shape.values()).flatMap(shape -> Arbitraries.of(true, false).flatMap(repair ->
                ActionChain.startWith(() -> new Walk(shape, repair)).withAction(4, new Known()).withAction(1, new Any()).withMaxTransformations(30)));
    }

    /** An act that the model knows in this stand, perhaps filled in wrongly. */
    private static final class Known implements Action.Dependent<Walk> {
        @Override public boolean precondition(Walk walk) {
            return !walk.known().isEmpty();
        }

        @Override public Arbitrary<Transformer<Walk>> transformer(Walk walk) {
            return going(Arbitraries.frequency(walk.known().stream().map(act -> Tuple.of(ENDING.contains(act) ? 1 : 8, act)).toList()), Arbitraries.of(walk.outcomes()));
        }
    }

    /** Any act at all. */
    private static final class Any implements Action.Independent<Walk> {
        @Override public Arbitrary<Transformer<Walk>> transformer() {
            return going(Arbitraries.of(ACTS), Arbitraries.of(Uitkomst.values()));
        }
    }

    private static Arbitrary<Transformer<Walk>> going(Arbitrary<String> words, Arbitrary<Uitkomst> outcomes) {
        Arbitrary<Boolean> mostly = Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false));
        return Combinators.combine(words, outcomes, Arbitraries.integers().between(-2, 2), mostly, Arbitraries.of(true, false))
                .as((word, outcome, number, filled, late) -> Transformer.mutate(word, walk -> walk.go(new Walk.Act(word, outcome, number, filled, late))));
    }

    @AfterContainer
    static void every_row_of_the_model_was_walked() {
        if (Walk.TAKEN.isEmpty()) return;   // only another test was run
        Set<String> missed = new TreeSet<>();
        Stream.of(Shape.values()).forEach(shape -> missed.addAll(ReferenceProcess.rows(shape)));
        missed.removeAll(Walk.TAKEN);
        assertEquals(Set.of(), missed);
    }

    @Example
    void the_standen_follow_one_another_as_in_the_model() {
        for (Shape shape : Shape.values()) {
            for (Stand stand : Stand.all()) {
                Set<String> next = stand.next(shape).stream().map(Stand::name).collect(Collectors.toSet());
                Set<String> expected = ReferenceProcess.graph(shape).get(stand.name());
                boolean reached = ReferenceProcess.graph(shape).values().stream().anyMatch(to -> to.contains(stand.name())) || stand == SharedStand.CONCEPT;
                if (expected != null) assertEquals(expected, new TreeSet<>(next), shape + " " + stand);
                if (expected == null && reached) assertEquals(Set.of(), next, shape + " " + stand);
            }
        }
    }

    @Example
    void names_are_unique_and_a_stand_is_found_by_its_name() {
        List<String> names = Stand.all().stream().map(Stand::name).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
        Stand.all().forEach(stand -> assertEquals(stand, Stand.of(stand.name())));
        assertTrue(names.stream().allMatch(name -> name.length() <= 30), "the column holds thirty");
        assertTrue(Stand.all().stream().noneMatch(stand -> stand.word().isBlank()));
    }

    @Example
    void nothing_that_was_filed_is_a_dead_end() {
        for (Shape shape : Shape.values()) {
            ReferenceProcess.graph(shape).values().stream().flatMap(Set::stream).distinct().map(Stand::of)
                    .filter(stand -> stand.next(shape).isEmpty()).forEach(end -> assertTrue(end.isFinal(), shape + " ends at " + end));
        }
        assertFalse(SharedStand.NIET_ONTVANKELIJK.isFinal());
        assertNotEquals(Set.of(), InitiatiefStand.AFGEVOERD.next(Shape.INITIATIEF));
    }

    private static List<String> acts() {
        List<String> acts = new ArrayList<>(List.of("file", "close", "withdraw", "hand-in", "verify-enough", "verify-short", "plan", "drager", "conclude", "put-off", "correct"));
        for (Oordeel.Soort soort : Oordeel.Soort.values()) acts.add("decide-" + soort);
        Stand.all().stream().filter(TailStand.class::isInstance).forEach(stand -> acts.add("to-" + stand.name()));
        return acts;
    }
}
