package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Wijziging;

/** Finds the collisions on one text by an index from spot to touches; only what stands at one spot, or inside what goes, is laid side by side. */
final class CollisionFinder {

    private static final String WHOLE = "het hele besluit";

    /** A touch and whose it is. */
    private record Owned(int owner, Touch touch) {
    }

    /** Where two proposals meet. */
    private record Spot(int a, int b, String unit) {
    }

    private final UnitPlaces places;
    private final List<Footprint> footprints;
    private final Map<Spot, Found> found = new LinkedHashMap<>();
    private final Map<Integer, String> sentences = new HashMap<>();
    private final Map<Wijziging, String> moves = new HashMap<>();
    private long compared;

    /** A meeting with the place in the decision and both touches, first proposal first. */
    private record Found(Meeting meeting, Touch a, Touch b) {
        Found or(Found other) {
            return other.meeting.soort().isWorseThan(meeting.soort()) ? other : this;
        }

        int place() {
            return a == null ? -1 : Math.min(a.place(), b == null ? a.place() : b.place());
        }
    }

    CollisionFinder(Bench.Table table) {
        this.places = table.places();
        this.footprints = table.footprints();
    }

    long compared() {
        return compared;
    }

    List<Collision> find() {
        Map<String, List<Owned>> bySpot = new LinkedHashMap<>();
        for (int i = 0; i < footprints.size(); i++) {
            for (Touch touch : footprints.get(i).touches()) {
                bySpot.computeIfAbsent(touch.spot(), key -> new ArrayList<>()).add(new Owned(i, touch));
            }
        }
        bySpot.values().forEach(this::sameSpot);
        bySpot.values().forEach(touches -> inside(bySpot, touches));
        alternatives();
        List<Map.Entry<Spot, Found>> sorted = new ArrayList<>(found.entrySet());
        sorted.sort(Comparator.comparingInt(each -> each.getValue().place()));
        Map<Integer, Object> signatures = new HashMap<>();
        return sorted.stream().map(each -> collision(each.getKey(), each.getValue(), signatures)).toList();
    }

    private void sameSpot(List<Owned> touches) {
        for (int i = 0; i < touches.size(); i++) {
            for (int j = i + 1; j < touches.size(); j++) {
                Owned a = touches.get(i);
                Owned b = touches.get(j);
                if (a.owner() != b.owner()) {
                    compared++;
                    add(a, b, Meeting.of(a.touch(), b.touch()));
                }
            }
        }
    }

    /** Touches inside a unit that another proposal deletes. */
    private void inside(Map<String, List<Owned>> bySpot, List<Owned> touches) {
        for (String container : places.containers(touches.getFirst().touch().spot())) {
            for (Owned outer : bySpot.getOrDefault(container, List.of())) {
                if (outer.touch().deed() == Touch.Deed.DELETE) {
                    touches.stream().filter(inner -> inner.owner() != outer.owner()).forEach(inner -> {
                        compared++;
                        add(inner, outer, Meeting.contains(inner.touch()));
                    });
                }
            }
        }
    }

    private void alternatives() {
        for (int i = 0; i < footprints.size(); i++) {
            for (int j = 0; footprints.get(i).isAlternative() && j < footprints.size(); j++) {
                Footprint other = footprints.get(j);
                boolean counted = i < j || i > j && !other.isAlternative();
                if (counted && other.asksSomething()) {
                    compared++;
                    boolean same = footprints.get(i).signature().equals(other.signature());
                    Collision.Soort soort = same ? Collision.Soort.IDENTIEK : other.isAlternative() ? Collision.Soort.STRIJDIG : Collision.Soort.BEVAT;
                    Meeting.Outer outer = soort != Collision.Soort.BEVAT ? Meeting.Outer.NONE : i < j ? Meeting.Outer.FIRST : Meeting.Outer.SECOND;
                    found.put(new Spot(Math.min(i, j), Math.max(i, j), ""), new Found(new Meeting(soort, 0, 0, outer), null, null));
                }
            }
        }
    }

    private void add(Owned a, Owned b, Meeting meeting) {
        boolean swapped = a.owner() > b.owner();
        Owned first = swapped ? b : a;
        Owned second = swapped ? a : b;
        String unit = a.touch().spot();
        found.merge(new Spot(first.owner(), second.owner(), unit), new Found(swapped ? meeting.swapped() : meeting, first.touch(), second.touch()), Found::or);
    }

