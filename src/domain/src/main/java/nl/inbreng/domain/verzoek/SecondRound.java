package nl.inbreng.domain.verzoek;

import java.time.LocalDate;
import java.util.Optional;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Deadline;

/** The second round of support of a referendumverzoek: opened when the raad finds that there can be a referendum, handed in by the filer. */
final class SecondRound {

    private static final int FASE = 2;

    private final Verzoek verzoek;
    private final Obstacles.Facts facts;

    SecondRound(Verzoek verzoek, Obstacles.Facts facts) {
        this.verzoek = verzoek;
        this.facts = facts;
    }

    /** What stops the griffie from opening it, or from ending it while residents can still sign; empty for every other step. */
    Optional<Moving> obstacleTo(TailStand to) {
        if (to == ReferendumStand.DEFINITIEF_OPEN) return obstacleToOpening();
        if (to == ReferendumStand.DEFINITIEF_TE_WEINIG && verzoek.collectsSupport(facts.now())) {
            return wrong("Inwoners kunnen nog steunen. Leg dit pas vast als de tijd om steun te verzamelen voorbij is.");
        }
        return Optional.empty();
    }

    private Optional<Moving> obstacleToOpening() {
        Regeling regeling = facts.regeling();
        if (regeling.stages().size() < FASE) return wrong("Deze regeling kent geen tweede ronde om steun te verzamelen.");
        return switch (asked()) {
            case Stage.Asked.Known known -> Optional.empty();
            case Stage.Asked.Unknown unknown -> wrong(regeling.unknownNumber(unknown.tier()).text());
            case Stage.Asked.NoSuchScale none -> wrong(regeling.noSuchScale(none.scale()).text());
        };
    }

    /** The rounds with the second one open from now on. @throws IllegalStateException when {@link #obstacleTo} found something */
    Rounds open(Rounds rounds) {
        return switch (asked()) {
            case Stage.Asked.Known known -> rounds.again(known.threshold(), closing(), facts.now());
            case Stage.Asked.Unknown unknown -> throw new IllegalStateException("het aantal is niet bekend");
            case Stage.Asked.NoSuchScale none -> throw new IllegalStateException("de regels kennen deze schaal niet");
        };
    }

    /** What stops the filer, with article, needed and found. Handing in stays possible after closing, as filing does. */
    Optional<Moving> obstacleToHandingIn() {
        Threshold threshold = verzoek.threshold().orElseThrow();
        if (threshold.isMetBy(facts.confirmed())) return Optional.empty();
        return Optional.of(new Moving.Refused(facts.regeling().tooFew(threshold, facts.confirmed(), verzoek.collectsSupport(facts.now()))));
    }

    private Stage.Asked asked() {
        return stage().asked(verzoek.area(), facts.regeling().facts(), LocalDate.ofInstant(facts.now(), Deadline.ZONE));
    }

    private Deadline closing() {
        return switch (stage().window()) {
            case Window.Lasting lasting -> lasting.closing(facts.now(), facts.regeling().facts());
            case Window.BeforeVergadering before -> throw new IllegalStateException("alleen een burgeramendement telt terug vanaf de vergadering");
        };
    }

    private Stage stage() {
        return facts.regeling().stage(FASE);
    }

    private static Optional<Moving> wrong(String sentence) {
        return Optional.of(Moving.Incomplete.of("naar", sentence));
    }
}
