package nl.inbreng.connectors.notubiz;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Reads fields of one JSON object, tolerant of what varies (numbers as text, null for empty) and strict on what may not be missing. */
record Fields(JsonObject object) {

    /** The text of a field; empty when it is missing, null or no simple value. */
    String text(String name) {
        return simple(object.get(name));
    }

    /** An id: 1 to 18 digits. Its absence means another format. */
    String id() {
        String id = text("id");
        if (!id.matches("\\d{1,18}")) throw SourceFailure.wrongFormat("een onderdeel heeft geen bruikbaar id");
        return id;
    }

    /** A yes or no that is written as true, 1 or "1"; missing means no. */
    boolean flag(String name) {
        String text = text(name);
        return !text.isEmpty() && !text.equals("0") && !text.equalsIgnoreCase("false");
    }

    /** A yes or no that may not be missing. */
    boolean requiredFlag(String name) {
        if (text(name).isEmpty()) throw SourceFailure.wrongFormat("in het antwoord ontbreekt \"" + name + "\"");
        return flag(name);
    }

    /** A part that may be missing. */
    Optional<Fields> part(String name) {
        return object.get(name) instanceof JsonObject part ? Optional.of(new Fields(part)) : Optional.empty();
    }

    /** The objects of a list; none when the list is missing. */
    List<Fields> list(String name) {
        if (!(object.get(name) instanceof JsonArray list)) return List.of();
        return list.stream().filter(JsonObject.class::isInstance).map(item -> new Fields(item.asJsonObject())).toList();
    }

    /** The objects of a list that may be empty but not missing, with nothing but objects in it. */
    List<Fields> requiredList(String name) {
        if (!(object.get(name) instanceof JsonArray list)) throw SourceFailure.wrongFormat("in het antwoord ontbreekt \"" + name + "\"");
        if (!list.stream().allMatch(JsonObject.class::isInstance)) throw SourceFailure.wrongFormat("\"" + name + "\" bevat iets anders dan verwacht");
        return list(name);
    }

    /**
     * An attribute as the interface gives it, a list of id and value, or as the public recordings have it, a map of Dutch labels.
     *
     * @param names the number, the textual id and the label under which it is known
     */
    String attribute(List<String> names) {
        if (object.get("attributes") instanceof JsonObject labels) {
            Fields map = new Fields(labels);
            return names.stream().map(map::text).filter(text -> !text.isBlank()).findFirst().orElse("");
        }
        return list("attributes").stream().filter(attribute -> names.contains(attribute.text("id")))
                .map(attribute -> attribute.text("value")).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static String simple(JsonValue value) {
        if (value instanceof JsonString text) return text.getString();
        if (value instanceof JsonNumber number) return number.toString();
        if (value == JsonValue.TRUE) return "true";
        return value == JsonValue.FALSE ? "false" : "";
    }
}
