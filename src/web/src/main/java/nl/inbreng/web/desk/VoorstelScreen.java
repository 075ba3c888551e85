package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;
import nl.inbreng.web.parts.Tone;

/**
 * One raadsvoorstel on the desk.
 *
 * @param voorstel the stored version
 * @param form     its units and what was typed
 * @param pasted   pasted text that was not accepted, to show again
 * @param errors   what must be mended
 * @param message  what was just done, or empty
 */
public record VoorstelScreen(StoredVoorstel voorstel, UnitsForm form, String pasted, List<FieldError> errors, String message) {

    private static final int CHARACTERS_ON_A_LINE = 40;
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 24;

    public VoorstelScreen {
        errors = List.copyOf(errors);
    }

    /** Whether the griffie can put a newer file in its place. */
    public boolean replaceable() {
        return voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE || voorstel.status() == StoredVoorstel.Status.BEVESTIGD;
    }

    /** The box for a file. */
    public Field uploadField() {
        return Field.of(FieldKind.FILE, UploadForm.FILE, "Kies het bestand")
                .hint("Een Word-bestand (docx), een PDF of platte tekst, hooguit 10 MB. Het wordt de volgende versie. U controleert hem daarna, net als deze.").errors(errors);
    }

    /** Address of this page. */
    public String path() {
        return "/werkblad/voorstellen/" + voorstel.ref().id();
    }

    /** Whether the griffie can still correct it. */
    public boolean editable() {
        return voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE;
    }

    /** What was typed and has no box any more, since the raadsvoorstel was opened, replaced or withdrawn meanwhile. */
    public List<Answer> stranded() {
        if (editable()) return List.of();
        List<Answer> typed = new ArrayList<>();
        if (!pasted.isEmpty()) typed.add(fact("Geplakte tekst", pasted));
        form.read().stream().filter(unit -> !form.text(unit).equals(unit.tekst()) || !form.source().isEmpty())
                .forEach(unit -> typed.add(fact(Showing.capital(unit.citeertitel()), form.text(unit))));
        return typed;
    }

    /** Where it comes from. */
    public List<Answer> facts() {
        return List.of(fact("Vergadering", voorstel.ref().vergadering() + ", " + Texts.moment(voorstel.ref().begins())),
                fact("Agendapunt", voorstel.ref().agendapunt()), fact("Bestand", voorstel.document().hasFile() ? voorstel.document().fileName() : "Geen"),
                fact("Versie", settled() ? Facts.base(voorstel.ref()) : "versie " + voorstel.ref().versie()));
    }

    /** Words of the link to its file; empty when there is none to open. */
    public String fileLink() {
        return voorstel.hasPublicFile() ? FileKind.of(voorstel.document().mimeType()).link() : "";
    }

    /** A pasted text has its fingerprint once it was confirmed. */
    private boolean settled() {
        return voorstel.ref().pinned() == VoorstelRef.Pinned.BESTAND || !editable();
    }

    /** The box with which the griffie says that the raad decides in this meeting, and not in a later one. */
    public Field decidesField() {
        return Field.checkbox(UnitsForm.DECIDES, "In deze vergadering beslist de raad over dit voorstel: " + voorstel.ref().vergadering() + ", " + Texts.day(voorstel.ref().begins()))
                .hint("Staat het voorstel eerst in een commissie? Wacht dan op de agenda van de raad: steun en indienen tellen terug vanaf de vergadering waarin de raad beslist.")
                .value(form.decides() ? "ja" : "").errors(errors);
    }

    /** The box for a pasted text. */
    public Field pasteField() {
        return Field.longText("plak", "Plak hier de tekst van het ontwerpbesluit")
                .hint("Klopt de lijst niet? Kopieer het ontwerpbesluit uit het bestand en plak het hier. Wij lezen alle onderdelen dan opnieuw. Wat u hierboven aanpaste vervalt.")
                .value(pasted).rows(8).errors(errors);
    }

    /**
     * One unit with its box.
     *
     * @param rows height of its box in lines
     * @param page of the file on which it begins, counted from 1; 0 when nobody knows
     * @param bron lines of a file without pages in which it was read, to show beside it; empty when nobody knows
     * @param ticks what can be said about its place and kind, with what was said
     */
    public record Row(TekstEenheid unit, String name, String text, int rows, int page, String bron, List<Field> ticks) {

        /** Whether it has a text of its own; an artikel may only hold leden. */
        public boolean hasText() {
            return !unit.tekst().isEmpty();
        }

        /** How it is called on the page. */
        public String citation() {
            return Showing.capital(unit.citeertitel());
        }
    }

    /**
     * Units that follow each other.
     *
     * @param folded true for text around the decision, which nobody can change
     * @param rows   the units
     * @param pages  pages of the file on which they stand, to show beside them; none when the file has no pages
     */
    public record Group(boolean folded, List<Row> rows, List<Integer> pages) {}

    /** The units with what was typed, in reading order, cut where the file has another page. */
    public List<Group> boxes() {
        return SourceGroups.byPage(rows(form.read()));
    }

    /** The units as residents will see them. */
    public List<Group> preview() {
        return SourceGroups.whole(rows(editable() ? form.corrected() : voorstel.eenheden()));
    }

    /** Address of the picture of a page of the file. */
    public String picture(int page) {
        return path() + "/bladzijde/" + page;
    }

    private List<Row> rows(List<TekstEenheid> units) {
        var ticks = form.ticks(units);
        return units.stream().map(unit -> new Row(unit, UnitsForm.name(unit), form.text(unit), lines(form.text(unit)), page(unit), bron(unit), ticks.get(unit.sleutel()))).toList();
    }

    /** Whether the lines of the file stand beside the units. */
    public boolean showsLines() {
        return form.read().stream().anyMatch(unit -> !bron(unit).isEmpty());
    }

    private String bron(TekstEenheid unit) {
        return isOfFile() ? voorstel.bronregels().getOrDefault(unit.sleutel(), "") : "";
    }

    /** A pasted text is not that of the file, and a file that left the agenda is not shown. */
    private boolean isOfFile() {
        return form.source().isEmpty() && voorstel.hasPublicFile();
    }

    private int page(TekstEenheid unit) {
        return isOfFile() ? voorstel.bladzijden().getOrDefault(unit.sleutel(), 0) : 0;
    }

    private static int lines(String text) {
        return Math.clamp(text.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_ON_A_LINE).sum(), LEAST_LINES, MOST_LINES);
    }

    /** Status in words. */
    static String word(StoredVoorstel.Status status) {
        return switch (status) {
            case WACHT_OP_GRIFFIE -> "Wacht op griffie";
            case BEVESTIGD -> "Tekst bevestigd";
            case VERVANGEN -> "Vervangen";
            case INGETROKKEN -> "Niet meer op de agenda";
        };
    }

    static Tone tone(StoredVoorstel.Status status) {
        return switch (status) {
            case WACHT_OP_GRIFFIE -> Tone.WARNING;
            case BEVESTIGD -> Tone.OK;
            case VERVANGEN, INGETROKKEN -> Tone.NEUTRAL;
        };
    }

    /** The status of this version in words. */
    public String statusWord() {
        return word(voorstel.status());
    }

    /** How it is coloured. */
    public Tone statusTone() {
        return tone(voorstel.status());
    }

    private static Answer fact(String question, String answer) {
        return new Answer(question, answer, "");
    }
}
