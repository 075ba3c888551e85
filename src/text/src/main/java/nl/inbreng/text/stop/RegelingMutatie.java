package nl.inbreng.text.stop;

import java.util.ArrayList;
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
 * What is added reads as in the new text, with the number that it has there. Of another text for the whole decision all that comes is added at the place of
 * the old one, and all that goes is removed: every place is one of the text that is changed. It has
 * the form of STOP, but a raadsbesluit is no Regeling of the schema: beslispunten are list items. Linear in units and changes.
 */
public final class RegelingMutatie {

    /** Namespace of the texts of STOP. */
    public static final String NAMESPACE = "https://standaarden.overheid.nl/stop/imop/tekst/";

    private final XmlSheet sheet;
    private final StopBase base;
    private final StopUnits units;

    private RegelingMutatie(XmlSheet sheet, StopBase base, List<TekstEenheid> now) {
        this.sheet = sheet;
        this.base = base;
        this.units = new StopUnits(sheet, base, new StopBase(now, List.of()));
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

    /**
     * The fragment.
     *
     * @param base units that the changes were written on
     * @throws IllegalArgumentException when they do not fit on those, see {@link Consolidation#read}
     */
    public static String write(Step step, List<TekstEenheid> base, List<Wijziging> changes) {
        List<Reading> readings = Consolidation.read(base, changes);
        List<Wijziging> real = whole(base, readings, changes.stream().filter(change -> !change.changesNothing()).toList());
        return XmlSheet.written(NAMESPACE, "RegelingMutatie", sheet -> real.forEach(new RegelingMutatie(sheet, new StopBase(base, real), Consolidation.clean(readings))::change), step.attributes());
    }

    /** The fragment of another text for the whole decision. @param base units of the decision */
    public static String write(Step step, List<TekstEenheid> base, String alternatief) {
        List<Reading> readings = Consolidation.replaced(base, alternatief);
        List<TekstEenheid> comes = StopUnits.tops(units(readings, Fate.NIEUW));
        List<TekstEenheid> goes = StopUnits.tops(units(readings, Fate.VERVALT));
        TekstEenheid place = goes.isEmpty() ? StopUnits.tops(base).getLast() : goes.getFirst();
        return XmlSheet.written(NAMESPACE, "RegelingMutatie", sheet -> {
            RegelingMutatie mutatie = new RegelingMutatie(sheet, new StopBase(base, List.of()), Consolidation.clean(readings));
            comes.forEach(unit -> mutatie.voegToe(place, !goes.isEmpty(), () -> mutatie.units.arrived(unit)));
            goes.forEach(mutatie::remove);
        }, step.attributes());
    }

    private static List<TekstEenheid> units(List<Reading> readings, Fate fate) {
        return readings.stream().filter(reading -> reading.fate() == fate).map(Reading::unit).toList();
    }

    /** With one removal for a unit that goes as a whole, as an artikel with its last lid does; what goes is not moved. */
    private static List<Wijziging> whole(List<TekstEenheid> base, List<Reading> readings, List<Wijziging> real) {
        Set<String> gone = units(readings, Fate.VERVALT).stream().map(TekstEenheid::sleutel).collect(Collectors.toSet());
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

    private void change(Wijziging change) {
        String key = change.eenheidSleutel();
        boolean inside = base.isInside(key);
        switch (change.actie()) {
            case VERVANG -> base.find(key).filter(unit -> !inside && !base.leaves(key)).ifPresent(unit -> replace(unit, change));
            case VERWIJDER -> base.find(key).filter(unit -> !inside).ifPresent(unit -> base.artikelOf(unit).ifPresentOrElse(artikel -> replaceKop(artikel, change), () -> remove(unit)));
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> base.find(key).filter(unit -> !inside).ifPresent(unit -> voegToe(unit, change.actie() == Wijziging.Actie.VOEG_TOE_VOOR, () -> units.arriving(change)));
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
            voegToe(neighbour.get(), change.actie() == Wijziging.Actie.VERPLAATS_VOOR, () -> units.arriving(change));
        }
    }

    private static String name(String citation) {
        return citation.isEmpty() ? citation : Character.toUpperCase(citation.charAt(0)) + citation.substring(1);
    }
}
