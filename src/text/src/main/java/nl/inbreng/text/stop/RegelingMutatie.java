package nl.inbreng.text.stop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.xml.XmlSheet;

/**
 * The changes of an amendement as a RegelingMutatie of STOP: Vervang and VervangKop with renvooi, Verwijder and VoegToe, each with the name of its place. It
 * holds no sentences: STOP has no room for one that tells of several changes, and the raad has one wording (see AmendingSentence). A unit
 * that is replaced is written with all that stands in it, and changes inside it are marks there. A moved unit is removed and added, and so is what leaves it.
 * Of another text for the whole decision all that goes is removed and all that comes is added. It has
 * the form of STOP, but a raadsbesluit is no Regeling of the schema: beslispunten are list items. Linear in units and changes.
 */
public final class RegelingMutatie {

    /** Namespace of the texts of STOP. */
    public static final String NAMESPACE = "https://standaarden.overheid.nl/stop/imop/tekst/";

    private final XmlSheet sheet;
    private final StopBase base;
    private final StopUnits units;

    private RegelingMutatie(XmlSheet sheet, StopBase base) {
        this.sheet = sheet;
        this.base = base;
        this.units = new StopUnits(sheet, base);
    }

    /**
     * From which text to which.
     *
     * @param work  address of the decision without its version: "/akn/nl/bill/gm0355/2026/voorstel-12"
     * @param was   the version that the changes were written on: "2"
     * @param wordt the version that comes of them
     */
    public record Step(String work, String was, String wordt) {

        /** From a version, counted from 1, to the next. */
        public static Step next(String work, int was) {
            return new Step(work, String.valueOf(was), String.valueOf(was + 1));
        }

        private String[] attributes() {
            return new String[] {"was", work + "/nld@v" + was, "wordt", work + "/nld@v" + wordt, "componentnaam", "main"};
        }
    }

    /** The fragment. @param base units that the changes were written on */
    public static String write(Step step, List<TekstEenheid> base, List<Wijziging> changes) {
        List<Wijziging> real = whole(base, changes.stream().filter(change -> !change.changesNothing()).toList());
        return XmlSheet.written(NAMESPACE, "RegelingMutatie", sheet -> real.forEach(new RegelingMutatie(sheet, new StopBase(base, real))::change), step.attributes());
    }

    /** The fragment of another text for the whole decision. @param base units of the decision */
    public static String write(Step step, List<TekstEenheid> base, String alternatief) {
        List<Reading> readings = Consolidation.replaced(base, alternatief);
        List<TekstEenheid> comes = readings.stream().filter(reading -> reading.fate() == Fate.NIEUW).map(Reading::unit).toList();
        List<TekstEenheid> goes = readings.stream().filter(reading -> reading.fate() == Fate.VERVALT).map(Reading::unit).toList();
        return XmlSheet.written(NAMESPACE, "RegelingMutatie", sheet -> {
            StopUnits.tops(goes).forEach(new RegelingMutatie(sheet, new StopBase(base, List.of()))::remove);
            TekstEenheid behind = goes.isEmpty() ? base.getLast() : StopUnits.tops(goes).getLast();
            for (TekstEenheid unit : StopUnits.tops(comes)) {
                new RegelingMutatie(sheet, new StopBase(comes, List.of())).add(behind, unit);
                behind = unit;
            }
        }, step.attributes());
    }

    private void add(TekstEenheid behind, TekstEenheid unit) {
        voegToe(behind, false, () -> units.plain(unit));
    }

