package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;

/** Makes one block of so many changes in one line of text that nobody can follow them one by one. */
final class Blocks {

    private static final double WHOLE_LINE = 0.6;
    private static final double MIDDLE_CHANGED = 0.4;
    private static final int SCATTERED = 3;
    private static final int LONG_MIDDLE = 100;
    private static final int WORTH_KEEPING = 40;

    private final TokenPair pair;
    private final Sliding sliding;

    Blocks(TokenPair pair, Sliding sliding) {
        this.pair = pair;
        this.sliding = sliding;
    }

    /** Each line apart, with the changes that go on over its end. */
    List<Hunk> of(List<Hunk> hunks) {
        List<Hunk> found = new ArrayList<>();
        List<Hunk> line = new ArrayList<>();
        int start = hunks.isEmpty() ? 0 : behindBreaks(0, hunks.getFirst().wasFrom());
        for (int i = 0; i < hunks.size(); i++) {
            line.add(hunks.get(i));
            int from = hunks.get(i).wasTo();
            int next = i + 1 < hunks.size() ? hunks.get(i + 1).wasFrom() : pair.was().size();
            int behind = behindBreaks(from, next);
            if (behind > from || i + 1 == hunks.size()) {
                ofLine(line, start, untilBreak(from, next)).forEach(hunk -> Hunk.add(found, hunk));
                line = new ArrayList<>();
                start = behind;
            }
        }
        return found;
    }

    private int behindBreaks(int from, int to) {
        int at = to;
        while (at > from && !pair.was().get(at - 1).isBreak()) {
            at--;
        }
        return at;
    }

    private int untilBreak(int from, int to) {
        int at = from;
        while (at < to && !pair.was().get(at).isBreak()) {
            at++;
        }
        return at;
    }

    /**
     * Above 60 % gone the whole line is out and in; above 40 % of a long middle, on both sides, that middle is one block.
     * One or two places can be followed whatever their size, and so can whole sentences that only come or go, so they stay.
     */
    private List<Hunk> ofLine(List<Hunk> hunks, int start, int end) {
        List<Hunk> loose = hunks.stream().filter(hunk -> !sliding.isSentences(hunk)).toList();
        if (loose.size() < SCATTERED) {
            return hunks;
        }
        int deleted = loose.stream().mapToInt(pair::deleted).sum();
        int inserted = loose.stream().mapToInt(pair::inserted).sum();
        Hunk line = hunks.getFirst().through(hunks.getLast()).widened(start, end);
        if (deleted > 0 && inserted > 0 && deleted > WHOLE_LINE * pair.deleted(line)) {
            return List.of(line);
        }
        Hunk middle = loose.getFirst().through(loose.getLast());
        boolean scattered = pair.size(middle) > LONG_MIDDLE
                && deleted > MIDDLE_CHANGED * pair.deleted(middle) && inserted > MIDDLE_CHANGED * pair.inserted(middle);
        return scattered ? oneBlock(hunks, middle, line) : hunks;
    }

    /** The middle as one, up to the sentences that come or go before and behind it. */
    private List<Hunk> oneBlock(List<Hunk> hunks, Hunk middle, Hunk line) {
        List<Hunk> before = hunks.subList(0, first(hunks, middle));
        List<Hunk> after = hunks.subList(last(hunks, middle) + 1, hunks.size());
        List<Hunk> found = new ArrayList<>(before);
        int start = before.isEmpty() ? line.wasFrom() : before.getLast().wasTo();
        int end = after.isEmpty() ? line.wasTo() : after.getFirst().wasFrom();
        Hunk.add(found, toSentences(middle, start, end));
        after.forEach(hunk -> Hunk.add(found, hunk));
        return found;
    }

    private static int first(List<Hunk> hunks, Hunk middle) {
        int at = 0;
        while (hunks.get(at).wasFrom() != middle.wasFrom() || hunks.get(at).wordtFrom() != middle.wordtFrom()) {
            at++;
        }
        return at;
    }

    private static int last(List<Hunk> hunks, Hunk middle) {
        int at = hunks.size() - 1;
        while (hunks.get(at).wasTo() != middle.wasTo() || hunks.get(at).wordtTo() != middle.wordtTo()) {
            at--;
        }
        return at;
    }

    /** Widens a block to the sentence ends around it, between these tokens of the old text; a rest shorter than 40 characters is taken along. */
    private Hunk toSentences(Hunk middle, int first, int last) {
        int left = middle.wasFrom();
        while (left > first && !sliding.isSentenceEnd(left)) {
            left--;
        }
        int right = middle.wasTo();
        while (right < last && !sliding.isSentenceEnd(right)) {
            right++;
        }
        left = pair.wasLength(first, left) < WORTH_KEEPING ? first : left;
        right = pair.wasLength(right, last) < WORTH_KEEPING ? last : right;
        return middle.widened(left, right);
    }
}
