package nl.inbreng.regelingen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inbreng.domain.regeling.OpenEdition.OpenQuestion;
import nl.inbreng.domain.termijn.Term;

/**
 * What a rule file says, by path: "steun.aantal", "uitsluitingen[0].code". A list of groups has its {@link Groups} as value.
 *
 * @param file      path of the file
 * @param values    everything that is established
 * @param lines     where each path stands, also those without a value
 * @param questions one for each null
 */
record Sheet(String file, Map<String, Object> values, Map<String, Integer> lines, List<OpenQuestion> questions) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    Sheet {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        lines = Map.copyOf(lines);
        questions = List.copyOf(questions);
    }

    /** A list of groups. @param size how many; each has its own paths */
    record Groups(int size) {}

    /** The value at a path, when it is there and known. */
    <T> Optional<T> find(String path, Class<T> type) {
        return Optional.ofNullable(values.get(path)).map(type::cast);
    }

    /** A value that the form guarantees. */
    <T> T get(String path, Class<T> type) {
        return find(path, type).orElseThrow(() -> new IllegalStateException(file + " mist " + path));
    }

    /** Text, or nothing where the key was left out or is unknown. */
    String textOrEmpty(String path) {
        return find(path, String.class).orElse("");
    }

    /** The elements of a list; an empty list where it is unknown. */
    @SuppressWarnings("unchecked")
    List<Object> list(String path) {
        return List.copyOf(find(path, List.class).orElse(List.of()));
    }

    /** Paths of the elements of a list of groups. */
    List<String> items(String path) {
        return IntStream.range(0, find(path, Groups.class).map(Groups::size).orElse(0)).mapToObj(i -> path + "[" + i + "]").toList();
    }

    /** True when the griffie is asked about this path. */
    boolean isOpen(String path) {
        return questions.stream().anyMatch(question -> question.parameter().equals(path));
    }

    /** The value at a path in words, as in a sentence; of a list of groups what identifies each. */
    String told(String path) {
        if (values.get(path) instanceof Groups) return list(items(path).stream().map(this::identity).toList());
        Object value = get(path, Object.class);
        return value instanceof List<?> elements ? list(elements.stream().map(Sheet::word).toList()) : word(value);
    }

    private String identity(String item) {
        return values.entrySet().stream().filter(entry -> entry.getKey().startsWith(item + ".")).findFirst().map(entry -> word(entry.getValue())).orElse("");
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? "geen" : String.join(", ", words);
    }

    private static String word(Object value) {
        return switch (value) {
            case Term term -> term.span() + (term.termijnenwet() ? " met de Algemene termijnenwet" : "");
            case Boolean flag -> flag ? "ja" : "nee";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case LocalDate day -> DAY.format(day);
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        };
    }

    /** True when the key is in the file, known or not. */
    boolean mentions(String path) {
        return lines.containsKey(path);
    }

    /** A problem with the value at a path. */
    Problem problem(String path, String reason) {
        return new Problem(file, line(path), path + ": " + reason);
    }

    /** Where a path stands; the first line when it is not in the file. */
    int line(String path) {
        return lines.getOrDefault(path, 1);
    }
}