    /** With one removal for a unit that goes as a whole, as an artikel with its last lid does; what goes is not moved. */
    private static List<Wijziging> whole(List<TekstEenheid> base, List<Wijziging> real) {
        Set<String> gone = gone(base, real);
        List<Wijziging> changes = new ArrayList<>();
        for (TekstEenheid unit : base) {
            boolean whole = gone.contains(unit.sleutel()) && !gone.contains(unit.ouder()) && real.stream().noneMatch(change -> change.vervalt() && change.eenheidSleutel().equals(unit.sleutel()));
            if (whole) {
                changes.add(new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), ""));
            }
        }
        real.stream().filter(change -> !change.actie().moves() || !gone.contains(change.eenheidSleutel())).forEach(changes::add);
        return changes;
    }

    private static Set<String> gone(List<TekstEenheid> base, List<Wijziging> real) {
        try {
            return Consolidation.read(base, real).stream().filter(reading -> reading.fate() == Fate.VERVALT).map(reading -> reading.unit().sleutel()).collect(Collectors.toSet());
        } catch (IllegalArgumentException unfit) {
            return real.stream().filter(Wijziging::vervalt).map(Wijziging::eenheidSleutel).collect(Collectors.toCollection(HashSet::new));
        }
    }

    private void change(Wijziging change) {
        String key = change.eenheidSleutel();
        boolean inside = base.isInside(key);
        switch (change.actie()) {
            case VERVANG -> base.find(key).filter(unit -> !inside && !base.leaves(key)).ifPresent(unit -> replace(unit, change));
            case VERWIJDER -> base.find(key).filter(unit -> !inside).ifPresent(unit -> base.artikelOf(unit).ifPresentOrElse(artikel -> replaceKop(artikel, change), () -> remove(unit)));
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> base.find(key).filter(unit -> !inside).ifPresent(unit -> voegToe(unit, change.actie() == Wijziging.Actie.VOEG_TOE_VOOR, () -> units.fresh(unit, change)));
            case VERPLAATS_VOOR, VERPLAATS_NA -> move(change);
        }
    }

    private void replace(TekstEenheid unit, Wijziging change) {
        base.artikelOf(unit).ifPresentOrElse(artikel -> replaceKop(artikel, change), () -> sheet.element("Vervang", () -> {
            sheet.line("Wat", name(unit.citeertitel()));
            units.replaced(unit);
        }, "wat", StopUnits.id(unit.sleutel())));
    }

    /** The opschrift of an artikel is part of its Kop, which STOP replaces as a whole. */
    private void replaceKop(TekstEenheid artikel, Wijziging change) {
        sheet.element("VervangKop", () -> {
            sheet.line("Wat", name(change.citeertitel()));
            units.markedKop(artikel);
        }, "wat", StopUnits.id(artikel.sleutel()));
    }

    private void remove(TekstEenheid unit) {
        sheet.element("Verwijder", () -> {
            sheet.line("Wat", name(unit.citeertitel()));
            units.plain(unit);
        }, "wat", StopUnits.id(unit.sleutel()));
    }

    private void voegToe(TekstEenheid neighbour, boolean before, Runnable content) {
        sheet.element("VoegToe", () -> {
            sheet.line("Wat", (before ? "Vóór " : "Na ") + neighbour.citeertitel());
            content.run();
        }, "context", StopUnits.id(neighbour.sleutel()), "positie", before ? "komtVoor" : "volgtOp");
    }

    /** Each end of a move apart: what leaves a unit that is removed or replaced is gone with it, and what comes in one that is replaced or moved is written there. */
    private void move(Wijziging change) {
        Optional<TekstEenheid> unit = base.find(change.eenheidSleutel());
        Optional<TekstEenheid> neighbour = base.find(change.naast());
        if (unit.isEmpty() || neighbour.isEmpty()) {
            return;
        }
        if (!base.isInside(change.eenheidSleutel())) {
            remove(unit.get());
        }
        if (!base.isInside(change.naast())) {
            voegToe(neighbour.get(), change.actie() == Wijziging.Actie.VERPLAATS_VOOR, () -> units.moved(unit.get()));
        }
    }

    private static String name(String citation) {
        return citation.isEmpty() ? citation : Character.toUpperCase(citation.charAt(0)) + citation.substring(1);
    }
}
