package nl.inbreng.text.stop;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff;
import nl.inbreng.text.akn.AknId;
import nl.inbreng.text.xml.XmlSheet;

/** Units of a decision as elements of STOP, plain or with the renvooi of the changes in them. */
final class StopUnits {

    private static final String NEW = "voegtoe";
    private static final String OLD = "verwijder";

    private final XmlSheet sheet;
    private final StopBase base;
    private final StopBase now;

    /** @param base the decision that is changed @param now the decision as it will read */
    StopUnits(XmlSheet sheet, StopBase base, StopBase now) {
        this.sheet = sheet;
        this.base = base;
        this.now = now;
    }

    static String id(String key) {
        return "inbreng_1__" + AknId.of(key);
    }

    /** The Kop of an artikel with the marks of the change of its opschrift. */
    void markedKop(TekstEenheid artikel) {
        sheet.element("Kop", () -> kop(artikel, () -> markedOpschrift(artikel)));
    }

    private void markedOpschrift(TekstEenheid artikel) {
        base.opschrift(artikel).ifPresent(own -> sheet.element("Opschrift", () -> renvooi(own.tekst(), base.now(own))));
    }

    /** A unit and all in it, as it stood. */
    void plain(TekstEenheid unit) {
        element(unit, named(id(unit.sleutel()), ""), standing(unit));
    }

    private Body standing(TekstEenheid unit) {
        return body(base, unit, this::plain);
    }

    private Body body(StopBase text, TekstEenheid unit, Consumer<TekstEenheid> child) {
        return new Body(() -> sheet.text(unit.tekst()), () -> text.opschrift(unit).ifPresent(own -> sheet.line("Opschrift", own.tekst())), () -> text.children(unit).forEach(child));
    }

    /** The unit that a change adds or moves, and all in it, as it will read. */
    void arriving(Wijziging change) {
        now.find(base.arriving(change)).ifPresent(this::arrived);
    }

    /** A unit and all in it as it will read, with its number there. It holds no marks; what stood elsewhere is a copy with ids of its own. */
    void arrived(TekstEenheid unit) {
        arrived(unit, "");
    }

    private void arrived(TekstEenheid unit, String action) {
        String id = id(unit.sleutel()) + (base.find(unit.sleutel()).isPresent() ? "__v" : "");
        element(unit, named(id, action), body(now, unit, this::arrived));
    }

    /** A unit that is replaced, with the marks of its own change and of every change in it. */
    void replaced(TekstEenheid unit) {
        element(unit, named(id(unit.sleutel()), ""), new Body(() -> renvooi(unit.tekst(), base.now(unit)), () -> markedOpschrift(unit), () -> base.children(unit).forEach(this::marked)));
    }

    private void marked(TekstEenheid unit) {
        arrivals(unit, true);
        if (base.leaves(unit.sleutel())) {
            element(unit, named(id(unit.sleutel()), OLD), standing(unit));
        } else {
            replaced(unit);
        }
        arrivals(unit, false);
    }

    private void arrivals(TekstEenheid unit, boolean before) {
        base.arrivals(unit, before).forEach(change -> now.find(base.arriving(change)).ifPresent(comes -> arrived(comes, NEW)));
    }

    /** Equal words whose spacing or quotes differ go and come, so that each view is exact. */
    private void renvooi(String was, String wordt) {
        for (WordDiff.Part part : WordDiff.between(PlainText.line(was), PlainText.line(wordt)).parts()) {
            if (part.was().equals(part.wordt())) {
                sheet.text(part.was());
                continue;
            }
            mark("VerwijderdeTekst", part.was());
            mark("NieuweTekst", part.wordt());
        }
    }

    private void mark(String name, String text) {
        if (!text.isEmpty()) {
            sheet.line(name, text);
        }
    }

    private static String[] named(String id, String action) {
        return action.isEmpty() ? new String[] {"eId", id, "wId", id} : new String[] {"eId", id, "wId", id, "wijzigactie", action};
    }

    /** What is written in an element. */
    private record Body(Runnable text, Runnable opschrift, Runnable children) { }

    private void element(TekstEenheid unit, String[] attributes, Body body) {
        sheet.element(name(unit), () -> {
            number(unit, body.opschrift());
            if (!unit.tekst().isEmpty()) {
                sheet.element(unit.soort() == TekstEenheid.Soort.KOP ? "Opschrift" : "Al", body.text());
            }
            body.children().run();
        }, attributes);
    }

    private void kop(TekstEenheid artikel, Runnable opschrift) {
        sheet.line("Label", "Artikel").line("Nummer", artikel.nummer());
        opschrift.run();
    }

    private static String name(TekstEenheid unit) {
        return switch (unit.soort()) {
            case ARTIKEL -> "Artikel";
            case LID -> "Lid";
            case BESLISPUNT, ONDERDEEL -> "Li";
            case KOP -> "Kop";
            case AANHEF, ALINEA, SLOT -> "Inhoud";
        };
    }

    private void number(TekstEenheid unit, Runnable opschrift) {
        if (!unit.nummer().isEmpty()) {
            switch (unit.soort()) {
                case ARTIKEL -> sheet.element("Kop", () -> kop(unit, opschrift));
                case LID -> sheet.line("LidNummer", unit.nummer() + ".");
                case BESLISPUNT, ONDERDEEL -> sheet.line("LiNummer", unit.nummer() + ".");
                case KOP, AANHEF, ALINEA, SLOT -> { }
            }
        }
    }

    /** Units around which none of the others stands. */
    static List<TekstEenheid> tops(List<TekstEenheid> units) {
        Set<String> keys = units.stream().map(TekstEenheid::sleutel).collect(Collectors.toSet());
        return units.stream().filter(unit -> !keys.contains(unit.ouder())).toList();
    }
}
