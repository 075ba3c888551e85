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

    /** A unit and all in it, as it stood. @param behind what is put behind each id, so that a copy has its own */
    void plain(TekstEenheid unit, String behind) {
        element(unit, named(id(unit.sleutel()) + behind, ""), () -> sheet.text(unit.tekst()), () -> children(unit).forEach(child -> plain(child, behind)));
    }

    /** A unit that did not exist. @param number how many-eth addition beside that neighbour it is */
    void fresh(TekstEenheid neighbour, String text, int number) {
        TekstEenheid unit = new TekstEenheid(neighbour.sleutel(), neighbour.ouder(), neighbour.soort(), "", neighbour.citeertitel(), PlainText.of(text), neighbour.amendeerbaar());
        element(unit, named(id(neighbour.sleutel()) + "__nieuw_" + number, NEW), () -> sheet.text(PlainText.line(text)), () -> { });
    }

    /** A unit and all in it with the marks of every change in it. */
    void marked(TekstEenheid unit) {
        List<Wijziging> own = changes.getOrDefault(unit.sleutel(), List.of());
        additions(unit, own, true);
        Optional<Wijziging> gone = own.stream().filter(change -> change.vervalt() || change.actie().moves()).findFirst();
        Optional<Wijziging> replaced = own.stream().filter(change -> change.actie() == Wijziging.Actie.VERVANG).findFirst();
        if (gone.isPresent()) {
            element(unit, named(id(unit.sleutel()), OLD), () -> sheet.text(unit.tekst()), () -> children(unit).forEach(child -> plain(child, "")));
        } else {
            element(unit, named(id(unit.sleutel()), ""), () -> renvooi(unit.tekst(), replaced.map(Wijziging::wordt).orElse(unit.tekst())), () -> children(unit).forEach(this::marked));
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

    private List<TekstEenheid> children(TekstEenheid unit) {
        return below.getOrDefault(unit.sleutel(), List.of());
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

    private void element(TekstEenheid unit, String[] attributes, Runnable text, Runnable children) {
        sheet.element(name(unit), () -> {
            number(unit);
            if (!unit.tekst().isEmpty()) {
                sheet.element(unit.soort() == TekstEenheid.Soort.KOP ? "Opschrift" : "Al", text);
            }
            children.run();
        }, attributes);
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

    private void number(TekstEenheid unit) {
        if (!unit.nummer().isEmpty()) {
            switch (unit.soort()) {
                case ARTIKEL -> sheet.element("Kop", () -> sheet.line("Label", "Artikel").line("Nummer", unit.nummer()));
                case LID -> sheet.line("LidNummer", unit.nummer() + ".");
                case BESLISPUNT, ONDERDEEL -> sheet.line("LiNummer", unit.nummer() + ".");
                case KOP, AANHEF, ALINEA, SLOT -> { }
            }
        }
    }
}
