package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A few changed words in one unit told by pointing at them: 'wordt "X" vervangen door "Y"', 'vervalt "X"', 'wordt na "X"
 * ingevoegd: "Y"'. Every quoted place occurs once in the old text, so that nobody can put the words elsewhere.
 */
final class SmallChange {

    private static final double MOST_QUOTED = 0.5;
    private static final int MOST_PLACES = 4;
    private static final int WORDS_BESIDE = 4;

    private final WordDiff diff;
    private final String was;
    private final List<String> phrases = new ArrayList<>();

    private SmallChange(WordDiff diff) {
        this.diff = diff;
        this.was = folded(diff.was());
    }

    /** The phrases joined, without the unit and without a full stop; empty when pointing at words would not be clear. */
    static String of(WordDiff diff) {
        int places = diff.places();
        int most = Math.max(length(diff, WordDiff.Kind.VERVALT), length(diff, WordDiff.Kind.NIEUW));
        boolean quotable = diff.parts().stream().noneMatch(part -> part.kind() != WordDiff.Kind.GELIJK && part.text().matches("(?s).*[\"\\n].*"));
        if (places == 0 || places > MOST_PLACES || most > MOST_QUOTED * diff.was().length() || !quotable) {
            return "";
        }
        SmallChange change = new SmallChange(diff);
        change.read();
        return change.phrases.size() < places ? "" : UnitNames.joined(change.phrases);
    }

    private static int length(WordDiff diff, WordDiff.Kind kind) {
        return diff.parts().stream().filter(part -> part.kind() == kind).mapToInt(part -> part.text().strip().length()).sum();
    }

    private void read() {
        List<WordDiff.Part> parts = diff.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean goes = parts.get(i).kind() == WordDiff.Kind.VERVALT;
            int comes = goes ? i + 1 : i;
            boolean isNew = comes < parts.size() && parts.get(comes).kind() == WordDiff.Kind.NIEUW;
            if (goes || isNew) {
                place(i, goes ? parts.get(i).was().strip() : "", isNew ? parts.get(comes).wordt().strip() : "");
                i = isNew ? comes : i;
            }
        }
    }

    private void place(int at, String gone, String come) {
        if (gone.isEmpty() && !come.isEmpty()) {
            insertion(at, come);
        } else if (!gone.isEmpty() && occursOnce(gone)) {
            phrases.add(come.isEmpty() ? "vervalt " + quoted(gone) : "wordt " + quoted(gone) + " vervangen door " + quoted(come));
        }
    }

    private void insertion(int at, String come) {
        String before = at == 0 ? "" : words(diff.parts().get(at - 1).was(), true);
        String behind = at + 1 >= diff.parts().size() ? "" : words(diff.parts().get(at + 1).was(), false);
        if (occursOnce(before)) {
            phrases.add("wordt na " + quoted(before) + " ingevoegd: " + quoted(come));
        } else if (occursOnce(behind)) {
            phrases.add("wordt vóór " + quoted(behind) + " ingevoegd: " + quoted(come));
        }
    }

    /** The last or the first four words of a text, on one line. */
    private static String words(String text, boolean last) {
        List<Token> tokens = Tokenizer.tokens(text.strip());
        List<Token> seen = last ? tokens.reversed() : tokens;
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (Token token : seen) {
            if (token.key().equals("\n") || token.key().equals("\"") || count == WORDS_BESIDE && !token.isSpace()) {
                break;
            }
            words.insert(last ? 0 : words.length(), token.text());
            count += token.isSpace() ? 0 : 1;
        }
        return words.toString().strip();
    }

    /** Once as whole words; "raad" inside "gemeenteraad" is not a second one, but "2" in "artikel 2" is. */
    private boolean occursOnce(String words) {
        String part = folded(words);
        int found = 0;
        for (int at = part.isEmpty() ? -1 : was.indexOf(part); at >= 0 && found < 2; at = was.indexOf(part, at + 1)) {
            found += isEdge(at) && isEdge(at + part.length()) ? 1 : 0;
        }
        return found == 1;
    }

    private boolean isEdge(int at) {
        return at == 0 || at == was.length() || !Character.isLetterOrDigit(was.codePointBefore(at)) || !Character.isLetterOrDigit(was.codePointAt(at));
    }

    private static String folded(String text) {
        return Tokenizer.tokens(text).stream().map(Token::key).collect(Collectors.joining());
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
