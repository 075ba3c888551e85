package nl.inbreng.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.function.UnaryOperator;

/** Passes every text in a JSON value through a function; shape, numbers and order stay. */
final class Rewriting {

    private Rewriting() { }

    static JsonObject strings(JsonObject object, UnaryOperator<String> change) {
        JsonObjectBuilder copy = Json.createObjectBuilder();
        object.forEach((name, value) -> copy.add(name, value(value, change)));
        return copy.build();
    }

    private static JsonArray strings(JsonArray array, UnaryOperator<String> change) {
        JsonArrayBuilder copy = Json.createArrayBuilder();
        array.forEach(value -> copy.add(value(value, change)));
        return copy.build();
    }

    private static JsonValue value(JsonValue value, UnaryOperator<String> change) {
        return switch (value) {
            case JsonObject object -> strings(object, change);
            case JsonArray array -> strings(array, change);
            case JsonString text -> Json.createValue(change.apply(text.getString()));
            default -> value;
        };
    }
}
