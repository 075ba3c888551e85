package nl.inbreng.web.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Verzoek;

/** What a griffier can do with a dossier, each with its form; in the order in which the page offers them. */
public enum Act {
    /** Decide on admissibility. */
    OORDEEL("oordeel", "Leg uw besluit vast", "Uw besluit is vastgelegd", "De indiener krijgt een mail met uw motivering."),
    /** Record how many signatures are valid. */
    STEUN("steun", "Leg de geldige steun vast", "De geldige steun is vastgelegd", "Is er te weinig en kent de regeling een hersteltermijn? Dan krijgt de indiener een mail en kan steunen weer."),
    /** Report the outcome. */
    UITKOMST("uitkomst", "Leg de uitkomst vast", "De uitkomst is vastgelegd", "De indiener krijgt een mail. Wie steunde en bericht wilde, krijgt hem ook."),
    /** Any other step. */
    STAP("stap", "Leg deze stap vast", "De stap is vastgelegd", "De indiener krijgt een mail."),
    /** Put it on the agenda. */
    PLANNING("planning", "Zet op de agenda", "Het verzoek staat op de agenda", "De indiener krijgt een mail met de vergadering en het agendapunt."),
    /** Name who carries an amendement. */
    DRAGER("drager", "Leg de drager vast", "De drager is vastgelegd", "De indiener krijgt een mail. Iedereen kan dit lezen op de pagina van het verzoek."),
    /** Correct an outcome that was recorded wrongly. */
    VERBETERING("verbetering", "Verbeter de uitkomst", "De uitkomst is verbeterd", "De indiener krijgt een mail. Wie steunde en bericht wilde, krijgt hem ook.");

    private final String word;
    private final String button;
    private final String done;
    private final String next;

    Act(String word, String button, String done, String next) {
        this.word = word;
        this.button = button;
        this.done = done;
        this.next = next;
    }

    /** Last part of the address of the form. */
    public String word() {
        return word;
    }

    /** Text of its button. */
    public String button() {
        return button;
    }

    /** Heading above its form. */
    public String title(Verzoek verzoek) {
        return switch (this) {
            case OORDEEL -> verzoek.stand() == SharedStand.HERSTEL ? "Sluit het verzoek af als herstel uitblijft" : "Beslis of het verzoek door mag";
            case STEUN -> "Controleer de steun";
            case UITKOMST -> "Leg de uitkomst vast";
            case STAP -> "Volgende stap";
            case PLANNING -> verzoek.planning().isPresent() ? "Zet het op een andere agenda" : "Zet het op de agenda";
            case DRAGER -> verzoek.drager().isPresent() ? "Noem een andere drager" : "Noem de drager";
            case VERBETERING -> "Verbeter een verkeerde uitkomst";
        };
    }

    /** What one must know before filling in its form; empty when the questions say it all. */
    public String lead(Verzoek verzoek) {
        return switch (this) {
            case OORDEEL -> verzoek.stand() == SharedStand.HERSTEL ? "De indiener past het verzoek nog aan. Komt er op tijd niets terug? Dan kunt u hier vastleggen dat u het niet in behandeling neemt." : "";
            case STEUN -> "Hebt u nagegaan of wie steunde dat mocht? Leg dan vast hoeveel steun geldig is. Het getelde aantal blijft ook staan.";
            case PLANNING -> "Kies een agendapunt uit de lijst. Staat het er niet bij? Vul dan de vergadering, de dag, de tijd en het agendapunt zelf in.";
            case VERBETERING -> verzoek.instrument().shape() == Instrument.Shape.AMENDEMENT
                    ? "Staat dit amendement in een bevestigd besluit? Bevestig dat besluit daarna opnieuw, bij het raadsvoorstel. Tot dan lezen inwoners het oude besluit." : "";
            case UITKOMST, STAP, DRAGER -> "";
        };
    }

    /** Who usually decides on it. */
    Orgaan orgaan(Regeling regeling) {
        return switch (this) {
            case OORDEEL -> regeling.tester();
            case UITKOMST -> regeling.decider();
            case STEUN, STAP, PLANNING, DRAGER, VERBETERING -> Orgaan.GRIFFIER;
        };
    }

    /** What is said when it is done. */
    String done() {
        return done;
    }

    /** What follows from it. */
    String next() {
        return next;
    }

    static Optional<Act> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst();
    }

    /** Whether the stand of this verzoek allows it. @param regeling its edition */
    public boolean offered(Verzoek verzoek, Regeling regeling) {
        Stand stand = verzoek.stand();
        Set<Stand> next = stand.next(verzoek.instrument().shape());
        return switch (this) {
            case OORDEEL -> stand == SharedStand.INGEDIEND || stand == SharedStand.HERSTEL;
            case STEUN -> stand == SharedStand.INGEDIEND;
            case UITKOMST -> next.contains(SharedStand.AFGEROND);
            case STAP -> !Obstacles.steps(verzoek, regeling).isEmpty();
            case PLANNING -> next.contains(SharedStand.INGEPLAND) || stand == SharedStand.INGEPLAND;
            case DRAGER -> verzoek.instrument().shape() == Instrument.Shape.AMENDEMENT && (stand == SharedStand.ONTVANKELIJK || stand == SharedStand.INGEPLAND);
            case VERBETERING -> verzoek.isConcluded();
        };
    }
}
