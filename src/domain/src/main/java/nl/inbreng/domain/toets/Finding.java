package nl.inbreng.domain.toets;

import nl.inbreng.domain.regeling.Ground;

/**
 * One line of the checklist.
 *
 * @param result what could be established
 * @param ground the rule with article, needed and found
 */
public record Finding(Result result, Ground ground) {

    /** What the check established. */
    public enum Result {
        /** The rule is met. */
        IN_ORDE,
        /** The rule is not met. */
        NIET_IN_ORDE,
        /** Only a person can tell. */
        ZELF_BEOORDELEN
    }
}
