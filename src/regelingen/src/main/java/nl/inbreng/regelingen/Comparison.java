package nl.inbreng.regelingen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.inbreng.application.ports.Particular;
import nl.inbreng.domain.termijn.Term;

/** Tells in plain Dutch what an edition says, and what it says differently from another, in the order of the form. */
final class Comparison {

    private static final String OPEN = "nog niet vastgesteld";

    private Comparison() {}

    /** What a file says at one place. @param question which it answers @param value what was read; null while it is open @param words the value as it is told */
    private record Said(String question, Object value, String words) {}

    /** One sentence for each difference; none when both say the same. */
    static List<String> of(Sheet was, Sheet becomes) {
        Map<String, Said> before = said(was);
        Map<String, Said> after = said(becomes);
        Map<String, Said> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<String> sentences = new ArrayList<>();
        all.forEach((path, said) -> {
            String question = said.question() + " (" + path + ") ";
            if (!after.containsKey(path)) sentences.add("Vervalt: " + question + "Was: " + said.words() + ".");
            else if (!before.containsKey(path)) sentences.add("Nieuw: " + question + "Wordt: " + said.words() + ".");
            else if (!Objects.equals(said.value(), after.get(path).value())) sentences.add("Anders: " + question + "Was: " + said.words() + ". Wordt: " + after.get(path).words() + ".");
        });
        return sentences;
    }

    /** Everything that a file establishes: each question, with its place in the file, and its answer, in the order of the form. */
    static List<Particular> particulars(Sheet sheet) {
        return said(sheet).entrySet().stream().filter(entry -> entry.getValue().value() != null)
                .map(entry -> new Particular(entry.getValue().question() + " (" + entry.getKey() + ")", entry.getValue().words())).toList();
    }

    private static Map<String, Said> said(Sheet sheet) {
        Map<String, Said> all = new LinkedHashMap<>();
        group(sheet, Forms.EDITION, new Place("", ""), all);
        return all;
    }

    /** Where a group of keys stands. @param path in the file @param name by which the other file knows it too: not the third, but the one with this word */
    private record Place(String path, String name) {

        Place of(String key) {
            return new Place(path + key, name + key);
        }

        Place in() {
            return new Place(path + ".", name + ".");
        }
    }

    private static void group(Sheet sheet, Shape.Group form, Place place, Map<String, Said> all) {
        for (Key key : form.keys()) {
            Place here = place.of(key.name());
            if (!sheet.mentions(here.path())) continue;
            if (sheet.isOpen(here.path())) {
                all.put(here.name(), new Said(key.question(), null, OPEN));
                continue;
            }
            switch (key.shape()) {
                case Shape.One one -> value(sheet, key, here, all);
                case Shape.Many many -> value(sheet, key, here, all);
                case Shape.Group group -> group(sheet, group, here.in(), all);
                case Shape.Groups groups -> sheet.items(here.path()).forEach(item -> {
                    String word = String.valueOf(sheet.values().get(item + "." + groups.each().keys().get(0).name()));
                    group(sheet, groups.each(), new Place(item + ".", here.name() + "[" + word.toLowerCase(java.util.Locale.ROOT) + "]."), all);
                });
            }
        }
    }

    private static void value(Sheet sheet, Key key, Place here, Map<String, Said> all) {
        Object value = sheet.values().get(here.path());
        all.put(here.name(), new Said(key.question(), value, words(sheet, here.path(), value)));
    }

    private static String words(Sheet sheet, String path, Object value) {
        return switch (value) {
            case Term term -> term.span() + (term.termijnenwet() ? " (termijnenwet)" : "");
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case List<?> list when list.isEmpty() -> "niets";
            default -> sheet.told(path).replaceFirst("\\.$", "");
        };
    }
}
