package nl.inbreng.web.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question of a form with the answer given so far. Start with a kind and add what is needed:
 * {@code Field.text("titel", "Titel van uw verzoek").hint("Kort en duidelijk.").value(form.titel()).errors(errors).limit(120)}.
 *
 * @param kind    control
 * @param name    form name and HTML id
 * @param label   the question
 * @param hint    explanation, or empty
 * @param value   answer so far, exactly as typed; for a {@link FieldKind#CHECKBOX} anything but empty means ticked
 * @param error   what to repair, or empty
 * @param options less used properties
 * @param choices options of a select, radio group or group of checkboxes
 */
public record Field(FieldKind kind, String name, String label, String hint, String value, String error,
                    FieldOptions options, List<Choice> choices) {

    /** @throws IllegalArgumentException when the name cannot be an HTML id */
    public Field {
        if (!name.matches("[A-Za-z][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("Field name cannot be an HTML id: " + name);
        }
        choices = List.copyOf(choices);
    }

    private Field(FieldKind kind, String name, String label, List<Choice> choices) {
        this(kind, name, label, "", "", "", FieldOptions.PLAIN, choices);
    }

    /** A line of text. */
    public static Field text(String name, String label) {
        return new Field(FieldKind.TEXT, name, label, List.of());
    }

    /** Any control without choices. */
    public static Field of(FieldKind kind, String name, String label) {
        return new Field(kind, name, label, List.of());
    }

    /** An e-mail address, filled in by the browser where it can. */
    public static Field email(String name, String label) {
        return of(FieldKind.EMAIL, name, label).autocomplete("email");
    }

    /** A box for several sentences. */
    public static Field longText(String name, String label) {
        return of(FieldKind.LONG_TEXT, name, label);
    }

    /** One box to tick. */
    public static Field checkbox(String name, String label) {
        return of(FieldKind.CHECKBOX, name, label);
    }

    /** A question with a list of answers: select, radio group or group of checkboxes. */
    public static Field choose(FieldKind kind, String name, String label, List<Choice> choices) {
        return new Field(kind, name, label, choices);
    }

    /** The same question with an explanation. */
    public Field hint(String sentence) {
        return new Field(kind, name, label, sentence, value, error, options, choices);
    }

    /** The same question with an answer; {@code null} is an answer that was not sent. */
    public Field value(String answer) {
        return new Field(kind, name, label, hint, answer == null ? "" : answer, error, options, choices);
    }

    /** The same question with a sentence that says what to repair; empty for none. */
    public Field error(String sentence) {
        return new Field(kind, name, label, hint, value, sentence, options, choices);
    }

    /** Takes the first sentence meant for this question out of all that is wrong with the form. */
    public Field errors(List<FieldError> errors) {
        return error(errors.stream().filter(one -> one.field().equals(name)).map(FieldError::sentence).findFirst().orElse(""));
    }

    /** May stay empty. */
    public Field optional() {
        return with(options.asOptional());
    }

    /** Sets the HTML autofill token (WCAG 1.3.5). */
    public Field autocomplete(String token) {
        return with(options.withAutocomplete(token));
    }

    /** Sets the most characters. */
    public Field limit(int characters) {
        return with(options.withLimit(characters));
    }

    /** Sets the height in lines. */
    public Field rows(int lines) {
        return with(options.withRows(lines));
    }

    /** A short box. */
    public Field narrow() {
        return with(options.asNarrow());
    }

    private Field with(FieldOptions changed) {
        return new Field(kind, name, label, hint, value, error, changed, choices);
    }

    /** Whether the answer must be repaired. */
    public boolean invalid() {
        return !error.isEmpty();
    }

    /** Whether this choice is the answer, or one of the answers. */
    public boolean chose(Choice choice) {
        return choice.chosen() || (kind != FieldKind.CHECKBOXES && value.equals(choice.value()));
    }

    /** HTML id of the control for a choice; the first one carries the name, so that the error summary can point at it. */
    public String choiceId(int index) {
        return index == 0 ? name : name + "-" + (index + 1);
    }

    /** Ids of explanation, error and character count, for {@code aria-describedby}; empty when there are none. */
    public String describedBy() {
        return Stream.of(hint.isEmpty() ? "" : name + "-uitleg", error.isEmpty() ? "" : name + "-fout", options.limit() == 0 ? "" : name + "-telling")
                .filter(id -> !id.isEmpty()).collect(Collectors.joining(" "));
    }
}
