package nl.inbreng.domain.verzoek;

import java.util.List;
import nl.inbreng.domain.regeling.Instrument;

/** What the raad did with it (uitkomst). The words follow domain practice; not every instrument knows each of them. */
public enum Uitkomst {
    BESPROKEN("besproken in de vergadering"),
    MOTIE("er is een motie aangekondigd of ingediend"),
    TOEZEGGING("het college heeft een toezegging gedaan"),
    VERWEZEN("verwezen naar het college"),
    TER_KENNISNEMING("voor kennisgeving aangenomen"),
    AANGENOMEN("aangenomen"),
    GEWIJZIGD_AANGENOMEN("gewijzigd aangenomen"),
    VERWORPEN("verworpen"),
    AANGEHOUDEN("aangehouden"),
    OMGEZET_IN_MOTIE("omgezet in een motie"),
    VERVALLEN("vervallen");

    private final String word;

    Uitkomst(String word) {
        this.word = word;
    }

    /** Ends the sentence "De uitkomst: ...". */
    public String word() {
        return word;
    }

    /** Whether the raad voted on an amendement: then somebody carried it, as only a raadslid can propose one (Gemeentewet art. 147b). */
    public boolean needsDrager() {
        return this == AANGENOMEN || this == GEWIJZIGD_AANGENOMEN || this == VERWORPEN;
    }

    /** The outcomes that a request of this shape can have, in the order a griffier is offered them. */
    public static List<Uitkomst> of(Instrument.Shape shape) {
        return switch (shape) {
            case AGENDERING -> List.of(BESPROKEN, MOTIE, TOEZEGGING, VERWEZEN, TER_KENNISNEMING, AANGEHOUDEN);
            case INITIATIEF, MOTIE -> List.of(AANGENOMEN, GEWIJZIGD_AANGENOMEN, VERWORPEN, AANGEHOUDEN, TOEZEGGING, VERWEZEN, TER_KENNISNEMING);
            case UITDAGING, REFERENDUM -> List.of(AANGENOMEN, GEWIJZIGD_AANGENOMEN, VERWORPEN, AANGEHOUDEN);
            case AMENDEMENT -> List.of(AANGENOMEN, GEWIJZIGD_AANGENOMEN, VERWORPEN, AANGEHOUDEN, OMGEZET_IN_MOTIE, VERVALLEN, TER_KENNISNEMING);
        };
    }
}
