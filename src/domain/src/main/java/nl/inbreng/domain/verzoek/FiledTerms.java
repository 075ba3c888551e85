package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.termijn.Deadline;

/** The terms that run after filing: pure functions from a verzoek and its regeling. */
public final class FiledTerms {

    private static final List<TermKind> ORDER = List.of(TermKind.ONTVANGST, TermKind.VOLLEDIGHEID, TermKind.TOETS, TermKind.HERSTEL, TermKind.PREADVIES,
            TermKind.VOOR_VERGADERING, TermKind.BESLUIT);

    /** What is turned away goes to no raad. */
    private static final Set<TermKind> AFTER_ADMISSION = Set.of(TermKind.PREADVIES, TermKind.BESLUIT);
    /** Until here the college has not advised. */
    private static final Set<Stand> AWAIT_ADVICE = Set.of(SharedStand.INGEDIEND, SharedStand.HERSTEL, SharedStand.ONTVANKELIJK, InitiatiefStand.COLLEGEADVIES);

    private FiledTerms() {}

    /** Each term that the regeling sets, in the order of the work; none before filing, nor when nothing further will happen. */
    public static List<FiledTerm> of(Verzoek verzoek, Regeling regeling) {
        if (verzoek.filed().isEmpty() || verzoek.stand().isFinal()) return List.of();
        return ORDER.stream().flatMap(kind -> of(kind, verzoek, regeling).stream()).toList();
    }

    /** One of them. */
    public static Optional<FiledTerm> of(TermKind kind, Verzoek verzoek, Regeling regeling) {
        boolean over = AFTER_ADMISSION.contains(kind) && verzoek.oordeel().filter(oordeel -> oordeel.soort().turnsAway()).isPresent();
        if (over) return Optional.empty();
        return end(kind, verzoek, regeling).map(end -> new FiledTerm(kind, who(kind, regeling), end, isMet(kind, verzoek, end)));
    }

    /** What was told stands: a term that runs is not computed again. During repair the review ends at the latest as if all of the hersteltermijn is used. */
    private static Optional<Deadline> end(TermKind kind, Verzoek verzoek, Regeling regeling) {
        Optional<Deadline> told = verzoek.decideBefore().map(at -> new Deadline(at, verzoek.termReason().orElse("")));
        return switch (kind) {
            case HERSTEL -> told.filter(t -> verzoek.stand() == SharedStand.HERSTEL);
            case TOETS -> told.filter(t -> verzoek.stand() == SharedStand.INGEDIEND).or(() -> verzoek.repairs().end(kind, verzoek.filed().orElseThrow(), regeling));
            case VOOR_VERGADERING -> begins(verzoek).flatMap(meeting -> regeling.terms().end(kind, meeting, regeling.facts()));
            case ONTVANGST -> regeling.terms().end(kind, verzoek.filed().orElseThrow(), regeling.facts());
            case VOLLEDIGHEID, PREADVIES, BESLUIT -> verzoek.repairs().end(kind, verzoek.filed().orElseThrow(), regeling);
        };
    }

    private static Optional<Instant> begins(Verzoek verzoek) {
        return verzoek.planning().map(Planning::begins).or(() -> switch (verzoek.inhoud()) {
            case Written written -> Optional.empty();
            case Amendement amendement -> Optional.of(amendement.voorstel().begins());
        });
    }

    private static String who(TermKind kind, Regeling regeling) {
        return switch (kind) {
            case ONTVANGST, VOLLEDIGHEID -> "de griffie";
            case TOETS -> regeling.procedure().tester().map(Orgaan::phrase).orElse("de griffie");
            case HERSTEL, VOOR_VERGADERING -> "de indiener";
            case PREADVIES -> Orgaan.COLLEGE.phrase();
            case BESLUIT -> regeling.decider().phrase();
        };
    }

    /** The receipt goes out with filing. Any decision of the griffie tells whether the verzoek is complete. */
    private static boolean isMet(TermKind kind, Verzoek verzoek, Deadline end) {
        return switch (kind) {
            case ONTVANGST -> true;
            case VOLLEDIGHEID -> verzoek.oordeel().isPresent();
            case TOETS -> verzoek.oordeel().filter(oordeel -> oordeel.soort() != Oordeel.Soort.HERSTEL).isPresent();
            case VOOR_VERGADERING -> verzoek.filed().orElseThrow().isBefore(end.at());
            case PREADVIES -> !AWAIT_ADVICE.contains(verzoek.stand());
            case BESLUIT -> verzoek.uitkomst().filter(uitkomst -> uitkomst != Uitkomst.AANGEHOUDEN).isPresent();
            case HERSTEL -> false;
        };
    }
}
