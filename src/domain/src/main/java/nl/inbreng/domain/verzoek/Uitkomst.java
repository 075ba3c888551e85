package nl.inbreng.domain.verzoek;

import java.util.List;
import nl.inbreng.domain.regeling.Instrument;

/** What was decided about the substance (uitkomst): by the raad, or by the college for an uitdaagrecht. Not every instrument knows each of them. */
public enum Uitkomst {
    BESPROKEN("besproken in de vergadering"),
    MOTIE("er is een motie aangekondigd of ingediend"),
    TOEZEGGING("het college heeft een toezegging gedaan"),
    VERWEZEN("verwezen naar het college"),
    TER_KENNISNEMING("voor kennisgeving aangenomen"),
    /** The raad wants to discuss it further; a new agendapunt is a matter of its own. */
    VERVOLGBESPREKING("de raad praat er later verder over"),
    AANGENOMEN("aangenomen"),
    GEWIJZIGD_AANGENOMEN("gewijzigd aangenomen"),
    /** The college or the raad took it over, so that no vote was needed. */
    OVERGENOMEN("overgenomen"),
    VERWORPEN("verworpen"),
    AANGEHOUDEN("aangehouden"),
    OMGEZET_IN_MOTIE("omgezet in een motie"),
    /** Taken back in the raad, before the vote. */
    INGETROKKEN("ingetrokken in de raad"),
    /** The raadsvoorstel went away, or a decision before it left nothing to decide. */
    VERVALLEN("vervallen");

    private final String word;

    Uitkomst(String word) {
        this.word = word;
    }

    /** Ends the sentence "De uitkomst: ...". */
    public String word() {
        return word;
    }

    /** Why it is no correction of itself. */
    public String standsAlready() {
        return "Deze uitkomst staat er al, met dezelfde toelichting: " + word + ". Er is niets veranderd. Kies een andere uitkomst of wijzig de toelichting.";
    }

    /** Whether an amendement must have been proposed for it: then somebody carried it, as only a raadslid can (Gemeentewet art. 147b). */
    public boolean needsDrager() {
        return this == AANGENOMEN || this == GEWIJZIGD_AANGENOMEN || this == VERWORPEN || this == INGETROKKEN;
    }

    /** Whether the substance was decided about; what fell or was taken back was not. */
    public boolean isDecided() {
        return this != VERVALLEN && this != INGETROKKEN;
    }

    /** Whether something is going to be done because of it. */
    public boolean isAdopted() {
        return this == AANGENOMEN || this == GEWIJZIGD_AANGENOMEN || this == OVERGENOMEN || this == TOEZEGGING;
    }

    /** The outcomes that a request of this shape can have, in the order a griffier is offered them. */
    public static List<Uitkomst> of(Instrument.Shape shape) {
        return switch (shape) {
            case AGENDERING -> List.of(BESPROKEN, MOTIE, TOEZEGGING, VERWEZEN, TER_KENNISNEMING, VERVOLGBESPREKING, AANGEHOUDEN);
            case INITIATIEF, MOTIE -> List.of(AANGENOMEN, GEWIJZIGD_AANGENOMEN, OVERGENOMEN, VERWORPEN, AANGEHOUDEN, INGETROKKEN, TOEZEGGING, VERWEZEN, TER_KENNISNEMING);
            case UITDAGING -> List.of(AANGENOMEN, GEWIJZIGD_AANGENOMEN, VERWORPEN, AANGEHOUDEN);
            case REFERENDUM -> List.of(VERWORPEN, OVERGENOMEN, AANGEHOUDEN);
            case AMENDEMENT -> List.of(AANGENOMEN, GEWIJZIGD_AANGENOMEN, OVERGENOMEN, VERWORPEN, INGETROKKEN, AANGEHOUDEN, OMGEZET_IN_MOTIE, VERVALLEN, TER_KENNISNEMING);
        };
    }
}
