package nl.inbreng.domain.keuze;

import java.util.Arrays;
import java.util.Optional;
import nl.inbreng.domain.regeling.Regeling;

/** How old the filer is, no more precisely than the choice needs; it is asked and never kept. */
public enum AgeRange {
    YOUNG("12-17", "12 tot en met 17 jaar", 12, 17),
    ADULT("18", "18 jaar of ouder", 18, Integer.MAX_VALUE);

    private final String word;
    private final String label;
    private final int youngest;
    private final int oldest;

    AgeRange(String word, String label, int youngest, int oldest) {
        this.word = word;
        this.label = label;
        this.youngest = youngest;
        this.oldest = oldest;
    }

    /** The word in addresses. */
    public String word() {
        return word;
    }

    /** What residents read. */
    public String label() {
        return label;
    }

    /** Whether somebody of this range can be of the age to file; the page then tells the ages itself. */
    boolean mayFile(Regeling regeling) {
        return regeling.filer().minimumAge() <= oldest && regeling.filer().maximumAge().orElse(Integer.MAX_VALUE) >= youngest;
    }

    /** The range with this word in addresses. */
    public static Optional<AgeRange> of(String word) {
        return Arrays.stream(values()).filter(age -> age.word.equals(word)).findFirst();
    }
}
