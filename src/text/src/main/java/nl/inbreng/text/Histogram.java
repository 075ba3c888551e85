package nl.inbreng.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The histogram difference (Shawn Pearce, after Bram Cohen's patience difference): split at the longest common run that
 * holds the rarest token, then do the same on both sides of it. Rare words make better anchors than frequent ones. Where
 * every common token is frequent, Myers decides. Insertions and deletions lie as far to the end as equal tokens allow.
 * Costs about the length times the number of differences; beyond a fixed amount of work a region is replaced whole.
 */
final class Histogram {

    /** Tokens that occur more often than this in the old text are no anchors. */
    private static final int FREQUENT = 64;
    private static final long MOST_WORK = 60_000_000L;

    private final int[] was;
    private final int[] wordt;
    private final int[] count;
    private final int[] first;
    private final int[] next;
    private final List<Hunk> found = new ArrayList<>();
    private Hunk run;
    private int rarity;
    private boolean common;
    private long work;

    private Histogram(int[] was, int[] wordt) {
        int kinds = 1 + IntStream.concat(Arrays.stream(was), Arrays.stream(wordt)).max().orElse(0);
        this.was = was;
        this.wordt = wordt;
        this.count = new int[kinds];
        this.first = new int[kinds];
        this.next = new int[was.length];
    }

    /** The places that differ, in order. Equal tokens have equal numbers, counted from 0. */
    static List<Hunk> hunks(int[] was, int[] wordt) {
        Hunk middle = middle(was, wordt);
        if (middle.isInsertion() || middle.isDeletion() || middle.wasTo() - middle.wasFrom() == 1 && middle.wordtTo() - middle.wordtFrom() == 1) {
            return middle.isInsertion() && middle.isDeletion() ? List.of() : List.of(middle);
        }
        Histogram histogram = new Histogram(was, wordt);
        histogram.split(middle);
        histogram.toTheEnd();
        return histogram.found;
    }

    private static Hunk middle(int[] was, int[] wordt) {
        int shortest = Math.min(was.length, wordt.length);
        int head = 0;
        while (head < shortest && was[head] == wordt[head]) {
            head++;
        }
        int tail = 0;
        while (tail < shortest - head && was[was.length - 1 - tail] == wordt[wordt.length - 1 - tail]) {
            tail++;
        }
        return new Hunk(head, was.length - tail, head, wordt.length - tail);
    }

    private void split(Hunk whole) {
        Deque<Hunk> regions = new ArrayDeque<>(List.of(whole));
        while (!regions.isEmpty()) {
            Hunk region = regions.pop();
            if (region.isInsertion() || region.isDeletion() || tooMuch(region)) {
                found.add(region);
                continue;
            }
            find(region);
            if (common && rarity > FREQUENT) {
                myers(region);
            } else if (run == null) {
                found.add(region);
            } else {
                regions.push(new Hunk(run.wasTo(), region.wasTo(), run.wordtTo(), region.wordtTo()));
                regions.push(new Hunk(region.wasFrom(), run.wasFrom(), region.wordtFrom(), run.wordtFrom()));
            }
        }
    }

    private boolean tooMuch(Hunk region) {
        work += region.wasTo() - region.wasFrom() + region.wordtTo() - region.wordtFrom();
        return work > MOST_WORK;
    }

    private void myers(Hunk region) {
        List<Integer> a = Arrays.stream(was, region.wasFrom(), region.wasTo()).boxed().toList();
        List<Integer> b = Arrays.stream(wordt, region.wordtFrom(), region.wordtTo()).boxed().toList();
        Alignment.shortest(a, b).forEach(hunk -> found.add(hunk.from(region.wasFrom(), region.wordtFrom())));
    }

    /** Sets the run to split this region at; null when nothing in it is common. */
    private void find(Hunk region) {
        for (int i = region.wasTo() - 1; i >= region.wasFrom(); i--) {
            next[i] = count[was[i]]++ == 0 ? -1 : first[was[i]];
            first[was[i]] = i;
        }
        run = null;
        common = false;
        rarity = FREQUENT + 1;
        for (int i = region.wordtFrom(); i < region.wordtTo();) {
            i = tryRunsAt(i, region);
        }
        for (int i = region.wasFrom(); i < region.wasTo(); i++) {
            count[was[i]] = 0;
        }
    }

    /** Tries each place in the old text for this new token; gives the token to go on with. */
    private int tryRunsAt(int token, Hunk region) {
        int times = count[wordt[token]];
        common |= times > 0;
        int goOn = token + 1;
        if (times > rarity) {
            return goOn;
        }
        for (int place = times == 0 ? -1 : first[wordt[token]]; place >= 0;) {
            Hunk here = grown(place, token, region);
            int rarest = Arrays.stream(was, here.wasFrom(), here.wasTo()).map(id -> count[id]).min().orElseThrow();
            goOn = Math.max(goOn, here.wordtTo());
            if (run == null || run.wasTo() - run.wasFrom() < here.wasTo() - here.wasFrom() || rarest < rarity) {
                run = here;
                rarity = rarest;
            }
            place = next[place];
            while (place >= 0 && place < here.wasTo()) {
                place = next[place];
            }
        }
        return goOn;
    }

    /** The longest common run around two equal tokens. */
    private Hunk grown(int place, int token, Hunk region) {
        int back = 0;
        while (region.wasFrom() < place - back && region.wordtFrom() < token - back && was[place - back - 1] == wordt[token - back - 1]) {
            back++;
        }
        int on = 1;
        while (place + on < region.wasTo() && token + on < region.wordtTo() && was[place + on] == wordt[token + on]) {
            on++;
        }
        return new Hunk(place - back, place + on, token - back, token + on);
    }

    private void toTheEnd() {
        int wasEnd = was.length;
        int wordtEnd = wordt.length;
        for (int i = found.size() - 1; i >= 0; i--) {
            Hunk hunk = found.get(i);
            while ((hunk.isInsertion() || hunk.isDeletion()) && hunk.wasTo() < wasEnd && hunk.wordtTo() < wordtEnd && turns(hunk)) {
                hunk = hunk.moved(1);
            }
            found.set(i, hunk);
            wasEnd = hunk.wasFrom();
            wordtEnd = hunk.wordtFrom();
        }
    }

    private boolean turns(Hunk hunk) {
        return hunk.isInsertion() ? wordt[hunk.wordtFrom()] == wordt[hunk.wordtTo()] : was[hunk.wasFrom()] == was[hunk.wasTo()];
    }
}
