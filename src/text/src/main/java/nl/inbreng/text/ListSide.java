package nl.inbreng.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one side made of a list of texts: what each became, what went elsewhere, what came in between. */
final class ListSide {

    /** So much of the words of a text stands in another that holds it: one that only grew, or that was joined to it. */
    private static final double STILL_THERE = 0.8;
    /** So much of the words of a text that was split off comes from the whole, also when others came in. */
    private static final double PART = 0.5;
    /** Parts of one text may have so much in common, over its words. */
    private static final double BOTH_PARTS = 1.2;

    /** So much alike are two texts at different places that are one, when they have more than a few words. */
    private static final double MOVED = 0.8;
    private static final int FEWEST_WORDS_MOVED = 5;
    private static final long MOST_PAIRS = 200_000;

    private final List<String> texts;
    private final Likeness likeness;
    private final int[] partner;
    private final List<List<Integer>> inserted = new ArrayList<>();
    /** Index of the base text, by index of the text that is the same one at another place. */
    private final Map<Integer, Integer> moved = new HashMap<>();
    private Set<Integer> swapped;

    ListSide(List<String> base, List<String> texts) {
        this.texts = texts;
        this.likeness = Likeness.ofContent(base, texts);
        this.partner = Pairing.whole(base, texts, likeness);
        placeInsertions(base.size());
        findMoved(base, PlainText::line);
        findMoved(base, ItemText::said);
    }

    /** The same, and a text that was reworded a little at another place is followed too. */
    static ListSide followed(List<String> base, List<String> texts) {
        ListSide side = new ListSide(base, texts);
        side.findAlike();
        return side;
    }

    private void placeInsertions(int size) {
        for (int i = 0; i <= size; i++) {
            inserted.add(new ArrayList<>());
        }
        int behind = 0;
        int next = 0;
        for (int i = 0; i < size; i++) {
            for (; partner[i] > next; next++) {
                inserted.get(behind).add(next);
            }
            behind = partner[i] < 0 ? behind : i + 1;
            next = partner[i] < 0 ? next : partner[i] + 1;
        }
        for (; next < texts.size(); next++) {
            inserted.get(behind).add(next);
        }
    }

    /** A text that went while its equal came in at another place was moved. @param words what tells that two are equal */
    private void findMoved(List<String> base, UnaryOperator<String> words) {
        Map<String, Deque<Integer>> came = new HashMap<>();
        arrived().forEach(j -> came.computeIfAbsent(words.apply(texts.get(j)), key -> new ArrayDeque<>()).add(j));
        for (int i = 0; i < partner.length; i++) {
            Deque<Integer> equal = partner[i] < 0 ? came.getOrDefault(words.apply(base.get(i)), new ArrayDeque<>()) : new ArrayDeque<>();
            if (!equal.isEmpty()) {
                move(i, equal.poll());
            }
        }
    }

    private Stream<Integer> arrived() {
        return inserted.stream().flatMap(List::stream).filter(j -> !moved.containsKey(j));
    }

    private void move(int i, int j) {
        partner[i] = j;
        moved.put(j, i);
    }

    private void findAlike() {
        int[] gone = IntStream.range(0, partner.length).filter(i -> partner[i] < 0 && likeness.oldWords(i) >= FEWEST_WORDS_MOVED).toArray();
        List<Integer> came = arrived().toList();
        for (int i : (long) gone.length * came.size() > MOST_PAIRS ? new int[0] : gone) {
            came.stream().filter(j -> !moved.containsKey(j) && likeness.dice(i, j) >= MOVED).max(Comparator.comparingDouble(j -> likeness.dice(i, j))).ifPresent(j -> move(i, j));
        }
    }

    /** True when this base text stands elsewhere on this side. */
    boolean isMoved(int i) {
        return partner[i] >= 0 && moved.containsKey(partner[i]);
    }

    /** True when it stands elsewhere, or changed places with one that does: of two that were swapped both moved. */
    boolean changedPlaces(int i) {
        if (swapped == null) {
            swapped = moved.values().stream().map(this::passed).filter(passed -> passed.length == 1).map(passed -> passed[0]).collect(Collectors.toSet());
        }
        return isMoved(i) || swapped.contains(i);
    }

    /** The texts that one that moved went past, at most two. */
    private int[] passed(int other) {
        return IntStream.range(0, partner.length).filter(i -> isSwapped(i, other)).limit(2).toArray();
    }

    /** True when this text, which stayed, stood on the other side of one that moved. */
    private boolean isSwapped(int i, int moved) {
        return partner[i] >= 0 && !isMoved(i) && i < moved != partner[i] < partner[moved];
    }

    /** The base text that this text is, moved; NONE for another. */
    int origin(int j) {
        return moved.getOrDefault(j, Pairing.NONE);
    }

    /** Index on this side of a base text; NONE when it went. */
    int place(int i) {
        return partner[i];
    }

    /** What this base text reads here; null when it went. */
    String text(int i) {
        return partner[i] < 0 ? null : texts.get(partner[i]);
    }

    /** False when this base text went, or only its place says that the text here is the same unit. */
    boolean isAlike(int i) {
        return partner[i] >= 0 && (likeness.dice(i, partner[i]) >= Likeness.ALIKE || likeness.oldInYoung(i, partner[i]) >= STILL_THERE);
    }

    /** True when this base text has no text of its own here, but its words stand in what became of the one beside it. */
    boolean isJoined(int i) {
        return partner[i] < 0 && (tookIn(beside(i, -1), i) || tookIn(beside(i, 1), i));
    }

    private boolean tookIn(int other, int i) {
        return hasOtherWords(other) && likeness.oldInYoung(i, partner[other]) >= STILL_THERE
                && likeness.youngInOld(i, partner[other]) + likeness.youngInOld(other, partner[other]) <= BOTH_PARTS;
    }

    /** The base text from which this one was split, that stands behind this base text (NONE for the start); NONE when it is new. */
    int splitFrom(int behind, int j) {
        int next = beside(behind, 1);
        return isPart(behind, j) ? behind : isPart(next, j) ? next : Pairing.NONE;
    }

    private boolean isPart(int i, int j) {
        return hasOtherWords(i) && likeness.youngInOld(i, j) >= PART && likeness.oldInYoung(i, partner[i]) + likeness.oldInYoung(i, j) <= BOTH_PARTS;
    }

    private boolean hasOtherWords(int i) {
        return i >= 0 && i < partner.length && likeness.dice(i, partner[i]) < 1;
    }

    /** The next base text on this side (step 1) or on the other (-1) that did not go; beyond the list when there is none. */
    private int beside(int i, int step) {
        int other = i + step;
        while (other >= 0 && other < partner.length && partner[other] < 0) {
            other += step;
        }
        return other;
    }

    /** True when what this base text reads here still says most of another text. */
    boolean holds(int i, String part) {
        return Likeness.ofContent(List.of(part), List.of(text(i))).oldInYoung(0, 0) >= PART;
    }

    String inserted(int j) {
        return texts.get(j);
    }

    /** Indexes of what stands between this base text and the next one that stayed; NONE for the start. */
    List<Integer> behind(int i) {
        return inserted.get(i + 1);
    }
}
