package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.regeling.Threshold;

/**
 * How the support for a published verzoek stands at one moment, until it is filed; in a second round until it is handed in. For a minute after closing too little
 * may still become enough: a confirmation of the last second may be on its way.
 */
public enum Gathering {
    /** Open, and more is needed. */
    OPEN_SHORT("open voor steun", "Er is nog niet genoeg steun."),
    /** Open with enough: it can be filed, and supporters are still welcome. */
    OPEN_ENOUGH("open voor steun", "Er is genoeg steun. De indiener kan het verzoek indienen."),
    /** Closed with enough, and filing has no closing day of its own. */
    CLOSED_ENOUGH("gesloten met genoeg steun, indienen kan nog", "Er was genoeg steun. De indiener kan het verzoek nog indienen."),
    /** Closed with too little. */
    CLOSED_SHORT("gesloten, niet genoeg steun", "Er was niet genoeg steun."),
    /** Closed with enough, but filing closed at the same moment. */
    CLOSED_LATE("gesloten, niet op tijd ingediend", "Er was genoeg steun, maar het verzoek is niet op tijd ingediend."),
    /** Open where places go by rank: no number is enough, and nobody files. */
    OPEN_RANKED("open voor steun", "Het verzoek met de meeste steun krijgt de volgende plaats op de agenda."),
    /** Its period is over without a place. */
    CLOSED_RANKED("gesloten, geen plaats op de agenda", "De periode is voorbij en het verzoek heeft geen plaats op de agenda gekregen.");

    private final String word;
    private final String sentence;

    Gathering(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** How it stands; empty for a draft, and from filing, handing in or withdrawing on. @param closes first moment at which support is too late @param threshold what was asked */
    public static Optional<Gathering> of(Stand stand, Instant closes, Threshold threshold, Obstacles.Facts facts) {
        if (!stand.isGathering() && stand != SharedStand.VENSTER_VERLOPEN) return Optional.empty();
        if (facts.regeling().first().ranking().isPresent()) {
            return Optional.of(stand == SharedStand.OPEN_VOOR_STEUN && facts.now().isBefore(closes) ? OPEN_RANKED : CLOSED_RANKED);
        }
        boolean enough = threshold.isMetBy(facts.confirmed());
        if (stand.isGathering() && facts.now().isBefore(closes)) return Optional.of(enough ? OPEN_ENOUGH : OPEN_SHORT);
        if (!enough) return Optional.of(CLOSED_SHORT);
        return Optional.of(stand == SharedStand.VENSTER_VERLOPEN || facts.regeling().window().closesFiling() ? CLOSED_LATE : CLOSED_ENOUGH);
    }

    /** True while supporters are welcome. */
    public boolean isOpen() {
        return this == OPEN_SHORT || this == OPEN_ENOUGH || this == OPEN_RANKED;
    }

    /** True when nothing stops the filer, as {@link Obstacles#toFiling} judges it. */
    public boolean canBeFiled() {
        return this == OPEN_ENOUGH || this == CLOSED_ENOUGH;
    }

    /** The words that pages show as where it stands. */
    public String word() {
        return word;
    }

    /** What anybody may know of it, in plain Dutch. */
    public String sentence() {
        return sentence;
    }
}
