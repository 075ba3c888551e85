package nl.inbreng.web.desk;

import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.toets.Finding;
import nl.inbreng.domain.toets.Ontvankelijkheid;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;
import nl.inbreng.web.parts.Tone;

/** The checklist of admissibility as a table. It proposes; the griffier decides. */
public final class Checklist {

    /** Its columns. */
    public static final List<Column> COLUMNS = List.of(new Column("Regel"), new Column("Artikel"), new Column("Nodig"), new Column("Gevonden"), new Column("Resultaat"));

    private Checklist() {}

    /** What the table shows: the regeling is named once, the rows only name articles. */
    public static String caption(Dossier dossier) {
        return "Regels van de " + dossier.regeling().header().grondslag().regeling() + ", op het moment van indienen";
    }

    /** One row for each rule, from the facts at filing. */
    public static List<List<Cell>> rows(Dossier dossier) {
        return findings(dossier).stream().map(finding -> row(finding, dossier)).toList();
    }

    /** The rules that were checked, on which a decision can rest. */
    static List<Ground> grounds(Dossier dossier) {
        return findings(dossier).stream().map(Finding::ground).toList();
    }

    /** The article of a rule without the name of the regeling. */
    static String artikel(Ground ground, Dossier dossier) {
        return ground.artikel().replace(" van de " + dossier.regeling().header().grondslag().regeling(), "");
    }

    private static List<Finding> findings(Dossier dossier) {
        Verzoek verzoek = dossier.verzoek();
        return Ontvankelijkheid.check(dossier.regeling(), new Ontvankelijkheid.Facts(verzoek.inhoud(), verzoek.threshold().orElseThrow(), verzoek.supportAtFiling(),
                verzoek.filed().orElseThrow(), verzoek.closes().orElseThrow(), verzoek.eerderBesluit()));
    }

    private static List<Cell> row(Finding finding, Dossier dossier) {
        Ground ground = finding.ground();
        return List.of(Cell.text(ground.text()), Cell.text(artikel(ground, dossier)), Cell.text(ground.needed()), Cell.text(ground.found()), result(finding.result()));
    }

    static Cell result(Finding.Result result) {
        return switch (result) {
            case IN_ORDE -> Cell.badge("In orde", Tone.OK);
            case NIET_IN_ORDE -> Cell.badge("Niet in orde", Tone.ERROR);
            case ZELF_BEOORDELEN -> Cell.badge("Zelf beoordelen", Tone.INFO);
        };
    }
}
