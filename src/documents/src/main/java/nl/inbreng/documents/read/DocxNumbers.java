package nl.inbreng.documents.read;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.inbreng.text.xml.XmlElement;

/**
 * The visible numbers of list paragraphs, which Word does not store: they are counted as ECMA-376 part 1, 17.9 says, by
 * abstract list and level, with styles that carry a list and overrides that start it again.
 */
final class DocxNumbers {

    private static final int LEVELS = 9;
    private static final int DEEPEST_STYLE = 20;

    /** What a style or a paragraph says of its list; empty words when it says nothing. */
    private record Listed(String number, String level) { }

    /** One level of an abstract list. */
    private record Level(String format, String text, int start, boolean legal) {

        static Level of(XmlElement level) {
            return new Level(value(level, "numFmt"), value(level, "lvlText"), count(value(level, "start"), 1), level.first("isLgl").isPresent());
        }
    }

    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();      // by abstract list
    private final Map<String, String> abstractOf = new HashMap<>();               // by list
    private final Map<String, Map<Integer, Level>> own = new HashMap<>();         // levels that a list replaces
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();  // starts that a list replaces, until used
    private final Map<String, Listed> styles = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counters = new HashMap<>();
    private String defaultStyle = "";

    private DocxNumbers() { }

    static DocxNumbers of(XmlElement numbering, XmlElement styles) {
        DocxNumbers numbers = new DocxNumbers();
        numbering.elements("abstractNum").forEach(list -> numbers.levels.put(list.attribute("abstractNumId"), levels(list)));
        numbering.elements("num").forEach(numbers::list);
        styles.elements("style").forEach(numbers::style);
        return numbers;
    }

    private static Map<Integer, Level> levels(XmlElement list) {
        Map<Integer, Level> levels = new HashMap<>();
        list.elements("lvl").forEach(level -> levels.put(count(level.attribute("ilvl"), 0), Level.of(level)));
        return levels;
    }

    private void list(XmlElement list) {
        String id = list.attribute("numId");
        abstractOf.put(id, value(list, "abstractNumId"));
        list.elements("lvlOverride").forEach(override -> {
            int level = count(override.attribute("ilvl"), 0);
            override.first("lvl").ifPresent(replaced -> own.computeIfAbsent(id, key -> new HashMap<>()).put(level, Level.of(replaced)));
            override.first("startOverride").ifPresent(start -> restarts.computeIfAbsent(id, key -> new HashMap<>()).put(level, count(start.attribute("val"), 1)));
        });
    }

    private void style(XmlElement style) {
        String id = style.attribute("styleId");
        style.first("pPr").ifPresent(properties -> styles.put(id, listed(properties)));
        style.first("basedOn").ifPresent(parent -> basedOn.put(id, parent.attribute("val")));
        if (style.attribute("type").equals("paragraph") && style.attribute("default").matches("1|true|on")) defaultStyle = id;
    }

    private static Listed listed(XmlElement properties) {
        return properties.first("numPr").map(list -> new Listed(value(list, "numId"), value(list, "ilvl"))).orElseGet(() -> new Listed("", ""));
    }

    /** The number with its signs as printed, a bullet, or nothing for a paragraph in no list. Counts on. @param properties of the paragraph */
    String next(XmlElement properties) {
        Listed listed = listed(properties);
        String style = properties.first("pStyle").map(name -> name.attribute("val")).orElse(defaultStyle);
        for (int depth = 0; depth < DEEPEST_STYLE && !style.isEmpty() && (listed.number().isEmpty() || listed.level().isEmpty()); depth++) {
            Listed inherited = styles.getOrDefault(style, new Listed("", ""));
            listed = new Listed(listed.number().isEmpty() ? inherited.number() : listed.number(), listed.level().isEmpty() ? inherited.level() : listed.level());
            style = basedOn.getOrDefault(style, "");
        }
        String list = abstractOf.getOrDefault(listed.number(), "");
        int level = Math.clamp(count(listed.level(), 0), 0, LEVELS - 1);
        return list.isEmpty() || level(listed.number(), level) == null ? "" : counted(listed.number(), list, level);
    }

    private Level level(String number, int level) {
        Level replaced = own.getOrDefault(number, Map.of()).get(level);
        return replaced != null ? replaced : levels.getOrDefault(abstractOf.getOrDefault(number, ""), Map.of()).get(level);
    }

    private String counted(String number, String list, int level) {
        TreeMap<Integer, Integer> counter = counters.computeIfAbsent(list, key -> new TreeMap<>());
        Level here = level(number, level);
        Integer restart = restarts.getOrDefault(number, Map.of()).get(level);
        if (restart != null) {
            restarts.get(number).remove(level);
            counter.remove(level);
        }
        counter.merge(level, restart != null ? restart : here.start(), (last, start) -> last + 1);
        counter.tailMap(level, false).clear();
        if (here.format().equals("bullet")) return "•";
        StringBuilder text = new StringBuilder(here.text());
        for (int i = 0; i <= level; i++) {
            Level shown = level(number, i);
            if (shown == null) continue;
            int count = counter.computeIfAbsent(i, key -> shown.start());
            replace(text, "%" + (i + 1), DocxNumberFormat.written(here.legal() ? "decimal" : shown.format(), count));
        }
        return text.toString().strip();
    }

    private static void replace(StringBuilder text, String sign, String number) {
        int at = text.indexOf(sign);
        if (at >= 0) text.replace(at, at + sign.length(), number);
    }

    private static String value(XmlElement element, String name) {
        return element.first(name).map(child -> child.attribute("val")).orElse("");
    }

    private static int count(String digits, int otherwise) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
    }
}
