package nl.inbreng.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A newer version of a recorded document, put in while the replay runs.
 *
 * @param document the number of the document
 * @param version  the number of its new version
 * @param text     the new text
 */
record Revision(int document, int version, String text) {

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same meeting, in which this document has the new version wherever it is named. */
    JsonObject in(JsonObject object, URI base) {
        JsonObjectBuilder copy = Json.createObjectBuilder();
        object.forEach((name, value) -> copy.add(name, inside(value, base)));
        JsonObject same = copy.build();
        boolean mine = same.containsKey("versions") && same.getInt("id", 0) == document;
        return mine ? renewed(same, base) : same;
    }

    private JsonValue inside(JsonValue value, URI base) {
        return switch (value) {
            case JsonObject object -> in(object, base);
            case JsonArray array -> {
                JsonArrayBuilder copy = Json.createArrayBuilder();
                array.forEach(each -> copy.add(inside(each, base)));
                yield copy.build();
            }
            default -> value;
        };
    }

    private JsonObject renewed(JsonObject old, URI base) {
        JsonArrayBuilder versions = Json.createArrayBuilder().add(Json.createObjectBuilder()
                .add("type", "file").add("mime_type", "text/plain").add("file_name", "document-" + document + ".txt")
                .add("file_size", bytes().length).add("id", version));
        old.getJsonArray("versions").forEach(versions::add);
        return Json.createObjectBuilder(old).add("version", version).add("url", base + "/document/" + document + "/" + version)
                .add("versions", versions).build();
    }
}
