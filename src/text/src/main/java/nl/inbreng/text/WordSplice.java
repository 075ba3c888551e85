package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts several changes of one text together, word by word, in any number at once. The changes may touch but not overlap; what several
 * ask alike is done once, and words that several put into one gap come in the order of the texts. Otherwise that order does not matter.
 * Each word keeps who asked for it, and each word of the base that goes who took it out; what several ask alike names them all.
 */
final class WordSplice {

    private static final int BASE = 0;
    private static final Word START = new Word(BASE, -1);

    /** A word, by the text it comes from and its place there; a word of the base is that of the base in every text that keeps it. */
    private record Word(int source, int index) {
    }

    /** Two words that stand side by side. */
    private record Between(Word left, Word right) {
    }

    private record Change(int source, int start, Edit edit) {
    }

    /** A text as its words, each with the white space before it; behind the last an empty one. */
    private record Spaced(List<String> words, List<String> spaces) {

        static Spaced of(String text) {
            List<String> words = new ArrayList<>();
            List<String> spaces = new ArrayList<>();
            StringBuilder space = new StringBuilder();
            for (Token token : Tokenizer.tokens(text)) {
                if (token.isSpace()) {
                    space.append(token.text());
                } else {
                    words.add(token.text());
                    spaces.add(space.toString());
                    space.setLength(0);
                }
            }
            words.add("");
            spaces.add(space.toString());
            return new Spaced(words, spaces);
        }
    }

    private final List<Spaced> sources = new ArrayList<>();
    private final Map<Between, String> baseSpaces = new HashMap<>();
    private final Map<Between, String> spaces = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<Edit, Change> known = new HashMap<>();
    private final Map<Word, List<String>> words = new HashMap<>();
    private final Map<Word, List<String>> gone = new HashMap<>();

    /** @param texts made of this base, at least one @throws IllegalArgumentException when two changes overlap */
    static SourcedText of(String base, List<SourcedText> texts) {
        Map<List<String>, SourcedText> unlike = new LinkedHashMap<>();
        texts.forEach(text -> unlike.merge(Edit.words(text.text()), text, SourcedText::and));
        List<SourcedText> all = List.copyOf(unlike.values());
        return all.size() == 1 ? all.getFirst() : new WordSplice(base, all).spliced();
    }

    private WordSplice(String base, List<SourcedText> texts) {
        sources.add(Spaced.of(base));
        read(BASE, List.of());
        for (SourcedText text : texts) {
            sources.add(Spaced.of(text.text()));
            read(sources.size() - 1, Edit.between(base, text.text())).forEach(change -> name(change, text));
        }
    }

    /** Says from whom a change comes, beside those who asked the same before. */
    private void name(Change change, SourcedText text) {
        Edit edit = change.edit();
        Change first = known.get(edit);
        for (int i = 0; i < edit.words().size(); i++) {
            words.merge(new Word(first.source(), first.start() + i), text.words().get(change.start() + i), SourcedText::union);
        }
        for (int i = edit.from(); i < edit.to(); i++) {
            gone.merge(new Word(BASE, i), text.gone().get(i), SourcedText::union);
        }
    }

    /** Takes in one text: its changes, and the white space between its words where that is not as in the base. */
    private List<Change> read(int source, List<Edit> edits) {
        List<Change> own = new ArrayList<>();
        int shift = 0;
        for (Edit edit : edits) {
            own.add(new Change(source, edit.from() + shift, edit));
            shift += edit.words().size() - (edit.to() - edit.from());
        }
        own.stream().filter(change -> known.putIfAbsent(change.edit(), change) == null).forEach(changes::add);
        List<Word> order = laidOut(own);
        Word left = START;
        for (int i = 0; i < order.size(); i++) {
            Between between = new Between(left, order.get(i));
            String space = sources.get(source).spaces().get(i);
            boolean asInBase = source != BASE && space.equals(baseSpaces.get(between));
            if (source == BASE) {
                baseSpaces.put(between, space);
            }
            if (!asInBase) {
                spaces.put(between, space);
            }
            left = order.get(i);
        }
        return own;
    }

    /** The words of the base with these changes made, in order. */
    private List<Word> laidOut(List<Change> ordered) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (Change change : ordered) {
            if (change.edit().from() < at) {
                throw new IllegalArgumentException("changes overlap at word " + at);
            }
            for (; at < change.edit().from(); at++) {
                words.add(new Word(BASE, at));
            }
            for (int i = 0; i < change.edit().words().size(); i++) {
                words.add(new Word(change.source(), change.start() + i));
            }
            at = change.edit().to();
        }
        for (; at < sources.get(BASE).words().size(); at++) {
            words.add(new Word(BASE, at));
        }
        return words;
    }

    private SourcedText spliced() {
        changes.sort(Comparator.comparingInt((Change change) -> change.edit().from()).thenComparing(change -> !change.edit().isInsertion())
                .thenComparingInt(Change::source));
        List<Word> order = laidOut(changes);
        StringBuilder text = new StringBuilder();
        Word left = START;
        for (Word word : order) {
            text.append(space(left, word)).append(sources.get(word.source()).words().get(word.index()));
            left = word;
        }
        List<Word> base = laidOut(List.of());
        return new SourcedText(text.toString(), who(words, order.subList(0, order.size() - 1)), who(gone, base.subList(0, base.size() - 1)));
    }

    private static List<List<String>> who(Map<Word, List<String>> known, List<Word> order) {
        return order.stream().map(word -> known.getOrDefault(word, List.of())).toList();
    }

    /** As in a text where both stand side by side; else as before the right one in its own text. */
    private String space(Word left, Word right) {
        String known = spaces.get(new Between(left, right));
        if (known != null) {
            return known;
        }
        if (left.equals(START)) {
            return "";
        }
        return right.index() == 0 ? " " : sources.get(right.source()).spaces().get(right.index());
    }
}