    private Collision collision(Spot spot, Found at, Map<Integer, Object> signatures) {
        Proposal a = footprints.get(spot.a()).proposal();
        Proposal b = footprints.get(spot.b()).proposal();
        Object own = signatures.computeIfAbsent(spot.a(), key -> footprints.get(key).signature());
        boolean identical = own.equals(signatures.computeIfAbsent(spot.b(), key -> footprints.get(key).signature()));
        Collision.Soort here = at.meeting().soort();
        Collision.Soort soort = identical ? Collision.Soort.IDENTIEK : here == Collision.Soort.IDENTIEK ? Collision.Soort.ZELFDE_PLEK : here;
        String widest = soort != Collision.Soort.BEVAT ? "" : at.meeting().outer() == Meeting.Outer.FIRST ? a.id() : b.id();
        Collision.Pair pair = new Collision.Pair(a.id(), b.id(), widest);
        if (at.a() == null) {
            return new Collision(pair, soort, new Collision.Place("", WHOLE, 0, 0), wanted(spot.a()), wanted(spot.b()));
        }
        TekstEenheid unit = places.find(UnitPlaces.isGap(spot.unit()) ? at.a().change().eenheidSleutel() : spot.unit()).orElseThrow();
        Collision.Place place = new Collision.Place(unit.sleutel(), unit.citeertitel(), at.meeting().van(), at.meeting().tot());
        Optional<Collision.Komst> komst = soort == Collision.Soort.ZELFDE_PLEK ? komst(at.a(), at.b()) : Optional.empty();
        return new Collision(pair, soort, komst.map(one -> new Collision.Place(unit.sleutel(), "de plaats " + one.waar(), 0, 0)).orElse(place), wanted(a, at.a().change()), wanted(b, at.b().change()), komst);
    }

    /** What one asks of one unit: where it goes when it moves, and its text; nothing when the unit goes. */
    private String wanted(Proposal one, Wijziging change) {
        if (change.vervalt() || change.actie().adds()) {
            return change.wordt();
        }
        List<Wijziging> own = one.wijzigingen().stream().filter(each -> !each.actie().adds() && each.eenheidSleutel().equals(change.eenheidSleutel())).toList();
        String text = own.stream().filter(each -> each.actie() == Wijziging.Actie.VERVANG).reduce((first, last) -> last).orElse(change).wordt();
        Stream<String> moved = own.stream().filter(each -> each.actie().moves()).limit(1).map(each -> moves.computeIfAbsent(each, this::moving));
        return Stream.concat(moved, Stream.of(text)).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    /** Where a unit goes, in a sentence; empty when it stands there already. */
    private String moving(Wijziging move) {
        Wijziging alone = Wijziging.moving(move.eenheidSleutel(), move.citeertitel(), move.was()).beside(move.naast(), move.actie() == Wijziging.Actie.VERPLAATS_VOOR);
        return AmendingSentence.of(places.units(), List.of(alone)).stream().findFirst().orElse("");
    }

    /** What one asks of the whole decision: its other text, or what it changes, in sentences. */
    private String wanted(int owner) {
        Proposal one = footprints.get(owner).proposal();
        return footprints.get(owner).isAlternative() ? one.alternatief() : sentences.computeIfAbsent(owner, key -> String.join("\n", AmendingSentence.of(places.units(), one.wijzigingen())));
    }

    /** What both put at one place; empty when one of them does something else there. */
    private Optional<Collision.Komst> komst(Touch first, Touch second) {
        Wijziging a = first.change();
        Wijziging b = second.change();
        if (!arrives(a) || !arrives(b) || !first.edits().isEmpty() || !second.edits().isEmpty()) {
            return Optional.empty();
        }
        boolean before = a.actie() == Wijziging.Actie.VOEG_TOE_VOOR || a.actie() == Wijziging.Actie.VERPLAATS_VOOR;
        TekstEenheid beside = places.find(a.actie().moves() ? a.naast() : a.eenheidSleutel()).orElseThrow();
        return Optional.of(new Collision.Komst(arriving(a), arriving(b), (before ? "vóór " : "na ") + UnitTree.whole(beside)));
    }

    private static boolean arrives(Wijziging change) {
        return change.actie().adds() || change.actie().moves();
    }

    private static String arriving(Wijziging change) {
        return change.actie().adds() ? "een nieuwe tekst" : TekstEenheid.whole(change);
    }
}
