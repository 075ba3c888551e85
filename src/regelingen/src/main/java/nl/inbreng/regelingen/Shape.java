package nl.inbreng.regelingen;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What may stand behind a key of a rule file. */
sealed interface Shape {

    /**
     * One value.
     *
     * @param expected how the value is described to whoever wrote something else
     * @param read     the value, empty when it does not fit
     * @param schema   the same in the words of JSON Schema, as far as these reach
     */
    record One(String expected, Function<ScalarNode, Optional<Object>> read, Map<String, Object> schema) implements Shape {}

    /** A list of values. @param each what every element is */
    record Many(One each) implements Shape {}

    /** A group of keys. @param keys all that may occur */
    record Group(List<Key> keys) implements Shape {}

    /** A list of groups. @param each what every element is */
    record Groups(Group each) implements Shape {}

    /** Longest text in a rule file, in characters: it is shown in one sentence. */
    int TEXT_LIMIT = 500;

    /** Some words; a number or a date as text needs quotation marks, so that it is text on purpose. */
    One TEXT = new One("tekst van 1 tot en met " + TEXT_LIMIT + " tekens (getallen en datums tussen aanhalingstekens)",
            node -> text(node).map(Object.class::cast),
            Map.of("type", "string", "minLength", 1, "maxLength", TEXT_LIMIT, "pattern", "^(?=.*\\S)[^\\u0000-\\u001F\\u007F-\\u009F]*$"));

    /** A public web address. */
    One ADDRESS = new One("een webadres dat begint met https:// of http://",
            node -> text(node).filter(Shape::isAddress).map(Object.class::cast), Map.of("type", "string", "maxLength", TEXT_LIMIT, "pattern", "^https?://[^/\\s]+\\S*$"));

    /** Only true and false: the yes, no, on and off of old YAML are too easily misread. */
    One FLAG = new One("true of false", node -> Tag.BOOL.equals(node.getTag()) && node.getValue().matches("true|false")
            ? Optional.of(Boolean.valueOf(node.getValue())) : Optional.empty(), Map.of("type", "boolean"));

    /** A calendar day (ISO 8601). */
    One DATE = new One("een datum als 2026-01-31", Shape::date, Map.of("type", "string", "format", "date", "pattern", "^\\d{4}-\\d{2}-\\d{2}$"));

    /** A length of time: a number, its unit, and "(termijnenwet)" where the regeling declares the Algemene termijnenwet applicable. */
    One TERM = new One("een termijn zoals 10 dagen, 10 werkdagen, 6 weken, 3 maanden of 2 jaar; met (termijnenwet) erachter als die wet geldt",
            node -> text(node).flatMap(Shape::term), Map.of("type", "string", "pattern", termPattern()));

    /** A number above 0 with at most three decimals. */
    static One decimal(int to) {
        return new One("een getal boven 0 tot en met " + to + ", zoals 2 of 0.5", node -> {
            boolean digits = (Tag.INT.equals(node.getTag()) || Tag.FLOAT.equals(node.getTag())) && node.getValue().matches("(0|[1-9]\\d{0,3})(\\.\\d{1,3})?");
            return digits ? Optional.<Object>of(new BigDecimal(node.getValue()))
                    .filter(value -> ((BigDecimal) value).signum() > 0 && ((BigDecimal) value).compareTo(BigDecimal.valueOf(to)) <= 0) : Optional.empty();
        }, Map.of("type", "number", "exclusiveMinimum", 0, "maximum", to));
    }

    /** A whole number in decimal digits, without the octal, sexagesimal and underscored forms that YAML 1.1 allows. */
    static One number(int from, int to) {
        return new One("een geheel getal van " + from + " tot en met " + to, node -> {
            boolean digits = Tag.INT.equals(node.getTag()) && node.getValue().matches("0|[1-9]\\d{0,8}");
            return digits ? Optional.<Object>of(Integer.valueOf(node.getValue()))
                    .filter(value -> (Integer) value >= from && (Integer) value <= to) : Optional.empty();
        }, Map.of("type", "integer", "minimum", from, "maximum", to));
    }

    /** One of a closed list of words. @param meanings what each word stands for */
    static One word(Map<String, ?> meanings) {
        return new One("een van: " + String.join(", ", new TreeMap<>(meanings).keySet()),
                node -> text(node).map(meanings::get).map(Object.class::cast), Map.of("type", "string", "enum", List.copyOf(new TreeMap<>(meanings).keySet())));
    }

    private static Optional<String> text(ScalarNode node) {
        String value = node.getValue();
        boolean fits = Tag.STR.equals(node.getTag()) && !value.isBlank() && value.length() <= TEXT_LIMIT
                && value.chars().noneMatch(Character::isISOControl);
        return fits ? Optional.of(value) : Optional.empty();
    }

    /** "1 dag" and "0 dagen" or "10 dagen"; which word goes with which number is {@link TermUnit#word}. */
    private static String termPattern() {
        String one = Arrays.stream(TermUnit.values()).map(unit -> unit.word(1)).distinct().collect(Collectors.joining("|"));
        String more = Arrays.stream(TermUnit.values()).map(unit -> unit.word(2)).distinct().collect(Collectors.joining("|"));
        return "^(1 (" + one + ")|(0|[2-9]|[1-9]\\d{1,3}) (" + more + "))( \\(termijnenwet\\))?$";
    }

    private static Optional<Object> term(String text) {
        Matcher parts = Pattern.compile("(0|[1-9]\\d{0,3}) ([a-z]+)( \\(termijnenwet\\))?").matcher(text);
        if (!parts.matches()) return Optional.empty();
        int length = Integer.parseInt(parts.group(1));
        return Arrays.stream(TermUnit.values()).filter(unit -> unit.word(length).equals(parts.group(2))).findFirst()
                .map(unit -> new Term(length, unit, parts.group(3) != null, ""));
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return text.matches("https?://.*") && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;   // the caller reports it with its line
        }
    }

    private static Optional<Object> date(ScalarNode node) {
        if (!Tag.TIMESTAMP.equals(node.getTag())) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(node.getValue()));
        } catch (DateTimeParseException e) {
            return Optional.empty();   // the caller reports it with its line
        }
    }
}
