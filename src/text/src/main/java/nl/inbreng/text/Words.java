package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text as words and marks, each with the white space behind it, so that white space never decides what is equal.
 *
 * @param lead white space before the first word
 */
record Words(String lead, List<Word> words) {

    /** A word or mark and the white space behind it. */
    record Word(Token token, String space) {

        String text() {
            return token.text();
        }
    }

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder space = new StringBuilder();
        String lead = "";
        Token last = null;
        for (Token token : Tokenizer.tokens(text)) {
            if (token.isSpace()) {
                space.append(token.text());
                continue;
            }
            if (last == null) {
                lead = space.toString();
            } else {
                words.add(new Word(last, space.toString()));
            }
            space.setLength(0);
            last = token;
        }
        if (last == null) {
            return new Words(space.toString(), List.of());
        }
        words.add(new Word(last, space.toString()));
        return new Words(lead, words);
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    /** White space behind the last word; of a text without words, all of it. */
    String trail() {
        return words.isEmpty() ? lead : words.getLast().space();
    }

    /** A number for each word, the same for equal words. */
    int[] numbers(Map<String, Integer> known) {
        return words.stream().mapToInt(word -> known.computeIfAbsent(word.token().key(), key -> known.size())).toArray();
    }

    /** The text of a stretch, without white space at its end. */
    String text(ThreeWay.Span span) {
        return words.subList(span.from(), span.to()).stream().map(word -> word.text() + word.space()).collect(Collectors.joining()).stripTrailing();
    }
}
