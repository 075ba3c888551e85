package nl.inbreng.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.ClosingStand;
import nl.inbreng.domain.verzoek.Gathering;
import nl.inbreng.domain.verzoek.InitiatiefStand;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.TailStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.parts.Step;
import nl.inbreng.web.parts.StepState;

/** The road of a verzoek in a few steps: what is done, what is now, what comes, each with its date. */
public final class Road {

    /** Support, filing and the check come before. */
    private static final int FIRST_AFTER_CHECK = 4;

    private Road() {}

    /** The steps of this verzoek at this moment. A verzoek that ended early shows the end instead of the steps it never reaches. */
    public static List<Step> of(Dossier dossier, Instant at) {
        Verzoek v = dossier.verzoek();
        Optional<Gathering> gathering = dossier.gathering(at).filter(g -> v.fase() == 1);
        int now = gathering.map(Road::position).orElseGet(() -> position(v));
        Optional<String> ended = gathering.flatMap(Road::ended).or(() -> ended(dossier));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Steun verzamelen", state(1, now), v.firstRound().map(round -> "begonnen op " + Texts.shortDay(round.opened())).orElse(""),
                gathering.map(g -> support(g, Texts.lastDay(v.closes().orElseThrow()))).orElse("")));
        if (ended.isPresent() && v.filed().isEmpty()) {
            steps.add(new Step(ended.get(), StepState.NOW, "", ""));
            return steps;
        }
        steps.add(new Step(v.filed().isPresent() ? "Ingediend bij de griffie" : filing(dossier), state(2, now), v.filed().map(Texts::shortDay).orElse(""),
                gathering.filter(g -> g == Gathering.CLOSED_ENOUGH).map(Gathering::sentence).orElse("")));
        steps.add(check(dossier, state(3, now)));
        if (ended.isPresent()) {
            steps.add(new Step(ended.get(), StepState.NOW, "", v.oordeel().filter(o -> o.soort().turnsAway()).isPresent() ? Showing.routes(v) + " " + Showing.rule(dossier) : ""));
            return steps;
        }
        steps.addAll(tail(dossier, now, at));
        return steps;
    }

    /** What follows admission differs for each shape; a stage that is sometimes passed over is only shown once it was reached. */
    private static List<Step> tail(Dossier dossier, int now, Instant at) {
        Verzoek v = dossier.verzoek();
        List<Stage> stages = Stage.of(v.instrument().shape());
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            boolean reached = stage.at().contains(v.stand()) || dossier.events().stream().anyMatch(event -> stage.at().contains(event.stand()));
            StepState state = state(FIRST_AFTER_CHECK + i, now);
            if (stage.at().contains(ReferendumStand.DEFINITIEF_OPEN) && reached) steps.add(secondRound(dossier, stage, state, at));
            else if (stage.kind() != Stage.Kind.SOMETIMES || reached) steps.add(step(dossier, stage, state));
        }
        return steps;
    }

    private static Step step(Dossier dossier, Stage stage, StepState state) {
        Verzoek v = dossier.verzoek();
        String admitted = admitted(dossier) ? Showing.capital(ReferendumStand.TOEGELATEN.word()) + "." : "";
        return switch (stage.kind()) {
            case AGENDA -> agenda(dossier, stage, state);
            case OUTCOME -> new Step(stage.title(), state, "", v.uitkomst().filter(u -> v.isConcluded()).map(u -> Showing.capital(u.word()) + ".").orElse(admitted));
            case PLAIN, SOMETIMES -> new Step(stage.title(), state, "", "");
        };
    }

    private static Step secondRound(Dossier dossier, Stage stage, StepState state, Instant at) {
        Verzoek v = dossier.verzoek();
        return new Step(stage.title(), state, v.opened().filter(o -> v.fase() > 1).map(o -> "begonnen op " + Texts.shortDay(o)).orElse(""),
                dossier.gathering(at).map(g -> support(g, Texts.lastDay(v.closes().orElseThrow()))).orElse(""));
    }

    /** Whether it ended in a referendum, which is no outcome of a vote. */
    private static boolean admitted(Dossier dossier) {
        return dossier.events().stream().anyMatch(event -> event.stand() == ReferendumStand.TOEGELATEN);
    }

    private static String filing(Dossier dossier) {
        return dossier.regeling().first().ranking().isPresent() ? "Een plaats op de agenda, als het de meeste steun heeft" : "Indienen bij de griffie";
    }

    private static String support(Gathering gathering, String lastDay) {
        return gathering.isOpen() ? "Tot en met " + lastDay + ". " + gathering.sentence() : "Steunen kon tot en met " + lastDay + ".";
    }

    private static Step agenda(Dossier dossier, Stage stage, StepState state) {
        Verzoek v = dossier.verzoek();
        Orgaan decider = dossier.regeling().decider();
        String waiting = v.uitkomst().isPresent() ? Showing.capital(decider.phrase()) + " heeft het aangehouden. Het wacht op een andere vergadering." : "";
        return new Step(stage.title(decider), state, v.planning().map(p -> Texts.shortDay(p.begins())).orElse(""),
                v.planning().map(p -> p.vergadering() + ", " + p.agendapunt()).orElse(waiting));
    }

    /** The term that runs is the filer's during repair. */
    private static Step check(Dossier dossier, StepState state) {
        Verzoek v = dossier.verzoek();
        String term = v.decideBefore().map(Texts::lastDay).orElse("");
        if (v.stand() == SharedStand.HERSTEL) return new Step("De indiener herstelt het verzoek", state, "", "Uiterlijk op " + term + ". Daarna bekijkt de griffie het opnieuw. " + Showing.rule(dossier));
        return new Step("De griffie bekijkt of het aan de regels voldoet", state, "", term.isEmpty() ? "" : "Klaar uiterlijk op " + term + ".");
    }

    private static StepState state(int place, int now) {
        return place < now ? StepState.DONE : place == now ? StepState.NOW : StepState.LATER;
    }

    private static int position(Gathering gathering) {
        return gathering.isOpen() ? 1 : 2;
    }

    private static int position(Verzoek v) {
        return switch (v.stand()) {
            case SharedStand.CONCEPT -> 0;
            case SharedStand.OPEN_VOOR_STEUN, SharedStand.VENSTER_VERLOPEN -> 1;
            case SharedStand.INGEDIEND, SharedStand.HERSTEL -> 3;
            case SharedStand other -> FIRST_AFTER_CHECK + Stage.done(Stage.of(v.instrument().shape()), other);
            case TailStand other -> FIRST_AFTER_CHECK + Stage.done(Stage.of(v.instrument().shape()), other);
        };
    }

    private static Optional<String> ended(Gathering gathering) {
        return gathering.isOpen() || gathering.canBeFiled() ? Optional.empty() : Optional.of(Showing.capital(gathering.word()));
    }

    private static Optional<String> ended(Dossier dossier) {
        Verzoek v = dossier.verzoek();
        return switch (v.stand()) {
            case SharedStand.VENSTER_VERLOPEN -> Optional.of(Showing.capital(v.stand().word()));
            case SharedStand.NIET_ONTVANKELIJK -> Optional.of("Niet toegelaten: het gaat langs een andere weg verder");
            case SharedStand.UITGESLOTEN -> Optional.of("Dit onderwerp is uitgesloten: het gaat langs een andere weg verder");
            case SharedStand.BUITEN_BEHANDELING -> Optional.of("Niet in behandeling genomen: het gaat langs een andere weg verder");
            case SharedStand.INGETROKKEN -> Optional.of("Ingetrokken door de indiener");
            case ClosingStand.DOORGEZONDEN -> Optional.of("Doorgestuurd: het gaat langs een andere weg verder");
            case InitiatiefStand.AFGEVOERD, ReferendumStand.DEFINITIEF_TE_WEINIG -> Optional.of(Showing.capital(v.stand().word()));
            case ClosingStand.TERUGGEKOPPELD -> v.isConcluded() || admitted(dossier) ? Optional.empty() : Optional.of("Het gaat niet verder. De griffie heeft dit teruggekoppeld");
            case SharedStand other -> Optional.empty();
            case TailStand other -> Optional.empty();
        };
    }
}
