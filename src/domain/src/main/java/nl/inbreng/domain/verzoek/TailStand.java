package nl.inbreng.domain.verzoek;

import nl.inbreng.domain.regeling.Orgaan;

/** A stand that is reached by recording that something was done ({@link Stap.Advance}); the shared standen each have an act of their own. */
public sealed interface TailStand extends Stand permits AgenderingStand, InitiatiefStand, AmendementStand, UitdagingStand, ReferendumStand, ClosingStand {

    /** Who usually decides that it gets here; the rules of a gemeente may say otherwise. */
    Orgaan orgaan();

    /** What a griffier records, as a command. */
    String command();

    /** What anybody reads that has happened. */
    String announcement();

    /** Whether the filer must be told more than that it happened. */
    boolean needsText();
}
