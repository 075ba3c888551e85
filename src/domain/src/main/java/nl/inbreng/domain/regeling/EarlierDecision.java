package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

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

    /** Whether it is too soon to ask on this day, and no exception is left to weigh. @param decided day on which the raad decided before */
    public boolean bars(LocalDate decided, LocalDate asked, LocalFacts facts) {
        return exception.isEmpty() && free(decided, facts).filter(asked::isBefore).isPresent();
    }

    /** What was decided and from when the subject may come back, in Dutch. @param decided day on which the raad decided before */
    public String sentence(LocalDate decided, LocalFacts facts) {
        String length = term.map(t -> t.span() + " na dat besluit").orElse("na de raadsperiode waarin dat besluit viel");
        String from = free(decided, facts).map(day -> "Het mag terugkomen vanaf " + DAY.format(day) + ", " + length)
                .orElse("Wanneer het terug mag komen, weten wij niet: het einde van de raadsperiode is niet bekend");
        return "De raad besloot hier op " + DAY.format(decided) + " over. " + from + (exception.isEmpty() ? "." : ", of eerder bij " + exception + ".");
    }

    /** The rule in one sentence. */
    public String sentence() {
        String how = term.map(t -> "korter dan " + t.span() + " geleden").orElse("in deze raadsperiode");
        return "De raad besloot er " + how + " over" + (exception.isEmpty() ? "." : ", en er zijn geen " + exception + ".");
    }
}
