package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.text.HerzieneVerordening.Ingreep;
import org.junit.jupiter.api.Test;

/** Which unit became which, held against revisions of which it is known. */
class HerkenningOrakelTest {

    private static final int ROUNDS = 400;

    /** Pairs that were told wrongly, pairs that were not told, and pairs there are. */
    private static final class Score {
        private int wrong;
        private int missed;
        private int all;

        double rate() {
            return 100.0 * (wrong + missed) / all;
        }

        @Override public String toString() {
            return String.format("%.2f %% (%d wrong, %d missed of %d)", rate(), wrong, missed, all);
        }
    }

    @Test
    void units_are_recognised_after_a_random_revision() {
        for (Ingreep[] kinds : List.of(Ingreep.values(),
                new Ingreep[] {Ingreep.ARTIKEL_ERBIJ, Ingreep.LID_ANDERS}, new Ingreep[] {Ingreep.ARTIKEL_VERPLAATST, Ingreep.LID_ANDERS},
                new Ingreep[] {Ingreep.ARTIKEL_VERPLAATST, Ingreep.LID_GESPLITST, Ingreep.LEDEN_SAMEN}, new Ingreep[] {Ingreep.ARTIKEL_VERPLAATST}, new Ingreep[] {Ingreep.LID_ELDERS, Ingreep.LID_ANDERS}, new Ingreep[] {Ingreep.LID_ANDERS, Ingreep.LID_VERPLAATST},
                new Ingreep[] {Ingreep.ARTIKEL_ERBIJ, Ingreep.ARTIKEL_WEG, Ingreep.LID_ERBIJ, Ingreep.LID_WEG})) {
            Map<String, Score> scores = new HashMap<>();
            Score all = new Score();
            for (int seed = 0; seed < ROUNDS; seed++) {
                round(new Random(seed), kinds, scores, all);
            }
            System.out.println((kinds.length == Ingreep.values().length ? "all" : Arrays.toString(kinds)) + ": " + all + " " + scores);
            assertTrue(all.rate() < 100);
        }
    }

    private static void round(Random random, Ingreep[] kinds, Map<String, Score> scores, Score all) {
        HerzieneVerordening text = new HerzieneVerordening(random);
        List<TekstEenheid> was = text.units();
        Map<String, Set<Integer>> before = text.names();
        for (int i = 0, times = 1 + random.nextInt(8); i < times; i++) {
            text.revise(kinds[random.nextInt(kinds.length)]);
        }
        Map<String, Set<Integer>> after = text.names();
        Set<List<String>> found = EenheidAfkomst.tussen(was, text.units()).stream().filter(row -> !row.oud().isEmpty() && !row.nieuw().isEmpty()).map(row -> List.of(row.oud(), row.nieuw())).collect(Collectors.toSet());
        Set<List<String>> known = new HashSet<>();
        before.forEach((old, names) -> after.forEach((young, later) -> {
            if (!Collections.disjoint(names, later)) {
                known.add(List.of(old, young));
            }
        }));
        found.stream().filter(pair -> !known.contains(pair)).forEach(pair -> List.of(all, of(scores, pair)).forEach(score -> score.wrong++));
        known.forEach(pair -> List.of(all, of(scores, pair)).forEach(score -> score.all++));
        known.stream().filter(pair -> !found.contains(pair)).forEach(pair -> List.of(all, of(scores, pair)).forEach(score -> score.missed++));
    }

    private static Score of(Map<String, Score> scores, List<String> pair) {
        String key = pair.getFirst();
        return scores.computeIfAbsent(key.contains("kop") ? "opschrift" : key.contains(".") ? "lid" : "artikel", kind -> new Score());
    }
}
