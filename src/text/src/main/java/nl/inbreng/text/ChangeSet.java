package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.inhoud.Wijziging;

/** The changes of one amendement, checked against the draft decision and laid ready by the unit where they happen. */
final class ChangeSet {

    /** Why a change cannot be made in this draft decision. */
    enum Obstacle {
        /** No unit has this key. */
        UNKNOWN,
        /** The unit is no text of the draft decision. */
        LOCKED,
        /** A unit cannot come to stand beside a unit of another kind. */
        OTHER_KIND,
        /** A unit cannot come to stand under itself. */
        UNDER_ITSELF,
        /** What is around the place vervalt in the same amendement. */
        NO_PLACE
    }

    private final UnitTree tree;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final Map<String, Wijziging> moves = new LinkedHashMap<>();
    private final Map<String, List<Wijziging>> before = new HashMap<>();
    private final Map<String, List<Wijziging>> behind = new HashMap<>();

    /** Lays the changes ready; when a unit is named twice the last change holds. Changes that cannot be made are left out. */
    ChangeSet(UnitTree tree, List<Wijziging> changes) {
        this.tree = tree;
        changes.stream().filter(change -> own(change).isEmpty()).forEach(this::sort);
        moves.keySet().removeAll(dropped);
        List<Wijziging> arriving = changes.stream().filter(this::arrives).filter(change -> obstacle(change).isEmpty()).toList();
        moves.values().retainAll(arriving);
        Set<String> placed = new HashSet<>();
        arriving.stream().filter(change -> change.actie().adds() || placed.add(change.eenheidSleutel())).forEach(this::place);
    }

    /** What stands in the way of a change; empty when it can be made. */
    Optional<Obstacle> obstacle(Wijziging change) {
        Optional<Obstacle> own = own(change);
        if (own.isPresent() || !change.actie().adds() && !change.actie().moves()) {
            return own;
        }
        Set<String> around = around(neighbour(change));
        if (change.actie().moves() && around.contains(change.eenheidSleutel())) {
            return Optional.of(Obstacle.UNDER_ITSELF);
        }
        return around.stream().anyMatch(dropped::contains) ? Optional.of(Obstacle.NO_PLACE) : Optional.empty();
    }

    /** What stands in the way of a change by itself, whatever the others do. */
    private Optional<Obstacle> own(Wijziging change) {
        Optional<TekstEenheid> unit = tree.find(change.eenheidSleutel());
        Optional<TekstEenheid> beside = change.actie().moves() ? tree.find(change.naast()) : unit;
        if (unit.isEmpty() || beside.isEmpty()) {
            return Optional.of(Obstacle.UNKNOWN);
        }
        boolean open = change.actie() == Wijziging.Actie.VERVANG ? unit.get().amendeerbaar() : tree.isOperative(unit.get());
        boolean placed = change.actie().adds() || change.actie().moves();
        if (!open || !tree.isOperative(beside.get()) || placed && beside.get().isOpschrift()) {
            return Optional.of(Obstacle.LOCKED);
        }
        return unit.get().soort() == beside.get().soort() ? Optional.empty() : Optional.of(Obstacle.OTHER_KIND);
    }

    /** Keys of the units around a place, as they stand when all moves are made. */
    private Set<String> around(String key) {
        Set<String> around = new HashSet<>();
        String at = tree.parent(key);
        while (!at.isEmpty() && around.add(at)) {
            at = tree.parent(moves.containsKey(at) ? moves.get(at).naast() : at);
        }
        return around;
    }

    private void sort(Wijziging change) {
        String key = change.eenheidSleutel();
        String text = PlainText.of(change.wordt());
        switch (change.actie()) {
            case VERVANG, VERWIJDER -> {
                texts.put(key, text);
                dropped.remove(key);
                if (text.isEmpty()) {
                    dropped.add(key);
                }
            }
            case VERPLAATS_VOOR, VERPLAATS_NA -> {
                if (!stays(change)) {
                    moves.put(key, change);
                }
                if (!text.isEmpty() && !text.equals(PlainText.of(change.was()))) {
                    texts.put(key, text);
                }
            }
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> { }
        }
    }

    /** True for a move to where the unit already stands. */
    boolean stays(Wijziging change) {
        String key = change.eenheidSleutel();
        List<String> siblings = tree.siblings(tree.find(key).orElseThrow()).stream().map(TekstEenheid::sleutel).toList();
        int step = change.actie() == Wijziging.Actie.VERPLAATS_NA ? 1 : -1;
        int at = siblings.indexOf(change.naast());
        return change.naast().equals(key) || at >= 0 && siblings.indexOf(key) == at + step;
    }

    private boolean arrives(Wijziging change) {
        return change.actie().adds() ? !PlainText.of(change.wordt()).isEmpty() : moves.get(change.eenheidSleutel()) == change;
    }

    private void place(Wijziging change) {
        boolean first = change.actie() == Wijziging.Actie.VOEG_TOE_VOOR || change.actie() == Wijziging.Actie.VERPLAATS_VOOR;
        (first ? before : behind).computeIfAbsent(neighbour(change), key -> new ArrayList<>()).add(change);
    }

    private static String neighbour(Wijziging change) {
        return change.actie().moves() ? change.naast() : change.eenheidSleutel();
    }

    List<Wijziging> before(TekstEenheid unit) {
        return before.getOrDefault(unit.sleutel(), List.of());
    }

    List<Wijziging> behind(TekstEenheid unit) {
        return behind.getOrDefault(unit.sleutel(), List.of());
    }

    boolean isMovedAway(TekstEenheid unit) {
        return moves.containsKey(unit.sleutel());
    }

    /** The text of a unit after the change; its own when only spaces differ. */
    String text(TekstEenheid unit) {
        String text = texts.getOrDefault(unit.sleutel(), unit.tekst());
        return text.equals(PlainText.of(unit.tekst())) ? unit.tekst() : text;
    }

    /** True when the unit is dropped, or only holds units that are: an artikel goes with its last lid, whatever becomes of its opschrift. */
    boolean isGone(TekstEenheid unit) {
        if (dropped.contains(unit.sleutel())) {
            return true;
        }
        boolean onlyOpschrift = tree.below(unit.sleutel()).stream().allMatch(TekstEenheid::isOpschrift);
        List<TekstEenheid> parts = tree.below(unit.sleutel()).stream().filter(part -> tree.isOperative(part) && (onlyOpschrift || !part.isOpschrift())).toList();
        return !unit.amendeerbaar() && !parts.isEmpty()
                && parts.stream().allMatch(part -> before(part).isEmpty() && behind(part).isEmpty() && isGone(part));
    }
}
