package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inbreng.text.Rebase.Uitkomst;

/**
 * A whole amended text laid over a newer version of its base, unit by unit (after Antragsgrün's rule: only words that both
 * changed differently collide). Units are matched in order, equal ones first; a unit that either side moved is followed, also when it was reworded a little there.
 * An amended text that the newer base has to the letter is done, however it came to read so.
 * Inside a unit {@link Merge#rebased} decides. Units that both put in at one place both stand, the amended ones first.
 * A unit that the newer base split, or joined to others, is followed too ({@link Regrouping}). Deleting what the newer base
 * changed is a conflict, and so is joining a unit to another, or splitting one, when the newer base deleted that part; what the newer base deleted and the amendement changed is a WEES, and keeps its text. What only its
 * place says is the same unit is never merged.
 * Costs what {@link Pairing}, {@link Regrouping} and the merges cost.
 *
 * @param uitkomst the most serious of all units; SCHOON when the amended text changes nothing
 * @param teksten  the amended text on the newer base; where it conflicts or is a WEES, as the amendement has it
 */
public record TextRebase(Uitkomst uitkomst, List<String> teksten) {

    public TextRebase {
        teksten = List.copyOf(teksten);
    }

    /** Lays the changes from basis to geamendeerd over nieuweBasis. */
    public static TextRebase of(List<String> basis, List<String> nieuweBasis, List<String> geamendeerd) {
        boolean done = sameAll(geamendeerd, nieuweBasis) && !sameAll(geamendeerd, basis);
        return done ? new TextRebase(Uitkomst.AL_VERWERKT, nieuweBasis) : new Run(Regrouping.of(basis, nieuweBasis, geamendeerd), nieuweBasis).result();
    }

    /** One rebase, from base unit to base unit. */
    private static final class Run {

        private final List<String> base;
        private final Set<Integer> regrouped;
        private final ListSide newer;
        private final ListSide own;
        private final List<String> texts = new ArrayList<>();
        private final List<Uitkomst> outcomes = new ArrayList<>();
        private final String[] atNewer;

        Run(Regrouping grouped, List<String> newer) {
            this.base = grouped.base();
            this.regrouped = grouped.here();
            this.newer = ListSide.followed(base, newer);
            this.own = ListSide.followed(base, grouped.own());
            this.atNewer = newer.toArray(String[]::new);
        }

        TextRebase result() {
            for (int i = 0; i < base.size(); i++) {
                if (newer.isMoved(i)) {
                    atNewer[newer.place(i)] = own.isMoved(i) ? bothMoved(i) : unit(i);
                }
            }
            insertions(Pairing.NONE);
            for (int i = 0; i < base.size(); i++) {
                add(newer.isMoved(i) || own.isMoved(i) ? null : unit(i));
                insertions(i);
            }
            return new TextRebase(Uitkomst.ernstigste(outcomes), texts);
        }

        private void add(String text) {
            if (text != null) {
                texts.add(text);
            }
        }

        /** The text that this base unit gets, null when it goes. */
        private String unit(int i) {
            String was = base.get(i);
            String theirs = newer.text(i);
            String mine = own.text(i);
            if (mine != null && same(mine, was)) {
                return was.equals(theirs) ? mine : theirs;
            }
            if (mine == null && theirs == null && own.isJoined(i) != newer.isJoined(i)) {
                return conflict(null);
            }
            if (mine == null ? theirs == null : theirs != null && same(mine, theirs)) {
                return told(Uitkomst.AL_VERWERKT, theirs);
            }
            if (theirs != null && same(theirs, was)) {
                return told(regrouped.contains(newer.place(i)) ? Uitkomst.SAMENGEVOEGD : whereItIs(i), mine);
            }
            if (mine != null && ItemText.isItem(base, i) && ItemText.saysTheSame(mine, was)) {
                return theirs != null && ItemText.haveOneNumber(theirs, was) ? told(Uitkomst.SAMENGEVOEGD, ItemText.under(mine, theirs)) : theirs;
            }
            return theirs == null ? orphan(mine) : overChanged(i, mine, theirs);
        }

