package nl.inbreng.application.views;

import nl.inbreng.domain.inhoud.Shortcoming;

/** What comes of recording something about the vote on a raadsvoorstel. */
public sealed interface Ordering {

    /** Done. */
    record Done() implements Ordering {}

    /** Something is missing or wrong in what was filled in. @param shortcoming what to mend */
    record Incomplete(Shortcoming shortcoming) implements Ordering {}

    /** Somebody else recorded something since the page was opened; nothing was stored. */
    record Stale() implements Ordering {}

    /** No such raadsvoorstel for this person. */
    record Unknown() implements Ordering {}
}
