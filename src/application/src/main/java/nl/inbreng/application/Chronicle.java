package nl.inbreng.application;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.ClosingStand;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.InitiatiefStand;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.ReferendumStand;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verificatie;
import nl.inbreng.domain.verzoek.Verzoek;

/** What is kept of each step once it has been taken: one sentence, who entered it, which body decided and on which article. */
final class Chronicle {

    private Chronicle() {}

    /** The event of this step. @param verzoek as it stands after it */
    static Event of(Verzoek verzoek, Stap stap, Obstacles.Facts facts) {
        Regeling regeling = facts.regeling();
        Instant now = facts.now();
        String text = text(verzoek, stap, facts);
        return switch (stap) {
            case Stap.Withdraw withdraw -> new Event(now, Event.By.INDIENER, verzoek.stand(), text).under(regeling.header().grondslag().citation());
            case Stap.HandIn in -> new Event(now, Event.By.INDIENER, verzoek.stand(), text).under(handedInUnder(verzoek, regeling));
            case Stap.OfGriffie step -> {
                String artikel = step.basis().artikel().isBlank() ? regeling.header().grondslag().citation() : step.basis().artikel();
                yield new Event(now, Event.By.GRIFFIE, verzoek.stand(), text, Optional.of(step.basis().orgaan()), artikel);
            }
        };
    }

    private static String text(Verzoek verzoek, Stap stap, Obstacles.Facts facts) {
        return switch (stap) {
            case Stap.Withdraw withdraw -> "De indiener heeft het verzoek ingetrokken.";
            case Stap.HandIn in -> handedIn(verzoek, facts);
            case Stap.Decide decide -> decided(decide.oordeel(), facts.regeling());
            case Stap.Verify verify -> verified(verzoek);
            case Stap.Plan plan -> planned(plan.planning());
            case Stap.NameDrager name -> carried(name.drager());
            case Stap.Conclude conclude -> "De uitkomst: " + conclude.uitkomst().word() + ".";
            case Stap.Correct correct -> "De uitkomst is verbeterd: " + correct.uitkomst().word() + ". Waarom: " + correct.reden().strip();
            case Stap.Advance advance -> (advance.to().announcement() + " " + round(verzoek, advance) + routes(verzoek, advance) + advance.toelichting().strip()).strip();
        };
    }

    private static String handedIn(Verzoek verzoek, Obstacles.Facts facts) {
        if (verzoek.stand() == InitiatiefStand.IN_COMMISSIE) return "De indiener heeft de tekst aangepast.";
        if (verzoek.stand() != ReferendumStand.DEFINITIEF_INGEDIEND) return "De indiener heeft het verzoek hersteld en opnieuw ingediend.";
        Threshold threshold = verzoek.threshold().orElseThrow();
        return "De indiener heeft het definitieve verzoek ingediend. Steun in de tweede ronde: " + threshold.counted(facts.confirmed()) + " van de " + threshold.number() + " die nodig zijn.";
    }

    private static String handedInUnder(Verzoek verzoek, Regeling regeling) {
        if (verzoek.stand() == InitiatiefStand.IN_COMMISSIE) return regeling.header().grondslag().citation();
        return regeling.cite(verzoek.stand() == ReferendumStand.DEFINITIEF_INGEDIEND ? verzoek.threshold().orElseThrow().artikel() : regeling.terms().review().artikel());
    }

    /** What a second round asks; empty for every other step. */
    private static String round(Verzoek verzoek, Stap.Advance advance) {
        if (advance.to() != ReferendumStand.DEFINITIEF_OPEN) return "";
        return "Nodig: " + verzoek.threshold().orElseThrow().number() + " inwoners. Steun uit de eerste ronde telt niet opnieuw. Steunen kan "
                + Wording.until(verzoek.supportEnds().orElseThrow()) + ". ";
    }

    private static String decided(Oordeel oordeel, Regeling regeling) {
        String who = oordeel.orgaan() == Orgaan.GRIFFIER ? "De griffie" : Wording.capital(oordeel.orgaan().phrase());
        return who + " heeft beslist: " + oordeel.soort().word() + " (" + oordeel.citation(regeling) + ")." + (oordeel.afwijking().isBlank() ? "" : " Dit wijkt af van de controlelijst.");
    }

    private static String verified(Verzoek verzoek) {
        Verificatie found = verzoek.verificatie().orElseThrow();
        String again = verzoek.stand() == SharedStand.HERSTEL ? " Dat is niet genoeg. Steunen kan weer, tot en met " + Wording.lastDay(verzoek) + "." : found.tekort() ? " Dat is niet genoeg." : "";
        return "De griffie heeft de steun gecontroleerd. Geteld: " + found.geteld() + ". Geldig: " + found.geldig() + "." + again;
    }

    private static String planned(Planning planning) {
        return "Het verzoek staat op de agenda: " + planning.vergadering() + " op " + Wording.moment(planning.begins()) + ", bij agendapunt " + planning.agendapunt() + ".";
    }

    private static String carried(Drager drager) {
        String own = drager.tekst().isPresent() ? " Dat gebeurt met een eigen tekst. De tekst van de inwoners blijft erbij staan." : "";
        if (!drager.canPropose()) return "De raad moet het burgeramendement behandelen. Er is nog geen drager." + own;
        String must = drager.wijze() == DragerWijze.VERPLICHTE_BEHANDELING ? " De raad moet het behandelen." : "";
        return "Het burgeramendement wordt in de raad ingebracht door " + drager.naam() + "." + must + own;
    }

    private static String routes(Verzoek verzoek, Stap.Advance advance) {
        return advance.to() == ClosingStand.DOORGEZONDEN ? verzoek.oordeel().map(oordeel -> oordeel.announcement() + " ").orElse("") : "";
    }
}
