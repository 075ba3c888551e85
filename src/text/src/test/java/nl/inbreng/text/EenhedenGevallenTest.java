package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of many kinds, written for this test, with the units that a jurist sees in them; "=" marks what can be amended. */
class EenhedenGevallenTest {

    record Geval(String text, String units) {
        @Override public String toString() {
            return text.substring(0, Math.min(40, text.length())).replace('\n', ' ');
        }
    }

    static Stream<Geval> gevallen() throws IOException {
        return Arrays.stream(Show.resource("eenheden-gevallen.txt").split("\n=====\n")).map(whole -> whole.split("\n-----\n"))
                .map(parts -> new Geval(parts[0], parts[1].strip()));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void the_units_are_those_that_a_jurist_sees(Geval geval) {
        assertEquals(geval.units(), OntwerpbesluitReader.read(geval.text()).stream()
                .map(unit -> unit.sleutel() + (unit.amendeerbaar() ? " = " : " : ") + unit.tekst()).collect(Collectors.joining("\n")).strip());
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void no_letter_is_lost(Geval geval) {
        String read = OntwerpbesluitReader.read(geval.text()).stream().map(unit -> unit.nummer() + " " + unit.tekst()).collect(Collectors.joining(" "));
        assertEquals(letters(geval.text()), letters(read));
    }

    @ParameterizedTest
    @MethodSource("gevallen")
    void each_unit_knows_the_line_on_which_it_begins(Geval geval) {
        List<String> lines = geval.text().lines().toList();
        OntwerpbesluitReader.Found found = OntwerpbesluitReader.read(lines);
        assertEquals(OntwerpbesluitReader.read(geval.text()), found.eenheden());
        for (int i = 0; i < found.eenheden().size(); i++) {
            String first = found.eenheden().get(i).tekst().split(" ", 2)[0];
            int line = found.lines().get(i);
            String near = PlainText.line(lines.get(line) + (line + 1 < lines.size() ? "\n" + lines.get(line + 1) : ""));
            assertEquals(true, near.contains(first), first + " not at line " + line);
        }
    }

    @Test void there_are_cases() throws IOException {
        assertEquals(true, gevallen().count() >= 30);
    }

    /** Without the words that name a unit, which its kind tells. */
    private static String letters(String text) {
        return text.replaceAll("(?i)\\b(artikel|art\\.|lid|beslispunt)(?= ?[0-9IVX])", "").replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
