package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form that reports what the raad did.
 *
 * @param uitkomst    name of the outcome, or whatever was sent
 * @param toelichting what the filer and supporters are told with it, may be empty
 */
public record UitkomstForm(String uitkomst, String toelichting) {

    static final UitkomstForm EMPTY = new UitkomstForm("", "");

    static UitkomstForm of(Form form) {
        return new UitkomstForm(form.text("uitkomst"), form.text("toelichting"));
    }

    Filled<Uitkomst> read(Instrument instrument) {
        Optional<Uitkomst> chosen = Uitkomst.of(instrument).stream().filter(one -> one.name().equals(uitkomst)).findFirst();
        List<FieldError> errors = Typing.all(List.of(
                chosen.isPresent() ? Optional.empty() : Optional.of(new FieldError("uitkomst", "Kies wat de raad heeft gedaan.")),
                Typing.text("toelichting", "de toelichting", "", toelichting)));
        return errors.isEmpty() ? new Filled.Complete<>(chosen.orElseThrow()) : new Filled.Faulty<>(errors);
    }

    /** The questions. */
    public List<Field> fields(Instrument instrument, List<FieldError> errors) {
        List<Choice> outcomes = Uitkomst.of(instrument).stream().map(one -> new Choice(one.name(), Showing.capital(one.word()))).toList();
        return List.of(Field.choose(FieldKind.RADIO, "uitkomst", "Wat heeft de raad gedaan?", outcomes).value(uitkomst).errors(errors),
                Field.longText("toelichting", "Toelichting").hint("De indiener krijgt deze tekst per mail. Wie steunde en bericht wilde, krijgt hem ook.")
                        .value(Form.visible(toelichting)).limit(Oordeel.LIMIT).rows(5).errors(errors).optional());
    }

    List<Answer> typed() {
        String word = java.util.Arrays.stream(Uitkomst.values()).filter(one -> one.name().equals(uitkomst)).map(Uitkomst::word).findFirst().orElse("");
        return List.of(new Answer("Uitkomst", word, ""), new Answer("Toelichting", Form.visible(toelichting), ""));
    }
}
