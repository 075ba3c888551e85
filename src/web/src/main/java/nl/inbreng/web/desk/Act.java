package nl.inbreng.web.desk;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Verzoek;

/** What a griffier can do with a dossier; each has its form. */
public enum Act {
    /** Decide on admissibility. */
    OORDEEL("oordeel", "Uw besluit is vastgelegd", "De indiener krijgt een mail met uw motivering."),
    /** Put it on the agenda. */
    PLANNING("planning", "Het verzoek staat op de agenda", "De indiener krijgt een mail met de vergadering en het agendapunt."),
    /** Name who carries an amendement. */
    DRAGER("drager", "De drager is vastgelegd", "Iedereen kan dit lezen op de pagina van het verzoek."),
    /** Report the outcome. */
    UITKOMST("uitkomst", "De uitkomst is vastgelegd", "De indiener krijgt een mail. Wie steunde en bericht wilde, krijgt hem ook.");

    private final String word;
    private final String done;
    private final String next;

    Act(String word, String done, String next) {
        this.word = word;
        this.done = done;
        this.next = next;
    }

    /** Last part of the address of the form. */
    public String word() {
        return word;
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

    /** Whether the stand of this verzoek allows it. */
    public boolean offered(Verzoek verzoek) {
        Stand stand = verzoek.stand();
        Set<Stand> next = stand.next();
        return switch (this) {
            case OORDEEL -> next.contains(Stand.NIET_ONTVANKELIJK);
            case PLANNING -> next.contains(Stand.INGEPLAND) || stand == Stand.INGEPLAND;
            case DRAGER -> verzoek.inhoud().instrument() == Instrument.BURGERAMENDEMENT && (stand == Stand.ONTVANKELIJK || stand == Stand.INGEPLAND);
            case UITKOMST -> next.contains(Stand.AFGEROND);
        };
    }
}
