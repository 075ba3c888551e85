package nl.inbreng.text.stop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.xml.XmlSheet;

/**
 * The changes of an amendement as a RegelingMutatie of STOP: Vervang and VervangKop with renvooi, Verwijder and VoegToe, each with the name of its place. It
 * holds no sentences: STOP has no room for one that tells of several changes, and the raad has one wording (see AmendingSentence). A unit
 * that is replaced is written with all that stands in it, and changes inside it are marks there. A moved unit is removed and added. It has
 * the form of STOP, but a raadsbesluit is no Regeling of the schema: beslispunten are list items. Linear in units and changes.
 */
public final class RegelingMutatie {

    /** Namespace of the texts of STOP. */
    public static final String NAMESPACE = "https://standaarden.overheid.nl/stop/imop/tekst/";

    private final XmlSheet sheet;
    private final StopUnits units;
    private final Map<String, Integer> added = new HashMap<>();

    private RegelingMutatie(XmlSheet sheet, StopUnits units) {
        this.sheet = sheet;
        this.units = units;
    }

    /**
     * The fragment.
     *
     * @param work address of the decision without its version: "/akn/nl/bill/gm0355/2026/voorstel-12"
     * @param was  version that the changes were written on, counted from 1; the new one is the next
     * @param base units of that version
     */
    public static String write(String work, int was, List<TekstEenheid> base, List<Wijziging> changes) {
        List<Wijziging> real = changes.stream().filter(change -> !change.changesNothing()).toList();
        return XmlSheet.written(NAMESPACE, "RegelingMutatie", sheet -> new RegelingMutatie(sheet, new StopUnits(sheet, base, real)).changes(real),
                "was", work + "/nld@v" + was, "wordt", work + "/nld@v" + (was + 1), "componentnaam", "main");
    }

    private void changes(List<Wijziging> changes) {
        changes.stream().filter(change -> !units.isInside(change)).forEach(change -> {
            switch (change.actie()) {
                case VERVANG -> replace(change);
                case VERWIJDER -> units.find(change.eenheidSleutel()).flatMap(units::artikelOf).ifPresentOrElse(artikel -> replaceKop(artikel, change), () -> remove(change));
                case VOEG_TOE_VOOR, VOEG_TOE_NA -> insert(change);
                case VERPLAATS_VOOR, VERPLAATS_NA -> move(change);
            }
        });
    }

    private void replace(Wijziging change) {
        Optional<TekstEenheid> unit = units.find(change.eenheidSleutel());
        unit.flatMap(units::artikelOf).ifPresentOrElse(artikel -> replaceKop(artikel, change), () -> unit.ifPresent(this::replace));
    }

    private void replace(TekstEenheid unit) {
        sheet.element("Vervang", () -> {
            sheet.line("Wat", name(unit.citeertitel()));
            units.marked(unit);
        }, "wat", StopUnits.id(unit.sleutel()));
    }

    /** The opschrift of an artikel is part of its Kop, which STOP replaces as a whole. */
    private void replaceKop(TekstEenheid artikel, Wijziging change) {
        sheet.element("VervangKop", () -> {
            sheet.line("Wat", name(change.citeertitel()));
            units.markedKop(artikel);
        }, "wat", StopUnits.id(artikel.sleutel()));
    }

    private void remove(Wijziging change) {
        units.find(change.eenheidSleutel()).ifPresent(unit -> sheet.element("Verwijder", () -> {
            sheet.line("Wat", name(unit.citeertitel()));
            units.plain(unit);
        }, "wat", StopUnits.id(unit.sleutel())));
    }

    private void insert(Wijziging change) {
        units.find(change.eenheidSleutel()).ifPresent(neighbour -> {
            boolean before = change.actie() == Wijziging.Actie.VOEG_TOE_VOOR;
            sheet.element("VoegToe", () -> {
                sheet.line("Wat", (before ? "Vóór " : "Na ") + neighbour.citeertitel());
                units.fresh(neighbour, change.wordt(), added.merge(neighbour.sleutel(), 1, Integer::sum));
            }, "context", StopUnits.id(neighbour.sleutel()), "positie", before ? "komtVoor" : "volgtOp");
        });
    }

    private void move(Wijziging change) {
        remove(change);
        units.find(change.eenheidSleutel()).ifPresent(unit -> units.find(change.naast()).ifPresent(neighbour -> {
            boolean before = change.actie() == Wijziging.Actie.VERPLAATS_VOOR;
            sheet.element("VoegToe", () -> {
                sheet.line("Wat", (before ? "Vóór " : "Na ") + neighbour.citeertitel());
                units.moved(unit);
            }, "context", StopUnits.id(neighbour.sleutel()), "positie", before ? "komtVoor" : "volgtOp");
        }));
    }

    private static String name(String citation) {
        return citation.isEmpty() ? citation : Character.toUpperCase(citation.charAt(0)) + citation.substring(1);
    }
}
