package nl.inbreng.domain.verzoek;

import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;

/** The second stage of a referendumverzoek, once the raad found that there can be a referendum about it. The referendum itself is outside Inbreng. */
public enum ReferendumStand implements TailStand {
    /** Support is gathered for the definitive request: a second round with its own threshold and window. */
    DEFINITIEF_OPEN("steun voor het definitieve verzoek", Orgaan.RAAD, "De raad vindt dat er een referendum over kan komen: de tweede ronde begint",
            "De raad vindt dat hierover een referendum kan komen. De tweede ronde van steun verzamelen is begonnen."),
    /** The filer handed in the definitive request and its support is verified. */
    DEFINITIEF_INGEDIEND("definitief verzoek in controle", Orgaan.GRIFFIER, "Het definitieve verzoek is binnen, de controle begint",
            "Het definitieve verzoek is ingediend. De steun wordt gecontroleerd."),
    /** Too little support in the second stage. */
    DEFINITIEF_TE_WEINIG("niet genoeg steun in de tweede ronde", Orgaan.GRIFFIER, "Er was niet genoeg geldige steun in de tweede ronde",
            "In de tweede ronde was er niet genoeg geldige steun."),
    /** There will be a referendum. */
    TOEGELATEN("referendum toegelaten", Orgaan.RAAD, "Het referendum is toegelaten",
            "Het referendum is toegelaten.");

    private final String word;
    private final Orgaan orgaan;
    private final String command;
    private final String announcement;

    ReferendumStand(String word, Orgaan orgaan, String command, String announcement) {
        this.word = word;
        this.orgaan = orgaan;
        this.command = command;
        this.announcement = announcement;
    }

    @Override public Set<Stand> next(Instrument.Shape shape) {
        if (shape != Instrument.Shape.REFERENDUM) return Set.of();
        return switch (this) {
            case DEFINITIEF_OPEN -> Set.of(DEFINITIEF_INGEDIEND, DEFINITIEF_TE_WEINIG, SharedStand.INGETROKKEN);
            case DEFINITIEF_INGEDIEND -> Set.of(TOEGELATEN, DEFINITIEF_TE_WEINIG, SharedStand.INGETROKKEN);
            case DEFINITIEF_TE_WEINIG, TOEGELATEN -> Set.of(ClosingStand.TERUGGEKOPPELD);
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
        return this == DEFINITIEF_OPEN || this == DEFINITIEF_TE_WEINIG;
    }

    @Override public boolean isFinal() {
        return false;
    }
}
