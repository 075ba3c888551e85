package nl.inbreng.domain.keuze;

import java.util.Arrays;
import java.util.Optional;

/** About which place it is. */
public enum Area {
    WIJK("wijk", "Mijn buurt of wijk"),
    DORP("dorp", "Mijn dorp"),
    GEMEENTE("gemeente", "De hele gemeente, of een andere plek");

    private final String word;
    private final String label;

    Area(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The word in addresses. */
    public String word() {
        return word;
    }

    /** What residents read. */
    public String label() {
        return label;
    }

    /** The area with this word in addresses. */
    public static Optional<Area> of(String word) {
        return Arrays.stream(values()).filter(area -> area.word.equals(word)).findFirst();
    }
}
