package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FactOrderTest {

    @Test
    @Tag("maat")
    void a_chain_of_six_thousand_subamendementen_is_written_from_its_end() {
        int links = 6_000;
        List<VotingFact> chain = IntStream.range(0, links)
                .mapToObj(i -> new VotingFact("A" + i, Reach.REPLACE_WORDS, 1, 0, 1, 1, i == 0 ? "" : "A" + (i - 1))).toList();
        assertEquals(IntStream.range(0, links).mapToObj(i -> "A" + (links - 1 - i)).toList(),
                VotingOrder.of(chain).entries().stream().map(VotingOrder.Entry::id).toList());
    }
}
