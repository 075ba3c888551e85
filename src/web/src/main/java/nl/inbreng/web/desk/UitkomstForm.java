package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form that reports what was decided.
 *
 * @param uitkomst    name of the outcome, or whatever was sent
 * @param toelichting what the filer and supporters are told with it, may be empty
 * @param certain     whether the griffier says that it is certain although the vergadering has not begun
 * @param clash       what does not go together with it
 */
public record UitkomstForm(String uitkomst, String toelichting, boolean certain, Clash clash) {

    private static final String TOCH = "toch";
    static final UitkomstForm EMPTY = new UitkomstForm("", "", false, new Clash(TOCH, "", List.of()));

    static UitkomstForm of(Form form) {
        return new UitkomstForm(form.text("uitkomst"), form.text("toelichting"), form.ticked("zeker"), Clash.of(form, TOCH));
    }

    /** The same, for what does not go together with these. */
    UitkomstForm against(List<String> adopted) {
        return new UitkomstForm(uitkomst, toelichting, certain, clash.against(adopted));
    }

    Filled<Uitkomst> read(Verzoek verzoek, Instant now) {
        Optional<Uitkomst> chosen = Uitkomst.of(verzoek.instrument().shape()).stream().filter(one -> one.name().equals(uitkomst)).findFirst();
        List<FieldError> errors = Typing.all(List.of(
                chosen.isPresent() ? Optional.empty() : Optional.of(new FieldError("uitkomst", "Kies wat er is besloten.")),
                toCome(verzoek, now).filter(begins -> !certain).map(begins -> new FieldError("zeker", "De vergadering begint pas op " + begins + ". Wacht met de uitkomst, of zet hier een vinkje.")),
                clash.error(verzoek, uitkomst),
                Typing.text("toelichting", "de toelichting", "", toelichting)));
        return errors.isEmpty() ? new Filled.Complete<>(chosen.orElseThrow()) : new Filled.Faulty<>(errors);
    }

    /** The questions; one more when the vergadering has not begun yet. What is told cannot be taken back. @param decider who decided */
    public List<Field> fields(Verzoek verzoek, Orgaan decider, Instant now, List<FieldError> errors) {
        List<Choice> outcomes = Uitkomst.of(verzoek.instrument().shape()).stream().map(one -> new Choice(one.name(), Showing.capital(one.word()))).toList();
        List<Field> questions = new ArrayList<>(List.of(Field.choose(FieldKind.RADIO, "uitkomst", "Wat heeft " + decider.phrase() + (verzoek.instrument().shape() == Instrument.Shape.AGENDERING ? " gedaan?" : " besloten?"), outcomes).value(uitkomst).errors(errors),
                Field.longText("toelichting", "Toelichting").hint("De indiener krijgt deze tekst per mail. Wie steunde en bericht wilde, krijgt hem ook.")
                        .value(Form.visible(toelichting)).limit(Oordeel.LIMIT).rows(5).errors(errors).optional()));
        toCome(verzoek, now).ifPresent(begins -> questions.add(Field.checkbox("zeker", "De uitkomst staat nu al vast")
                .hint("De vergadering begint pas op " + begins + ".").value(certain ? "ja" : "").errors(errors)));
        clash.question(verzoek, uitkomst, errors).ifPresent(questions::add);
        return List.copyOf(questions);
    }

    private static Optional<String> toCome(Verzoek verzoek, Instant now) {
        return verzoek.planning().map(Planning::begins).filter(now::isBefore).map(Texts::moment);
    }

    List<Answer> typed() {
        String word = Arrays.stream(Uitkomst.values()).filter(one -> one.name().equals(uitkomst)).map(Uitkomst::word).findFirst().orElse("");
        return List.of(new Answer("Uitkomst", word, ""), new Answer("Toelichting", Form.visible(toelichting), ""));
    }
}
