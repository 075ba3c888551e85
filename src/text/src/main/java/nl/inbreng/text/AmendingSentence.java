package nl.inbreng.text;

import java.util.List;

/**
 * The sentence that tells the raad what changes in one unit (wijzigingsopdracht), after the Aanwijzingen voor de
 * regelgeving: "Beslispunt 2 komt te luiden: …", "In artikel 2, tweede lid, wordt "X" vervangen door "Y"."
 * Made from the two texts and never read back.
 */
public final class AmendingSentence {

    private static final double MOST_QUOTED = 0.5;
    private static final int WORDS_BEFORE = 4;

    private AmendingSentence() {
    }

    /** The sentence for one unit and its new text; an empty new text drops the unit. */
    public static String of(TekstEenheid unit, String wordt) {
        String was = PlainText.of(unit.tekst());
        String will = PlainText.of(wordt);
        if (will.isEmpty()) {
            return subject(unit) + " vervalt.";
        }
        if (will.equals(was)) {
            return subject(unit) + " blijft gelijk.";
        }
        String small = small(unit, WordDiff.between(was, will));
        return small.isEmpty() ? subject(unit) + " komt te luiden: " + quoted(will) : small;
    }

    /** The short form; empty unless one place changes and the words to point at occur once in the unit. */
    private static String small(TekstEenheid unit, WordDiff diff) {
        String gone = text(diff, WordDiff.Kind.VERVALT);
        String come = text(diff, WordDiff.Kind.NIEUW);
        if (diff.places() != 1 || Math.max(gone.length(), come.length()) > MOST_QUOTED * diff.was().length()) {
            return "";
        }
        if (gone.isEmpty()) {
            return inserted(unit, diff, come);
        }
        if (!occursOnce(diff.was(), gone)) {
            return "";
        }
        return in(unit) + (come.isEmpty() ? " vervalt " + quoted(gone) : " wordt " + quoted(gone) + " vervangen door " + quoted(come)) + ".";
    }

    private static String inserted(TekstEenheid unit, WordDiff diff, String come) {
        if (diff.parts().getFirst().kind() != WordDiff.Kind.GELIJK || come.isEmpty()) {
            return "";
        }
        String before = lastWords(diff.parts().getFirst().was());
        return occursOnce(diff.was(), before) ? in(unit) + " wordt na " + quoted(before) + " ingevoegd: " + quoted(come) + "." : "";
    }

    private static String lastWords(String text) {
        List<Token> tokens = Tokenizer.tokens(text.strip());
        int from = tokens.size();
        for (int words = 0; from > 0 && words < WORDS_BEFORE; from--) {
            words += tokens.get(from - 1).isSpace() ? 0 : 1;
        }
        return tokens.subList(from, tokens.size()).stream().map(Token::text).reduce("", String::concat).strip();
    }

    /** Once as whole words; "raad" inside "gemeenteraad" is not a second one, but twice "de raad" is. */
    private static boolean occursOnce(String text, String words) {
        List<String> whole = keys(text);
        List<String> part = keys(words);
        int found = 0;
        for (int i = 0; i + part.size() <= whole.size() && found < 2; i++) {
            found += whole.get(i).equals(part.getFirst()) && whole.subList(i, i + part.size()).equals(part) ? 1 : 0;
        }
        return found == 1;
    }

    private static List<String> keys(String text) {
        return Tokenizer.tokens(text).stream().map(Token::key).toList();
    }

    private static String text(WordDiff diff, WordDiff.Kind kind) {
        return diff.parts().stream().filter(part -> part.kind() == kind).map(WordDiff.Part::text).reduce("", String::concat).strip();
    }

    private static String subject(TekstEenheid unit) {
        String cited = closed(unit.citeertitel());
        return Character.toUpperCase(cited.charAt(0)) + cited.substring(1);
    }

    private static String in(TekstEenheid unit) {
        return "In " + closed(unit.citeertitel());
    }

    /** A citation with commas is closed by one: "artikel 2, tweede lid, komt te luiden". */
    private static String closed(String citation) {
        return citation.contains(",") ? citation + "," : citation;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
