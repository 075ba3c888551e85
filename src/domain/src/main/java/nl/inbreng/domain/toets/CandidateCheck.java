package nl.inbreng.domain.toets;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;

/** The checks of a candidate for a place by rank: what the checklist would say if it were filed now, and whether its period runs. A pure function of facts. */
public final class CandidateCheck {

    /** Support gives the rank and asks no number, and a candidate is not filed yet. */
    private static final Set<String> NOT_YET = Set.of("rangorde", "termijn");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private CandidateCheck() {}

    /** The lines: period, form, filer, earlier decision, excluded subjects. @param facts with the moment of looking as the moment of filing */
    public static List<Finding> of(Regeling regeling, Ontvankelijkheid.Facts facts) {
        List<Finding> findings = new ArrayList<>();
        findings.add(period(regeling, facts));
        Ontvankelijkheid.check(regeling, facts).stream().filter(finding -> !NOT_YET.contains(finding.ground().code())).forEach(findings::add);
        return List.copyOf(findings);
    }

    private static Finding period(Regeling regeling, Ontvankelijkheid.Facts facts) {
        boolean runs = facts.filed().isBefore(facts.closing());
        LocalDate last = LocalDate.ofInstant(facts.closing().minusNanos(1), Window.ZONE);
        return new Finding(runs ? Finding.Result.IN_ORDE : Finding.Result.NIET_IN_ORDE, new Ground("periode", regeling.cite(regeling.window().artikel()),
                "De periode om steun te verzamelen loopt nog.", "tot en met " + DAY.format(last), "vandaag " + DAY.format(LocalDate.ofInstant(facts.filed(), Window.ZONE))));
    }
}
