package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form that corrects an outcome.
 *
 * @param uitkomst    name of the right outcome, or whatever was sent
 * @param toelichting the right explanation, may be empty
 * @param reden       what was wrong; kept and told
 * @param clash       what does not go together with it
 */
public record VerbeteringForm(String uitkomst, String toelichting, String reden, Clash clash) {

    private static final String TOCH = "verbetering-toch";
    static final VerbeteringForm EMPTY = new VerbeteringForm("", "", "", new Clash(TOCH, "", List.of()));

    static VerbeteringForm of(Form form) {
        return new VerbeteringForm(form.text("verbetering-uitkomst"), form.text("verbetering-toelichting"), form.text("verbetering-reden"), Clash.of(form, TOCH));
    }

    /** The same, for what does not go together with these. */
    VerbeteringForm against(List<String> adopted) {
        return new VerbeteringForm(uitkomst, toelichting, reden, clash.against(adopted));
    }

    Filled<Uitkomst> read(Verzoek verzoek) {
        Optional<Uitkomst> chosen = outcomes(verzoek).stream().filter(one -> one.name().equals(uitkomst)).findFirst();
        List<FieldError> errors = Typing.all(List.of(
                stands(verzoek).or(() -> chosen.isPresent() ? Optional.empty() : Optional.of(new FieldError("verbetering-uitkomst", "Kies de juiste uitkomst."))),
                clash.error(verzoek, uitkomst),
                Typing.text("verbetering-toelichting", "de toelichting", "", toelichting),
                Typing.text("verbetering-reden", "de reden", "Schrijf op wat er verkeerd was. De indiener en wie bericht wilde lezen dit.", reden)));
        return errors.isEmpty() ? new Filled.Complete<>(chosen.orElseThrow()) : new Filled.Faulty<>(errors);
    }

    /** The questions. */
    List<Field> fields(Verzoek verzoek, List<FieldError> errors) {
        List<Choice> choices = outcomes(verzoek).stream().map(one -> new Choice(one.name(), Showing.capital(one.word()))).toList();
        List<Field> questions = new ArrayList<>(List.of(Field.choose(FieldKind.RADIO, "verbetering-uitkomst", "Wat is de juiste uitkomst?", choices).hint(verzoek.uitkomst().map(one -> "Nu staat er: " + one.word() + ".").orElse("")).value(uitkomst).errors(errors),
                Field.longText("verbetering-toelichting", "Toelichting bij de uitkomst").hint("Pas ook de toelichting aan als die niet klopt.").value(this == EMPTY ? verzoek.uitkomstToelichting() : Form.visible(toelichting)).limit(Oordeel.LIMIT).rows(4).errors(errors).optional(),
                Field.longText("verbetering-reden", "Wat was er verkeerd?").hint("Iedereen kan dit lezen, dus noem geen namen van inwoners.").value(Form.visible(reden)).limit(Oordeel.LIMIT).rows(3).errors(errors)));
        clash.question(verzoek, uitkomst, errors).ifPresent(questions::add);
        return List.copyOf(questions);
    }

    List<Answer> typed() {
        String word = Arrays.stream(Uitkomst.values()).filter(one -> one.name().equals(uitkomst)).map(Uitkomst::word).findFirst().orElse("");
        return List.of(new Answer("Juiste uitkomst", word, ""), new Answer("Toelichting", Form.visible(toelichting), ""), new Answer("Wat er verkeerd was", Form.visible(reden), ""));
    }

    private Optional<FieldError> stands(Verzoek verzoek) {
        return verzoek.uitkomst().filter(one -> one.name().equals(uitkomst) && verzoek.isOutcome(one, toelichting)).map(one -> new FieldError("verbetering-uitkomst", one.standsAlready()));
    }

    /** What is finished cannot be put off any more. */
    private static List<Uitkomst> outcomes(Verzoek verzoek) {
        return Uitkomst.of(verzoek.instrument().shape()).stream().filter(one -> one != Uitkomst.AANGEHOUDEN).toList();
    }
}
