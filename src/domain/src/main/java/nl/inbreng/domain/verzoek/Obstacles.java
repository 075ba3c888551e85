package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.toets.EerderBesluit;

/** What stands in the way of signing, filing or deciding: pure functions from a verzoek, its regeling and the facts of a moment. */
public final class Obstacles {

    private Obstacles() {}

    /**
     * The facts of a moment on which somebody files.
     *
     * @param regeling  the frozen edition of the verzoek
     * @param threshold what was asked when it was opened
     * @param confirmed confirmed signatures
     * @param now       the moment
     */
    public record Facts(Regeling regeling, Threshold threshold, int confirmed, Instant now) {}

    /** Weighs one supporter; empty when nothing stands in the way. Who signed before is settled by the register. */
    public static Optional<Signing> toSigning(Verzoek verzoek, Signer signer, Regeling regeling, Instant now) {
        Stand stand = verzoek.stand();
        if (stand == Stand.CONCEPT) return Optional.of(new Signing.Unknown());
        if (stand != Stand.OPEN_VOOR_STEUN) return Optional.of(new Signing.NotOpen(stand));
        Instant closes = verzoek.closes().orElseThrow();
        if (!now.isBefore(closes)) return Optional.of(new Signing.Closed(closes));
        LocalDate today = LocalDate.ofInstant(now, Window.ZONE);
        return signer.birthDate().flatMap(born -> regeling.supporter().obstacle(born, today, regeling.header().grondslag())).map(Signing.NotEntitled::new);
    }

    /** What stops filing, with article, needed and found; empty when nothing does. */
    public static Optional<Filing> toFiling(Verzoek verzoek, Facts facts) {
        Optional<Filing> before = verzoek.number().map(Filing.AlreadyFiled::new);
        if (before.isPresent()) return before;
        if (verzoek.stand() != Stand.OPEN_VOOR_STEUN) return Optional.of(new Filing.NotOpen(verzoek.stand()));
        Regeling regeling = facts.regeling();
        boolean open = facts.now().isBefore(verzoek.closes().orElseThrow());
        if (regeling.first().ranking().isPresent()) return Optional.of(new Filing.Refused(regeling.byRank(regeling.first().ranking().get(), LocalDate.ofInstant(facts.now(), Window.ZONE))));
        if (!open && regeling.window().closesFiling()) return Optional.of(new Filing.Refused(regeling.tooLate("Indienen kan niet meer. " + verzoek.closingReason().orElse(""))));
        if (facts.threshold().isMetBy(facts.confirmed())) return Optional.empty();
        return Optional.of(new Filing.Refused(regeling.tooFew(facts.threshold(), facts.confirmed(), open)));
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
        return EerderBesluit.toAdmitting(regeling, verzoek.eerderBesluit(), asked).map(ground -> new Moving.Incomplete(new Shortcoming("soort", ground.text())));
    }

    /** What stops this decision; empty when nothing does. During a hersteltermijn nothing is refused, and nothing is turned away without an article. */
    public static Optional<Moving> toDeciding(Verzoek verzoek, Oordeel decision, Instant now) {
        Stand stand = verzoek.stand();
        if (stand != Stand.INGEDIEND && stand != Stand.HERSTEL) return Optional.of(new Moving.NotFrom(stand));
        if (stand == Stand.HERSTEL && decision.soort() == Oordeel.Soort.NIET_ONTVANKELIJK && now.isBefore(verzoek.decideBefore().orElseThrow())) {
            return Optional.of(new Moving.Incomplete(new Shortcoming("soort", "De indiener kan nog herstellen. Beslis na de hersteltermijn, of als het herstelde verzoek binnen is.")));
        }
        if (decision.lacksArtikel()) return Optional.of(new Moving.Incomplete(new Shortcoming("artikelen", "Kies op welke regel uw besluit rust.")));
        return Optional.empty();
    }
}
