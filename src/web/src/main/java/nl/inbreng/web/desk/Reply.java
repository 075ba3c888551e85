package nl.inbreng.web.desk;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Tone;

/**
 * What a page says about the act that was just tried.
 *
 * @param status   HTTP status
 * @param tone     how serious
 * @param heading  in a few words; empty when there is nothing to say
 * @param sentence what to do or what follows
 * @param errors   what must be mended in the form
 * @param act      the act that was tried
 */
public record Reply(int status, Tone tone, String heading, String sentence, List<FieldError> errors, Optional<Act> act) {

    static final Reply NONE = new Reply(200, Tone.NEUTRAL, "", "", List.of(), Optional.empty());

    public Reply {
        errors = List.copyOf(errors);
    }

    /** Done, as the address says after the post. */
    static Reply done(String word) {
        return Act.of(word).map(act -> new Reply(200, Tone.OK, act.done(), act.next(), List.of(), Optional.empty())).orElse(NONE);
    }

    /** Something must be mended. */
    static Reply mend(Act act, List<FieldError> errors) {
        return new Reply(400, Tone.ERROR, "", "", errors, Optional.of(act));
    }

    /** The dossier changed since the page was opened. */
    static Reply stale(Act act) {
        return new Reply(409, Tone.WARNING, "Dit dossier is veranderd sinds u het opende",
                "Er is nog niets van u vastgelegd. Een collega was u voor, of u verstuurde het formulier twee keer. Bekijk hieronder hoe het er nu voor staat. Wat u typte staat er nog.",
                List.of(), Optional.of(act));
    }

    /** The stand does not allow it. */
    static Reply notFrom(Act act, Stand stand) {
        return new Reply(409, Tone.WARNING, "Dit kan nu niet", new Moving.NotFrom(stand).reason() + " Er is niets vastgelegd. Wat u typte staat er nog.",
                List.of(), Optional.of(act));
    }
}
