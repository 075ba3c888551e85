package nl.inbreng.domain.termijn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what a term is expressed. */
public enum TermUnit {
    /** Calendar days. */
    DAGEN("dag", "dagen"),
    /** Days that are no Saturday, Sunday, feestdag or gelijkgestelde dag. */
    WERKDAGEN("werkdag", "werkdagen"),
    /** Seven calendar days each. */
    WEKEN("week", "weken"),
    /** Calendar months; in a shorter month the last day of it. */
    MAANDEN("maand", "maanden"),
    /** Calendar years; from 29 February to 28 February. */
    JAREN("jaar", "jaar");

    private final String one;
    private final String more;

    TermUnit(String one, String more) {
        this.one = one;
        this.more = more;
    }

    /** The Dutch word after a number: 1 week, 6 weken, 2 jaar. */
    public String word(int number) {
        return number == 1 ? one : more;
    }

    /** The unit that rule data names: dagen, werkdagen, weken, maanden or jaren; empty for any other word. */
    public static Optional<TermUnit> named(String word) {
        return Arrays.stream(values()).filter(unit -> unit.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
    }
}
