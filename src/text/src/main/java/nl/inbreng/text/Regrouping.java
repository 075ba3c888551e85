package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Base and amended text cut into units as the newer base is, where that split a unit or joined some and left all words.
 * Costs what {@link UnitGroups} and the differences cost.
 *
 * @param base the base in the units of the newer one
 * @param own  the amended text likewise; a change over the place of a cut keeps its unit whole
 * @param here indexes of the newer units that were split or joined
 */
record Regrouping(List<String> base, List<String> own, Set<Integer> here) {

    static Regrouping of(List<String> base, List<String> newer, List<String> own) {
        ListSide side = ListSide.followed(base, own);
        Map<Integer, List<String>> inBase = new HashMap<>();
        Map<Integer, List<String>> inOwn = new HashMap<>();
        Set<Integer> here = new HashSet<>();
        for (UnitGroups.Group group : UnitGroups.between(base, newer)) {
            List<String> units = newer.subList(group.newFrom(), group.newTo());
            boolean fits = units.size() > 1 ? split(side, group.from(), new Cut(base.get(group.from()), units), inOwn) : joined(side, group, units.getFirst(), inOwn);
            if (fits) {
                for (int i = group.from(); i < group.to(); i++) {
                    inBase.put(i, i == group.from() ? units : List.of());
                }
                for (int j = group.newFrom(); j < group.newTo(); j++) {
                    here.add(j);
                }
            }
        }
        return new Regrouping(replaced(base, inBase), replaced(own, inOwn), here);
    }

    /** The same words, so that only white space differs: it stays as the newer base has it. */
    private static boolean same(String one, String other) {
        return PlainText.line(one).equals(PlainText.line(other));
    }

    private static List<String> replaced(List<String> texts, Map<Integer, List<String>> by) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            all.addAll(by.getOrDefault(i, List.of(texts.get(i))));
        }
        return all;
    }

    private static boolean split(ListSide own, int unit, Cut cut, Map<Integer, List<String>> inOwn) {
        if (own.text(unit) != null) {
            inOwn.put(own.place(unit), cut.of(own.text(unit)));
        }
        return true;
    }

    /** False when the amendement moves one of the units, or puts another one between them. @param unit what they are together */
    private static boolean joined(ListSide own, UnitGroups.Group group, String unit, Map<Integer, List<String>> inOwn) {
        List<Integer> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = group.from(); i < group.to(); i++) {
            if (own.isMoved(i) || i < group.to() - 1 && !own.behind(i).isEmpty()) {
                return false;
            }
            if (own.text(i) != null) {
                places.add(own.place(i));
                texts.add(own.text(i));
            }
        }
        String all = String.join(" ", texts);
        for (int place : places) {
            inOwn.put(place, place == places.getFirst() ? List.of(same(all, unit) ? unit : all) : List.of());
        }
        return true;
    }

    /** Where a unit is cut into others with the same words. */
    private record Cut(String whole, List<String> units) {

        /** A changed text of the unit, cut at the same places; whole when a change lies over such a place. */
        List<String> of(String changed) {
            if (same(changed, whole)) {
                return units;
            }
            List<Edit> edits = Edit.between(whole, changed);
            List<Token> tokens = Tokenizer.tokens(changed);
            List<String> texts = new ArrayList<>();
            int words = 0;
            int from = 0;
            for (String unit : units) {
                words += Edit.words(unit).size();
                int border = words;
                if (edits.stream().anyMatch(edit -> edit.from() < border && border < edit.to())) {
                    return List.of(changed);
                }
                boolean last = texts.size() == units.size() - 1;
                int to = last ? tokens.size() : behind(tokens, words + edits.stream().filter(edit -> isBefore(edit, border)).mapToInt(Cut::grows).sum());
                texts.add(text(tokens, from, to));
                from = to;
            }
            return words == Edit.words(whole).size() ? texts.stream().filter(text -> !text.isEmpty()).toList() : List.of(changed);
        }

        /** What comes in right at the cut is the end of the unit before it when it ends a sentence. */
        private static boolean isBefore(Edit edit, int border) {
            boolean here = edit.from() == border && edit.isInsertion();
            return edit.to() <= border && (!here || ".!?;".contains(edit.words().getLast()));
        }

        private static int grows(Edit edit) {
            return edit.words().size() - (edit.to() - edit.from());
        }

        private static int behind(List<Token> tokens, int words) {
            int at = 0;
            for (int seen = 0; at < tokens.size() && seen < words; at++) {
                seen += tokens.get(at).isSpace() ? 0 : 1;
            }
            return at;
        }

        private static String text(List<Token> tokens, int from, int to) {
            StringBuilder text = new StringBuilder();
            tokens.subList(from, to).forEach(token -> text.append(token.text()));
            return text.toString().strip();
        }
    }
}
