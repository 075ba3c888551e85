package nl.inbreng.text.opdrachten;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * One case as it was sent, read leniently: what is absent or null is empty, a number is read as the text that it shows,
 * a single text where a list belongs is a list of one, and unknown fields are left alone.
 *
 * @param node the JSON object
 */
record Geval(JsonNode node) {

    /** The text in this field; empty when absent. */
    String tekst(String field) {
        return tekst(node.path(field));
    }

    /** The texts in this field, in order; empty when absent. */
    List<String> teksten(String field) {
        JsonNode value = node.path(field);
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(each -> texts.add(tekst(each)));
            return texts;
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(tekst(value));
    }

    /** The objects in this field, in order; empty when absent. @throws BadCase when it is no list */
    List<Geval> gevallen(String field) {
        JsonNode value = node.path(field);
        if (!value.isArray() && !value.isNull() && !value.isMissingNode()) {
            throw new BadCase("Het veld \"" + field + "\" moet een lijst zijn.");
        }
        List<Geval> cases = new ArrayList<>();
        for (JsonNode each : node.path(field)) {
            cases.add(new Geval(each));
        }
        return cases;
    }

    /** The whole number in this field, also when it is written as text; empty when there is none. */
    OptionalInt getal(String field) {
        try {
            String text = tekst(field).strip();
            return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.clamp(Double.parseDouble(text), Integer.MIN_VALUE, Integer.MAX_VALUE));
        } catch (NumberFormatException e) {
            throw new BadCase("Het veld \"" + field + "\" moet een getal zijn.");
        }
    }

    /** The value of this field as it was sent, to echo it; null when absent. */
    Object zoals(String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() ? null : value;
    }

    private static String tekst(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isObject() || value.isArray()) {
            throw new BadCase("Hier moet tekst staan, geen lijst of object.");
        }
        return value.asString();
    }
}
