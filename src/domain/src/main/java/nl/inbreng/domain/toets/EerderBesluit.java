package nl.inbreng.domain.toets;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.inbreng.domain.regeling.EarlierDecision;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.LocalFacts;
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
            Finding.Result result = decided.map(day -> result(rule, day, asked, regeling.facts())).orElse(Finding.Result.ZELF_BEOORDELEN);
            String sentence = decided.map(day -> rule.sentence(day, regeling.facts()))
                    .orElse("Besloot de raad hier eerder over? Vul de dag in, dan rekent Inbreng uit vanaf wanneer het onderwerp terug mag komen.");
            return new Finding(result, new Ground(CODE, regeling.cite(rule.artikel()), sentence, needed(rule), decided.map(day -> "besluit van " + DAY.format(day)).orElse("nog niet ingevuld")));
        });
    }

    private static Finding.Result result(EarlierDecision rule, LocalDate decided, LocalDate asked, LocalFacts facts) {
        if (rule.bars(decided, asked, facts)) return Finding.Result.NIET_IN_ORDE;
        return rule.free(decided, facts).filter(day -> !asked.isBefore(day)).isPresent() ? Finding.Result.IN_ORDE : Finding.Result.ZELF_BEOORDELEN;
    }

    private static String needed(EarlierDecision rule) {
        String length = rule.term().map(term -> term.span() + " of langer geleden").orElse("in een eerdere raadsperiode");
        return rule.exception().isEmpty() ? length : length + ", of " + rule.exception();
    }
}
