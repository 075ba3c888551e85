package nl.inbreng.documents;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.documents.tagged.Block.Column;
import nl.inbreng.documents.tagged.Block.Comparison;
import nl.inbreng.documents.tagged.Block.Row;
import nl.inbreng.documents.tagged.Run;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff;

/**
 * The changed units before and after, side by side.
 *
 * @param eenheden the text on which the amendement was written; none when it is not known any more
 */
record WasWordt(List<TekstEenheid> eenheden) {

    private static final String NEW = "– (nieuw)";
    private static final String GONE = "– (vervalt)";

    /** The table; of units that were read when the text is known, else of what each change itself carries. */
    Comparison of(Amendement amendement) {
        return new Comparison("De tekst van het ontwerpbesluit en de voorgestelde tekst",
                List.of(new Column("Onderdeel", 1.1f), new Column("Was", 2.4f), new Column("Wordt", 2.4f)), rows(amendement));
    }

    private List<Row> rows(Amendement amendement) {
        List<Row> rows = new ArrayList<>();
        readings(amendement).stream().filter(Reading::isChanged).filter(one -> !one.unit().tekst().isEmpty() || !one.tekst().isEmpty()).forEach(one -> rows.add(row(one)));
        if (rows.isEmpty()) amendement.real().forEach(change -> rows.add(row(change)));
        return rows;
    }

    /** None when the changes do not fit in the text, so that they are shown as they were written. */
    private List<Reading> readings(Amendement amendement) {
        try {
            return amendement.isAlternative() ? Consolidation.replaced(eenheden, amendement.alternatief()) : Consolidation.read(eenheden, amendement.wijzigingen());
        } catch (IllegalArgumentException unfit) {
            return List.of();
        }
    }

    private static Row row(Reading reading) {
        String subject = Citations.capital(reading.unit().citeertitel());
        String was = reading.unit().tekst();
        return switch (reading.fate()) {
            case GELIJK, GEWIJZIGD -> row(subject, WordDiff.between(was, reading.tekst()));
            case VERVALT -> row(subject, List.of(Run.removed(was)), List.of(Run.italic(GONE)));
            case NIEUW -> row(subject, List.of(Run.italic(NEW)), List.of(Run.added(reading.tekst())));
            case VERPLAATST -> moved(subject, reading);
        };
    }

    private static Row moved(String subject, Reading reading) {
        WordDiff difference = WordDiff.between(reading.unit().tekst(), reading.tekst());
        List<Run> becomes = new ArrayList<>(becomes(difference));
        becomes.add(Run.italic("\nVerplaatst, staat nu " + reading.to() + "."));
        List<Run> was = new ArrayList<>(was(difference));
        was.add(Run.italic("\nStond als " + reading.from() + "."));
        return row(subject, was, becomes);
    }

    private static Row row(Wijziging change) {
        String subject = Citations.capital(change.citeertitel());
        return switch (change.actie()) {
            case VERVANG -> row(subject, WordDiff.between(change.was(), change.wordt()));
            case VERWIJDER -> row(subject, List.of(Run.removed(change.was())), List.of(Run.italic(GONE)));
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> row((change.actie() == Wijziging.Actie.VOEG_TOE_VOOR ? "Voor " : "Na ") + change.citeertitel(),
                    List.of(Run.italic(NEW)), List.of(Run.added(change.wordt())));
            case VERPLAATS_VOOR, VERPLAATS_NA -> row(subject, List.of(Run.plain(change.was())), List.of(Run.plain(change.wordt() + "\n"), Run.italic("Verplaatst, staat nu "
                    + (change.actie() == Wijziging.Actie.VERPLAATS_VOOR ? "voor " : "na ") + Citations.ofKey(change.naast()) + ".")));
        };
    }

    private static Row row(String subject, WordDiff difference) {
        return row(subject, was(difference), becomes(difference));
    }

    private static Row row(String subject, List<Run> was, List<Run> wordt) {
        return new Row(List.of(List.of(Run.plain(subject)), was, wordt), false);
    }

    private static List<Run> was(WordDiff difference) {
        List<Run> runs = new ArrayList<>();
        for (WordDiff.Part part : difference.parts()) {
            switch (part.kind()) {
                case GELIJK -> runs.add(Run.plain(part.was()));
                case VERVALT -> runs.add(Run.removed(part.was()));
                case NIEUW -> { }
            }
        }
        return runs;
    }

    private static List<Run> becomes(WordDiff difference) {
        List<Run> runs = new ArrayList<>();
        for (WordDiff.Part part : difference.parts()) {
            switch (part.kind()) {
                case GELIJK -> runs.add(Run.plain(part.wordt()));
                case NIEUW -> runs.add(Run.added(part.wordt()));
                case VERVALT -> { }
            }
        }
        return runs;
    }
}
