package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.UnitStructure;
import nl.inbreng.text.UnitStructure.Wishes;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;

/**
 * The form with which the griffie corrects and confirms the units of a raadsvoorstel.
 *
 * @param source  pasted text from which the units were read again; empty when they are those of the file
 * @param read    units as read
 * @param texts   typed texts by key of the unit
 * @param wishes  what was said about the structure of the units
 * @param earlier which unit of the version confirmed before a unit is, as somebody said: key there, by key here
 * @param decides whether the griffie says that the raad decides in the meeting at which it stands; no source tells that reliably
 */
public record UnitsForm(String source, List<TekstEenheid> read, Map<String, String> texts, Wishes wishes, Map<String, String> earlier, boolean decides) {

    /** Name of the box to tick when the raad decides in that meeting. */
    static final String DECIDES = "beslist";
    /** Longest pasted text in characters: some 700 printed pages. */
    static final int LONGEST = 2_000_000;
    /** Most units on one page; a decision with more was read wrong or holds its annexes. */
    static final int MOST = 1_000;
    /** Begin of the name of the box to tick when a unit belongs to the one above it. */
    static final String JOIN = "samen-";
    /** Begin of the name of the box to tick when residents may change what was read as text around the decision. */
    static final String OPEN = "vrij-";
    /** Begin of the name of the list with which a new unit is said to be one of the version before. */
    static final String EARLIER = "vroeger-";
    private static final String PREFIX = "tekst-";
    private static final String JOINS = "Hoort bij het onderdeel erboven";
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n{2,}");

    public UnitsForm {
        read = List.copyOf(read);
        texts = Map.copyOf(texts);
        earlier = Map.copyOf(earlier);
    }

    /** Nothing typed yet. */
    static UnitsForm untouched(List<TekstEenheid> units) {
        return new UnitsForm("", units, Map.of(), Wishes.NONE, Map.of(), false);
    }

    /** The same with which units are said to be earlier ones. */
    UnitsForm saying(Map<String, String> said) {
        return new UnitsForm(source, read, texts, wishes, said, decides);
    }

    /** Units read again from a pasted text. */
    static UnitsForm pasted(String text) {
        String source = PlainText.of(text);
        return new UnitsForm(source, source.length() > LONGEST ? List.of() : OntwerpbesluitReader.read(source), Map.of(), Wishes.NONE, Map.of(), false);
    }

    /** What was posted. The pasted text comes along and is read the same way again, so that no unit can be made up. */
    static UnitsForm of(Form form, List<TekstEenheid> stored) {
        UnitsForm base = form.text("bron").isEmpty() ? untouched(stored) : pasted(form.text("bron"));
        Map<String, String> typed = new HashMap<>();
        base.read().stream().filter(unit -> form.fields().containsKey(name(unit))).forEach(unit -> typed.put(unit.sleutel(), form.text(name(unit))));
        return new UnitsForm(base.source(), base.read(), typed, wishes(form, base.read()), earlier(form), form.ticked(DECIDES));
    }

    /** A unit that was cut off has a key that was not read, so any key may be named. */
    private static Map<String, String> earlier(Form form) {
        return form.fields().keySet().stream().filter(name -> name.startsWith(EARLIER) && form.ticked(name)).collect(Collectors.toMap(name -> name.substring(EARLIER.length()), form::text));
    }

    private static Wishes wishes(Form form, List<TekstEenheid> read) {
        return new Wishes(named(read, unit -> form.ticked(JOIN + unit.sleutel())), named(read, unit -> isCut(form.text(name(unit))) && !isCut(unit.tekst())), named(read, unit -> form.ticked(OPEN + unit.sleutel())));
    }

    private static Set<String> named(List<TekstEenheid> read, Predicate<TekstEenheid> which) {
        return read.stream().filter(which).map(TekstEenheid::sleutel).collect(Collectors.toSet());
    }

    /** An empty line that somebody typed cuts; one that was in the file does not. */
    private static boolean isCut(String text) {
        return PlainText.of(text).contains("\n\n");
    }

    /** Name of the box of a unit. */
    public static String name(TekstEenheid unit) {
        return PREFIX + unit.sleutel();
    }

    /** What stands in the box of a unit. */
    public String text(TekstEenheid unit) {
        return Form.visible(texts.getOrDefault(unit.sleutel(), unit.tekst()));
    }

