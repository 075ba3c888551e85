package nl.inbreng.text.opdrachten;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A value of any shape as its words and whole numbers, in order; accents, capitals and the signs between words do not count.
 *
 * @param all        words and numbers
 * @param isInterval true for a list, an object, or two numbers in a text
 */
record Words(List<String> all, boolean isInterval) {

    private static final Pattern PIECE = Pattern.compile("\\d{1,9}|\\p{L}+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Set<String> BEFORE = Set.of("voor", "before", "avant", "vooraf", "precedes");
    private static final Set<String> AFTER = Set.of("na", "after", "achter", "apres", "behind", "follows");
    private static final int MOST = 10_000;
    /** A longer number, such as 1e999999, is not written out. */
    private static final int MOST_DIGITS = 100;

    static Words in(JsonNode value) {
        List<String> words = new ArrayList<>();
        collect(value, words);
        boolean two = words.stream().filter(word -> DIGITS.matcher(word).matches()).count() > 1;
        return new Words(List.copyOf(words), two || value.isContainer() && !words.isEmpty());
    }

    private static void collect(JsonNode value, List<String> words) {
        if (value.isContainer()) {
            value.forEach(each -> collect(each, words));
        } else if (!value.isNull() && !value.isMissingNode()) {
            String text = Normalizer.normalize(value.asString(), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
            Matcher piece = PIECE.matcher(value.isNumber() ? number(value.decimalValue()) : text.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
            while (piece.find() && words.size() < MOST) {
                words.add(piece.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** As it is written, so that 2.10 is not 2.1; only of a whole number the decimals go, as programs write 2 as 2.0. */
    private static String number(BigDecimal number) {
        boolean whole = (long) number.precision() - number.scale() <= MOST_DIGITS && number.stripTrailingZeros().scale() <= 0;
        return whole ? number.toBigInteger().toString() : number.toString();
    }

    List<Integer> numbers() {
        return all.stream().filter(word -> DIGITS.matcher(word).matches()).map(Integer::valueOf).toList();
    }

    boolean says(String word) {
        return all.contains(word);
    }

    /** Before (-1) or after (1), by the first word that says so; else 0. */
    int side() {
        return all.stream().mapToInt(word -> BEFORE.contains(word) ? -1 : AFTER.contains(word) ? 1 : 0).filter(side -> side != 0).findFirst().orElse(0);
    }

    boolean names(Verb verb) {
        return all.stream().anyMatch(verb::isIn);
    }

    /** What is left when the words before and after are taken off. */
    List<String> withoutSide() {
        return all.stream().filter(word -> !BEFORE.contains(word) && !AFTER.contains(word)).toList();
    }
}
