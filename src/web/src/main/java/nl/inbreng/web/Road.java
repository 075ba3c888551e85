package nl.inbreng.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.verzoek.Gathering;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.parts.Step;
import nl.inbreng.web.parts.StepState;

/** The road of a verzoek in a few steps: what is done, what is now, what comes, each with its date. */
public final class Road {

    private Road() {}

    /** The steps of this verzoek at this moment. A verzoek that ended early shows the end instead of the steps it never reaches. */
    public static List<Step> of(Dossier dossier, Instant at) {
        Verzoek v = dossier.verzoek();
        Optional<Gathering> gathering = dossier.gathering(at);
        int now = gathering.map(Road::position).orElseGet(() -> position(v.stand()));
        Optional<String> ended = gathering.flatMap(Road::ended).or(() -> ended(v.stand()));
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Steun verzamelen", state(1, now), v.opened().map(o -> "begonnen op " + Texts.shortDay(o)).orElse(""),
                gathering.map(g -> support(g, Texts.lastDay(v.closes().orElseThrow()))).orElse("")));
        if (ended.isPresent() && v.filed().isEmpty()) {
            steps.add(new Step(ended.get(), StepState.NOW, "", ""));
            return steps;
        }
        steps.add(new Step(v.filed().isPresent() ? "Ingediend bij de griffie" : filing(dossier), state(2, now), v.filed().map(Texts::shortDay).orElse(""),
                gathering.filter(g -> g == Gathering.CLOSED_ENOUGH).map(Gathering::sentence).orElse("")));
        steps.add(check(dossier, state(3, now)));
        if (ended.isPresent()) {
            steps.add(new Step(ended.get(), StepState.NOW, "", v.stand() == Stand.NIET_ONTVANKELIJK ? Showing.routes(v) + " " + Showing.rule(dossier) : ""));
            return steps;
        }
        steps.add(agenda(v, state(4, now)));
        steps.add(new Step("De uitkomst", state(5, now), "", v.uitkomst().filter(u -> v.stand() == Stand.AFGEROND).map(u -> Showing.capital(u.word()) + ".").orElse("")));
        return steps;
    }

    private static String filing(Dossier dossier) {
        return dossier.regeling().first().ranking().isPresent() ? "Een plaats op de agenda, als het de meeste steun heeft" : "Indienen bij de griffie";
    }

    private static String support(Gathering gathering, String lastDay) {
        return gathering.isOpen() ? "Tot en met " + lastDay + ". " + gathering.sentence() : "Steunen kon tot en met " + lastDay + ".";
    }

    private static Step agenda(Verzoek v, StepState state) {
        String waiting = v.uitkomst().isPresent() ? "De raad heeft het aangehouden. Het wacht op een andere vergadering." : "";
        return new Step("Op de agenda van de raad", state, v.planning().map(p -> Texts.shortDay(p.begins())).orElse(""),
                v.planning().map(p -> p.vergadering() + ", " + p.agendapunt()).orElse(waiting));
    }

    /** The term that runs is the filer's during repair. */
    private static Step check(Dossier dossier, StepState state) {
        Verzoek v = dossier.verzoek();
        String term = v.decideBefore().map(Texts::lastDay).orElse("");
        if (v.stand() == Stand.HERSTEL) return new Step("De indiener herstelt het verzoek", state, "", "Uiterlijk op " + term + ". Daarna bekijkt de griffie het opnieuw. " + Showing.rule(dossier));
        return new Step("De griffie bekijkt of het aan de regels voldoet", state, "", term.isEmpty() ? "" : "Klaar uiterlijk op " + term + ".");
    }

    private static StepState state(int place, int now) {
        return place < now ? StepState.DONE : place == now ? StepState.NOW : StepState.LATER;
    }

    private static int position(Gathering gathering) {
        return gathering.isOpen() ? 1 : 2;
    }

    private static int position(Stand stand) {
        return switch (stand) {
            case CONCEPT -> 0;
            case OPEN_VOOR_STEUN, VENSTER_VERLOPEN -> 1;
            case INGEDIEND, HERSTEL -> 3;
            case ONTVANKELIJK, INGEPLAND -> 4;
            case NIET_ONTVANKELIJK, INGETROKKEN -> 5;
            case AFGEROND -> 6;
        };
    }

    private static Optional<String> ended(Gathering gathering) {
        return gathering.isOpen() || gathering.canBeFiled() ? Optional.empty() : Optional.of(Showing.capital(gathering.word()));
    }

    private static Optional<String> ended(Stand stand) {
        return switch (stand) {
            case VENSTER_VERLOPEN -> Optional.of(Showing.capital(stand.word()));
            case NIET_ONTVANKELIJK -> Optional.of("Niet toegelaten: het gaat langs een andere weg verder");
            case INGETROKKEN -> Optional.of("Ingetrokken door de indiener");
            case CONCEPT, OPEN_VOOR_STEUN, INGEDIEND, HERSTEL, ONTVANKELIJK, INGEPLAND, AFGEROND -> Optional.empty();
        };
    }
}
