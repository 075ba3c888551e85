package nl.inbreng.text;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a decision says that it is called: "Deze verordening wordt aangehaald als: Bomenverordening 2027". What is cited of that is cited of itself.
 *
 * @param titles as written; none when it says nothing about it
 */
record OwnTitle(Set<String> titles) {

    private static final Pattern CALLED = Pattern.compile("\\baangehaald als:?\\s*[\"“”„‘’']?\\s*(?:de |het )?([^\"“”„‘’'.;\\n]{3,150})", Pattern.CASE_INSENSITIVE);

    /** What makes a title a longer one, that of another regeling: "Bomenverordening 2019", "Bomenverordening van Zeist". */
    private static final Pattern LONGER = Pattern.compile("[\\p{L}\\p{N}]| (?:van )?\\p{Lu}| \\p{N}");

    /** @param units of the decision */
    static OwnTitle of(List<TekstEenheid> units) {
        return new OwnTitle(units.stream().filter(TekstEenheid::amendeerbaar).flatMap(unit -> CALLED.matcher(PlainText.line(unit.tekst())).results())
                .map(OwnTitle::title).filter(title -> !title.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    }

    private static String title(MatchResult found) {
        return found.group(1).strip();
    }

    /** Whether one of these names stands at a place in a text, whatever its capitals. */
    boolean standsAt(String text, int at) {
        return at >= 0 && titles.stream().anyMatch(title -> text.regionMatches(true, at, title, 0, title.length())
                && !LONGER.matcher(text).region(at + title.length(), text.length()).lookingAt());
    }
}
