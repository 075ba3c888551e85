package nl.inbreng.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.text.EenheidAfkomst;
import nl.inbreng.text.EenheidAfkomst.Relatie;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Running;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Cell;

/** What became of each unit, in words. What stands in the earlier version is named and linked, never quoted: its text may have left the agenda. */
final class OriginRows {

    private final StoredVoorstel before;
    private final List<TekstEenheid> now;
    private final List<EenheidAfkomst> found;
    private final List<Running> running;
    private final Map<String, TekstEenheid> old;

    /** @param found what became of each unit of the version before @param running amendementen that run on it and on those before it */
    OriginRows(StoredVoorstel before, List<TekstEenheid> now, List<EenheidAfkomst> found, List<Running> running) {
        this.before = before;
        this.now = now;
        this.found = found;
        this.running = running;
        this.old = before.eenheden().stream().collect(Collectors.toMap(TekstEenheid::sleutel, Function.identity()));
    }

    /** The units that are not as they were: in reading order, then what is gone and could be amended. @param boxes keys of the units that have a box on the page */
    List<List<Cell>> list(Set<String> boxes) {
        Map<String, List<EenheidAfkomst>> origins = found.stream().collect(Collectors.groupingBy(EenheidAfkomst::nieuw));
        Stream<List<Cell>> here = now.stream().filter(unit -> origins.get(unit.sleutel()).getFirst().relatie() != Relatie.GELIJK)
                .map(unit -> row(Cell.link(Showing.capital(unit.citeertitel()), "#" + (boxes.contains(unit.sleutel()) ? UnitsForm.name(unit) : Since.UNIT + unit.sleutel())), word(unit, origins.get(unit.sleutel())), origins.get(unit.sleutel())));
        return Stream.concat(here, gone(false)).toList();
    }

    /** What is gone and could not be amended, nor is by anybody: most of it explained the earlier version and is no part of a decision. */
    List<List<Cell>> fixed() {
        return gone(true).toList();
    }

    private Stream<List<Cell>> gone(boolean fixed) {
        return found.stream().filter(row -> row.relatie() == Relatie.VERVALLEN && fixed == (!old.get(row.oud()).amendeerbaar() && running(List.of(row)).isEmpty()))
                .map(row -> row(there(old.get(row.oud())), "Vervallen.", List.of(row)));
    }

    private List<Cell> row(Cell unit, String word, List<EenheidAfkomst> origins) {
        return List.of(unit, Cell.text(word + running(origins)));
    }

    private Cell there(TekstEenheid unit) {
        String name = Showing.capital(unit.citeertitel()) + " (versie " + before.ref().versie() + ")";
        return before.status() == StoredVoorstel.Status.INGETROKKEN ? Cell.text(name) : Cell.link(name, "/werkblad/voorstellen/" + before.ref().id() + "#" + Since.UNIT + unit.sleutel());
    }

    private String word(TekstEenheid unit, List<EenheidAfkomst> origins) {
        EenheidAfkomst first = origins.getFirst();
        String was = names(origins).equals(unit.citeertitel()) ? "." : ", was " + names(origins) + ".";
        return switch (first.relatie()) {
            case NIEUW -> "Nieuw.";
            case GEWIJZIGD -> first.isByKeyAlone() && !unit.isOpschrift() ? "Heel andere tekst. Volgens de griffie was dit " + names(origins) + "." : "Gewijzigd" + was;
            case GESPLITST -> "Gesplitst uit " + names(origins) + ".";
            case SAMENGEVOEGD -> "Samengevoegd uit " + names(origins) + ".";
            case VERPLAATST -> (PlainText.line(unit.tekst()).equals(PlainText.line(old.get(first.oud()).tekst())) ? "Verplaatst" : "Verplaatst en gewijzigd") + was;
            case GELIJK, VERVALLEN -> "";
        };
    }

    private String names(List<EenheidAfkomst> origins) {
        List<String> names = origins.stream().filter(row -> !row.oud().isEmpty()).map(row -> old.get(row.oud()).citeertitel()).toList();
        return names.size() < 2 ? String.join("", names) : String.join(", ", names.subList(0, names.size() - 1)) + " en " + names.getLast();
    }

    private String running(List<EenheidAfkomst> origins) {
        long count = running.stream().filter(one -> origins.stream().anyMatch(row -> one.touches(row.oud()))).count();
        return count == 0 ? "" : count == 1 ? " Hierop loopt 1 burgeramendement." : " Hierop lopen " + count + " burgeramendementen.";
    }

    /** How many units stayed as they were, and how many of those have another number by now. */
    String same() {
        Map<String, TekstEenheid> here = now.stream().collect(Collectors.toMap(TekstEenheid::sleutel, Function.identity()));
        List<EenheidAfkomst> same = found.stream().filter(row -> row.relatie() == Relatie.GELIJK).toList();
        long renamed = same.stream().filter(row -> !here.get(row.nieuw()).citeertitel().equals(old.get(row.oud()).citeertitel())).count();
        if (same.isEmpty()) return "";
        return (same.size() == 1 ? "1 onderdeel bleef gelijk" : same.size() + " onderdelen bleven gelijk") + (renamed == 0 ? "." : ", waarvan " + renamed + " met een ander nummer.");
    }
}
