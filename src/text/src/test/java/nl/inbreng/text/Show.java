package nl.inbreng.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Test resources and a short written form of units. */
final class Show {

    private Show() {
    }

    static String resource(String name) throws IOException {
        try (var stream = Show.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String keys(List<TekstEenheid> units) {
        return units.stream().map(TekstEenheid::sleutel).collect(Collectors.joining(" "));
    }

    static TekstEenheid unit(List<TekstEenheid> units, String key) {
        return units.stream().filter(unit -> unit.sleutel().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + key + " in " + keys(units)));
    }

    static String text(List<TekstEenheid> units, String key) {
        return unit(units, key).tekst();
    }

    static String outline(List<TekstEenheid> units) {
        return units.stream().map(unit -> (unit.amendeerbaar() ? "  " : "# ") + unit.sleutel() + " | " + unit.citeertitel() + " | " + unit.tekst())
                .collect(Collectors.joining("\n"));
    }
}
