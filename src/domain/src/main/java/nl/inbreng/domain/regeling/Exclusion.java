package nl.inbreng.domain.regeling;

/**
 * A kind of subject that cannot be put before the raad (uitsluiting).
 *
 * @param code      stable word, such as "klacht"
 * @param text      the subject in plain Dutch
 * @param artikel   article that excludes it
 * @param nextRoute where this subject does belong, in plain Dutch
 */
public record Exclusion(String code, String text, String artikel, String nextRoute) {}
