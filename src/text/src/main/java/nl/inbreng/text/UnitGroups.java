package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a newer list of texts split one into more, or joined more to one, and left all words.
 * Costs the texts that came times the texts that went, in each gap between equal texts, and the length of what begins alike;
 * beyond a fixed amount of work no more groups are found.
 */
final class UnitGroups {

    /** Texts and characters compared: less than a second. */
    private static final long MOST_WORK = 100_000_000;

    private final List<String> old;
    private final List<String> young;
    private final List<Group> found = new ArrayList<>();
    private long work;

    /** Texts [from, to) of the old list are texts [newFrom, newTo) of the newer one; at least one side has one. */
    record Group(int from, int to, int newFrom, int newTo) {
    }

    private UnitGroups(List<String> old, List<String> young) {
        this.old = old.stream().map(PlainText::line).toList();
        this.young = young.stream().map(PlainText::line).toList();
    }

    /** The groups, in order. */
    static List<Group> between(List<String> old, List<String> young) {
        UnitGroups groups = new UnitGroups(old, young);
        Map<String, Integer> known = new HashMap<>();
        Anchors.hunks(numbers(groups.old, known), numbers(groups.young, known)).forEach(groups::find);
        return groups.found;
    }

    private static int[] numbers(List<String> texts, Map<String, Integer> known) {
        return texts.stream().mapToInt(text -> known.computeIfAbsent(text, key -> known.size())).toArray();
    }

    private void find(Hunk gap) {
        int next = gap.wordtFrom();
        for (int i = gap.wasFrom(); i < gap.wasTo();) {
            Group group = firstFrom(i, next, gap);
            i = group == null ? i + 1 : group.to();
            next = group == null ? next : group.newTo();
            if (group != null) {
                found.add(group);
            }
        }
    }

    /** The first group that begins with this old text; null when there is none. */
    private Group firstFrom(int i, int next, Hunk gap) {
        for (int j = next; j < gap.wordtTo() && work < MOST_WORK; j++) {
            int newTo = end(old.get(i), young, j, gap.wordtTo());
            int to = end(young.get(j), old, i, gap.wasTo());
            if (newTo > 0 || to > 0) {
                return new Group(i, newTo > 0 ? i + 1 : to, j, newTo > 0 ? newTo : j + 1);
            }
        }
        return null;
    }

    /** Behind the last of the two or more texts, from this one on, that together are the whole; 0 when they are not. */
    private int end(String whole, List<String> parts, int from, int to) {
        work++;
        int at = 0;
        for (int i = from; i < to && !parts.get(i).isEmpty() && whole.startsWith(parts.get(i), at); i++) {
            at += parts.get(i).length();
            work += parts.get(i).length();
            if (at == whole.length()) {
                return i > from ? i + 1 : 0;
            }
            if (whole.charAt(at++) != ' ') {
                return 0;
            }
        }
        return 0;
    }
}
