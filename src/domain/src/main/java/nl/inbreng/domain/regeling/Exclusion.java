package nl.inbreng.domain.regeling;

import java.util.List;

/**
 * A kind of subject that cannot be put before the raad (uitsluiting).
 *
 * @param code      stable word, such as "klacht"
 * @param text      the subject in plain Dutch
 * @param artikel   article that excludes it
 * @param test      who establishes it
 * @param nextRoute where this subject does belong, in plain Dutch
 * @param routes    words of the routes on which it can go on, such as "klacht"; empty when the griffier chooses freely
 */
public record Exclusion(String code, String text, String artikel, Test test, String nextRoute, List<String> routes) {

    public Exclusion {
        routes = List.copyOf(routes);
    }

    /** An exclusion that the griffie tests, with a free choice of routes. */
    public Exclusion(String code, String text, String artikel, String nextRoute) {
        this(code, text, artikel, Test.GRIFFIE, nextRoute, List.of());
    }

    /** Who establishes that a subject is excluded (toets). */
    public enum Test {
        ZELFVERKLARING("zelfverklaring"), GRIFFIE("griffie"), RAAD("raad");

        private final String word;

        Test(String word) {
            this.word = word;
        }

        /** Word in rule data. */
        public String word() {
            return word;
        }
    }
}
