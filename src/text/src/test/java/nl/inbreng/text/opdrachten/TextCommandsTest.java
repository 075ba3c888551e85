package nl.inbreng.text.opdrachten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void each_line_gets_a_line_in_the_same_order_and_an_error_is_a_line_too() {
        List<String> lines = run("merge", """
                {"id": "een", "basis": "a b", "a": "a b", "b": "a c", "onbekend": {"x": []}}

                geen json
                {"id": 2.50, "basis": null, "b": "x"}
                [1, 2]
                {"id": {"deel": 3}, "basis": ["a"]}
                {"basis": 12, "a": 12, "b": 13}
                """);
        assertEquals(6, lines.size());
        assertEquals("{\"id\":\"een\",\"strijdig\":false,\"tekst\":\"a c\"}", lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"id\":null,\"fout\":\"Deze regel is geen geldige JSON"), lines.get(1));
        assertEquals("{\"id\":2.50,\"strijdig\":false,\"tekst\":\"x\"}", lines.get(2));
        assertEquals("{\"id\":null,\"fout\":\"Deze regel is geen JSON-object.\"}", lines.get(3));
        assertEquals("{\"id\":{\"deel\":3},\"fout\":\"Hier moet tekst staan, geen lijst of object.\"}", lines.get(4));
        assertEquals("{\"id\":null,\"strijdig\":false,\"tekst\":\"13\"}", lines.get(5));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_fine() {
        assertEquals(List.of("{\"id\":1,\"ops\":[]}", "{\"id\":2,\"ops\":[]}"), run("diff", "\uFEFF{\"id\":1}\r\n\r\n{\"id\":2}\r\n"));
    }

    @Test
    void half_a_pair_of_surrogates_comes_back() {
        assertEquals(List.of("{\"id\":1,\"ops\":[{\"soort\":\"gelijk\",\"tekst\":\"é 👩 \\ud83d\"}]}"),
                run("diff", "{\"id\":1, \"was\": \"é 👩 \\ud83d\", \"wordt\": \"é 👩 \\ud83d\"}"));
    }

    @Test
    @Tag("maat")
    void a_deep_or_endless_line_is_an_error_line_and_the_next_is_answered() {
        List<String> lines = run("rebase", "{\"id\":1,\"basis\":" + "[".repeat(100_000) + "\n{\"id\":2}\n{\"id\":3,\"basis\":\"" + "x".repeat(16_000_000) + "\"}\n{\"id\":4}");
        assertEquals(4, lines.size());
        assertTrue(lines.get(0).contains("\"fout\":") && lines.get(2).contains("\"fout\":\"Deze regel is langer dan"), lines.get(2));
        assertTrue(lines.get(1).startsWith("{\"id\":2,\"uitkomst\"") && lines.get(3).startsWith("{\"id\":4,\"uitkomst\""));
    }

    @Test
    void what_a_case_throws_is_its_error_line() {
        assertEquals("{\"id\":1,\"fout\":\"Dit geval is te groot of te diep om te verwerken.\"}", thrown(new StackOverflowError()));
        assertEquals("{\"id\":1,\"fout\":\"Dit geval is te groot of te diep om te verwerken.\"}", thrown(new OutOfMemoryError()));
        assertEquals("{\"id\":1,\"fout\":\"Dit geval is niet te verwerken: IllegalStateException, stuk\"}", thrown(new IllegalStateException("stuk")));
    }

    @Test
    void cases_may_stand_in_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("gevallen.jsonl"), "{\"id\":\"uit een bestand\"}");
        assertEquals(0, commands().run(List.of("diff", file.toString()), System.in));
        assertEquals("{\"id\":\"uit een bestand\",\"ops\":[]}\n", out.toString(StandardCharsets.UTF_8));
        assertEquals(2, commands().run(List.of("diff", folder.resolve("weg.jsonl").toString()), System.in));
    }

    @Test
    void an_unknown_opdracht_says_which_there_are() {
        assertEquals(2, commands().run(List.of("onzin"), new ByteArrayInputStream(new byte[0])));
        assertEquals(2, commands().run(List.of(), new ByteArrayInputStream(new byte[0])));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        Opdrachten.ALL.forEach(each -> assertTrue(err.toString(StandardCharsets.UTF_8).contains(each.naam())));
    }

    @Test
    void an_action_that_nobody_knows_counts_as_a_change_of_words_and_is_named_in_a_warning() {
        List<String> lines = run("volgorde", """
                {"id":1,"amendementen":[{"id":"A","actie":"frobniceer","eenheid":"artikel 2"},{"id":"B","actie":"verwijder","eenheid":"artikel 1"},{"id":"C","actie":"frobniceer","eenheid":"artikel 3"},{"id":"D","actie":"xyz","eenheid":"artikel 4"}]}
                {"id":1,"amendementen":[{"id":"A","actie":"wijzig","eenheid":"artikel 2"},{"id":"B","actie":"verwijder","eenheid":"artikel 1"},{"id":"C","eenheid":"artikel 3"},{"id":"D","actie":"wijzig","eenheid":"artikel 4"}]}
                """);
        String warning = ",\"waarschuwing\":\"Onbekende actie: \\\"frobniceer\\\", \\\"xyz\\\". Gelezen als: woorden vervangen. Bekend zijn: vervang, verwijder, voegtoe, aanvul, verplaats, wijzig, voor en na, of hetzelfde in het Engels of Frans.\"}";
        assertEquals(lines.get(1).replaceFirst("}$", "") + warning, lines.get(0));
    }

    @Test
    void an_amendement_that_is_not_there_is_named_and_what_changes_it_is_voted_on_as_one_on_the_decision() {
        List<String> lines = run("volgorde", """
                {"id":1,"amendementen":[{"id":"A","actie":"wijzig","eenheid":"artikel 1","opAmendement":"X"},{"id":"B","actie":"verwijder","eenheid":"artikel 1"}]}
                {"id":1,"amendementen":[{"id":"A","actie":"wijzig","eenheid":"artikel 1"},{"id":"B","actie":"verwijder","eenheid":"artikel 1"}]}
                """);
        String warning = ",\"waarschuwing\":\"Onbekend opAmendement: \\\"X\\\". Wie dat noemt, is gelezen als amendement op het besluit zelf.\"}";
        assertEquals(lines.get(1).replaceFirst("}$", "") + warning, lines.get(0));
    }

    @Test
    void free_words_for_an_action_are_known() {
        List<String> words = List.of("other", "na", "VOEG_TOE_NA", "Rédiger ainsi", "edit", "update", "text", "abrogate", "haal weg", "bijvoegen", "tussenvoegen", "uitbreiden", "herformuleren");
        List<String> lines = run("volgorde", words.stream().map(word -> "{\"id\":1,\"amendementen\":[{\"id\":\"A\",\"actie\":\"" + word + "\",\"eenheid\":\"1\"}]}\n").collect(Collectors.joining()));
        assertEquals(words.size(), lines.size());
        assertEquals(List.of(), lines.stream().filter(line -> !line.contains("\"volgorde\":[{") || line.contains("waarschuwing")).toList());
        assertEquals(run("volgorde", order("verwijder")).getLast(), run("volgorde", order("haal weg")).getLast());
        assertEquals(run("volgorde", order("aanvullen")).getLast(), run("volgorde", order("uitbreiden")).getLast());
    }

    /** A unit given as a number reads as the same digits in a text; one too long for a whole number is a unit too. */
    @Test
    void a_number_of_a_unit_keeps_its_digits() {
        String[][] same = {{"2.10", "\"2.10\"", "2.9", "\"2.9\""}, {"2.10", "\"2.10\"", "2.1", "\"2.1\""}, {"2.0", "\"2\"", "3.00", "\"3\""},
            {"99999999999999999999", "\"99999999999999999999\"", "1e2147483600", "\"1e2147483600\""}, {"-3", "\"3\"", "0.0", "\"0\""}};
        for (String[] pair : same) {
            assertEquals(run("volgorde", units(pair[1], pair[3])).getLast(), run("volgorde", units(pair[0], pair[2])).getLast(), pair[0]);
        }
        assertEquals("{\"id\":1,\"volgorde\":[{\"id\":\"B\",\"reden\":\"ONDERDEEL_SCHRAPPEN\",\"vervaltBij\":[]},{\"id\":\"A\",\"reden\":\"ONDERDEEL_VERVANGEN\",\"vervaltBij\":[]}]}",
                run("volgorde", units("2.10", "2.9")).getLast());
        assertEquals(run("volgorde", "{\"id\":1,\"amendementen\":[{\"id\":\"A\",\"actie\":\"wijzig\",\"eenheid\":2,\"plaats\":3.0}]}\n").getLast(),
                run("volgorde", "{\"id\":1,\"amendementen\":[{\"id\":\"A\",\"actie\":\"wijzig\",\"eenheid\":2,\"plaats\":3}]}\n").getLast());
    }

    @Test
    void what_changes_a_part_falls_when_the_whole_goes_or_is_replaced() {
        assertEquals("{\"id\":1,\"volgorde\":[{\"id\":\"B\",\"reden\":\"ONDERDEEL_SCHRAPPEN\",\"vervaltBij\":[]},{\"id\":\"A\",\"reden\":\"ONDERDEEL_VERVANGEN\",\"vervaltBij\":[\"B\"]}]}",
                run("volgorde", units("\"artikel 2, derde lid\"", "\"art. 2\"")).getLast());
        assertEquals("{\"id\":1,\"volgorde\":[{\"id\":\"A\",\"reden\":\"ONDERDEEL_VERVANGEN\",\"vervaltBij\":[]},{\"id\":\"B\",\"reden\":\"ONDERDEEL_SCHRAPPEN\",\"vervaltBij\":[\"A\"]}]}",
                run("volgorde", units("\"Artikel 2\"", "\"artikel 2 lid 3, onder a\"")).getLast());
        assertTrue(run("volgorde", units("\"artikel 2\"", "\"artikel 2a\"")).getLast().endsWith("\"vervaltBij\":[]}]}"));
    }

    @Test
    void behind_a_unit_is_behind_what_lies_in_it() {
        String line = run("volgorde", """
                {"id":1,"amendementen":[{"id":"D","actie":"voeg toe na","eenheid":"artikel 2"},{"id":"C","actie":"voeg toe na","eenheid":"artikel 2 lid 3"},{"id":"B","actie":"wijzig","eenheid":"artikel 2 lid 3"},{"id":"A","actie":"voeg toe voor","eenheid":"artikel 2"}]}
                """).getLast();
        assertEquals("{\"id\":1,\"volgorde\":[" + Stream.of("A", "B", "C", "D").map(id -> "{\"id\":\"" + id + "\",\"reden\":\"PLAATS\",\"vervaltBij\":[]}").collect(Collectors.joining(",")) + "]}", line);
    }

    private static String units(String first, String second) {
        return "{\"id\":1,\"amendementen\":[{\"id\":\"A\",\"actie\":\"vervang\",\"eenheid\":" + first + "},{\"id\":\"B\",\"actie\":\"verwijder\",\"eenheid\":" + second + "}]}\n";
    }

    private static String order(String actie) {
        return "{\"id\":1,\"amendementen\":[{\"id\":\"A\",\"actie\":\"wijzig\",\"eenheid\":\"artikel 1\"},{\"id\":\"B\",\"actie\":\"" + actie + "\",\"eenheid\":\"artikel 1\"}]}\n";
    }

    @Test
    void a_threshold_or_distance_that_cannot_be_is_an_error_line() {
        String quote = "\"tekst\":\"abcdefghijk\",\"citaat\":\"bcdef\",\"bij\":1,";
        List<String> lines = run("anker", Stream.of("\"drempel\":1.01", "\"drempel\":-0.1", "\"threshold\":\"NaN\"", "\"afstand\":-1", "\"drempel\":1", "\"drempel\":0.0", "\"drempel\":0.5,\"afstand\":0")
                .map(limits -> "{\"id\":1," + quote + limits + "}\n").collect(Collectors.joining()));
        assertEquals("{\"id\":1,\"fout\":\"Het veld \\\"drempel\\\" moet een getal van 0 tot en met 1 zijn, en is 1.01.\"}", lines.get(0));
        assertEquals(List.of(true, true, true, true, false, false, false), lines.stream().map(line -> line.contains("\"fout\"")).toList());
        assertEquals("{\"id\":1,\"van\":1,\"tot\":6}", lines.get(5));
    }

    private List<String> run(String opdracht, String cases) {
        assertEquals(0, commands().run(List.of(opdracht), new ByteArrayInputStream(cases.getBytes(StandardCharsets.UTF_8))));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private TextCommands commands() {
        return new TextCommands(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String thrown(Throwable problem) {
        return TextCommands.answer(new Opdracht() {
            @Override public String naam() {
                return "stuk";
            }

            @Override public Map<String, Object> antwoord(Geval geval) {
                if (problem instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) problem;
            }
        }, new Lines.Line("{\"id\":1}", true));
    }
}
