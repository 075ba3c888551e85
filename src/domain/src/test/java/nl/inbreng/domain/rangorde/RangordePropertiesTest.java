package nl.inbreng.domain.rangorde;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RangordePropertiesTest {

    /** Whatever the support is: a rank is one more than how many have more support, and the order does not hang on how they came in. */
    @Property void a_rank_counts_who_has_more_support(@ForAll @Size(max = 12) List<@IntRange(min = 0, max = 4) Integer> support, @ForAll Random random) {
        List<Candidate> all = new ArrayList<>(IntStream.range(0, support.size()).mapToObj(i -> RangordeTest.candidate(i, support.get(i))).toList());
        Rangorde rangorde = Rangorde.at(RangordeTest.NOW, all);
        for (Place place : rangorde.places()) {
            assertEquals(1 + support.stream().filter(other -> other > place.candidate().support()).count(), place.rank());
            assertEquals(support.size(), place.of());
        }
        Collections.shuffle(all, random);
        assertEquals(rangorde, Rangorde.at(RangordeTest.NOW, all));
    }
}
