package nl.inbreng.web.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldKind;

/** A day as somebody typed it or chose it in a calendar: 2026-12-08 or 8-12-2026. @param text what was sent */
record TypedDay(String text) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    /** The day; text of the right shape that is no day, such as 31 June, gives nothing. */
    Optional<LocalDate> day() {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) return date(iso.group(1), iso.group(2), iso.group(3));
        Matcher dutch = DUTCH.matcher(text);
        return dutch.matches() ? date(dutch.group(3), dutch.group(2), dutch.group(1)) : Optional.empty();
    }

    /** The question. A day that a browser's calendar cannot show again comes back as text, so that it is not lost. */
    Field field(String name, String label) {
        return Field.of(text.isEmpty() || ISO.matcher(text).matches() ? FieldKind.DATE : FieldKind.TEXT, name, label).narrow().value(Form.visible(text));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
