package nl.inbreng.text.stop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<String, TekstEenheid> byKey = new HashMap<>();
    private final Map<String, List<TekstEenheid>> below = new HashMap<>();
    private final Map<String, List<Wijziging>> changes = new HashMap<>();

    StopUnits(XmlSheet sheet, List<TekstEenheid> base, List<Wijziging> all) {
        this.sheet = sheet;
        base.forEach(unit -> {
            byKey.put(unit.sleutel(), unit);
            below.computeIfAbsent(unit.ouder(), key -> new ArrayList<>()).add(unit);
        });
        all.forEach(change -> changes.computeIfAbsent(change.eenheidSleutel(), key -> new ArrayList<>()).add(change));
    }

    static String id(String key) {
        return "inbreng_1__" + AknId.of(key);
    }

    Optional<TekstEenheid> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** True when a change is written as a mark inside a unit around it that is replaced, or falls with one that is removed. */
    boolean isInside(Wijziging change) {
        TekstEenheid unit = byKey.get(change.eenheidSleutel());
        String around = unit == null ? "" : unit.ouder();
        while (!around.isEmpty() && byKey.containsKey(around)) {
            if (changes.getOrDefault(around, List.of()).stream().anyMatch(outer -> !outer.actie().adds())) {
                return true;
            }
            around = byKey.get(around).ouder();
        }
        return false;
    }

    /** The opschrift in the Kop of an artikel: the first one; any other stands in the artikel as a unit. */
    Optional<TekstEenheid> opschrift(TekstEenheid artikel) {
        boolean numbered = artikel.soort() == TekstEenheid.Soort.ARTIKEL && !artikel.nummer().isEmpty();
        return below.getOrDefault(artikel.sleutel(), List.of()).stream().filter(child -> numbered && child.isOpschrift()).findFirst();
    }

    /** The artikel in whose Kop this unit stands; empty for every other unit. */
    Optional<TekstEenheid> artikelOf(TekstEenheid unit) {
        return find(unit.ouder()).filter(artikel -> opschrift(artikel).filter(unit::equals).isPresent());
    }

    /** The Kop of an artikel with the marks of the change of its opschrift. */
    void markedKop(TekstEenheid artikel) {
        sheet.element("Kop", () -> kop(artikel, () -> markedOpschrift(artikel)));
    }

    private void markedOpschrift(TekstEenheid artikel) {
        opschrift(artikel).ifPresent(own -> sheet.element("Opschrift", () -> renvooi(own.tekst(), now(own))));
    }

    /** A unit and all in it, as it stood. */
    void plain(TekstEenheid unit) {
        element(unit, named(id(unit.sleutel()), ""), standing(unit));
    }

    private Body standing(TekstEenheid unit) {
        return new Body(() -> sheet.text(unit.tekst()), () -> opschrift(unit).ifPresent(own -> sheet.line("Opschrift", own.tekst())), () -> children(unit).forEach(this::plain));
    }

    /** A unit and all in it at its new place, as it will read there; its copy has ids of its own. */
    void moved(TekstEenheid unit) {
        element(unit, named(id(unit.sleutel()) + "__v", ""), new Body(() -> sheet.text(PlainText.line(now(unit))),
                () -> opschrift(unit).map(this::now).filter(text -> !text.isEmpty()).ifPresent(text -> sheet.line("Opschrift", text)), () -> children(unit).forEach(this::movedAlong)));
    }

    private void movedAlong(TekstEenheid unit) {
        List<Wijziging> own = changes.getOrDefault(unit.sleutel(), List.of());
        additions(unit, own, true);
        if (own.stream().noneMatch(StopUnits::leaves)) {
            moved(unit);
        }
        additions(unit, own, false);
    }

    private static boolean leaves(Wijziging change) {
        return change.vervalt() || change.actie().moves();
    }

    private String now(TekstEenheid unit) {
        return changes.getOrDefault(unit.sleutel(), List.of()).stream().filter(change -> !change.actie().adds() && !change.wordt().equals(change.was())).map(Wijziging::wordt).findFirst().orElse(unit.tekst());
    }

    /** A unit that did not exist. @param number how many-eth addition beside that neighbour it is */
    void fresh(TekstEenheid neighbour, String text, int number) {
        TekstEenheid unit = new TekstEenheid(neighbour.sleutel(), neighbour.ouder(), neighbour.soort(), "", neighbour.citeertitel(), PlainText.of(text), neighbour.amendeerbaar());
        element(unit, named(id(neighbour.sleutel()) + "__nieuw_" + number, NEW), new Body(() -> sheet.text(PlainText.line(text)), () -> { }, () -> { }));
    }

    /** A unit and all in it with the marks of every change in it. */
    void marked(TekstEenheid unit) {
        List<Wijziging> own = changes.getOrDefault(unit.sleutel(), List.of());
        additions(unit, own, true);
        if (own.stream().anyMatch(StopUnits::leaves)) {
            element(unit, named(id(unit.sleutel()), OLD), standing(unit));
        } else {
            element(unit, named(id(unit.sleutel()), ""), new Body(() -> renvooi(unit.tekst(), now(unit)),
                    () -> markedOpschrift(unit), () -> children(unit).forEach(this::marked)));
        }
        additions(unit, own, false);
    }

    private void additions(TekstEenheid unit, List<Wijziging> own, boolean before) {
        Wijziging.Actie wanted = before ? Wijziging.Actie.VOEG_TOE_VOOR : Wijziging.Actie.VOEG_TOE_NA;
        int number = before ? 0 : (int) own.stream().filter(change -> change.actie() == Wijziging.Actie.VOEG_TOE_VOOR).count();
        for (Wijziging change : own.stream().filter(each -> each.actie() == wanted).toList()) {
            fresh(unit, change.wordt(), ++number);
        }
    }

    /** All but what stands in its Kop. */
    private List<TekstEenheid> children(TekstEenheid unit) {
        return below.getOrDefault(unit.sleutel(), List.of()).stream().filter(child -> !opschrift(unit).equals(Optional.of(child))).toList();
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
}
