package nl.inbreng.application.views;

import nl.inbreng.domain.inhoud.Shortcoming;

/** What comes of choosing an order of voting. */
public sealed interface Ordering {

    /** It was kept and holds from now on. */
    record Ordered() implements Ordering {}

    /** Something is missing or wrong in what was filled in; nothing was kept. @param shortcoming what to mend */
    record Incomplete(Shortcoming shortcoming) implements Ordering {}

    /** No such raadsvoorstel for this person. */
    record Unknown() implements Ordering {}
}
