package nl.inbreng.domain.verzoek;

import java.util.Set;
import nl.inbreng.domain.regeling.Instrument;

/** The standen of every instrument: gathering support, filing, the check, and the raad (design of the filing machine: VNG model verordening, Awb art. 4:5). */
public enum SharedStand implements Stand {
    /** Being written; only the filer sees it. */
    CONCEPT("concept"),
    /** Published; supporters may sign. */
    OPEN_VOOR_STEUN("open voor steun"),
    /** The period for support has passed before the verzoek was filed: too little support, or filed too late. */
    VENSTER_VERLOPEN("gesloten, niet ingediend"),
    /** Filed with the griffie, which now checks it. */
    INGEDIEND("ingediend"),
    /** The griffie asked the filer to repair something, or to find more valid support (hersteltermijn, Awb art. 4:5). */
    HERSTEL("herstel gevraagd"),
    /** The repair did not come in time (Awb art. 4:5); passed on by another route. */
    BUITEN_BEHANDELING("niet in behandeling genomen"),
    /** Not admissible by form, entitlement or support; passed on by another route, never a dead end. */
    NIET_ONTVANKELIJK("niet toegelaten"),
    /** About a subject that the regeling excludes; passed on to where it belongs. */
    UITGESLOTEN("onderwerp uitgesloten"),
    /** Admissible: it goes to the raad, or to the college for an uitdaagrecht. */
    ONTVANKELIJK("toegelaten"),
    /** On the agenda of a vergadering. */
    INGEPLAND("op de agenda"),
    /** It has been dealt with and the outcome has been told. */
    AFGEROND("afgerond"),
    /** Withdrawn by the filer. */
    INGETROKKEN("ingetrokken");

    private final String word;

    SharedStand(String word) {
        this.word = word;
    }

    @Override public String word() {
        return word;
    }

    @Override public Set<Stand> next(Instrument.Shape shape) {
        return switch (this) {
            case CONCEPT -> Set.of(OPEN_VOOR_STEUN, INGETROKKEN);
            case OPEN_VOOR_STEUN -> Set.of(INGEDIEND, VENSTER_VERLOPEN, INGETROKKEN);
            case INGEDIEND -> Set.of(ONTVANKELIJK, NIET_ONTVANKELIJK, UITGESLOTEN, HERSTEL, INGETROKKEN);
            case HERSTEL -> Set.of(INGEDIEND, BUITEN_BEHANDELING, INGETROKKEN);
            case BUITEN_BEHANDELING, NIET_ONTVANKELIJK, UITGESLOTEN -> Set.of(ClosingStand.DOORGEZONDEN);
            case ONTVANKELIJK -> admitted(shape);
            case INGEPLAND -> planned(shape);
            case AFGEROND -> concluded(shape);
            case VENSTER_VERLOPEN, INGETROKKEN -> Set.of();
        };
    }

    /** A burgeramendement ends (vervalt) when its raadsvoorstel goes away, also before it is on an agenda. */
    private static Set<Stand> admitted(Instrument.Shape shape) {
        return switch (shape) {
            case AGENDERING, REFERENDUM -> Set.of(INGEPLAND, INGETROKKEN);
            case INITIATIEF, MOTIE -> Set.of(InitiatiefStand.COLLEGEADVIES, InitiatiefStand.IN_COMMISSIE, INGEPLAND, INGETROKKEN);
            case AMENDEMENT -> Set.of(INGEPLAND, AFGEROND, INGETROKKEN);
            case UITDAGING -> Set.of(UitdagingStand.BIJ_COLLEGE, INGETROKKEN);
        };
    }

    /** What is put off (aangehouden) goes back to waiting. */
    private static Set<Stand> planned(Instrument.Shape shape) {
        return switch (shape) {
            case AGENDERING -> Set.of(AgenderingStand.INDIENER_UITGENODIGD, AgenderingStand.BESPROKEN, AFGEROND, ONTVANKELIJK, INGETROKKEN);
            case INITIATIEF, MOTIE -> Set.of(AFGEROND, ONTVANKELIJK, INGETROKKEN);
            case AMENDEMENT -> Set.of(AmendementStand.INGEDIEND_IN_RAAD, AFGEROND, ONTVANKELIJK, INGETROKKEN);
            case REFERENDUM -> Set.of(ReferendumStand.DEFINITIEF_OPEN, AFGEROND, ONTVANKELIJK, INGETROKKEN);
            case UITDAGING -> Set.of();
        };
    }

    private static Set<Stand> concluded(Instrument.Shape shape) {
        return switch (shape) {
            case AGENDERING, AMENDEMENT, UITDAGING, REFERENDUM -> Set.of(ClosingStand.TERUGGEKOPPELD);
            case INITIATIEF, MOTIE -> Set.of(InitiatiefStand.BEKENDGEMAAKT);
        };
    }

    @Override public boolean isFinal() {
        return this == VENSTER_VERLOPEN || this == INGETROKKEN;
    }
}
