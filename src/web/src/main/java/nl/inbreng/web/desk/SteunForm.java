package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;

/**
 * The form that records how many signatures are valid.
 *
 * @param geldig the number, as typed
 * @param reden  how it was verified and why others are not valid
 */
public record SteunForm(String geldig, String reden) {

    static final SteunForm EMPTY = new SteunForm("", "");

    static SteunForm of(Form form) {
        return new SteunForm(form.line("steun-geldig"), form.text("steun-reden"));
    }

    /** The number. Whether it is possible is for the verzoek to say. */
    Filled<Integer> read() {
        List<FieldError> errors = Typing.all(List.of(
                geldig.matches("\\d{1,6}") ? Optional.empty() : Optional.of(new FieldError("steun-geldig", "Vul een aantal in, in cijfers.")),
                Typing.text("steun-reden", "de reden", "Schrijf op hoe u hebt gecontroleerd en waarom steun niet geldig is. Noem geen namen.", reden)));
        return errors.isEmpty() ? new Filled.Complete<>(Integer.valueOf(geldig)) : new Filled.Faulty<>(errors);
    }

    /** The questions. */
    List<Field> fields(Verzoek verzoek, List<FieldError> errors) {
        return List.of(Field.text("steun-geldig", "Hoeveel steunbetuigingen zijn geldig?").hint("Geteld: " + verzoek.geteld() + ", zonder de indiener.").narrow().value(Form.visible(geldig)).errors(errors),
                Field.longText("steun-reden", "Hoe hebt u gecontroleerd?").hint("En waarom is steun niet geldig? Noem geen namen: de indiener krijgt deze tekst.")
                        .value(Form.visible(reden)).limit(Oordeel.LIMIT).rows(4).errors(errors));
    }

    List<Answer> typed() {
        return List.of(new Answer("Geldige steun", Form.visible(geldig), ""), new Answer("Hoe gecontroleerd", Form.visible(reden), ""));
    }
}
