package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.web.parts.FieldError;

/** What the forms of the desk ask of a text. */
final class Typing {

    private static final int LINE = 200;

    private Typing() {}

    /** A text of one line. @param empty what to do when it is missing */
    static Optional<FieldError> line(String field, String name, String empty, String text) {
        return new TextRule(field, name, empty, LINE).check(text).map(Typing::error);
    }

    /** A long text, as long as a decision may be; the decision counts UTF-16 units, so a text of rare signs is measured that way too. */
    static Optional<FieldError> text(String field, String name, String empty, String text) {
        Optional<FieldError> wrong = new TextRule(field, name, empty, Oordeel.LIMIT).check(text).map(Typing::error);
        if (wrong.isPresent() || text.length() <= Oordeel.LIMIT) return wrong;
        return Optional.of(new FieldError(field, "Gebruik voor " + name + " hooguit " + Oordeel.LIMIT + " tekens."));
    }

    /** What an act lacks, at its own question: some forms name their questions after the act, so that names on a page differ. */
    static FieldError error(Shortcoming shortcoming, Act act) {
        boolean own = act == Act.STAP || act == Act.STEUN || act == Act.VERBETERING;
        return own ? new FieldError(act.word() + "-" + shortcoming.veld(), shortcoming.melding()) : error(shortcoming);
    }

    /** The same, said to the reader of a form. */
    static FieldError error(Shortcoming shortcoming) {
        return new FieldError(shortcoming.veld(), shortcoming.melding());
    }

    /** What is wrong, in the order of the form. */
    static List<FieldError> all(List<Optional<FieldError>> errors) {
        return errors.stream().flatMap(Optional::stream).toList();
    }
}
