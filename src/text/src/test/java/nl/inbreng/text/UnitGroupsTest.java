package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.inbreng.text.UnitGroups.Group;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnitGroupsTest {

    @Test
    void aTextThatWasSplitAndTextsThatWereJoinedAreGroups() {
        assertEquals(List.of(new Group(0, 1, 0, 2), new Group(1, 3, 2, 3)), UnitGroups.between(List.of("a b", "c", "d", "e"), List.of("a", "b", "c  d", "e")));
    }

    @Test
    void textsThatLeaveOutAWordOrOnlyBeginAlikeAreNoGroup() {
        assertEquals(List.of(), UnitGroups.between(List.of("a b c"), List.of("a", "b")));
        assertEquals(List.of(), UnitGroups.between(List.of("a bc"), List.of("a b", "c")));
    }

    /** Each of many equal texts begins as each of many longer ones, and none of these is whole: the third power of their number without a bound. */
    @Test
    @Tag("maat")
    void textsThatBeginAlikeCostABoundedAmountOfWork() {
        List<String> young = IntStream.range(0, 1500).mapToObj(i -> "a ".repeat(i) + "b").toList();
        long start = System.nanoTime();
        assertEquals(List.of(), UnitGroups.between(Collections.nCopies(5000, "a"), young));
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("groups among 5,000 and 1,500 texts that begin alike: " + millis + " ms");
        assertTrue(millis < 20_000, millis + " ms");
    }
}
