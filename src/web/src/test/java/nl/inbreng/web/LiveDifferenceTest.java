package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.parts.TextRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The difference that the editor shows while one types cuts a text in the same pieces as the server. Skipped where Node is absent. */
class LiveDifferenceTest {

    private static final String ASK = "import(process.argv[1]).then(m => process.stdout.write(m.difference(process.argv[2], process.argv[3]).map(([kind, text]) => (kind || 'same') + ' ' + text).join('\\n')))";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Uiterlijk op 1 juni 2027 klaar.|Uiterlijk op 1 juli 2027 klaar.|1 juni 2027|1 juli 2027",
        "Het kost € 1.000,- per jaar.|Het kost € 2.000,- per jaar.|€ 1.000,-|€ 2.000,-",
        "Het kost 500 euro per jaar.|Het kost 600 euro per jaar.|500 euro|600 euro",
        "Met 12,5 % meer groen.|Met 15 % meer groen.|12,5 %|15 %",
        "Volgens artikel 2.29a van de wet.|Volgens artikel 2.30 van de wet.|artikel 2.29a|artikel 2.30",
        "Vanaf 1-6-2027 open.|Vanaf 1-7-2027 open.|1-6-2027|1-7-2027",
        "Een nota o.a. over bomen.|Een nota o.a. over heggen.|bomen|heggen",
        "Open van 9 tot 's avonds laat.|Open van 9 tot 's nachts laat.|avonds|nachts"})
    void the_same_words_are_marked_as_on_the_server(String was, String wordt, String gone, String fresh) throws IOException, InterruptedException {
        String server = Runs.of(WordDiff.between(was, wordt)).stream().map(LiveDifferenceTest::told).collect(Collectors.joining("\n"));
        assertEquals("del " + gone, server.lines().filter(line -> line.startsWith("del")).collect(Collectors.joining("\n")));
        assertEquals("ins " + fresh, server.lines().filter(line -> line.startsWith("ins")).collect(Collectors.joining("\n")));
        assertEquals(server, live(was, wordt));
    }

    private static String told(TextRun run) {
        return switch (run.kind()) {
            case SAME -> "same ";
            case REMOVED -> "del ";
            case ADDED -> "ins ";
        } + run.text();
    }

    private static String live(String was, String wordt) throws IOException, InterruptedException {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> new File(folder, "node").canExecute()), "Node is absent");
        Process node = new ProcessBuilder("node", "-e", ASK, Path.of("assets", "verschil.js").toAbsolutePath().toUri().toString(), was, wordt).redirectErrorStream(true).start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), said);
        return said;
    }
}
