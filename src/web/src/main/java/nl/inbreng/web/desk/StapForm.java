package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.TailStand;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form that records the next step: one form for every step without questions of its own.
 *
 * @param naar        name of the stand to which it leads, or whatever was sent
 * @param toelichting what the filer is told with it
 */
public record StapForm(String naar, String toelichting) {

    static final StapForm EMPTY = new StapForm("", "");

    static StapForm of(Form form) {
        return new StapForm(form.text("stap-naar"), form.text("stap-toelichting"));
    }

    /** Where it leads. @param steps what can be recorded now */
    Filled<TailStand> read(List<TailStand> steps) {
        Optional<TailStand> chosen = steps.stream().filter(one -> one.name().equals(naar)).findFirst();
        List<FieldError> errors = Typing.all(List.of(
                chosen.isPresent() ? Optional.empty() : Optional.of(new FieldError("stap-naar", "Kies welke stap u vastlegt.")),
                Typing.text("stap-toelichting", "de toelichting", "", toelichting)));
        return errors.isEmpty() ? new Filled.Complete<>(chosen.orElseThrow()) : new Filled.Faulty<>(errors);
    }

    /** The questions. @param steps what can be recorded now */
    List<Field> fields(List<TailStand> steps, List<FieldError> errors) {
        List<Choice> choices = steps.stream().map(one -> new Choice(one.name(), one.command()).hint("Meestal besloten door " + one.orgaan().phrase() + ".")).toList();
        String only = choices.size() == 1 ? choices.getFirst().value() : "";
        boolean needed = steps.stream().allMatch(TailStand::needsText);
        Field text = Field.longText("stap-toelichting", "Toelichting").hint("De indiener krijgt deze tekst per mail. Iedereen kan hem lezen, dus noem geen namen van inwoners.")
                .value(Form.visible(toelichting)).limit(Oordeel.LIMIT).rows(5).errors(errors);
        return List.of(Field.choose(FieldKind.RADIO, "stap-naar", "Welke stap legt u vast?", choices).value(naar.isEmpty() ? only : naar).errors(errors), needed ? text : text.optional());
    }

    List<Answer> typed() {
        String step = Stand.all().stream().filter(TailStand.class::isInstance).filter(one -> one.name().equals(naar)).map(one -> ((TailStand) one).command()).findFirst().orElse("");
        return List.of(new Answer("Volgende stap", step, ""), new Answer("Toelichting", Form.visible(toelichting), ""));
    }
}
