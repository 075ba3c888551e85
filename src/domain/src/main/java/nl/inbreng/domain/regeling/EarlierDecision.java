package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.util.Optional;
import nl.inbreng.domain.termijn.Term;

/**
 * How long a subject stays out after the raad decided on it (eerder besluit).
 *
 * @param term      how long; empty when it is the raadsperiode in which it was decided
 * @param exception when it may come back sooner, such as "nieuwe argumenten"; empty when there is no exception
 * @param artikel   article that says so
 */
public record EarlierDecision(Optional<Term> term, String exception, String artikel) {

    /** The first day on which the subject may come back; empty when that hangs on a raadsperiode that is not known. */
    public Optional<LocalDate> free(LocalDate decided, LocalFacts facts) {
        if (term.isEmpty()) return facts.raadsperiode(decided).flatMap(Validity::until);
        int length = term.get().length();
        return Optional.of(switch (term.get().unit()) {
            case DAGEN, WERKDAGEN -> decided.plusDays(length);
            case WEKEN -> decided.plusWeeks(length);
            case MAANDEN -> decided.plusMonths(length);
            case JAREN -> decided.plusYears(length);
        });
    }

    /** The rule in one sentence. */
    public String sentence() {
        String how = term.map(t -> "korter dan " + t.span() + " geleden").orElse("in deze raadsperiode");
        return "De raad besloot er " + how + " over" + (exception.isEmpty() ? "." : ", en er zijn geen " + exception + ".");
    }
}
