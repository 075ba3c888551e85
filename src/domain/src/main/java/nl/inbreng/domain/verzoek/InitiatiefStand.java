package nl.inbreng.domain.verzoek;

import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;

/** The road of a burgerinitiatief or stadsmotie besides the raad: advice, commissie, announcement and what is done with it. */
public enum InitiatiefStand implements TailStand {
    /** The college gives advice before the raad treats it. */
    COLLEGEADVIES("advies gevraagd aan het college", Orgaan.GRIFFIER, "Vraag advies aan het college",
            "Het college is om advies gevraagd."),
    /** A raadscommissie treats it; the filer may still adapt the text. */
    IN_COMMISSIE("in de raadscommissie", Orgaan.AGENDACOMMISSIE, "Het gaat naar de raadscommissie",
            "De raadscommissie behandelt het verzoek. De indiener mag de tekst nog aanpassen."),
    /** The commissie decided that it does not go to the raad. */
    AFGEVOERD("afgevoerd van de agenda", Orgaan.COMMISSIE, "De raadscommissie voert het af",
            "De raadscommissie heeft het verzoek van de agenda afgevoerd."),
    /** The decision has been announced. */
    BEKENDGEMAAKT("besluit bekendgemaakt", Orgaan.COLLEGE, "Het besluit is bekendgemaakt",
            "Het besluit is bekendgemaakt."),
    /** What was decided has been carried out, or it was told how far that got. */
    UITVOERING_GEVOLGD("uitvoering gevolgd", Orgaan.COLLEGE, "Meld wat er is uitgevoerd",
            "Er is gemeld wat er is uitgevoerd.");

    private final String word;
    private final Orgaan orgaan;
    private final String command;
    private final String announcement;

    InitiatiefStand(String word, Orgaan orgaan, String command, String announcement) {
        this.word = word;
        this.orgaan = orgaan;
        this.command = command;
        this.announcement = announcement;
    }

    @Override public Set<Stand> next(Instrument.Shape shape) {
        if (shape != Instrument.Shape.INITIATIEF && shape != Instrument.Shape.MOTIE) return Set.of();
        return switch (this) {
            case COLLEGEADVIES -> Set.of(IN_COMMISSIE, SharedStand.INGEPLAND, SharedStand.INGETROKKEN);
            case IN_COMMISSIE -> Set.of(AFGEVOERD, SharedStand.INGEPLAND, SharedStand.INGETROKKEN);
            case AFGEVOERD, BEKENDGEMAAKT -> Set.of(ClosingStand.TERUGGEKOPPELD);
            case UITVOERING_GEVOLGD -> Set.of();
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
        return this == AFGEVOERD || this == UITVOERING_GEVOLGD;
    }

    @Override public boolean isFinal() {
        return this == UITVOERING_GEVOLGD;
    }
}
