package nl.inbreng.domain.verzoek;

import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;

/** What follows admission of a burgeragendering before the outcome: the filer is invited and the subject is discussed. */
public enum AgenderingStand implements TailStand {
    /** The filer knows when and how to speak. */
    INDIENER_UITGENODIGD("indiener uitgenodigd", Orgaan.GRIFFIER, "De indiener is uitgenodigd om het toe te lichten",
            "De indiener is uitgenodigd om het verzoek toe te lichten."),
    /** It has been discussed; what comes of it is told later. */
    BESPROKEN("besproken", Orgaan.RAAD, "Het is besproken, de uitkomst volgt later",
            "Het verzoek is besproken. De uitkomst volgt nog.");

    private final String word;
    private final Orgaan orgaan;
    private final String command;
    private final String announcement;

    AgenderingStand(String word, Orgaan orgaan, String command, String announcement) {
        this.word = word;
        this.orgaan = orgaan;
        this.command = command;
        this.announcement = announcement;
    }

    @Override public Set<Stand> next(Instrument.Shape shape) {
        if (shape != Instrument.Shape.AGENDERING) return Set.of();
        return switch (this) {
            case INDIENER_UITGENODIGD -> Set.of(BESPROKEN, SharedStand.INGEPLAND, SharedStand.AFGEROND, SharedStand.ONTVANKELIJK, SharedStand.INGETROKKEN);
            case BESPROKEN -> Set.of(SharedStand.AFGEROND, SharedStand.ONTVANKELIJK);
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
