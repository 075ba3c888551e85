package nl.inbreng.domain.toets;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.Regeling;

/** Whether a subject may come back after the raad decided on it (eerder besluit): a pure function of two days and the regeling. */
public final class EerderBesluit {

    /** Stable word of its ground. */
    public static final String CODE = "eerder-besluit";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private EerderBesluit() {}

    /**
     * The line of the checklist; empty when the regeling has no such rule.
     *
     * @param decided day on which the raad decided before; empty as long as the griffie has not told it
     * @param asked   day of the request
     */
    public static Optional<Finding> check(Regeling regeling, Optional<LocalDate> decided, LocalDate asked) {
        return regeling.procedure().earlier().map(rule -> {
            Finding.Result result = decided.map(day -> result(rule, rule.free(day, regeling.facts()), asked)).orElse(Finding.Result.ZELF_BEOORDELEN);
            String sentence = decided.map(day -> sentence(rule, day, rule.free(day, regeling.facts())))
                    .orElse("Besloot de raad hier eerder over? Vul de dag in, dan rekent Inbreng uit vanaf wanneer het onderwerp terug mag komen.");
            return new Finding(result, new Ground(CODE, regeling.cite(rule.artikel()), sentence, needed(rule), decided.map(day -> "besluit van " + DAY.format(day)).orElse("nog niet ingevuld")));
        });
    }

    /** Why it cannot be admitted: too soon, and the regeling has no exception. Empty when it can, since an exception is for the griffier to weigh. */
    public static Optional<Ground> toAdmitting(Regeling regeling, Optional<LocalDate> decided, LocalDate asked) {
        return decided.flatMap(day -> check(regeling, decided, asked)).filter(finding -> finding.result() == Finding.Result.NIET_IN_ORDE).map(Finding::ground);
    }

    private static Finding.Result result(EarlierDecision rule, Optional<LocalDate> free, LocalDate asked) {
        if (free.filter(day -> !asked.isBefore(day)).isPresent()) return Finding.Result.IN_ORDE;
        return free.isEmpty() || !rule.exception().isEmpty() ? Finding.Result.ZELF_BEOORDELEN : Finding.Result.NIET_IN_ORDE;
    }

    private static String sentence(EarlierDecision rule, LocalDate decided, Optional<LocalDate> free) {
        String length = rule.term().map(term -> term.span() + " na dat besluit").orElse("na de raadsperiode waarin dat besluit viel");
        String from = free.map(day -> "Het mag terugkomen vanaf " + DAY.format(day) + ", " + length)
                .orElse("Wanneer het terug mag komen, weten wij niet: het einde van de raadsperiode is niet bekend");
        return "De raad besloot hier op " + DAY.format(decided) + " over. " + from + (rule.exception().isEmpty() ? "." : ", of eerder bij " + rule.exception() + ".");
    }

    private static String needed(EarlierDecision rule) {
        String length = rule.term().map(term -> term.span() + " of langer geleden").orElse("in een eerdere raadsperiode");
        return rule.exception().isEmpty() ? length : length + ", of " + rule.exception();
    }
}
