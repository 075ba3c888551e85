package nl.inbreng.web.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.inbreng.application.ports.Particular;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Stage;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.Column;
import nl.inbreng.web.parts.Tone;

/**
 * One edition of the rules on the desk.
 *
 * @param edition  the edition
 * @param today    day of the page
 * @param replaced whether the beheerder has put it in the place of a shipped one
 * @param told     all that its file establishes
 */
public record EditionView(Edition edition, LocalDate today, boolean replaced, List<Particular> told) {

    /** Columns of the table of questions. */
    public static final List<Column> COLUMNS = List.of(new Column("Plek in het regelbestand"), new Column("Vraag aan de griffie"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    /** Identity and legal basis. */
    public EditionHeader header() {
        return edition.header();
    }

    /** Whether residents can use it today, in words. */
    public Cell status() {
        if (!header().validity().contains(today)) return Cell.badge("Niet in werking", Tone.NEUTRAL);
        return switch (edition) {
            case Regeling regeling -> Cell.badge("Klaar voor gebruik", Tone.OK);
            case OpenEdition open -> header().status() == EditionHeader.Status.VOORBEELD ? Cell.badge("Alleen een voorbeeld", Tone.NEUTRAL)
                    : Cell.badge("Wacht op antwoord van de griffie", Tone.WARNING);
        };
    }

    /** The facts; the numbers only when all are known. */
    public List<Answer> facts() {
        String local = header().naam().equalsIgnoreCase(header().instrument().word()) ? "" : " (" + header().instrument().word() + ")";
        Answer name = fact("Soort", header().naam() + local + (header().experiment() ? ", tijdelijke proef" : ""));
        Answer valid = fact("Geldig", validity());
        Answer basis = fact("Grondslag", header().grondslag().citation());
        return switch (edition) {
            case Regeling regeling -> List.of(name, valid, basis, fact("Drempel", threshold(regeling.first())), fact("Steun verzamelen", window(regeling.window())),
                    fact("Beslissen", "binnen " + regeling.terms().review().span() + " na indienen"),
                    fact("Herstel", regeling.terms().repair().map(Term::span).orElse("deze regeling kent geen herstel")));
            case OpenEdition open -> List.of(name, valid, basis);
        };
    }

    /** Everything in the rule file, question by question. */
    public List<Answer> everything() {
        return told.stream().map(one -> fact(one.question(), one.answer())).toList();
    }

    /** Address where the rules were read; empty when it is no web address. */
    public String source() {
        String bron = header().grondslag().bron();
        return bron.startsWith("https://") || bron.startsWith("http://") ? bron : "";
    }

    /** The open questions as a table; empty when there are none. */
    public List<List<Cell>> questions() {
        return switch (edition) {
            case Regeling regeling -> List.of();
            case OpenEdition open -> open.questions().stream().map(one -> List.of(Cell.text(one.parameter()), Cell.text(one.question()))).toList();
        };
    }

    private String validity() {
        String from = "vanaf " + DAY.format(header().validity().from());
        return header().validity().until().map(until -> from + " tot en met " + DAY.format(until.minusDays(1))).orElse(from);
    }

    private static String threshold(Stage stage) {
        return stage.phrase() + ", " + (stage.filerCounts() ? "de indiener telt mee" : "de indiener telt niet mee");
    }

    private static String window(Window window) {
        return switch (window) {
            case Window.Lasting lasting -> lasting.term().span() + " vanaf de dag na het openen";
            case Window.BeforeVergadering before -> "tot en met " + before.term().span() + " voor de vergadering";
        };
    }

    private static Answer fact(String question, String answer) {
        return new Answer(question, answer, "");
    }
}
