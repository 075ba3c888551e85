package nl.inbreng.web.desk;

import java.util.List;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Tone;

/**
 * What a page about the vote says about the act that was just tried.
 *
 * @param status   HTTP status
 * @param tone     how serious
 * @param heading  in a few words; empty when there is nothing to say
 * @param sentence what to do or what follows
 * @param errors   what must be mended
 */
public record VoteReply(int status, Tone tone, String heading, String sentence, List<FieldError> errors) {

    static final VoteReply NONE = new VoteReply(200, Tone.NEUTRAL, "", "", List.of());

    /** The page changed since it was opened. */
    static final VoteReply STALE = new VoteReply(409, Tone.WARNING, "Dit is veranderd sinds u de pagina opende",
            "Er is nog niets van u vastgelegd. Een collega was u voor, of u verstuurde het formulier twee keer. Bekijk hoe het er nu voor staat. Wat u typte staat er nog.", List.of());

    public VoteReply {
        errors = List.copyOf(errors);
    }

    /** Done, as the address says after the post. @param word last word of the address */
    static VoteReply done(String word) {
        return switch (word) {
            case "volgorde" -> new VoteReply(200, Tone.OK, "De volgorde is vastgelegd", "De reden staat op de lijst voor de voorzitter.", List.of());
            case "voorstel" -> new VoteReply(200, Tone.OK, "De voorgestelde volgorde geldt weer", "Wat eerder is vastgelegd, blijft onderaan staan.", List.of());
            case "uitkomst" -> new VoteReply(200, Tone.OK, "De uitkomst is vastgelegd", "De indiener krijgt een mail. Kijk hieronder of er andere amendementen vervallen.", List.of());
            case "vervallen" -> new VoteReply(200, Tone.OK, "Vastgelegd dat ze vervallen", "De indieners krijgen een mail.", List.of());
            case "bevestigd" -> new VoteReply(200, Tone.OK, "Het besluit is bevestigd", "Iedereen kan het lezen bij het raadsvoorstel.", List.of());
            default -> NONE;
        };
    }

    /** Something must be mended. */
    static VoteReply mend(List<FieldError> errors) {
        return new VoteReply(400, Tone.ERROR, "", "", errors);
    }

    /** The same for one shortcoming. */
    static VoteReply mend(Shortcoming shortcoming) {
        return mend(List.of(Typing.error(shortcoming)));
    }

    /** Nothing was recorded, and the page has no field at which to say so. @param sentence why */
    static VoteReply refused(String sentence) {
        return new VoteReply(409, Tone.WARNING, "Er is niets vastgelegd", sentence, List.of());
    }

    /** Not everything could be recorded. @param sentence which ones and why */
    static VoteReply partly(String sentence) {
        return new VoteReply(409, Tone.WARNING, "Niet alles is vastgelegd", sentence, List.of());
    }
}
