package nl.inbreng.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one side made of a list of texts: what each became, what went elsewhere, what came in between. */
final class ListSide {

    /** A unit that only grew, or was joined to the one beside it, holds so much of its old words. */
    private static final double STILL_THERE = 0.8;
    /** Two texts that were joined may have so much in common, over the words of what they became. */
    private static final double BOTH_PARTS = 1.2;

    private final List<String> texts;
    private final Likeness likeness;
    private final int[] partner;
    private final List<List<Integer>> inserted = new ArrayList<>();
    /** Index of the base text, by index of the text that is the same one at another place. */
    private final Map<Integer, Integer> moved = new HashMap<>();

    ListSide(List<String> base, List<String> texts) {
        this.texts = texts;
        this.likeness = Likeness.ofContent(base, texts);
        this.partner = Pairing.whole(base, texts, likeness);
        placeInsertions(base.size());
        findMoved(base);
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

    /** A text that went while its equal came in at another place was moved. */
    private void findMoved(List<String> base) {
        Map<String, Deque<Integer>> came = new HashMap<>();
        inserted.forEach(gap -> gap.forEach(j -> came.computeIfAbsent(PlainText.line(texts.get(j)), key -> new ArrayDeque<>()).add(j)));
        for (int i = 0; i < partner.length; i++) {
            Deque<Integer> equal = partner[i] < 0 ? came.getOrDefault(PlainText.line(base.get(i)), new ArrayDeque<>()) : new ArrayDeque<>();
            if (!equal.isEmpty()) {
                partner[i] = equal.poll();
                moved.put(partner[i], i);
            }
        }
    }

    /** True when this base text stands elsewhere on this side. */
    boolean isMoved(int i) {
        return partner[i] >= 0 && moved.containsKey(partner[i]);
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
        if (partner[i] >= 0) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && partner[before] < 0) {
            before--;
        }
        int behind = i + 1;
        while (behind < partner.length && partner[behind] < 0) {
            behind++;
        }
        return before >= 0 && tookIn(before, i) || behind < partner.length && tookIn(behind, i);
    }

    private boolean tookIn(int beside, int i) {
        int here = partner[beside];
        return likeness.dice(beside, here) < 1 && likeness.oldInYoung(i, here) >= STILL_THERE
                && likeness.youngInOld(i, here) + likeness.youngInOld(beside, here) <= BOTH_PARTS;
    }

    String inserted(int j) {
        return texts.get(j);
    }

    /** Indexes of what stands between this base text and the next one that stayed; NONE for the start. */
    List<Integer> behind(int i) {
        return inserted.get(i + 1);
    }
}
