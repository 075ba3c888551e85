package nl.inbreng.regelingen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.regeling.OpenEdition.OpenQuestion;

/**
 * What a rule file says, by path: "steun.aantal", "uitsluitingen[0].code". A list of groups has its length as value.
 *
 * @param file      path of the file
 * @param values    everything that is established
 * @param lines     where each path stands, also those without a value
 * @param questions one for each null
 */
record Sheet(String file, Map<String, Object> values, Map<String, Integer> lines, List<OpenQuestion> questions) {

    Sheet {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
        lines = Map.copyOf(lines);
        questions = List.copyOf(questions);
    }

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
    List<Object> list(String path) {
        return List.copyOf(find(path, List.class).orElse(List.of()));
    }

    /** Paths of the elements of a list of groups. */
    List<String> items(String path) {
        return IntStream.range(0, find(path, Integer.class).orElse(0)).mapToObj(i -> path + "[" + i + "]").toList();
    }

    /** True when the griffie is asked about this path. */
    boolean isOpen(String path) {
        return questions.stream().anyMatch(question -> question.parameter().equals(path));
    }

    /** The value at a path in words, as in a sentence; of a list how many there are. */
    String told(String path) {
        Object value = get(path, Object.class);
        return switch (value) {
            case Term term -> term.span();
            case Boolean flag -> flag ? "ja" : "nee";
            case List<?> list -> list.stream().map(Sheet::word).collect(Collectors.joining(", "));
            case Integer number when mentions(path + "[0].code") || mentions(path + "[0].naam") || mentions(path + "[0].schaal") -> number + " onderdelen";
            default -> word(value);
        };
    }

    private static String word(Object value) {
        return value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT).replace('_', ' ') : value.toString();
    }

    /** True when the key is in the file, known or not. */
    boolean mentions(String path) {
        return lines.containsKey(path);
    }

    /** A problem at the line of a path; the first line when the path is not in the file. */
    Problem problem(String path, String reason) {
        return new Problem(file, lines.getOrDefault(path, 1), path + ": " + reason);
    }
}
