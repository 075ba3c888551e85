package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.toets.Advies;
import nl.inbreng.domain.toets.Finding;
import nl.inbreng.domain.toets.Ontvankelijkheid;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.web.Showing;
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

    /** Whether there is something to propose: while the filer can still repair there is not. */
    public static boolean hasAdvies(Dossier dossier, Instant now) {
        return dossier.verzoek().stand() != SharedStand.HERSTEL || dossier.verzoek().decideBefore().filter(now::isBefore).isEmpty();
    }

    /** What the checklist proposes, with the rules that are not met. */
    public static String advies(Dossier dossier) {
        Advies advies = Ontvankelijkheid.propose(dossier.regeling(), dossier.verzoek());
        String why = advies.grounds().stream().map(ground -> artikel(ground, dossier) + ": nodig " + ground.needed() + ", gevonden " + ground.found()).collect(Collectors.joining("; "));
        return "Voorstel: " + advies.soort().word() + "." + (why.isEmpty() ? "" : " " + Showing.capital(why) + ".");
    }

    private static List<Finding> findings(Dossier dossier) {
        return Ontvankelijkheid.check(dossier.regeling(), Ontvankelijkheid.Facts.of(dossier.verzoek()));
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
