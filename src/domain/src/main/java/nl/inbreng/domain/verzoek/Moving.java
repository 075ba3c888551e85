package nl.inbreng.domain.verzoek;

import nl.inbreng.domain.inhoud.Shortcoming;

/** What comes of an act that moves a verzoek on: withdrawing, deciding, planning, naming a drager, recording the outcome. */
public sealed interface Moving {

    /** Done. @param stand where the verzoek stands now */
    record Moved(Stand stand) implements Moving {}

    /** This stand does not allow the act. @param stand where the verzoek stands */
    record NotFrom(Stand stand) implements Moving {}

    /** Something is missing or wrong in what was filled in. @param shortcoming what to mend */
    record Incomplete(Shortcoming shortcoming) implements Moving {}

    /** Somebody else changed the verzoek since the page was opened; nothing was stored. */
    record Stale() implements Moving {}

    /** No such verzoek for this person. */
    record Unknown() implements Moving {}
}
