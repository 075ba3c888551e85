package nl.inbreng.domain.verzoek;

import java.time.Instant;

/**
 * How many signatures the griffie found valid. The number that was counted (geteld) and the number that is valid (geldig) stay two numbers.
 *
 * @param geteld confirmed signatures when this was recorded
 * @param geldig how many of them are valid
 * @param reden  why others are not, without names
 * @param at     when it was recorded
 * @param tekort whether too few were valid for the threshold
 */
public record Verificatie(int geteld, int geldig, String reden, Instant at, boolean tekort) {

    public Verificatie {
        if (geldig < 0 || geldig > geteld) throw new IllegalArgumentException("geldig is hooguit wat geteld is");
    }

    /** Valid signatures now: those confirmed after the verification count as valid. @param confirmed confirmed signatures now */
    public int valid(int confirmed) {
        return Math.max(0, geldig + confirmed - geteld);
    }

    /** As it stands when enough was found again. @param confirmed confirmed signatures now */
    Verificatie mended(int confirmed) {
        return new Verificatie(Math.max(confirmed, valid(confirmed)), valid(confirmed), reden, at, false);
    }
}
