package nl.inbreng.domain.verzoek;

import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;

/** The last word to residents: what became of it, or where it went on. No verzoek ends without one of them, unless it was never filed or was withdrawn. */
public enum ClosingStand implements TailStand {
    /** The filer and who asked for news have been told what is done with the outcome. */
    TERUGGEKOPPELD("teruggekoppeld", Orgaan.GRIFFIER, "Koppel terug wat er met de uitkomst gebeurt",
            "De griffie heeft teruggekoppeld wat er met de uitkomst gebeurt."),
    /** What was not admitted has gone on by another route (petition right, Grondwet art. 5; Awb art. 2:3). */
    DOORGEZONDEN("doorgestuurd", Orgaan.GRIFFIER, "Het is doorgestuurd langs de andere weg",
            "Het verzoek is doorgestuurd.");

    private final String word;
    private final Orgaan orgaan;
    private final String command;
    private final String announcement;

    ClosingStand(String word, Orgaan orgaan, String command, String announcement) {
        this.word = word;
        this.orgaan = orgaan;
        this.command = command;
        this.announcement = announcement;
    }

    @Override public Set<Stand> next(Instrument.Shape shape) {
        if (this == TERUGGEKOPPELD && shape != Instrument.Shape.INITIATIEF && shape != Instrument.Shape.MOTIE) return Set.of();
        return switch (this) {
            case TERUGGEKOPPELD -> Set.of(InitiatiefStand.UITVOERING_GEVOLGD);
            case DOORGEZONDEN -> Set.of();
        };
    }

    @Override public String word() {
        return word;
    }

    @Override public Orgaan orgaan() {
        return orgaan;
    }

    @Override public String command() {
        return command;
    }

    @Override public String announcement() {
        return announcement;
    }

    @Override public boolean needsText() {
        return this == TERUGGEKOPPELD;
    }

    @Override public boolean isFinal() {
        return true;
    }
}
