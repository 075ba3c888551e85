package nl.inbreng.web.pages;

import java.util.List;
import java.util.stream.Stream;
import nl.inbreng.text.TekstEenheid;

/**
 * The button of the editor that was pressed, by its word in the form: "open:beslispunt-2".
 *
 * @param word  as sent; empty when none was
 * @param units of the decision that is written on
 */
record Pressed(String word, List<TekstEenheid> units) {

    /** Deletes a unit with all that stands in it. */
    private static final String ALL = "heel:";
    /** Brings it back. */
    private static final String BACK = "terug:";

    /** Whether it opens or closes a part of the form, which then shows again. */
    boolean turns() {
        return Stream.of("open:", AmendementForm.BEFORE, AmendementForm.AFTER, "weg:", ALL, BACK, AmendementForm.WHOLE).anyMatch(word::startsWith);
    }

    /** The view in which the writer wants to see the result; empty when another button was pressed. */
    String looks() {
        return word.startsWith("bekijk:") ? word.substring(7) : "";
    }

    /** Whether the writer is done. */
    boolean finishes() {
        return word.equals("verder");
    }

    /** Whether it opens this unit. */
    boolean opens(String key) {
        return word.equals("open:" + key);
    }

    /** Whether it deletes this unit, with all that it stands in. */
    boolean deletes(TekstEenheid unit) {
        return isAbout(unit, ALL);
    }

    /** Whether it brings this unit back, with all that it stands in. */
    boolean bringsBack(TekstEenheid unit) {
        return isAbout(unit, BACK);
    }

    private boolean isAbout(TekstEenheid unit, String button) {
        return word.startsWith(button) && new Destinations(units).isWithin(unit, word.substring(button.length()));
    }
}
