package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * Everything that one proposal touches in one text of the decision.
 *
 * @param proposal    the proposal
 * @param touches     spot by spot, in order of place; none for another text for the whole decision
 * @param alternative words of the other text for the whole decision; empty when units are changed one by one
 */
record Footprint(Proposal proposal, List<Touch> touches, List<String> alternative) {

    /** A unit of which more than this part of the words goes, and as many come, is rewritten and not edited. */
    private static final double REWRITTEN = 0.6;
    /** In shorter units single words weigh too much for that: there only marks may stay. */
    private static final int SHORT_UNIT = 12;
    /** With fewer words out or in, even all words of a unit are just words. */
    private static final int FEW = 4;

    /** @param proposal one without an {@link Obstacle} on these places */
    static Footprint of(UnitPlaces places, Proposal proposal) {
        if (!proposal.alternatief().isBlank()) {
            return new Footprint(proposal, List.of(), Edit.words(proposal.alternatief()));
        }
        List<Touch> touches = new ArrayList<>();
        proposal.wijzigingen().forEach(change -> add(touches, places, change));
        touches.addAll(alongside(places, proposal.wijzigingen()));
        touches.sort(Comparator.comparingInt(Touch::place).thenComparing(Touch::deed));
        return new Footprint(proposal, List.copyOf(touches), List.of());
    }

    boolean isAlternative() {
        return !alternative.isEmpty();
    }

    /** Whether the raad has something to vote on. */
    boolean asksSomething() {
        return isAlternative() || !touches.isEmpty();
    }

    /** Equal for proposals that ask exactly the same. */
    Object signature() {
        return isAlternative() ? alternative : touches.stream().map(Touch::signature).toList();
    }

    private static void add(List<Touch> touches, UnitPlaces places, Wijziging change) {
        String key = change.eenheidSleutel();
        switch (change.actie()) {
            case VERVANG -> addWords(touches, places, change);
            case VERWIJDER -> touches.add(new Touch(key, Touch.Deed.DELETE, places.place(key), List.of(), List.of(), change));
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> {
                boolean before = change.actie() == Wijziging.Actie.VOEG_TOE_VOOR;
                List<String> words = Edit.words(change.wordt());
                if (!words.isEmpty()) {
                    touches.add(new Touch(places.gap(key, before), Touch.Deed.INSERT, places.place(key, before), List.of(), words, change));
                }
            }
            case VERPLAATS_VOOR, VERPLAATS_NA -> addMove(touches, places, change);
        }
    }

    /** An artikel goes with its last lid, and takes its opschrift along, named or not. */
    private static List<Touch> alongside(UnitPlaces places, List<Wijziging> changes) {
        Set<String> named = changes.stream().filter(Wijziging::vervalt).map(Wijziging::eenheidSleutel).collect(Collectors.toSet());
        if (named.isEmpty()) {
            return List.of();
        }
        UnitTree tree = new UnitTree(places.units());
        ChangeSet set = new ChangeSet(tree, changes);
        Predicate<TekstEenheid> goes = unit -> set.isGone(unit) || unit.isOpschrift() && unit.amendeerbaar() && !named.contains(unit.ouder()) && tree.find(unit.ouder()).filter(set::isGone).isPresent();
        return places.units().stream().filter(unit -> !named.contains(unit.sleutel())).filter(goes)
                .map(unit -> new Touch(unit.sleutel(), Touch.Deed.DELETE, places.place(unit.sleutel()), List.of(), List.of(), new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), ""))).toList();
    }

    private static void addMove(List<Touch> touches, UnitPlaces places, Wijziging change) {
        String key = change.eenheidSleutel();
        boolean before = change.actie() == Wijziging.Actie.VERPLAATS_VOOR;
        String gap = places.gap(change.naast(), before);
        if (!places.isBeside(key, gap)) {
            touches.add(new Touch(key, Touch.Deed.MOVE_AWAY, places.place(key), List.of(), List.of(gap), change));
            touches.add(new Touch(gap, Touch.Deed.MOVE_HERE, places.place(change.naast(), before), List.of(), List.of(key), change));
        }
        if (!change.wordt().isBlank() && !change.wordt().equals(change.was())) {
            addWords(touches, places, change);
        }
    }

    private static void addWords(List<Touch> touches, UnitPlaces places, Wijziging change) {
        TekstEenheid unit = places.find(change.eenheidSleutel()).orElseThrow();
        List<Edit> edits = Edit.between(unit.tekst(), change.wordt());
        int gone = edits.stream().mapToInt(edit -> edit.to() - edit.from()).sum();
        int come = edits.stream().mapToInt(edit -> edit.words().size()).sum();
        int words = places.words(unit.sleutel());
        boolean rewritten = words >= SHORT_UNIT ? Math.min(gone, come) > REWRITTEN * words : Math.min(gone, come) >= FEW && onlyMarksStay(unit, edits);
        if (rewritten) {
            Edit whole = new Edit(0, words, Edit.words(change.wordt()));
            touches.add(new Touch(unit.sleutel(), Touch.Deed.REWRITE, places.place(unit.sleutel()), List.of(whole), List.of(), change));
        } else if (!edits.isEmpty()) {
            touches.add(new Touch(unit.sleutel(), Touch.Deed.WORDS, places.place(unit.sleutel()), edits, List.of(), change));
        }
    }

    private static boolean onlyMarksStay(TekstEenheid unit, List<Edit> edits) {
        List<String> words = Edit.words(unit.tekst());
        return IntStream.range(0, words.size()).filter(i -> edits.stream().noneMatch(edit -> edit.from() <= i && i < edit.to()))
                .noneMatch(i -> words.get(i).codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
