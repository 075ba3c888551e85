package nl.inbreng.web.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.rangorde.PlaatsBesluit;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form that records what the agendacommissie decided on a candidate.
 *
 * @param soort      name of the decision, or whatever was sent
 * @param motivering reasons
 */
public record PlaatsForm(String soort, String motivering) {

    static final PlaatsForm EMPTY = new PlaatsForm("", "");

    static PlaatsForm of(Form form) {
        return new PlaatsForm(form.text("soort"), form.text("motivering"));
    }

    /** The decision, when the form is complete; whether it lacks a motivation hangs on the ranking, and the act tells. */
    Filled<PlaatsBesluit> read() {
        Optional<PlaatsBesluit.Soort> chosen = Arrays.stream(PlaatsBesluit.Soort.values()).filter(one -> one.name().equals(soort)).findFirst();
        Optional<FieldError> text = new TextRule("motivering", "de motivering", "", PlaatsBesluit.LIMIT).check(motivering).map(Typing::error)
                .or(() -> Optional.of(new FieldError("motivering", "Gebruik voor de motivering hooguit " + PlaatsBesluit.LIMIT + " tekens.")).filter(error -> motivering.length() > PlaatsBesluit.LIMIT));
        List<FieldError> errors = Typing.all(List.of(chosen.isPresent() ? Optional.empty() : Optional.of(new FieldError("soort", "Kies wat er is besloten.")), text));
        return errors.isEmpty() ? new Filled.Complete<>(new PlaatsBesluit(chosen.orElseThrow(), motivering)) : new Filled.Faulty<>(errors);
    }

    /** The questions, in the words of whoever decides. */
    public List<Field> fields(Ranglijst.Standing standing, List<FieldError> errors) {
        List<Choice> decisions = List.of(
                new Choice(PlaatsBesluit.Soort.PLAATS.name(), Showing.capital("het " + PlaatsBesluit.Soort.PLAATS.word())).hint("Het verzoek is dan ingediend. De indiener krijgt een nummer en een ontvangstbevestiging."),
                new Choice(PlaatsBesluit.Soort.NU_NIET.name(), Showing.capital("het " + PlaatsBesluit.Soort.NU_NIET.word())).hint("Het blijft op de ranglijst tot de periode voorbij is."));
        String when = standing.place().isHighest() ? "Nodig als het verzoek nu geen plaats krijgt." : "Altijd nodig: dit verzoek staat niet bovenaan.";
        Field motivation = Field.longText("motivering", "Motivering").hint(when + " De indiener krijgt deze tekst, en iedereen kan hem lezen.")
                .value(Form.visible(motivering)).limit(PlaatsBesluit.LIMIT).rows(5).errors(errors);
        return List.of(Field.choose(FieldKind.RADIO, "soort", "Wat heeft " + standing.placedBy() + " besloten?", decisions).value(soort).errors(errors),
                standing.place().isHighest() ? motivation.optional() : motivation);
    }
}
