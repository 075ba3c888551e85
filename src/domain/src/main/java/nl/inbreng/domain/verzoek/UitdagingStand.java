package nl.inbreng.domain.verzoek;

import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;

/** An uitdaagrecht shares only filing and receipt: the college decides about handing over a task (participatieverordening, Gemeentewet art. 150). */
public enum UitdagingStand implements TailStand {
    /** The college has it and talks with the residents. */
    BIJ_COLLEGE("in behandeling bij het college", Orgaan.GRIFFIER, "Stuur het naar het college",
            "Het verzoek is naar het college gestuurd. Het college bespreekt het met de indiener en beslist.");

    private final String word;
    private final Orgaan orgaan;
    private final String command;
    private final String announcement;

    UitdagingStand(String word, Orgaan orgaan, String command, String announcement) {
        this.word = word;
        this.orgaan = orgaan;
        this.command = command;
        this.announcement = announcement;
    }

    @Override public Set<Stand> next(Instrument.Shape shape) {
        if (shape != Instrument.Shape.UITDAGING) return Set.of();
        return switch (this) {
            case BIJ_COLLEGE -> Set.of(SharedStand.AFGEROND, SharedStand.ONTVANKELIJK, SharedStand.INGETROKKEN);
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
