package nl.inbreng.domain.regeling;

import java.time.LocalDate;

/**
 * A dated number about a gemeente or one of its areas, on which a percentage or a multiple rests.
 *
 * @param kind   what was counted
 * @param area   code of the area; empty for the whole gemeente
 * @param on     day for which it was counted
 * @param number how many; for the kiesdeler rounded up to whole votes
 * @param bron   public address where it was read
 */
public record Figure(Kind kind, String area, LocalDate on, int number, String bron) {

    public Figure {
        if (number < 1) throw new IllegalArgumentException("een cijfer is minstens 1, niet " + number);
    }

    /** What a number counts. */
    public enum Kind {
        /** Everybody in the BRP of the gemeente. */
        INWONERS("inwoners", "het aantal inwoners"),
        /** Who may vote for the raad (Kieswet art. B 3). */
        KIESGERECHTIGDEN("kiesgerechtigden", "het aantal kiesgerechtigden"),
        /** Valid votes divided by seats at the last election of the raad (Kieswet art. P 5). */
        KIESDELER("kiesdeler", "de kiesdeler");

        private final String word;
        private final String phrase;

        Kind(String word, String phrase) {
            this.word = word;
            this.phrase = phrase;
        }

        /** Word in rule data. */
        public String word() {
            return word;
        }

        /** As it stands in a sentence. */
        public String phrase() {
            return phrase;
        }
    }
}
