package nl.inbreng.domain.rangorde;

import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** What comes of recording a {@link PlaatsBesluit}. */
public sealed interface Placing {

    /** It has a place and is filed. @param number formal number */
    record Placed(VerzoekNumber number) implements Placing {}

    /** It has no place now and stays in the ranking. */
    record NotNow() implements Placing {}

    /** It is no candidate any more: its period is over, it was withdrawn, or it has a place already. */
    record NoCandidate() implements Placing {}

    /** Something is missing in what was filled in. @param shortcoming what to mend */
    record Incomplete(Shortcoming shortcoming) implements Placing {}

    /** Somebody else changed the verzoek since the page was opened; nothing was stored. */
    record Stale() implements Placing {}

    /** No such verzoek for this person. */
    record Unknown() implements Placing {}
}
