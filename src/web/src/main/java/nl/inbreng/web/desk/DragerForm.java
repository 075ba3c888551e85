package nl.inbreng.web.desk;

import java.util.List;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;

/** The form that names who carries a burgeramendement into the raad. @param drager name of a raadslid or of the presidium */
public record DragerForm(String drager) {

    static final DragerForm EMPTY = new DragerForm("");

    static DragerForm of(Form form) {
        return new DragerForm(form.line("drager"));
    }

    Filled<String> read() {
        List<FieldError> errors = Typing.all(List.of(Typing.line("drager", "de naam", "Vul de naam in van het raadslid of van het presidium.", drager)));
        return errors.isEmpty() ? new Filled.Complete<>(drager) : new Filled.Faulty<>(errors);
    }

    /** The question. */
    public List<Field> fields(List<FieldError> errors) {
        return List.of(Field.text("drager", "Wie brengt het in de raad in?")
                .hint("De naam van het raadslid met de fractie, of het presidium. Alleen raadsleden mogen een amendement indienen (artikel 147b Gemeentewet).")
                .value(Form.visible(drager)).errors(errors));
    }

    List<Answer> typed() {
        return List.of(new Answer("Drager", Form.visible(drager), ""));
    }
}
