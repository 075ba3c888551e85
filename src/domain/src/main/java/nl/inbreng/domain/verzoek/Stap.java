package nl.inbreng.domain.verzoek;

/** A step in the process of a published verzoek (stap). {@link Verzoek#take} takes it or says why it cannot. */
public sealed interface Stap {

    /** A step that the griffie enters and on which a body decided. */
    sealed interface OfGriffie extends Stap {

        /** The body and the article. */
        Basis basis();
    }

    /** The filer withdraws, which is possible until it has been decided upon. */
    record Withdraw() implements Stap {}

    /** The filer hands in what was to be repaired, adapts the text while the commissie treats it, or hands in the definitive request after a second round of support. */
    record HandIn() implements Stap {}

    /** The decision on admissibility. @param oordeel with its own body and articles */
    record Decide(Oordeel oordeel) implements OfGriffie {

        /** Without an article for an admission, which rests on the regeling itself. */
        @Override public Basis basis() {
            return new Basis(oordeel.orgaan(), String.join(" en ", oordeel.artikelen()));
        }
    }

    /** The griffie verified the support. @param geldig how many signatures are valid @param reden why others are not */
    record Verify(int geldig, String reden, Basis basis) implements OfGriffie {}

    /** Puts it on the agenda of a vergadering, or on another one. */
    record Plan(Planning planning, Basis basis) implements OfGriffie {}

    /** Names who carries a burgeramendement. */
    record NameDrager(Drager drager, Basis basis) implements OfGriffie {}

    /** The outcome. What is put off (aangehouden) waits for another vergadering. @param toelichting may be empty */
    record Conclude(Uitkomst uitkomst, String toelichting, Basis basis) implements OfGriffie {}

    /** Corrects an outcome that was recorded wrongly. @param reden why, kept and told */
    record Correct(Uitkomst uitkomst, String toelichting, String reden, Basis basis) implements OfGriffie {}

    /** Records any other step. @param to where it gets @param toelichting what the filer is told with it, may be empty where {@link TailStand#needsText} allows */
    record Advance(TailStand to, String toelichting, Basis basis) implements OfGriffie {}
}
