package nl.inbreng.domain.verzoek;

import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;

/** A burgeramendement between the agenda and the vote. */
public enum AmendementStand implements TailStand {
    /** The drager has proposed it as an amendement, a right of raadsleden alone (Gemeentewet art. 147b). */
    INGEDIEND_IN_RAAD("ingediend in de raad", Orgaan.RAAD, "De drager heeft het als amendement ingediend",
            "Het is in de raad ingediend als amendement.");

    private final String word;
    private final Orgaan orgaan;
    private final String command;
    private final String announcement;

    AmendementStand(String word, Orgaan orgaan, String command, String announcement) {
        this.word = word;
        this.orgaan = orgaan;
        this.command = command;
        this.announcement = announcement;
    }

    @Override public Set<Stand> next(Instrument.Shape shape) {
        if (shape != Instrument.Shape.AMENDEMENT) return Set.of();
        return switch (this) {
            case INGEDIEND_IN_RAAD -> Set.of(SharedStand.AFGEROND, SharedStand.ONTVANKELIJK, SharedStand.INGETROKKEN);
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
        return false;
    }

    @Override public boolean isFinal() {
        return false;
    }
}
