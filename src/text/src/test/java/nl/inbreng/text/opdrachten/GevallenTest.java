package nl.inbreng.text.opdrachten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inbreng.text.SharedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cases through the command line: our own with their whole answer, and samples of the cases of other systems with the rules by
 * which they pass. The samples stand outside the repository; their tests are skipped when they are absent.
 */
class GevallenTest {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"anker", "conflicten", "diff", "eenheden", "merge", "rebase", "volgorde"})
    void our_own_cases_get_the_answer_they_expect(String opdracht) throws IOException {
        List<JsonNode> cases = lines(opdracht);
        assertFalse(cases.isEmpty());
        for (JsonNode one : cases) {
            ObjectNode expected = JSON.createObjectNode().set("id", one.get("id"));
            expected.setAll((ObjectNode) one.get("verwacht"));
            assertEquals(expected, answer(opdracht, one));
        }
    }

    @Test
    void the_merge_samples_have_the_same_flags() throws IOException {
        for (JsonNode one : samples("merge3.json")) {
            JsonNode answer = answer("merge", node(Map.of("basis", spaced(one, "base"), "a", spaced(one, "ours"), "b", spaced(one, "theirs"))));
            assertEquals(one.get("conflict").asBoolean(), answer.get("strijdig").asBoolean(), one.get("id").asString());
            if (!one.get("conflict").asBoolean()) {
                assertEquals(spaced(one, "expected"), answer.get("tekst").asString(), one.get("id").asString());
            }
        }
    }

    @Test
    void the_rebase_samples_all_agree() throws IOException {
        for (JsonNode one : samples("rebase.json")) {
            JsonNode answer = answer("rebase", node(Map.of("basis", units(one, "base"), "nieuweBasis", units(one, "newBase"), "geamendeerd", units(one, "amended"))));
            if (one.get("op").asString().equals("canRewrite")) {
                assertEquals(one.get("expected").asBoolean(), !answer.get("uitkomst").asString().equals("CONFLICT"), one.get("id").asString());
            }
        }
    }

    /** With one amendement its text comes out; with more, two of them collide where the other system marks a collision. */
    @Test
    void the_merge_samples_of_paragraphs_collide_where_the_other_system_says_so() throws IOException {
        for (JsonNode one : samples("merge.json")) {
            String base = paragraphs(one.get("base"));
            List<String> own = one.get("amendments").valueStream().map(each -> paragraphs(each.get("text"))).toList();
            boolean collides = false;
            for (int i = 0; i < own.size(); i++) {
                assertEquals(own.get(i), answer("merge", node(Map.of("basis", base, "a", own.get(i), "b", base))).get("tekst").asString());
                for (int j = 0; j < i; j++) {
                    collides |= answer("merge", node(Map.of("basis", base, "a", own.get(j), "b", own.get(i)))).get("strijdig").asBoolean();
                }
            }
            assertEquals(one.get("expected").toString().contains("COLLISION"), collides, one.get("id").asString());
        }
    }

    /** The correction of the officer on the amendment, word by word; the other system also marks letters inside a word, which is never done here. */
    @Test
    void the_samples_of_two_columns_come_back_and_mark_the_same_words() throws IOException {
        for (JsonNode one : samples("was-wordt.json")) {
            String was = plain(one.get("modified"));
            String wordt = plain(one.get("verified"));
            JsonNode ops = answer("diff", node(Map.of("was", was, "wordt", wordt))).get("ops");
            assertEquals(was, side(ops, "vervalt"));
            assertEquals(wordt, side(ops, "nieuw"));
            if (one.get("granularity").asString().equals("word")) {
                for (String[] mark : new String[][] {{"del", "vervalt"}, {"ins", "nieuw"}}) {
                    List<String> marked = Pattern.compile("<" + mark[0] + ">(.*?)</").matcher(one.get("expectedRight").asString()).results().map(found -> found.group(1)).toList();
                    assertEquals(marked, ops.valueStream().filter(op -> op.get("soort").asString().equals(mark[1])).map(op -> op.get("tekst").asString()).toList());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff-antragsgruen.json", "diff-openslides.json", "diff-daisydiff.json"})
    void the_difference_samples_come_back_and_no_word_is_cut(String file) throws IOException {
        for (JsonNode one : samples(file)) {
            String was = one.get("plainBefore").asString();
            String wordt = one.get("plainAfter").asString();
            JsonNode ops = answer("diff", node(Map.of("was", was, "wordt", wordt))).get("ops");
            assertEquals(was, side(ops, "vervalt"));
            assertEquals(wordt, side(ops, "nieuw"));
        }
    }

    /** The text of one side; fails where an edge lies inside a word of it. */
    private static String side(JsonNode ops, String own) {
        StringBuilder text = new StringBuilder();
        for (JsonNode op : ops) {
            boolean here = op.get("soort").asString().equals("gelijk") || op.get("soort").asString().equals(own);
            String piece = here ? op.get("tekst").asString() : "";
            boolean cut = !piece.isEmpty() && !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1)) && Character.isLetterOrDigit(piece.charAt(0));
            assertFalse(cut, () -> "cut before " + piece + " in " + ops);
            text.append(piece);
        }
        return text.toString();
    }

    private static List<JsonNode> lines(String opdracht) throws IOException {
        try (InputStream in = GevallenTest.class.getResourceAsStream("/nl/inbreng/text/gevallen/" + opdracht + ".jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
        }
    }

    private static JsonNode samples(String file) throws IOException {
        Path path = SharedFolder.find("cases/amendments/" + file);
        JsonNode cases = JSON.readTree(Files.readString(path)).get("cases");
        assertTrue(cases.size() > 0);
        return cases;
    }

    private static JsonNode answer(String opdracht, JsonNode geval) {
        return JSON.readTree(TextCommands.answer(Opdrachten.named(opdracht).orElseThrow(), new Lines.Line(geval.toString(), true)));
    }

    private static JsonNode node(Map<String, ?> fields) {
        return JSON.valueToTree(fields);
    }

    /** In these cases each character stands for a word. */
    private static String spaced(JsonNode one, String field) {
        return one.get(field).asString().chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    /** Paragraphs, given as a list or as one text to be cut. */
    private static String paragraphs(JsonNode given) {
        String html = given.isArray() ? given.valueStream().map(JsonNode::asString).collect(Collectors.joining()) : given.get("sectionsOf").asString();
        return String.join("\n", units(html));
    }

    private static String plain(JsonNode html) {
        return html.asString().replaceAll("<[^>]*>", "");
    }

    private static List<String> units(JsonNode one, String field) {
        return units(one.get(field).asString());
    }

    private static List<String> units(String html) {
        List<String> units = new ArrayList<>();
        for (String block : Pattern.compile("(?i)</?(?:p|ul|ol|li)(?: [^>]*)?>").split(html)) {
            String plain = block.replaceAll("<[^>]*>", "");
            if (!plain.isBlank()) {
                units.add(plain);
            }
        }
        return units;
    }
}
