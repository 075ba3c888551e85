package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.text.Finding.Code;

/** Checks one proposed text by itself: instructions (V5), typed numbers (V9), personal data (V12), and what a paste leaves behind (V14). */
final class WritingCheck {

    private static final int UNICODE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String MEND = "(?:aanpassen|aangepast|wijzigen|gewijzigd|toevoegen|toegevoegd|schrappen|geschrapt|verwijderen|weglaten|weghalen|doorhalen|veranderen|vervangen|invullen)";
    private static final List<Pattern> INSTRUCTIONS = Stream.of(
            "\\bgraag\\b.{0,60}\\b" + MEND + "\\b", "\\b" + MEND + "\\b.{0,20}\\bgraag\\b", "(?<!\\w)(?:s\\.v\\.p\\.?|svp|a\\.u\\.b\\.?|aub|alstublieft|alsjeblieft)(?!\\w)",
            "\\bzie (?:hier)?(?:boven|onder)\\b(?! [a-z0-9]{1,3}\\b)", "(?:^|[.;:,(] ?|\\ben )(?:deze|dit|die) (?:(?:zin|tekst|woord|woorden|stuk|alinea)\\b.{0,15}\\b" + MEND
            + "|(?:lid|artikel|beslispunt|onderdeel)\\b.{0,15}\\b(?:schrappen|weglaten|weghalen|doorhalen|aanpassen))[.!]?\\s*$",
            "^\\s*(?:toevoegen|schrappen|verwijderen|wijzigen(?: in)?|aanpassen|vervangen(?: door)?|nieuwe tekst)\\s*:", "\\?\\?").map(regex -> Pattern.compile(regex, UNICODE)).toList();
    private static final Pattern MARKUP = Pattern.compile("</?(?:b|i|u|p|br|div|span|table|thead|tbody|td|tr|th|li|ul|ol|strong|em|a|h[1-6]|font|ins|del|script|style)\\b[^<>]{0,300}>|&(?:nbsp|amp|lt|gt|quot);|\\*\\*[^*\\n]{1,200}\\*\\*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE = Pattern.compile("\\S ?\\t ?\\S|^\\s*\\|.{0,300}\\|\\s*$", Pattern.MULTILINE);
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪●◦‣*\\uF0B7]|[-–—](?= ))", Pattern.MULTILINE);
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[a-z]|\\d{1,2}|\\d{1,2}[°º])[.)]\\s", Pattern.MULTILINE);

    private final ProposedText text;
    private final List<Finding> findings = new ArrayList<>();

    private WritingCheck(ProposedText text) {
        this.text = text;
    }

    /** @param number the new unit gets, or that the unit has */
    static List<Finding> of(ProposedText text, boolean isNew, String number) {
        WritingCheck check = new WritingCheck(text);
        check.instruction();
        if (!text.isAlternative()) {
            check.number(isNew, number);
            check.list(isNew);
        }
        check.paste();
        check.personal();
        return check.findings;
    }

    /** A heading stands behind the number of its artikel, on one line. */
    static List<Finding> ofOpschrift(ProposedText text) {
        WritingCheck check = new WritingCheck(text);
        Marker marker = Marker.at(text.wordt());
        if (!marker.number().isEmpty() && marker.kind() != Marker.Kind.BARE && Marker.at(text.was()).number().isEmpty()) {
            check.add(Code.V9, "Laat \"" + marker.number() + "\" aan het begin weg. Het nummer van het artikel staat er al voor.");
        }
        if (text.wordt().lines().count() > Math.max(1, text.was().lines().count())) {
            check.add(Code.V14, "Een opschrift is één regel. Schrijf het zonder nieuwe regel.");
        }
        return check.findings;
    }

    private void instruction() {
        String line = PlainText.line(text.raw());
        if (INSTRUCTIONS.stream().anyMatch(pattern -> pattern.matcher(line).find() && !pattern.matcher(PlainText.line(text.was())).find())) {
            add(Code.V5, "Schrijf hier alleen de tekst zoals die in het besluit moet staan. Wat u daarbij wilt zeggen, hoort in de toelichting.");
        }
    }

    private void number(boolean isNew, String number) {
        Marker marker = Marker.at(text.wordt());
        boolean typed = !marker.number().isEmpty() && !(isNew && marker.number().equals(number)) && Marker.at(text.was()).number().isEmpty();
        if (typed && !number.isEmpty() && marker.kind() != Marker.Kind.BARE) {
            add(Code.V9, "Laat \"" + marker.number() + "\" aan het begin weg. " + (isNew ? "Dit onderdeel krijgt vanzelf nummer " + number
                    + ". De griffie nummert na de vergadering opnieuw." : "Dit onderdeel houdt zijn eigen nummer."));
        }
    }

    private void list(boolean isNew) {
        boolean bullets = hits(BULLET, text.raw()) > hits(BULLET, text.was());
        boolean items = hits(ITEM, text.raw()) > hits(ITEM, text.was()) && hits(ITEM, text.raw()) > 1;
        if ((bullets || items) && !(isNew && AddedUnits.isSimpleList(text.wordt()))) {
            add(Code.V14, "U hebt een lijstje in de tekst geplakt. Maak van elk punt een eigen onderdeel.");
        }
    }

    private void paste() {
        if (hidden(text.raw()) > hidden(text.was())) {
            add(Code.V14, "Er staan onzichtbare tekens in uw tekst. Typ de tekst zelf, of plak hem eerst in een kladblok zonder opmaak.");
        }
        if (hits(MARKUP, text.raw()) > hits(MARKUP, text.was())) {
            add(Code.V14, "Er staat opmaak in uw tekst, zoals <b> of **. Haal die weg en laat de gewone woorden staan.");
        }
        if (hits(TABLE, text.raw()) > hits(TABLE, text.was())) {
            add(Code.V14, "U hebt een tabel geplakt. Schrijf op wat erin staat in gewone zinnen.");
        }
    }

    private void personal() {
        List<String> found = PersonalData.in(text.raw(), text.was());
        if (!found.isEmpty()) {
            add(Code.V12, personal(found));
        }
    }

    static String personal(List<String> found) {
        return "In de tekst staat " + UnitNames.joined(found) + ". Iedereen kan dit lezen. Haal het weg.";
    }

    private static long hidden(String text) {
        int[] points = text.codePoints().toArray();
        return IntStream.range(0, points.length).filter(at -> points[at] != 0xAD && points[at] != 0xF0B7 && PlainText.isLost(points, at)).count();
    }

    private static long hits(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private void add(Code code, String message) {
        findings.add(text.finding(code, message));
    }
}
