package nl.inbreng.application.views;

/** How the decision on one version of a raadsvoorstel stands with the griffie. */
public enum Besluitstand {
    /** No decision on it is confirmed. */
    GEEN,
    /** What residents read is what would be confirmed now. */
    BEVESTIGD,
    /** An outcome or a text changed after the griffie confirmed it: residents read what the raad did not decide until it is confirmed again. */
    OPNIEUW
}
