package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.List;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.domain.verzoek.FiledTerm;
import nl.inbreng.domain.verzoek.FiledTerms;
import nl.inbreng.web.Showing;
import nl.inbreng.web.TermTexts;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;
import nl.inbreng.web.parts.Tone;

/** The terms of a dossier as a table. */
public final class TermTable {

    /** Its columns. */
    public static final List<Column> COLUMNS = List.of(new Column("Wat"), new Column("Wie"), new Column("Laatste dag"), new Column("Stand"), new Column("Waarom"));

    private TermTable() {}

    /** One row for each term that the regeling sets; none when nothing further will happen. */
    public static List<List<Cell>> rows(Dossier dossier, Instant now) {
        return FiledTerms.of(dossier.verzoek(), dossier.regeling()).stream().map(term -> row(term, dossier, now)).toList();
    }

    private static List<Cell> row(FiledTerm term, Dossier dossier, Instant now) {
        return List.of(Cell.text(term.kind().label()), Cell.text(Showing.capital(term.who())), Cell.text(Texts.lastDay(term.end().at())),
                stand(term, now), Cell.text(TermTexts.why(term, dossier.regeling())));
    }

    /** Whether the college gave its advice is not kept, and filing cannot be done again. */
    private static Cell stand(FiledTerm term, Instant now) {
        if (term.met()) return Cell.badge("gedaan", Tone.OK);
        Instant end = term.end().at();
        return switch (term.kind()) {
            case PREADVIES -> Cell.text("zelf nagaan");
            case VOOR_VERGADERING -> Cell.badge("niet gehaald", Tone.ERROR);
            case ONTVANGST, VOLLEDIGHEID, TOETS, HERSTEL, BESLUIT -> Cell.badge(Texts.left(end, now), Due.tone(end, now));
        };
    }
}
