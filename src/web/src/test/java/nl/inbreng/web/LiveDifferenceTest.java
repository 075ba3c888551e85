package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.parts.TextRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The difference that the editor shows while one types cuts a text in the same pieces as the server. Skipped where Node is absent. */
class LiveDifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Uiterlijk op 1 juni 2027 klaar.|Uiterlijk op 1 juli 2027 klaar.|1 juni 2027|1 juli 2027",
        "Het kost € 1.000,- per jaar.|Het kost € 2.000,- per jaar.|€ 1.000,-|€ 2.000,-",
        "Het kost 500 euro per jaar.|Het kost 600 euro per jaar.|500 euro|600 euro",
        "Met 12,5 % meer groen.|Met 15 % meer groen.|12,5 %|15 %",
        "Volgens artikel 2.29a van de wet.|Volgens artikel 2.30 van de wet.|artikel 2.29a|artikel 2.30",
        "Vanaf 1-6-2027 open.|Vanaf 1-7-2027 open.|1-6-2027|1-7-2027",
        "Een nota o.a. over bomen.|Een nota o.a. over heggen.|bomen|heggen",
        "Open van 9 tot 's avonds laat.|Open van 9 tot 's nachts laat.|avonds|nachts",
        "Wilt u a.u.b. komen.|Wilt u d.w.z. komen.|a.u.b.|d.w.z.",
        "Een nota m.b.t. bomen.|Een nota i.v.m. bomen.|m.b.t.|i.v.m.",
        "Zie nr. 5 hieronder.|Zie blz. 5 hieronder.|nr.|blz.",
        "Raads- en collegebesluit samen.|Burger- en collegebesluit samen.|Raads-|Burger-",
        "Een niet-ontvankelijk verzoek.|Een niet ontvankelijk verzoek.|niet-ontvankelijk|niet ontvankelijk",
        "De ‘boom’ bij de beek staat.|De 'boom' bij de weg staat.|beek|weg"})
    void the_same_words_are_marked_as_on_the_server(String was, String wordt, String gone, String fresh) throws IOException, InterruptedException {
        String server = Runs.of(WordDiff.between(was, wordt)).stream().map(LiveDifferenceTest::told).collect(Collectors.joining("\n"));
        assertEquals("del " + gone, server.lines().filter(line -> line.startsWith("del")).collect(Collectors.joining("\n")));
        assertEquals("ins " + fresh, server.lines().filter(line -> line.startsWith("ins")).collect(Collectors.joining("\n")));
        while (server.matches("(?s)(.*\n)?same [^\n]*\nsame .*")) server = server.replaceFirst("(same [^\n]*)\nsame ", "$1");
        assertEquals(server, live(was, wordt));
    }

    /** The server cuts the same lines (TokenizerTest in src/text). */
    @Test void texts_are_cut_as_on_the_server() throws IOException, InterruptedException {
        String file = Files.readString(Path.of("../text/src/test/resources/nl/inbreng/text/woorden.txt"));
        List<String> cut = Pattern.compile("\\\\u(\\p{XDigit}{4})").matcher(file).replaceAll(found -> List.of("000A", "000D").contains(found.group(1)) ? Matcher.quoteReplacement(found.group()) : Character.toString(Integer.parseInt(found.group(1), 16)))
                .lines().skip(1).map(line -> line.replace("\\u000A", "\n").replace("\\u000D", "\r")).toList();
        List<String> texts = cut.stream().map(line -> line.replace("¦", "")).toList();
        assertEquals(String.join("¶", cut), node("woorden.js", "m => process.argv.slice(2).map(text => m.tokens(text).join('¦')).join('¶')", texts));
    }

    private static String told(TextRun run) {
        return switch (run.kind()) {
            case SAME -> "same ";
            case REMOVED -> "del ";
            case ADDED -> "ins ";
        } + run.text();
    }

    private static String live(String was, String wordt) throws IOException, InterruptedException {
        return node("verschil.js", "m => m.difference(process.argv[2], process.argv[3]).map(([kind, text]) => (kind || 'same') + ' ' + text).join('\\n')", List.of(was, wordt));
    }

    private static String node(String module, String ask, List<String> texts) throws IOException, InterruptedException {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> new File(folder, "node").canExecute()), "Node is absent");
        List<String> command = new ArrayList<>(List.of("node", "-e", "import(process.argv[1]).then(" + ask + ").then(said => process.stdout.write(said))", Path.of("assets", module).toAbsolutePath().toUri().toString()));
        command.addAll(texts);
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), said);
        return said;
    }
}
