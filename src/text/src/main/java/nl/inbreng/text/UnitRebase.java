package nl.inbreng.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.EenheidAfkomst.Relatie;
import nl.inbreng.text.Rebase.Herplaatst;
import nl.inbreng.text.Rebase.Uitkomst;

/** Lays one change over the newer version; see {@link Rebase}. */
final class UnitRebase {

    private final Rebase.Versies versies;
    private final Rebase.Zoeker zoeker;
    private final Map<String, TekstEenheid> nieuw = new HashMap<>();
    private final Map<String, List<EenheidAfkomst>> rows;
    private final Map<String, List<EenheidAfkomst>> joined;
    private final NewPlaces places;

    UnitRebase(Rebase.Versies versies, Rebase.Zoeker zoeker) {
        this.versies = versies;
        this.zoeker = zoeker;
        versies.nieuw().forEach(unit -> nieuw.put(unit.sleutel(), unit));
        rows = versies.afkomst().stream().collect(Collectors.groupingBy(EenheidAfkomst::oud));
        places = new NewPlaces(versies, nieuw, rows);
        joined = versies.afkomst().stream().collect(Collectors.groupingBy(EenheidAfkomst::nieuw));
    }

    Herplaatst of(Wijziging wijziging) {
        return switch (wijziging.actie()) {
            case VERVANG, VERWIJDER -> changed(wijziging);
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> added(wijziging);
            case VERPLAATS_VOOR, VERPLAATS_NA -> moved(wijziging);
        };
    }

    private Herplaatst changed(Wijziging wijziging) {
        List<EenheidAfkomst> became = rows.getOrDefault(wijziging.eenheidSleutel(), List.of());
        Relatie relatie = became.isEmpty() ? Relatie.VERVALLEN : became.getFirst().relatie();
        return switch (relatie) {
            case GELIJK -> onto(wijziging, unit(became), Uitkomst.SCHOON);
            case GEWIJZIGD -> became.getFirst().isByKeyAlone() ? ontoOther(wijziging, unit(became)) : onto(wijziging, unit(became), Uitkomst.SCHOON);
            case VERPLAATST -> onto(wijziging, unit(became), Uitkomst.VERPLAATST);
            case GESPLITST -> ontoParts(wijziging, became);
            case SAMENGEVOEGD -> ontoJoined(wijziging, unit(became));
            case VERVALLEN, NIEUW -> wijziging.vervalt() || existsAsNew(wijziging.wordt()) ? done(wijziging) : orphan(wijziging);
        };
    }

    private TekstEenheid unit(List<EenheidAfkomst> became) {
        return nieuw.get(became.getFirst().nieuw());
    }

    private TekstEenheid closest(List<EenheidAfkomst> parts) {
        return nieuw.get(parts.stream().reduce((one, other) -> other.score() > one.score() ? other : one).orElseThrow().nieuw());
    }

    /** @param same the outcome when the unit reads as it did */
    private Herplaatst onto(Wijziging wijziging, TekstEenheid unit, Uitkomst same) {
        boolean unchanged = same(unit.tekst(), wijziging.was());
        if (!wijziging.vervalt() && same(unit.tekst(), wijziging.wordt()) && !unchanged) {
            return done(wijziging);
        }
        if (unchanged) {
            return result(wijziging, same, on(unit, wijziging, wijziging.wordt()));
        }
        if (wijziging.vervalt()) {
            return conflict(wijziging, unit, List.of());
        }
        return merged(wijziging, unit, Merge.rebased(wijziging.was(), wijziging.wordt(), unit.tekst()));
    }

    /** On the same unit with another text: words of both would make no sentence, so the filer chooses. */
    private static Herplaatst ontoOther(Wijziging wijziging, TekstEenheid unit) {
        return !wijziging.vervalt() && same(unit.tekst(), wijziging.wordt()) ? done(wijziging) : conflict(wijziging, unit, List.of());
    }

    private Herplaatst merged(Wijziging wijziging, TekstEenheid unit, Merge merge) {
        if (merge.isStrijdig()) {
            return conflict(wijziging, unit, merge.conflicten());
        }
        return same(merge.tekst(), unit.tekst()) ? done(wijziging) : result(wijziging, Uitkomst.SAMENGEVOEGD, on(unit, wijziging, merge.tekst()));
    }

    /** The joined unit as it would read when this change had been made before the join. */
    private Herplaatst ontoJoined(Wijziging wijziging, TekstEenheid unit) {
        if (wijziging.vervalt()) {
            return conflict(wijziging, unit, List.of());
        }
        List<String> keys = joined.get(unit.sleutel()).stream().map(EenheidAfkomst::oud).toList();
        List<TekstEenheid> parts = versies.oud().stream().filter(old -> keys.contains(old.sleutel())).toList();
        String basis = parts.stream().map(TekstEenheid::tekst).collect(Collectors.joining(" "));
        String own = parts.stream().map(old -> old.sleutel().equals(wijziging.eenheidSleutel()) ? wijziging.wordt() : old.tekst()).collect(Collectors.joining(" "));
        return merged(wijziging, unit, Merge.rebased(basis, own, unit.tekst()));
    }

