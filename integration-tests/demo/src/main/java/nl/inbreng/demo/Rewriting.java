package nl.inbreng.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Passes every text in a JSON value through a change; shape, numbers and order stay. */
final class Rewriting {

    /** A change to one text; the name is that of the field it stands in. */
    @FunctionalInterface
    interface Change {
        String apply(String name, String text);
    }

    private Rewriting() { }

    static JsonObject strings(JsonObject object, Change change) {
        JsonObjectBuilder copy = Json.createObjectBuilder();
        object.forEach((name, value) -> copy.add(name, value(name, value, change)));
        return copy.build();
    }

    private static JsonArray strings(String name, JsonArray array, Change change) {
        JsonArrayBuilder copy = Json.createArrayBuilder();
        array.forEach(value -> copy.add(value(name, value, change)));
        return copy.build();
    }

    private static JsonValue value(String name, JsonValue value, Change change) {
        return switch (value) {
            case JsonObject object -> strings(object, change);
            case JsonArray array -> strings(name, array, change);
            case JsonString text -> Json.createValue(change.apply(name, text.getString()));
            default -> value;
        };
    }
}
