package nl.inbreng.journeys;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form being filled in. Only fields that are on the page can be filled in, only choices that it offers can be made. */
final class Filling {

    private final Page page;
    private final FormElement form;
    private final Element button;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    Filling(Page page, Element button) {
        this.page = page;
        this.button = button;
        this.form = (FormElement) button.closest("form");
        for (Connection.KeyVal pair : form.formData()) {
            fields.computeIfAbsent(pair.key(), name -> new ArrayList<>()).add(pair.value());
        }
    }

    /** Whether the page asks for it. */
    boolean asks(String field) {
        return form.selectFirst("[name=\"" + field + "\"]") != null;
    }

    /** Types a text. */
    Filling with(String field, String text) {
        if (!asks(field)) {
            throw new AssertionError("no field " + field + " in the form on " + page);
        }
        fields.put(field, List.of(text));
        return this;
    }

    /** Ticks a box or makes a choice; what was ticked under the same name stays ticked, where more than one can be. */
    Filling choose(String field, String value) {
        Element control = form.selectFirst("[name=\"" + field + "\"][value=\"" + value + "\"], select[name=\"" + field + "\"] option[value=\"" + value + "\"]");
        if (control == null) {
            throw new AssertionError("no choice " + value + " for " + field + " on " + page);
        }
        if (!control.is("[type=checkbox]")) {
            fields.remove(field);
        }
        fields.computeIfAbsent(field, name -> new ArrayList<>()).add(value);
        return this;
    }

    /** Takes a tick away. */
    Filling without(String field) {
        if (fields.remove(field) == null) {
            throw new AssertionError("nothing ticked for " + field + " on " + page);
        }
        return this;
    }

    /** What would be sent. */
    String body() {
        Map<String, List<String>> sent = new LinkedHashMap<>(fields);
        if (button.hasAttr("name")) {
            sent.put(button.attr("name"), List.of(button.val()));
        }
        return sent.entrySet().stream().flatMap(field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** Where it would be sent. */
    URI action() {
        return URI.create(form.absUrl("action"));
    }

    /** Sends it. */
    Page press() {
        return page.visitor().post(action(), body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
