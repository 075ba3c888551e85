package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random Dutch text that repeats sentences and words, since repetition is what differences and merges stumble over. */
final class DutchText {

    private static final List<String> WORDS = List.of("de", "de", "het", "raad", "raad", "college", "en", "niet", "stelt", "vast", "€ 5.000,00", "5%",
            "artikel 2.29", "1 januari 2027", "niet-ontvankelijk", "o.a.", "’s avonds", "coördinatie", "een", "een");
    private static final List<String> MARKS = List.of(".", ".", ".", ";", ":", "?", ", en");
    private static final List<String> GLUE = List.of(" ", " ", " ", "\n", "  ", "\u00A0");

    private DutchText() {
    }

    static Arbitrary<String> sentence() {
        return Combinators.combine(Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(7), Arbitraries.of(MARKS))
                .as((words, mark) -> String.join(" ", words) + mark);
    }

    /** Up to eight sentences out of at most three different ones. */
    static Arbitrary<String> text() {
        Arbitrary<List<String>> few = sentence().list().ofMinSize(1).ofMaxSize(3);
        return few.flatMap(some -> Combinators.combine(Arbitraries.of(some).list().ofMinSize(1).ofMaxSize(8), Arbitraries.of(GLUE))
                .as((sentences, glue) -> String.join(glue, sentences)));
    }

    /** A text and two changed versions of it, each with up to four changes. */
    static Arbitrary<List<String>> threeVersions() {
        Arbitrary<List<Edit>> edits = Combinators.combine(Arbitraries.integers().between(0, 200), Arbitraries.of(WORDS), Arbitraries.integers().between(0, 2))
                .as(Edit::new).list().ofMaxSize(4);
        return Combinators.combine(text(), edits, edits).as((base, mine, theirs) -> List.of(base, edited(base, mine), edited(base, theirs)));
    }

    /** A list of unit texts and two changed versions of it. */
    static Arbitrary<List<List<String>>> threeLists() {
        Arbitrary<List<Edit>> edits = Combinators.combine(Arbitraries.integers().between(0, 200), Arbitraries.of(WORDS), Arbitraries.integers().between(0, 3))
                .as(Edit::new).list().ofMaxSize(4);
        return Combinators.combine(text().list().ofMaxSize(6), edits, edits)
                .as((base, mine, theirs) -> List.of(base, editedList(base, mine), editedList(base, theirs)));
    }

    /** @param kind 0 inserts, 1 deletes, 2 replaces, 3 changes inside */
    private record Edit(int at, String word, int kind) {
    }

    private static String edited(String base, List<Edit> edits) {
        List<String> words = new ArrayList<>(List.of(base.split("(?<= )|(?<=\n)", -1)));
        for (Edit edit : edits) {
            apply(words, edit, edit.word() + " ");
        }
        return String.join("", words);
    }

    private static List<String> editedList(List<String> base, List<Edit> edits) {
        List<String> units = new ArrayList<>(base);
        for (Edit edit : edits) {
            int at = edit.at() % (units.size() + 1);
            if (edit.kind() == 3 && at < units.size()) {
                units.set(at, edited(units.get(at), List.of(new Edit(edit.at() / 3, edit.word(), edit.at() % 3))));
            } else {
                apply(units, edit, "Nieuw: " + edit.word() + " " + edit.at() + ".");
            }
        }
        return units;
    }

    private static void apply(List<String> items, Edit edit, String item) {
        int at = edit.at() % (items.size() + 1);
        if (edit.kind() == 0 || at == items.size()) {
            items.add(at, item);
        } else if (edit.kind() == 1) {
            items.remove(at);
        } else {
            items.set(at, item);
        }
    }
}
