package nl.inbreng.regelingen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The two forms in the words of JSON Schema (draft 2020-12), so that an editor can help whoever writes a rule file. It says what each key may hold;
 * which keys belong together, and line and reason in Dutch, only the reader says.
 */
final class FormSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String WHOLE = "Controleer het bestand daarna met Inbreng zelf: die kijkt ook naar wat bij elkaar hoort.";

    private FormSchema() {}

    /** The schema of gemeente.yaml, as text. */
    static String gemeente() {
        return document("Gemeente", "Wat Inbreng over een gemeente weet. ", Forms.GEMEENTE);
    }

    /** The schema of an edition, as text. */
    static String edition() {
        return document("Regeling", "Een regeling voor verzoeken van inwoners, vanaf een dag. Schrijf null als iets niet is vastgesteld. ", Forms.EDITION);
    }

    private static String document(String title, String description, Shape.Group form) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", title);
        schema.put("description", description + WHOLE);
        schema.putAll(group(form));
        return JsonText.of(schema);
    }

    private static Map<String, Object> key(Key key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", key.question());
        schema.put("description", description(key));
        schema.putAll(shape(key.shape()));
        if (key.presence() != Key.Presence.ALWAYS) orNull(schema);
        return schema;
    }

    private static String description(Key key) {
        String expected = switch (key.shape()) {
            case Shape.One one -> "Verwacht " + one.expected() + ".";
            case Shape.Many many -> "Verwacht een lijst; elk onderdeel is " + many.each().expected() + ".";
            case Shape.Group group -> "Verwacht sleutels met waarden.";
            case Shape.Groups groups -> "Verwacht een lijst.";
        };
        return expected + switch (key.presence()) {
            case ALWAYS -> " Verplicht.";
            case NEEDED -> " Verplicht; null als dit niet is vastgesteld.";
            case OPTIONAL -> " Weglaten als dit niet geldt; null als het niet is vastgesteld.";
        };
    }

    private static Map<String, Object> shape(Shape shape) {
        return switch (shape) {
            case Shape.One one -> new TreeMap<>(one.schema());
            case Shape.Many many -> list(new TreeMap<>(many.each().schema()), true);
            case Shape.Group group -> group(group);
            case Shape.Groups groups -> list(group(groups.each()), false);
        };
    }

    private static Map<String, Object> list(Map<String, Object> items, boolean distinct) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        if (distinct) schema.put("uniqueItems", true);
        schema.put("items", items);
        return schema;
    }

    private static Map<String, Object> group(Shape.Group form) {
        Map<String, Object> properties = new LinkedHashMap<>();
        form.keys().forEach(key -> properties.put(key.name(), key(key)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("required", form.keys().stream().filter(key -> key.presence() != Key.Presence.OPTIONAL).map(Key::name).toList());
        schema.put("properties", properties);
        return schema;
    }

    private static void orNull(Map<String, Object> schema) {
        schema.computeIfPresent("type", (name, type) -> List.of(type, "null"));
        schema.computeIfPresent("enum", (name, words) -> {
            List<Object> more = new ArrayList<>((List<?>) words);
            more.add(null);
            return more;
        });
    }
}
