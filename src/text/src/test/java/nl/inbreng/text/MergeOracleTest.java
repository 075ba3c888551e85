package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Our merge against jgit's, on random words: the same conflicts in the same places, and the same text where there is none.
 * Left out is an empty base: there jgit sees a conflict even when one side changed nothing.
 */
class MergeOracleTest {

    private final List<String> different = new ArrayList<>();
    private int conflicts;
    private int flags;

    @ParameterizedTest
    @CsvSource({"2, 8, 6000", "3, 10, 6000", "4, 14, 6000", "8, 20, 4000", "20, 40, 2000", "40, 200, 300"})
    void it_finds_the_conflicts_that_jgit_finds(int alphabet, int longest, int rounds) {
        compare(alphabet, longest, rounds);
        assertEquals(List.of(), different.stream().limit(5).toList());
    }

    /** Where each word occurs more than 64 times both fall back on Myers, of which there are several; one in thirty may differ. */
    @Test
    void among_very_frequent_words_it_hardly_ever_differs() {
        compare(2, 300, 600);
        assertTrue(flags <= 20, flags + " of 600 have another flag");
    }

    private void compare(int alphabet, int longest, int rounds) {
        Random random = new Random(alphabet * 1000L + longest);
        for (int i = 0; i < rounds; i++) {
            List<String> base = words(random, 1 + random.nextInt(longest), alphabet);
            List<String> ours = i % 2 == 0 ? edited(random, base, alphabet) : words(random, random.nextInt(longest + 1), alphabet);
            compare(base, ours, edited(random, base, alphabet));
        }
        System.out.println("merge against jgit, " + alphabet + " words, up to " + longest + " long: " + flags + " flags and " + different.size()
                + " results of " + rounds + " differ; " + conflicts + " conflicts");
        assertTrue(conflicts > 0 && conflicts < rounds, "the cases say nothing");
    }

    private void compare(List<String> base, List<String> ours, List<String> theirs) {
        String expected = jgit(base, ours, theirs);
        Merge merge = Merge.strict(text(base), text(ours), text(theirs));
        boolean conflict = expected.contains("<");
        conflicts += conflict ? 1 : 0;
        flags += conflict != merge.isStrijdig() ? 1 : 0;
        if (!expected.equals(own(merge))) {
            different.add(text(base) + " | " + text(ours) + " | " + text(theirs) + ": jgit " + expected + ", we " + own(merge));
        }
    }

    private static List<String> words(Random random, int many, int alphabet) {
        return IntStream.range(0, many).mapToObj(i -> word(random, alphabet)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String word(Random random, int alphabet) {
        return "w" + random.nextInt(alphabet);
    }

    private static List<String> edited(Random random, List<String> base, int alphabet) {
        List<String> words = new ArrayList<>(base);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(words.size() + 1);
            if (at == words.size() || random.nextInt(3) == 0) {
                words.add(at, word(random, alphabet));
            } else if (random.nextBoolean()) {
                words.remove(at);
            } else {
                words.set(at, word(random, alphabet));
            }
        }
        return words;
    }

    private static String text(List<String> words) {
        return String.join(" ", words);
    }

    private static String jgit(List<String> base, List<String> ours, List<String> theirs) {
        MergeResult<RawText> result = new MergeAlgorithm().merge(RawTextComparator.DEFAULT, raw(base), raw(ours), raw(theirs));
        List<List<String>> sources = List.of(base, ours, theirs);
        StringBuilder shown = new StringBuilder();
        for (MergeChunk chunk : result) {
            if (chunk.getConflictState() == MergeChunk.ConflictState.BASE_CONFLICTING_RANGE) {
                continue;
            }
            String words = text(sources.get(chunk.getSequenceIndex()).subList(chunk.getBegin(), chunk.getEnd()));
            shown.append(switch (chunk.getConflictState()) {
                case NO_CONFLICT -> words + " ";
                case FIRST_CONFLICTING_RANGE -> "< " + words + " = ";
                case NEXT_CONFLICTING_RANGE -> words + " > ";
                case BASE_CONFLICTING_RANGE -> throw new IllegalStateException();
            });
        }
        return shown.toString().strip().replaceAll(" +", " ");
    }

    private static RawText raw(List<String> words) {
        return new RawText(words.stream().map(word -> word + "\n").collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8));
    }

    private static String own(Merge merge) {
        return merge.regions().stream().flatMap(region -> Stream.of(switch (region) {
            case Merge.Region.Agreed agreed -> agreed.tekst();
            case Merge.Region.Conflict conflict -> "< " + conflict.a() + " = " + conflict.b() + " >";
        })).collect(Collectors.joining(" ")).strip().replaceAll(" +", " ");
    }
}
