package nl.inbreng.domain.verzoek;

import java.util.List;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.termijn.Deadline;

/** What comes of publishing a draft. */
public sealed interface Publishing {

    /** Open for support. @param closing when it closes and why then */
    record Published(Deadline closing) implements Publishing {}

    /** Something must be mended first. @param shortcomings never empty */
    record Incomplete(List<Shortcoming> shortcomings) implements Publishing {}

    /** The text does not fit what it would change. @param reasons never empty; each says what to do */
    record Blocked(List<Shortcoming> reasons) implements Publishing {}

    /** The rules do not allow it now. @param ground why, with article */
    record Refused(Ground ground) implements Publishing {}

    /** The raadsvoorstel has a newer version than the one the text was written on. */
    record VoorstelChanged() implements Publishing {}

    /** The draft was changed since the page was opened, in another window or on another device; what was typed is kept. */
    record Stale() implements Publishing {}

    /** It was published before; nothing changed. */
    record AlreadyPublished() implements Publishing {}

    /** This stand allows no publishing. @param stand where the verzoek stands */
    record NotADraft(Stand stand) implements Publishing {}

    /** No such verzoek for this person. */
    record Unknown() implements Publishing {}
}
