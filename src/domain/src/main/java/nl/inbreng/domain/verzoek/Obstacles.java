package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Window;

/** What stands in the way of signing or filing: pure functions from a verzoek, its regeling and the facts of a moment. */
public final class Obstacles {

    private Obstacles() {}

    /**
     * The facts of a moment on which somebody files or a step is taken.
     *
     * @param regeling  the frozen edition of the verzoek
     * @param confirmed confirmed signatures
     * @param now       the moment
     */
    public record Facts(Regeling regeling, int confirmed, Instant now) {}

    /** Weighs one supporter; empty when nothing stands in the way. Who signed before is settled by the register. */
    public static Optional<Signing> toSigning(Verzoek verzoek, Signer signer, Regeling regeling, Instant now) {
        Stand stand = verzoek.stand();
        if (stand == SharedStand.CONCEPT) return Optional.of(new Signing.Unknown());
        Optional<Instant> end = verzoek.supportEnds();
        if (end.isEmpty()) return Optional.of(new Signing.NotOpen(stand));
        Instant closes = end.get();
        if (!now.isBefore(closes)) return Optional.of(new Signing.Closed(closes));
        LocalDate today = LocalDate.ofInstant(now, Window.ZONE);
        return signer.birthDate().flatMap(born -> regeling.supporter().obstacle(born, today, regeling.header().grondslag())).map(Signing.NotEntitled::new);
    }

    /** The steps that the griffie can record now, in the order of the process; what else a step asks is weighed when it is taken. */
    public static List<TailStand> steps(Verzoek verzoek, Regeling regeling) {
        return Course.recordable(verzoek).stream().filter(to -> to != ReferendumStand.DEFINITIEF_OPEN || regeling.stages().size() > 1).toList();
    }

    /** What stops filing, with article, needed and found; empty when nothing does. */
    public static Optional<Filing> toFiling(Verzoek verzoek, Facts facts) {
        Optional<Filing> before = verzoek.number().map(Filing.AlreadyFiled::new);
        if (before.isPresent()) return before;
        if (verzoek.stand() != SharedStand.OPEN_VOOR_STEUN) return Optional.of(new Filing.NotOpen(verzoek.stand()));
        Regeling regeling = facts.regeling();
        boolean open = facts.now().isBefore(verzoek.closes().orElseThrow());
        if (regeling.first().ranking().isPresent()) return Optional.of(new Filing.Refused(regeling.byRank(regeling.first().ranking().get(), LocalDate.ofInstant(facts.now(), Window.ZONE))));
        if (!open && regeling.window().closesFiling()) return Optional.of(new Filing.Refused(regeling.tooLate("Indienen kan niet meer. " + verzoek.closingReason().orElse(""))));
        Threshold threshold = verzoek.threshold().orElseThrow();
        if (threshold.isMetBy(facts.confirmed())) return Optional.empty();
        return Optional.of(new Filing.Refused(regeling.tooFew(threshold, facts.confirmed(), open)));
    }

    /** Whether it can get a place on the agenda by rank: open, and its period is not over. */
    public static boolean canBePlaced(Verzoek verzoek, Regeling regeling, Instant now) {
        return regeling.first().ranking().isPresent() && verzoek.collectsSupport(now);
    }

    /** Whether nothing stops a number: for the filer, or where places go by rank for whoever gives one. */
    static boolean canBeFiled(Verzoek verzoek, Facts facts) {
        boolean ranked = facts.regeling().first().ranking().isPresent();
        return ranked ? canBePlaced(verzoek, facts.regeling(), facts.now()) : toFiling(verzoek, facts).isEmpty();
    }

    /** Whether it is admitted too soon after a decision of the raad, by rules without an exception; an exception is for the griffier to weigh. */
    static Optional<Moving> tooSoon(Verzoek verzoek, Oordeel decision, Regeling regeling) {
        if (decision.soort() != Oordeel.Soort.ONTVANKELIJK) return Optional.empty();
        LocalDate asked = LocalDate.ofInstant(verzoek.filed().orElseThrow(), Window.ZONE);
        return regeling.procedure().earlier().flatMap(rule -> verzoek.eerderBesluit().filter(decided -> rule.bars(decided, asked, regeling.facts()))
                .map(decided -> Moving.Incomplete.of("soort", rule.sentence(decided, regeling.facts()))));
    }
}
