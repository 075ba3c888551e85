package nl.inbreng.domain.verzoek;

import java.util.Set;

/** Where a verzoek stands (stand). Every move is one of {@link #next()}; the process of each instrument in full is a later part. */
public enum Stand {
    /** Being written; only the filer sees it. */
    CONCEPT("concept"),
    /** Published; supporters may sign. */
    OPEN_VOOR_STEUN("open voor steun"),
    /** The period for support has passed before the verzoek was filed: too little support, or filed too late. */
    VENSTER_VERLOPEN("gesloten, niet ingediend"),
    /** Filed with the griffie, which now checks it. */
    INGEDIEND("ingediend"),
    /** The griffie asked the filer to repair something. */
    HERSTEL("herstel gevraagd"),
    /** Admissible: it goes to the raad. */
    ONTVANKELIJK("toegelaten"),
    /** Not admissible by form or support; passed on by another route, never a dead end. */
    NIET_ONTVANKELIJK("niet toegelaten"),
    /** On the agenda of a vergadering. */
    INGEPLAND("op de agenda"),
    /** The raad has dealt with it and the outcome has been told. */
    AFGEROND("afgerond"),
    /** Withdrawn by the filer. */
    INGETROKKEN("ingetrokken");

    private final String word;

    Stand(String word) {
        this.word = word;
    }

    /** The word that pages show. */
    public String word() {
        return word;
    }

    /** The standen that may follow this one. */
    public Set<Stand> next() {
        return switch (this) {
            case CONCEPT -> Set.of(OPEN_VOOR_STEUN, INGETROKKEN);
            case OPEN_VOOR_STEUN -> Set.of(INGEDIEND, VENSTER_VERLOPEN, INGETROKKEN);
            case INGEDIEND -> Set.of(ONTVANKELIJK, NIET_ONTVANKELIJK, HERSTEL, INGETROKKEN);
            case HERSTEL -> Set.of(INGEDIEND, NIET_ONTVANKELIJK, INGETROKKEN);
            case ONTVANKELIJK -> Set.of(INGEPLAND, INGETROKKEN);
            case INGEPLAND -> Set.of(AFGEROND, ONTVANKELIJK, INGETROKKEN);
            case VENSTER_VERLOPEN, NIET_ONTVANKELIJK, AFGEROND, INGETROKKEN -> Set.of();
        };
    }

    /** True when anybody may see the verzoek. */
    public boolean isPublic() {
        return this != CONCEPT && this != INGETROKKEN;
    }

    /** True when nothing further will happen. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