    /** What can be said about the place and kind of each unit, with what was said, by key. */
    public Map<String, List<Field>> ticks(List<TekstEenheid> units) {
        Set<String> joinable = UnitStructure.joinable(units);
        Set<String> openable = UnitStructure.openable(units);
        return units.stream().collect(Collectors.toMap(TekstEenheid::sleutel, unit -> ticks(unit, joinable, openable)));
    }

    private List<Field> ticks(TekstEenheid unit, Set<String> joinable, Set<String> openable) {
        List<Field> ticks = new ArrayList<>();
        if (joinable.contains(unit.sleutel())) ticks.add(tick(JOIN, unit, JOINS, wishes.joined()));
        if (openable.contains(unit.sleutel())) ticks.add(tick(OPEN, unit, "Inwoners mogen dit wijzigen", wishes.opened()));
        return ticks;
    }

    private static Field tick(String name, TekstEenheid unit, String label, Set<String> said) {
        return Field.checkbox(name + unit.sleutel(), label).value(said.contains(unit.sleutel()) ? "ja" : "").optional();
    }

    /** The units with what was typed, and in the structure that was wished. */
    public List<TekstEenheid> corrected() {
        return UnitStructure.of(Correction.of(read, texts), wishes);
    }

    /** Empty lines that were typed where they begin no other unit. Nothing is dropped: what was typed stays in its box. */
    List<FieldError> uncut() {
        List<TekstEenheid> typed = Correction.of(read, texts);
        Set<String> cuttable = UnitStructure.cuttable(typed);
        Set<String> misfits = UnitStructure.misfits(typed, wishes);
        return read.stream().filter(unit -> emptyLines(texts.getOrDefault(unit.sleutel(), "")) > emptyLines(unit.tekst())).flatMap(unit -> uncut(unit, cuttable, misfits).stream()).toList();
    }

    private Optional<FieldError> uncut(TekstEenheid unit, Set<String> cuttable, Set<String> misfits) {
        String why = !cuttable.contains(unit.sleutel()) ? "want er staan nog onderdelen onder. Zet de tekst in het vak van het laatste onderdeel eronder, na een lege regel."
                : isCut(unit.tekst()) ? "want er stond al een lege regel in. Maak er één tekst van, of lees de tekst opnieuw, onderaan deze pagina."
                : wishes.joined().contains(unit.sleutel()) ? "want u zette ook het vinkje ‘" + JOINS + "’. Kies één van de twee."
                : misfits.contains(unit.sleutel()) ? "want het nummer erachter past niet op deze plek. Zet elk onderdeel op een eigen regel en lees de tekst opnieuw, onderaan deze pagina." : "";
        return why.isEmpty() ? Optional.empty() : Optional.of(new FieldError(name(unit), "Bij " + unit.citeertitel() + " begint een lege regel geen nieuw onderdeel, " + why));
    }

    private static long emptyLines(String text) {
        return EMPTY_LINE.matcher(PlainText.of(text)).results().count();
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
        if (!decides) {
            return Optional.of(new FieldError(DECIDES, "Zet een vinkje als de raad in deze vergadering beslist. Beslist de raad later? Bevestig het voorstel dan pas bij die vergadering."));
        }
        return twice();
    }

    /** Text that got the name of another one: an amendement on it would be read as one on the other. What the document itself names twice stays. */
    private Optional<FieldError> twice() {
        Map<String, Long> before = names(read);
        return names(corrected()).entrySet().stream().filter(name -> name.getValue() > Math.max(1, before.getOrDefault(name.getKey(), 0L))).map(Map.Entry::getKey).findFirst()
                .map(citation -> new FieldError(read.stream().filter(unit -> unit.citeertitel().equals(citation)).findFirst().map(UnitsForm::name).orElse("plak"),
                        "Er zijn nu twee onderdelen met de naam ‘" + citation + "’. Geef de tekst achter de lege regel een ander nummer."));
    }

    /** How often each name is given to a text; an artikel that only holds leden has none, and nobody changes a heading. */
    private static Map<String, Long> names(List<TekstEenheid> units) {
        return units.stream().filter(unit -> !unit.tekst().isBlank() && (unit.soort() != TekstEenheid.Soort.KOP || unit.isOpschrift())).collect(Collectors.groupingBy(TekstEenheid::citeertitel, LinkedHashMap::new, Collectors.counting()));
    }

    private static Optional<FieldError> wrong(String sentence) {
        return Optional.of(new FieldError("plak", sentence));
    }
}
