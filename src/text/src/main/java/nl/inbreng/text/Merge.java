package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two changed versions of one text put together, word by word (three-way merge, diff3 over {@link Histogram}).
 * With {@link Room#WORD_BETWEEN} it reports a conflict exactly where jgit's MergeAlgorithm would on the same words (in each line apart, where lines pair up): changes
 * that touch or overlap are conflicts, unless they are the same; a text that one side emptied and the other changed is one
 * as a whole. White space is no word: it follows the side that changed it, the longest when both did, and never conflicts.
 * Symmetric in its conflicts. Costs about the number of words times the number of changes, and is bounded for any text.
 *
 * @param regions in reading order: agreed text and conflicts
 */
public record Merge(List<Region> regions) {

    private static final List<String> SENTENCE_ENDS = List.of(".", "!", "?", ";", "…");

    /** How close two changes may come before they are a conflict. */
    public enum Room {
        /** At least one unchanged word stands between them, as in version control. */
        WORD_BETWEEN,
        /**
         * What comes in or goes may touch another change, and whole sentences in one gap both stand, a's before b's. Words that both changed
         * differently collide, and so do words replaced by others beside each other, and different words put in one gap of a sentence:
         * each side chose them for the words that it saw.
         */
        ONE_GAP
    }

    /** A stretch of the result. */
    public sealed interface Region {

        /** Text on which both sides agree, or that only one of them changed. */
        record Agreed(String tekst) implements Region {
        }

        /** Words that both sides changed differently: as they were, and as each would have them; any may be empty. */
        record Conflict(String basis, String a, String b) implements Region {
        }
    }

    public Merge {
        regions = List.copyOf(regions);
    }

    /** Merges as version control does. */
    public static Merge strict(String basis, String a, String b) {
        return of(new Three(basis, a, b), Room.WORD_BETWEEN);
    }

    /** Lays the changes that lead from basis to own over a newer version of that basis; own insertions come first. */
    public static Merge rebased(String basis, String own, String newer) {
        return of(new Three(basis, own, newer), Room.ONE_GAP);
    }

    /** Where neither side put in or took out a line, lines beside each other do not touch: items of a list without end marks are apart. */
    private static Merge of(Three texts, Room room) {
        Merge whole = texts.merge(room);
        List<Three> lines = whole.isStrijdig() ? texts.lines() : List.of();
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            regions.addAll(i == 0 ? List.of() : List.of(new Region.Agreed("\n")));
            regions.addAll(lines.get(i).merge(room).regions());
        }
        Merge apart = new Merge(regions);
        return lines.isEmpty() || apart.isStrijdig() ? whole : apart;
    }

    /** True when words were changed differently by both sides. */
    public boolean isStrijdig() {
        return regions.stream().anyMatch(Region.Conflict.class::isInstance);
    }

    /** The conflicts, in reading order. */
    public List<Region.Conflict> conflicten() {
        return regions.stream().filter(Region.Conflict.class::isInstance).map(Region.Conflict.class::cast).toList();
    }

    /** The merged text; of conflicts what a has. Complete only when there are none. */
    public String tekst() {
        StringBuilder text = new StringBuilder();
        for (Region region : regions) {
            text.append(switch (region) {
                case Region.Agreed agreed -> agreed.tekst();
                case Region.Conflict conflict -> conflict.a();
            });
        }
        return text.toString();
    }

    /** The three texts of a merge. */
    private record Three(String basis, String a, String b) {

        Merge merge(Room room) {
            if (a.equals(b) || b.equals(basis)) {
                return agreed(a);
            }
            if (a.equals(basis)) {
                return agreed(b);
            }
            Map<String, Integer> known = new HashMap<>();
            Words[] three = {Words.of(basis), Words.of(a), Words.of(b)};
            int[][] numbers = {three[0].numbers(known), three[1].numbers(known), three[2].numbers(known)};
            MergedText text = new MergedText(three[0], three[1], three[2]);
            Set<Integer> ends = SENTENCE_ENDS.stream().map(known::get).collect(Collectors.toSet());
            ThreeWay.chunks(numbers, room, ends::contains).forEach(text::add);
            return new Merge(text.regions());
        }

        /** The same lines of each; none when they do not pair up, or are one. */
        List<Three> lines() {
            List<List<String>> all = Stream.of(basis, a, b).map(text -> List.of(text.split("\n", -1))).toList();
            boolean paired = all.stream().mapToInt(List::size).distinct().count() == 1 && all.getFirst().size() > 1;
            return paired && stay(all.get(0), all.get(1)) && stay(all.get(0), all.get(2)) ? IntStream.range(0, all.getFirst().size()).mapToObj(i -> new Three(all.get(0).get(i), all.get(1).get(i), all.get(2).get(i))).toList() : List.of();
        }

        /** False where a line reads as one that stood at another place: one went and another came. */
        private static boolean stay(List<String> base, List<String> side) {
            int[] partner = Pairing.of(base, side, Likeness.ALIKE, new Likeness(base, side)::dice);
            return IntStream.range(0, partner.length).allMatch(i -> partner[i] == Pairing.NONE || partner[i] == i);
        }

        private static Merge agreed(String text) {
            return new Merge(text.isEmpty() ? List.of() : List.of(new Region.Agreed(text)));
        }
    }
}
