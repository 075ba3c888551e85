package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Besluitstand;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;

/**
 * What the griffie must know of a raadsvoorstel on which the raad decided already: confirming a newer version opens it for residents again.
 *
 * @param decided the version on which the raad decided
 * @param settled whether that is the version at hand or a later one: residents cannot write on it
 * @param begun   whether the meeting in which the raad decides has begun
 * @param changed whether something changed after the griffie confirmed the decision on it: that is confirmed again
 * @param ticked  whether the griffie says that the raad treats it again
 */
public record Again(Decided decided, boolean settled, boolean begun, boolean changed, boolean ticked) {

    /** Name of the box to tick. */
    static final String FIELD = "opnieuw";

    static Again of(Decided decided, StoredVoorstel voorstel, Besluitstand stand, Instant now) {
        return new Again(decided, decided.settles(voorstel), !now.isBefore(voorstel.ref().begins()), stand == Besluitstand.OPNIEUW, false);
    }

    /** As it was posted. */
    Again with(Form form) {
        return new Again(decided, settled, begun, changed, form.ticked(FIELD));
    }

    /** Whether the raad decided on an earlier version. */
    public boolean earlier() {
        return decided.any() && !settled;
    }

    /** The box with which the griffie says that the raad treats it again. */
    public Field field(List<FieldError> errors) {
        return Field.checkbox(FIELD, "De raad behandelt dit voorstel opnieuw")
                .hint("De raad heeft over versie " + decided.versie() + " al besloten. Bevestigt u deze versie, dan kunnen inwoners er weer op schrijven.").value(ticked ? "ja" : "").errors(errors);
    }

    /** What stops opening it for residents. */
    Optional<FieldError> wrong() {
        return !earlier() || ticked ? Optional.empty() : Optional.of(new FieldError(FIELD,
                "De raad heeft al besloten, over versie " + decided.versie() + ". Zet een vinkje als de raad dit voorstel opnieuw behandelt. Anders hoeft u niets te bevestigen."));
    }
}
