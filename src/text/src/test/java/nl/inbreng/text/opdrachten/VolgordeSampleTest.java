package nl.inbreng.text.opdrachten;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.inbreng.text.SharedFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The order of a parliament: at least 95 % of the pairs that the command puts in one order whatever the order of the input agree with it.
 * Pairs that it leaves open count as neither; how many that are is printed.
 */
class VolgordeSampleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** How a corpus could write what the sample tells: kind, unit, paragraph, side. */
    private static final Map<String, BiFunction<JsonNode, String, Map<String, Object>>> WRITINGS = new LinkedHashMap<>();

    static {
        WRITINGS.put("as in the sample, side in plaats, paragraph in bereik", (a, unit) -> fields(a.path("kind").asString(), unit, a.path("side"), a.path("paragraph")));
        WRITINGS.put("as in the sample, paragraph in plaats, side in the unit", (a, unit) ->
                fields(a.path("kind").asString(), Map.of("before", "voor ", "after", "na ", "in", "").get(side(a)) + unit, a.path("paragraph"), null));
        WRITINGS.put("paragraph in plaats, side in the action", (a, unit) -> fields(dutch(a), unit, a.path("paragraph"), null));
        WRITINGS.put("both in plaats, interval in bereik", (a, unit) -> fields(dutch(a).toLowerCase(), 7, List.of(a.path("paragraph"), side(a)),
                a.path("paragraph").isNull() ? null : List.of(a.path("paragraph"), a.path("paragraph"))));
        WRITINGS.put("plaats is an object", (a, unit) -> fields(dutch(a).replace('_', ' '), unit, object("alinea", a.path("paragraph"), "kant", side(a)), null));
        WRITINGS.put("everything as text", (a, unit) -> fields(dutch(a), "7", a.path("paragraph").isNull() ? side(a) : a.path("paragraph").asString(),
                a.path("paragraph").isNull() ? null : a.path("paragraph").asString() + "-" + a.path("paragraph").asString()));
    }

    @TestFactory
    Stream<DynamicTest> the_order_of_the_parliament_is_followed() throws IOException {
        JsonNode cases = JSON.readTree(Files.readString(SharedFolder.find("cases/amendments/voting-order.json"))).path("cases");
        return WRITINGS.entrySet().stream().map(writing -> DynamicTest.dynamicTest(writing.getKey(), () -> {
            int[] count = new int[3];
            cases.forEach(one -> score(one, writing.getValue(), count));
            System.out.printf("%s: %d of %d decided pairs agree, %d left open%n", writing.getKey(), count[0], count[0] + count[1], count[2]);
            assertTrue(count[0] + count[1] > 1000 && count[0] >= 0.95 * (count[0] + count[1]));
        }));
    }

    private static void score(JsonNode one, BiFunction<JsonNode, String, Map<String, Object>> writing, int[] count) {
        List<Map<String, Object>> amendments = new ArrayList<>();
        List<String> official = new ArrayList<>();
        one.path("amendments").forEach(each -> {
            Map<String, Object> fields = writing.apply(each, one.path("unit").asString());
            fields.put("id", each.path("id").asString());
            amendments.add(fields);
            official.add(each.path("id").asString());
        });
        Collections.shuffle(amendments, new Random(7));
        List<String> ours = order(amendments);
        Collections.reverse(amendments);
        List<String> again = order(amendments);
        for (int i = 0; i < official.size(); i++) {
            for (int j = i + 1; j < official.size(); j++) {
                boolean first = ours.indexOf(official.get(i)) < ours.indexOf(official.get(j));
                boolean second = again.indexOf(official.get(i)) < again.indexOf(official.get(j));
                count[first != second ? 2 : first ? 0 : 1]++;
            }
        }
    }

    private static List<String> order(List<Map<String, Object>> amendments) {
        String line = JSON.writeValueAsString(Map.of("id", 1, "amendementen", amendments));
        List<String> ids = new ArrayList<>();
        JSON.readTree(TextCommands.answer(new Volgorde(), new Lines.Line(line, true))).path("volgorde").forEach(each -> ids.add(each.path("id").asString()));
        return ids;
    }

    private static String side(JsonNode amendment) {
        return amendment.path("side").asString();
    }

    private static String dutch(JsonNode amendment) {
        return switch (amendment.path("kind").asString() + " " + side(amendment)) {
            case "delete-unit in" -> "VERWIJDER";
            case "rewrite-unit in" -> "VERVANG";
            case "other after" -> "VOEG_TOE_NA";
            case "other before" -> "VOEG_TOE_VOOR";
            case "other in" -> "OVERIG";
            default -> "WIJZIG";
        };
    }

    private static Map<String, Object> fields(String actie, Object eenheid, Object plaats, Object bereik) {
        Map<String, Object> fields = object("actie", actie, "eenheid", eenheid);
        fields.put("plaats", plaats);
        fields.put("bereik", bereik);
        fields.put("opAmendement", null);
        return fields;
    }

    private static Map<String, Object> object(String key, Object value, String other, Object second) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, value);
        object.put(other, second);
        return object;
    }
}
