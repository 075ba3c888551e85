package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The name of a unit as a path from the outside in: "artikel 2, derde lid", "art. 2 lid 3" and "het derde lid van artikel 2" are one.
 *
 * @param steps the units around it and itself; none for an empty name
 */
record UnitPath(List<Step> steps) {

    /** Kinds that a decision has, in the order in which its parts come; behind the first the other words for it. */
    private static final List<List<String>> KINDS = List.of(List.of("aanhef", "considerans"), List.of("beslispunt", "beslispunten", "besluitpunt"),
            List.of("boek"), List.of("deel"), List.of("titel", "title", "titre"), List.of("hoofdstuk", "hoofdstukken", "hfst", "chapter", "chapitre"),
            List.of("afdeling", "afd", "section"), List.of("paragraaf", "par"), List.of("artikel", "artikelen", "art", "article", "articles"),
            List.of("kop", "opschrift", "opschriften", "heading", "intitule"), List.of("lid", "leden"), List.of("onderdeel", "onderdelen", "onder", "sub", "letter"), List.of("alinea", "alineas"));
    private static final List<String> LAST = List.of("slot", "bijlage", "toelichting");
    private static final Map<String, String> KIND = new HashMap<>();
    private static final Set<String> FILLERS = Set.of("de", "het", "the", "la", "le", "les");
    private static final Set<String> BEHIND_A_NUMBER = Set.of("e", "de", "ste");

    static {
        KINDS.forEach(words -> words.forEach(word -> KIND.put(word, words.getFirst())));
        LAST.forEach(word -> KIND.put(word, word));
    }

    /** The known kinds as they come, others between them by name. */
    static final Comparator<String> KIND_ORDER = Comparator.comparingInt(UnitPath::rank).thenComparing(Comparator.naturalOrder());

    /** One unit. @param kind empty for a bare number @param numbers its number, in parts */
    record Step(String kind, List<String> numbers) {
    }

    /** @param words of the name, small, digits apart from letters */
    static UnitPath of(List<String> words) {
        List<Step> steps = new ArrayList<>();
        int end = words.size();
        for (int at = end - 1; at >= -1; at--) {
            if (at < 0 || words.get(at).equals("van")) {
                List<Step> part = new Reader(words.subList(at + 1, end)).steps();
                steps.addAll(part.stream().filter(step -> !step.numbers().isEmpty() || KIND.containsKey(step.kind()) || words.size() == 1).toList());
                end = at;
            }
        }
        return new UnitPath(List.copyOf(withOneOpschrift(steps)));
    }

    /** An artikel has one opschrift: in it "kop 1" is "opschrift". */
    private static List<Step> withOneOpschrift(List<Step> steps) {
        boolean one = steps.size() > 1 && steps.getLast().kind().equals("kop");
        if (one) {
            steps.set(steps.size() - 1, new Step("kop", List.of()));
        }
        return steps;
    }

    private static int rank(String kind) {
        int last = LAST.indexOf(kind);
        int known = 1 + KINDS.stream().map(List::getFirst).toList().indexOf(kind);
        return kind.isEmpty() ? 0 : last >= 0 ? KINDS.size() + 2 + last : known > 0 ? known : KINDS.size() + 1;
    }

    /** Kind of the outermost unit; empty for a bare number. */
    String kind() {
        return steps.isEmpty() ? "" : steps.getFirst().kind();
    }

    /** This path, when it begins with a bare number as one of that kind. */
    UnitPath as(String kind) {
        if (steps.isEmpty() || !kind().isEmpty()) {
            return this;
        }
        List<Step> named = new ArrayList<>(steps);
        named.set(0, new Step(kind, steps.getFirst().numbers()));
        return new UnitPath(List.copyOf(named));
    }

    /** True when the other unit lies in this one. */
    boolean holds(UnitPath other) {
        return !steps.isEmpty() && steps.size() < other.steps.size() && steps.equals(other.steps.subList(0, steps.size()));
    }

    /** Reads words from left to right; an ordinal belongs to the noun behind it, other numbers to the noun before it. */
    private static final class Reader {

        private final List<String> words;
        private final List<Step> steps = new ArrayList<>();

        Reader(List<String> words) {
            this.words = words;
        }

        List<Step> steps() {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                int ordinal = ordinal(i);
                if (ordinal > 0) {
                    i += NaturalOrder.isNumber(word) ? 2 : 1;
                    steps.add(new Step(KIND.get(words.get(i)), new ArrayList<>(List.of(String.valueOf(ordinal)))));
                } else if (KIND.containsKey(word) || steps.isEmpty() && isNoun(word) && !FILLERS.contains(word)) {
                    steps.add(new Step(KIND.getOrDefault(word, word), new ArrayList<>()));
                } else if (!FILLERS.contains(word) && !(word.equals("l") && isKind(i + 1))) {
                    number(word);
                }
            }
            return steps;
        }

        /** The ordinal that stands here before a noun without a number of its own: "derde lid", "3e lid"; else 0. */
        private int ordinal(int i) {
            String word = words.get(i);
            if (NaturalOrder.isNumber(word)) {
                boolean before = i + 1 < words.size() && BEHIND_A_NUMBER.contains(words.get(i + 1)) && isKind(i + 2);
                return before && !(i + 3 < words.size() && NaturalOrder.isNumber(words.get(i + 3))) ? Integer.parseInt(word) : 0;
            }
            return word.matches(Citation.ANY_ORDINAL) && isKind(i + 1) ? Citation.position(word) : 0;
        }

        private boolean isKind(int i) {
            return i < words.size() && KIND.containsKey(words.get(i));
        }

        private static boolean isNoun(String word) {
            return word.length() > 1 && !NaturalOrder.isNumber(word) && Roman.value(word) == 0;
        }

        private void number(String word) {
            if (steps.isEmpty()) {
                steps.add(new Step("", new ArrayList<>()));
            }
            steps.getLast().numbers().add(NaturalOrder.isNumber(word) ? String.valueOf(Integer.parseInt(word)) : word);
        }
    }
}
