package nl.inbreng.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.EenheidAfkomst.Relatie;
import nl.inbreng.text.Rebase.Uitkomst;

/**
 * Where a place beside an old unit is in the newer version.
 *
 * @param versies both versions
 * @param nieuw   the units of the newer one by key
 * @param rows    what became of each old unit, by its key
 */
record NewPlaces(Rebase.Versies versies, Map<String, TekstEenheid> nieuw, Map<String, List<EenheidAfkomst>> rows) {

    /** A place beside a unit of the newer version. */
    record Place(TekstEenheid unit, boolean before, Uitkomst outcome) {
    }

    /** Where "before" or "behind" an old unit is now; when that unit is gone, beside the nearest of its siblings that stayed. */
    Optional<Place> beside(String oldKey, boolean before) {
        List<EenheidAfkomst> became = rows.getOrDefault(oldKey, List.of()).stream().filter(row -> !row.nieuw().isEmpty()).toList();
        if (!became.isEmpty()) {
            Relatie relatie = became.getFirst().relatie();
            boolean clear = relatie == Relatie.GELIJK || relatie == Relatie.GEWIJZIGD && !became.getFirst().isByKeyAlone();
            TekstEenheid unit = nieuw.get((before ? became.getFirst() : became.getLast()).nieuw());
            return Optional.of(new Place(unit, before, clear ? Uitkomst.SCHOON : Uitkomst.VERPLAATST));
        }
        List<TekstEenheid> siblings = siblings(oldKey);
        int at = siblings.stream().map(TekstEenheid::sleutel).toList().indexOf(oldKey);
        Stream<Place> earlier = siblings.subList(0, Math.max(0, at)).reversed().stream().flatMap(unit -> stayed(unit, false));
        Stream<Place> later = siblings.subList(at + 1, siblings.size()).stream().flatMap(unit -> stayed(unit, true));
        return Stream.concat(earlier, later).findFirst();
    }

    private Stream<Place> stayed(TekstEenheid old, boolean before) {
        return rows.getOrDefault(old.sleutel(), List.of()).stream().filter(row -> !row.nieuw().isEmpty())
                .map(row -> new Place(nieuw.get(row.nieuw()), before, Uitkomst.VERPLAATST)).limit(1);
    }

    private List<TekstEenheid> siblings(String oldKey) {
        return versies.oud().stream().filter(unit -> unit.sleutel().equals(oldKey)).findFirst()
                .map(known -> versies.oud().stream().filter(unit -> unit.ouder().equals(known.ouder()) && unit.soort() == known.soort()).toList()).orElse(List.of());
    }

    /** True when the newer version put the unit at that place: it stands there, and it did not before. */
    boolean madeMove(Wijziging move, TekstEenheid unit, Place place) {
        boolean moved = rows.get(move.eenheidSleutel()).getFirst().relatie() == Relatie.VERPLAATST;
        return standsBeside(versies.nieuw(), unit.sleutel(), place.unit().sleutel(), place.before())
                && (moved || !standsBeside(versies.oud(), move.eenheidSleutel(), move.naast(), move.actie() == Wijziging.Actie.VERPLAATS_VOOR));
    }

    private static boolean standsBeside(List<TekstEenheid> units, String key, String neighbour, boolean before) {
        String parent = units.stream().filter(unit -> unit.sleutel().equals(key)).findFirst().map(TekstEenheid::ouder).orElseThrow();
        List<String> row = units.stream().filter(each -> each.ouder().equals(parent)).map(TekstEenheid::sleutel).toList();
        int at = row.indexOf(neighbour);
        return at >= 0 && row.indexOf(key) == (before ? at - 1 : at + 1);
    }
}
