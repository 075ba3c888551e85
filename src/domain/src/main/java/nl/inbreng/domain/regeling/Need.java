package nl.inbreng.domain.regeling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** How many supporters a rule asks (steun): a number, or how the number is computed. */
public sealed interface Need {

    /** The number for a request that is opened on this day; empty when a number it rests on is not known. @param area code, or empty for the whole gemeente */
    OptionalInt number(LocalFacts facts, String area, LocalDate day);

    /** What is asked, in words: "steun van 100 inwoners". @param where as in a sentence: "de wijk" */
    String phrase(String where);

    /** The dated number it rests on, when it rests on one. */
    default Optional<Figure.Kind> restsOn() {
        return Optional.empty();
    }

    /** A fixed number. @param people at least 1 */
    record Fixed(int people) implements Need {
        public Fixed {
            if (people < 1) throw new IllegalArgumentException("een drempel is minstens 1, niet " + people);
        }

        @Override public OptionalInt number(LocalFacts facts, String area, LocalDate day) {
            return OptionalInt.of(people);
        }

        @Override public String phrase(String where) {
            return "steun van " + people + (people == 1 ? " inwoner" : " inwoners");
        }
    }

    /**
     * A percentage of a dated number, between a floor and a cap.
     *
     * @param percent  above 0, at most 100
     * @param of       what it is a percentage of
     * @param floor    least number, when there is one
     * @param cap      most, when there is one
     * @param rounding how a broken number becomes whole
     */
    record Share(BigDecimal percent, Figure.Kind of, OptionalInt floor, OptionalInt cap, Rounding rounding) implements Need {
        public Share {
            if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) throw new IllegalArgumentException("een percentage is meer dan 0 en hoogstens 100");
            if (of == Figure.Kind.KIESDELER) throw new IllegalArgumentException("een percentage van de kiesdeler is een veelvoud");
            if (floor.isPresent() && cap.isPresent() && floor.getAsInt() > cap.getAsInt()) throw new IllegalArgumentException("minimum is hoger dan maximum");
        }

        @Override public OptionalInt number(LocalFacts facts, String area, LocalDate day) {
            Optional<Figure> base = facts.figure(of, area, day);
            return base.isEmpty() ? OptionalInt.empty() : OptionalInt.of(of(base.get().number()));
        }

        /** The number for a base. @param base the number it is a percentage of */
        public int of(int base) {
            int exact = rounding.whole(percent.multiply(BigDecimal.valueOf(base)).movePointLeft(2));
            return Math.max(1, Math.min(cap.orElse(Integer.MAX_VALUE), Math.max(floor.orElse(1), exact)));
        }

        @Override public String phrase(String where) {
            return "steun van " + percent.toPlainString().replace('.', ',') + " procent van de " + of.word() + " van " + where
                    + (floor.isPresent() ? ", minstens " + floor.getAsInt() : "") + (cap.isPresent() ? ", hoogstens " + cap.getAsInt() : "");
        }

        @Override public Optional<Figure.Kind> restsOn() {
            return Optional.of(of);
        }
    }

    /** A multiple of the kiesdeler (Nijmegen once asked twice). @param times above 0 @param rounding how a broken number becomes whole */
    record Multiple(BigDecimal times, Rounding rounding) implements Need {
        public Multiple {
            if (times.signum() <= 0) throw new IllegalArgumentException("een veelvoud is meer dan 0");
        }

        @Override public OptionalInt number(LocalFacts facts, String area, LocalDate day) {
            Optional<Figure> kiesdeler = facts.figure(Figure.Kind.KIESDELER, "", day);
            return kiesdeler.isEmpty() ? OptionalInt.empty() : OptionalInt.of(of(kiesdeler.get().number()));
        }

        /** The number for a kiesdeler. */
        public int of(int kiesdeler) {
            return Math.max(1, rounding.whole(times.multiply(BigDecimal.valueOf(kiesdeler))));
        }

        @Override public String phrase(String where) {
            return "steun van " + times.toPlainString().replace('.', ',') + " keer de kiesdeler";
        }

        @Override public Optional<Figure.Kind> restsOn() {
            return Optional.of(Figure.Kind.KIESDELER);
        }
    }

    /** No supporters are asked: the filer alone is enough (Tilburg). */
    record None() implements Need {
        @Override public OptionalInt number(LocalFacts facts, String area, LocalDate day) {
            return OptionalInt.of(1);
        }

        @Override public String phrase(String where) {
            return "geen steun van anderen";
        }
    }

    /** No number: whoever has most support gets the next place on the agenda (Leeuwarden). @param ranking how places are given */
    record Ranked(Ranking ranking) implements Need {
        @Override public OptionalInt number(LocalFacts facts, String area, LocalDate day) {
            return OptionalInt.of(1);
        }

        @Override public String phrase(String where) {
            return "een plaats bovenaan de ranglijst";
        }
    }

    /** How a broken number of people becomes whole (afronding). */
    enum Rounding {
        OMHOOG("omhoog", RoundingMode.CEILING), OMLAAG("omlaag", RoundingMode.FLOOR), REKENKUNDIG("rekenkundig", RoundingMode.HALF_UP);

        private final String word;
        private final RoundingMode mode;

        Rounding(String word, RoundingMode mode) {
            this.word = word;
            this.mode = mode;
        }

        /** Word in rule data. */
        public String word() {
            return word;
        }

        int whole(BigDecimal exact) {
            return exact.setScale(0, mode).intValueExact();
        }
    }
}
