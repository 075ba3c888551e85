package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text made of another one (the base), with who asked for each difference. The words of nobody are those of the base that stayed, in order.
 *
 * @param text  the text
 * @param words for each word of it who put it in; nobody for a word of the base
 * @param gone  for each word of the base who took it out; nobody for a word that stays
 */
record SourcedText(String text, List<List<String>> words, List<List<String>> gone) {

    private static final List<String> NOBODY = List.of();

    SourcedText {
        words = List.copyOf(words);
        gone = List.copyOf(gone);
    }

    /** All that differs in words ({@link Edit}) comes from the same. Work: one alignment of both texts. */
    static SourcedText of(String base, String text, List<String> ids) {
        List<List<String>> words = nobody(text);
        List<List<String>> gone = nobody(base);
        int shift = 0;
        for (Edit edit : Edit.between(base, text)) {
            Collections.fill(gone.subList(edit.from(), edit.to()), ids);
            Collections.fill(words.subList(edit.from() + shift, edit.from() + shift + edit.words().size()), ids);
            shift += edit.words().size() - (edit.to() - edit.from());
        }
        return new SourcedText(text, words, gone);
    }

    private static List<List<String>> nobody(String text) {
        return new ArrayList<>(Collections.nCopies(Edit.words(text).size(), NOBODY));
    }

    /** The same differences, each from whom a closer look names; that look may have aligned the texts otherwise, or be of texts that were cleaned since. */
    SourcedText refined(SourcedText closer) {
        return new SourcedText(text, refined(words, closer.words), refined(gone, closer.gone));
    }

    private static List<List<String>> refined(List<List<String>> rough, List<List<String>> close) {
        return rough.size() != close.size() ? rough
                : IntStream.range(0, rough.size()).mapToObj(i -> rough.get(i).isEmpty() || close.get(i).isEmpty() ? rough.get(i) : close.get(i)).toList();
    }

    /** The same text, asked for by others too. @param same of the same base and with the same words, so that the same differ */
    SourcedText and(SourcedText same) {
        return new SourcedText(text, both(words, same.words), both(gone, same.gone));
    }

    private static List<List<String>> both(List<List<String>> some, List<List<String>> more) {
        return IntStream.range(0, some.size()).mapToObj(i -> union(some.get(i), more.get(i))).toList();
    }

    /** What came of this text, seen from the base of this one. @param later with this text as its base, word for word; else only what it put in is known */
    SourcedText then(SourcedText later) {
        if (later.gone.size() != words.size()) {
            return new SourcedText(later.text, later.words, List.of());
        }
        return new SourcedText(later.text, through(later.words, words, later.gone), through(gone, later.gone, words));
    }

    /** Each of these, or for those of nobody in turn the ones of the next list whose own place nobody skips. */
    private static List<List<String>> through(List<List<String>> these, List<List<String>> next, List<List<String>> skipped) {
        List<List<String>> kept = IntStream.range(0, next.size()).filter(i -> skipped.get(i).isEmpty()).mapToObj(next::get).toList();
        List<List<String>> all = new ArrayList<>();
        int at = 0;
        for (List<String> each : these) {
            all.add(each.isEmpty() ? kept.get(at++) : each);
        }
        return all;
    }

    static List<String> union(List<String> some, List<String> more) {
        if (some.isEmpty() || more.isEmpty()) {
            return some.isEmpty() ? more : some;
        }
        Set<String> all = new LinkedHashSet<>(Stream.concat(some.stream(), more.stream()).toList());
        return List.copyOf(all);
    }
}