        /** Of a unit that both sides changed. */
        private String overChanged(int i, String mine, String theirs) {
            String was = base.get(i);
            if (ItemText.isItem(base, i) && ItemText.saysTheSame(theirs, was) && (mine == null || ItemText.haveOneNumber(mine, was))) {
                return told(whereItIs(i), mine == null ? null : ItemText.under(theirs, mine));
            }
            return mine == null || !isOneUnit(i) ? conflict(mine) : merged(Merge.rebased(was, mine, theirs), mine, theirs);
        }

        /** Of a unit that reads the same: another number alone is no change. */
        private Uitkomst whereItIs(int i) {
            return newer.changedPlaces(i) ? Uitkomst.VERPLAATST : Uitkomst.SCHOON;
        }

        /** False when only the place says that a side kept this unit; words of one text say nothing in another. */
        private boolean isOneUnit(int i) {
            return newer.isAlike(i) && own.isAlike(i);
        }

        private String conflict(String mine) {
            return told(Uitkomst.CONFLICT, mine);
        }

        private String orphan(String mine) {
            return told(Uitkomst.WEES, mine);
        }

        private String told(Uitkomst outcome, String text) {
            outcomes.add(outcome);
            return text;
        }

        /** Two sides that each keep a part, and together nothing, did not ask for nothing. */
        private String merged(Merge merge, String mine, String theirs) {
            if (merge.isStrijdig() || merge.tekst().isBlank()) {
                return conflict(mine);
            }
            outcomes.add(same(merge.tekst(), theirs) ? Uitkomst.AL_VERWERKT : Uitkomst.SAMENGEVOEGD);
            return merge.tekst();
        }

        /** Both moved this unit: to one place is fine, to two is a conflict, and there it stands where the amendement has it. */
        private String bothMoved(int i) {
            boolean onePlace = IntStream.rangeClosed(Pairing.NONE, base.size() - 1)
                    .anyMatch(gap -> newer.behind(gap).contains(newer.place(i)) && own.behind(gap).contains(own.place(i)));
            return onePlace ? moved(i) : conflict(null);
        }

        private String moved(int i) {
            MovedUnit unit = MovedUnit.of(base.get(i), own.text(i), newer.text(i), newer.isMoved(i));
            return told(unit.uitkomst(), unit.tekst());
        }

        /** What both sides put in behind this base unit: own ones first, and what both put in once. */
        private void insertions(int behind) {
            List<Integer> theirs = newer.behind(behind);
            Set<String> known = new HashSet<>();
            theirs.forEach(j -> known.add(PlainText.line(newer.inserted(j))));
            for (int j : own.behind(behind)) {
                if (own.origin(j) >= 0) {
                    add(movedHere(own.origin(j)));
                } else if (isTakenOut(behind, j)) {
                    add(conflict(own.inserted(j)));
                } else {
                    boolean done = known.contains(PlainText.line(own.inserted(j)));
                    outcomes.add(done ? Uitkomst.AL_VERWERKT : theirs.isEmpty() ? Uitkomst.SCHOON : Uitkomst.SAMENGEVOEGD);
                    add(done ? null : own.inserted(j));
                }
            }
            theirs.forEach(j -> add(atNewer[j]));
        }

        /** True when the amendement split this off from a unit, and the newer base does not say it there any more. */
        private boolean isTakenOut(int behind, int j) {
            int unit = own.splitFrom(behind, j);
            return unit >= 0 && newer.text(unit) != null && !same(newer.text(unit), base.get(unit)) && !newer.holds(unit, own.inserted(j));
        }

        /** A unit that the amendement moved, with what both sides made of it. */
        private String movedHere(int i) {
            String theirs = newer.text(i);
            if (theirs == null) {
                return orphan(own.text(i));
            }
            if (newer.isMoved(i)) {
                return atNewer[newer.place(i)] == null ? own.text(i) : null;
            }
            return newer.isAlike(i) ? moved(i) : conflict(own.text(i));
        }
    }

    private static boolean sameAll(List<String> some, List<String> others) {
        return some.stream().map(PlainText::line).toList().equals(others.stream().map(PlainText::line).toList());
    }

    private static boolean same(String one, String other) {
        return PlainText.line(one).equals(PlainText.line(other));
    }
}
