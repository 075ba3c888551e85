package nl.inbreng.domain.verzoek;

import java.util.Optional;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Shortcoming;

/** The texts of one verzoek. What was published or filed is never rewritten: a repair lies beside it until it is handed in. */
class TextVersions {

    private Inhoud current;
    private Inhoud repair;
    private Inhoud first;

    /** For the persistence provider. */
    protected TextVersions() {}

    TextVersions(Inhoud inhoud) {
        current = inhoud;
    }

    /** Replaces a draft that nobody else has seen. */
    void write(Inhoud text) {
        current = sameInstrument(text);
    }

    /** Writes on a repair; everybody still sees the text as filed. */
    void prepare(Inhoud text) {
        repair = sameInstrument(text);
    }

    /** Puts the repair in the place of the filed text, which stays readable as {@link #first()}. Refused while it is incomplete. */
    Optional<Shortcoming> handIn() {
        Optional<Shortcoming> wrong = draft().shortcomings().stream().findFirst();
        if (wrong.isPresent() || repair == null) return wrong;
        first = first();
        current = repair;
        repair = null;
        return Optional.empty();
    }

    Inhoud current() {
        return current;
    }

    Inhoud draft() {
        return repair == null ? current : repair;
    }

    Inhoud first() {
        return first == null ? current : first;
    }

    private Inhoud sameInstrument(Inhoud text) {
        if (text.instrument() != current.instrument()) throw new IllegalArgumentException("een verzoek wisselt niet van instrument");
        return text;
    }
}
