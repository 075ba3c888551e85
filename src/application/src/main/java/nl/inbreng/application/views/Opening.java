package nl.inbreng.application.views;

/** What comes of opening a raadsvoorstel for residents, or of taking it back to correct it. */
public sealed interface Opening {

    /** It was done. */
    record Done() implements Opening {}

    /** It stands otherwise than this needs; nothing changed. @param status how it stands now */
    record NotNow(StoredVoorstel.Status status) implements Opening {}

    /** A published amendement points at it, or the raad voted on one that was carried over to it, so its text stays as it is. */
    record InUse() implements Opening {}

    /** The raad decided already, on this version or an earlier one. @param decided on which */
    record Settled(Decided decided) implements Opening {}

    /** No such raadsvoorstel for this person. */
    record Unknown() implements Opening {}
}
