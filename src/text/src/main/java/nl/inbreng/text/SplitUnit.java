package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit that became several.
 *
 * @param parts what it became, in order
 */
record SplitUnit(List<TekstEenheid> parts) {

    /** A part and how it would read. */
    record Part(TekstEenheid unit, String wordt) {
    }

    /** All parts as one text. */
    String tekst() {
        return tekst(parts);
    }

    private static String tekst(List<TekstEenheid> some) {
        return some.stream().map(TekstEenheid::tekst).collect(Collectors.joining(" "));
    }

    /** The one part that reads otherwise in this whole text; empty when more parts do, or when a part would be left empty. */
    Optional<Part> changed(String whole) {
        List<Part> possible = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String head = i == 0 ? "" : tekst(parts.subList(0, i)) + " ";
            String tail = i == parts.size() - 1 ? "" : " " + tekst(parts.subList(i + 1, parts.size()));
            boolean fits = whole.length() > head.length() + tail.length() && whole.startsWith(head) && whole.endsWith(tail);
            if (fits) {
                possible.add(new Part(parts.get(i), whole.substring(head.length(), whole.length() - tail.length())));
            }
        }
        return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
    }
}