    /** On the one part whose words change, when there is one. */
    private Herplaatst ontoParts(Wijziging wijziging, List<EenheidAfkomst> became) {
        if (wijziging.vervalt()) {
            return conflict(wijziging, closest(became), List.of());
        }
        SplitUnit parts = new SplitUnit(became.stream().map(row -> nieuw.get(row.nieuw())).toList());
        Merge merge = Merge.rebased(wijziging.was(), wijziging.wordt(), parts.tekst());
        if (!merge.isStrijdig() && same(merge.tekst(), parts.tekst())) {
            return done(wijziging);
        }
        return (merge.isStrijdig() ? Optional.<SplitUnit.Part>empty() : parts.changed(merge.tekst()))
                .map(part -> result(wijziging, Uitkomst.SAMENGEVOEGD, on(part.unit(), wijziging, part.wordt())))
                .orElseGet(() -> conflict(wijziging, closest(became), merge.conflicten()));
    }

    private Herplaatst added(Wijziging wijziging) {
        if (existsAsNew(wijziging.wordt())) {
            return done(wijziging);
        }
        boolean before = wijziging.actie() == Wijziging.Actie.VOEG_TOE_VOOR;
        return places.beside(wijziging.eenheidSleutel(), before)
                .map(place -> result(wijziging, place.outcome(),
                        Wijziging.added(place.unit().sleutel(), place.unit().citeertitel(), wijziging.wordt(), place.before())))
                .orElseGet(() -> orphan(wijziging));
    }

    private Herplaatst moved(Wijziging wijziging) {
        List<EenheidAfkomst> became = rows.getOrDefault(wijziging.eenheidSleutel(), List.of());
        if (became.isEmpty() || became.getFirst().nieuw().isEmpty()) {
            return orphan(wijziging);
        }
        TekstEenheid unit = closest(became);
        Optional<NewPlaces.Place> place = places.beside(wijziging.naast(), wijziging.actie() == Wijziging.Actie.VERPLAATS_VOOR)
                .filter(found -> !found.unit().sleutel().equals(unit.sleutel()));
        if (place.isEmpty()) {
            return orphan(wijziging);
        }
        boolean whole = became.size() == 1 && became.getFirst().relatie() != Relatie.SAMENGEVOEGD && !became.getFirst().isByKeyAlone()
                && (!unit.tekst().isBlank() || became.getFirst().score() >= Likeness.ALIKE);
        if (whole && places.madeMove(wijziging, unit, place.get())) {
            return done(wijziging);
        }
        Uitkomst uitkomst = !whole ? Uitkomst.CONFLICT
                : same(unit.tekst(), wijziging.was()) ? place.get().outcome() : Uitkomst.SAMENGEVOEGD;
        return result(wijziging, uitkomst, Wijziging.moving(unit.sleutel(), unit.citeertitel(), unit.tekst()).beside(place.get().unit().sleutel(), place.get().before()));
    }

    private boolean existsAsNew(String text) {
        return versies.afkomst().stream().filter(row -> row.relatie() == Relatie.NIEUW)
                .anyMatch(row -> same(nieuw.get(row.nieuw()).tekst(), text));
    }

    private static Herplaatst conflict(Wijziging wijziging, TekstEenheid unit, List<Merge.Region.Conflict> conflicts) {
        return new Herplaatst(wijziging, Uitkomst.CONFLICT, Optional.of(on(unit, wijziging, wijziging.wordt())), conflicts, Optional.empty());
    }

    private Herplaatst orphan(Wijziging wijziging) {
        return new Herplaatst(wijziging, Uitkomst.WEES, Optional.empty(), List.of(), zoeker.zoek(wijziging, versies.nieuw()));
    }

    private static Herplaatst done(Wijziging wijziging) {
        return new Herplaatst(wijziging, Uitkomst.AL_VERWERKT, Optional.empty(), List.of(), Optional.empty());
    }

    private static Herplaatst result(Wijziging wijziging, Uitkomst uitkomst, Wijziging voorstel) {
        return new Herplaatst(wijziging, uitkomst, Optional.of(voorstel), List.of(), Optional.empty());
    }

    private static Wijziging on(TekstEenheid unit, Wijziging wijziging, String wordt) {
        return new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), wordt, wijziging.getypt());
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || PlainText.line(one).equals(PlainText.line(other));
    }
}
