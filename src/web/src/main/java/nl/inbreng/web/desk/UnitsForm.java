package nl.inbreng.web.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.FieldError;

/**
 * The form with which the griffie corrects and confirms the units of a raadsvoorstel.
 *
 * @param source  pasted text from which the units were read again; empty when they are those of the file
 * @param read    units as read
 * @param texts   typed texts by key of the unit
 * @param decides whether the griffie says that the raad decides in the meeting at which it stands; no source tells that reliably
 */
public record UnitsForm(String source, List<TekstEenheid> read, Map<String, String> texts, boolean decides) {

    /** Name of the box to tick when the raad decides in that meeting. */
    static final String DECIDES = "beslist";
    /** Longest pasted text in characters: some 700 printed pages. */
    static final int LONGEST = 2_000_000;
    /** Most units on one page; a decision with more was read wrong or holds its annexes. */
    static final int MOST = 1_000;
    private static final String PREFIX = "tekst-";

    public UnitsForm {
        read = List.copyOf(read);
        texts = Map.copyOf(texts);
    }

    /** Nothing typed yet. */
    static UnitsForm untouched(List<TekstEenheid> units) {
        return new UnitsForm("", units, Map.of(), false);
    }

    /** Units read again from a pasted text. */
    static UnitsForm pasted(String text) {
        String source = PlainText.of(text);
        return new UnitsForm(source, source.length() > LONGEST ? List.of() : OntwerpbesluitReader.read(source), Map.of(), false);
    }

    /** What was posted. The pasted text comes along and is read the same way again, so that no unit can be made up. */
    static UnitsForm of(Form form, List<TekstEenheid> stored) {
        UnitsForm base = form.text("bron").isEmpty() ? untouched(stored) : pasted(form.text("bron"));
        Map<String, String> typed = new HashMap<>();
        base.read().stream().filter(unit -> form.fields().containsKey(name(unit))).forEach(unit -> typed.put(unit.sleutel(), form.text(name(unit))));
        return new UnitsForm(base.source(), base.read(), typed, form.ticked(DECIDES));
    }

    /** Name of the box of a unit. */
    public static String name(TekstEenheid unit) {
        return PREFIX + unit.sleutel();
    }

    /** What stands in the box of a unit. */
    public String text(TekstEenheid unit) {
        return Form.visible(texts.getOrDefault(unit.sleutel(), unit.tekst()));
    }

    /** The units with what was typed. */
    public List<TekstEenheid> corrected() {
        return Correction.of(read, texts);
    }

    /** What is wrong with a pasted text. */
    static Optional<FieldError> wrongPaste(String text) {
        if (text.isBlank()) return wrong("Plak hier de tekst van het ontwerpbesluit.");
        if (text.length() > LONGEST) return wrong("Deze tekst is langer dan 2 miljoen tekens. Plak alleen het ontwerpbesluit, zonder bijlagen.");
        int units = OntwerpbesluitReader.read(text).size();
        if (units == 0) return wrong("Er staat geen leesbare tekst in. Plak de tekst van het ontwerpbesluit.");
        return units > MOST ? wrong("Dit zijn " + units + " onderdelen, er passen er " + MOST + ". Plak alleen het ontwerpbesluit, zonder bijlagen.") : Optional.empty();
    }

    /** What stops opening it for residents. */
    Optional<FieldError> wrong() {
        if (corrected().stream().noneMatch(TekstEenheid::amendeerbaar)) {
            return wrong("Er is geen onderdeel dat inwoners kunnen aanpassen. Plak de tekst van het ontwerpbesluit en lees hem opnieuw.");
        }
        return decides ? Optional.empty() : Optional.of(new FieldError(DECIDES,
                "Zet een vinkje als de raad in deze vergadering beslist. Beslist de raad later? Bevestig het voorstel dan pas bij die vergadering."));
    }

    private static Optional<FieldError> wrong(String sentence) {
        return Optional.of(new FieldError("plak", sentence));
    }
}
