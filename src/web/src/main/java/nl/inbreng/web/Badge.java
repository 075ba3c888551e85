package nl.inbreng.web;

import nl.inbreng.domain.verzoek.ClosingStand;
import nl.inbreng.domain.verzoek.Gathering;
import nl.inbreng.domain.verzoek.InitiatiefStand;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.TailStand;
import nl.inbreng.web.parts.Tone;

/**
 * Where a verzoek stands, in a few words and a colour.
 *
 * @param text the words, with a capital
 * @param tone the colour
 */
public record Badge(String text, Tone tone) {

    /** Of a verzoek that gathers no support: a draft, or filed. */
    public static Badge of(Stand stand) {
        return new Badge(Showing.capital(stand.word()), switch (stand) {
            case SharedStand shared -> tone(shared);
            case InitiatiefStand.AFGEVOERD, ReferendumStand.DEFINITIEF_TE_WEINIG, ClosingStand.DOORGEZONDEN -> Tone.NEUTRAL;
            case TailStand tail -> Tone.OK;
        });
    }

    private static Tone tone(SharedStand stand) {
        return switch (stand) {
            case CONCEPT, INGETROKKEN, VENSTER_VERLOPEN -> Tone.NEUTRAL;
            case OPEN_VOOR_STEUN, INGEDIEND -> Tone.INFO;
            case HERSTEL, NIET_ONTVANKELIJK, UITGESLOTEN, BUITEN_BEHANDELING -> Tone.WARNING;
            case ONTVANKELIJK, INGEPLAND, AFGEROND -> Tone.OK;
        };
    }

    /** Of a published verzoek that is not filed. */
    public static Badge of(Gathering gathering) {
        return new Badge(Showing.capital(gathering.word()), switch (gathering) {
            case OPEN_SHORT, OPEN_ENOUGH, OPEN_RANKED, CLOSED_ENOUGH -> Tone.INFO;
            case CLOSED_SHORT, CLOSED_LATE, CLOSED_RANKED -> Tone.NEUTRAL;
        });
    }
}
