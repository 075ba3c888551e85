package nl.inbreng.text.opdrachten;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as one line of text. Nested at most 200 deep; a longer number than 100 digits is refused. */
final class JsonLine {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(200).maxNumberLength(100).maxStringLength(Integer.MAX_VALUE).build();
    /** A number that is echoed keeps its digits. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();

    private JsonLine() {
    }

    /** @throws BadCase when the line is not one JSON object */
    static Geval read(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new BadCase("Deze regel is geen JSON-object.");
            }
            return new Geval(node);
        } catch (JacksonException e) {
            throw new BadCase("Deze regel is geen geldige JSON, bij teken " + Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getColumnNr()) + ".");
        }
    }

    /** One line, without the line end. Half a pair of surrogates is written as an escape, so that it survives UTF-8. */
    static String write(Map<String, Object> fields) {
        String json = JSON.writeValueAsString(fields);
        StringBuilder line = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
