package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.List;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.revisie.AmendementRevisie;

/** What comes of publishing another text of an amendement. Unless it is {@link Revised} nothing changed, and what was typed is kept. */
public sealed interface Revising {

    /** It stands beside the earlier ones and is the text that counts. @param revisie the new one */
    record Revised(AmendementRevisie revisie) implements Revising {}

    /** The draft was changed, which nobody else sees. */
    record Kept() implements Revising {}

    /** The text stays as it is, although the newer version of the raadsvoorstel reads so already. */
    record Standing() implements Revising {}

    /** Something must be mended first. @param shortcomings never empty */
    record Incomplete(List<Shortcoming> shortcomings) implements Revising {}

    /** The text is the one that was published already. */
    record NothingChanged() implements Revising {}

    /** The raadsvoorstel has a newer version than the one the text was written on. */
    record VoorstelChanged() implements Revising {}

    /** The time to gather support is over, so the text stays as it is. @param since the closing moment */
    record Closed(Instant since) implements Revising {}

    /** This stand allows no other text. @param stand where the verzoek stands */
    record NotNow(Stand stand) implements Revising {}

    /** Somebody, or the same person in another window, changed the verzoek since the page was opened. */
    record Stale() implements Revising {}

    /** No such amendement for this person. */
    record Unknown() implements Revising {}
}
