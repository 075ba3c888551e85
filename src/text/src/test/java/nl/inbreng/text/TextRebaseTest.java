package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.inbreng.text.Rebase.Uitkomst;
import org.junit.jupiter.api.Test;

/** Lists of texts over a newer list: units that vanished, were split or were joined. */
class TextRebaseTest {

    private static final String A = "Het college legt een park aan in het centrum.";
    private static final String B = "De kosten bedragen honderd euro per jaar.";
    private static final String B_OWN = "De kosten bedragen duizend euro per jaar.";
    private static final String C = "Dit besluit treedt morgen in werking voor iedereen.";

    private static TextRebase over(List<String> base, List<String> newer, List<String> own) {
        return TextRebase.of(base, newer, own);
    }

    @Test
    void a_number_that_counts_what_it_is_about_is_no_number_of_an_item() {
        assertEquals(new TextRebase(Uitkomst.CONFLICT, List.of("20 Woningen te bouwen in Noord.")), over(List.of("10 Woningen te bouwen in Noord."), List.of("15 Woningen te bouwen in Noord."), List.of("20 Woningen te bouwen in Noord.")));
        assertEquals(Uitkomst.CONFLICT, over(List.of("2e fase van het plan."), List.of("3e fase van het plan, snel."), List.of("4e fase van het plan.")).uitkomst());
        assertEquals(Uitkomst.WEES, over(List.of("10 Woningen te bouwen.", "Slot."), List.of("Slot."), List.of("20 Woningen te bouwen.", "Slot.")).uitkomst());
        assertEquals(Uitkomst.SCHOON, over(List.of("1. Woningen te bouwen.", "2. Slot."), List.of("Nieuw punt.", "2. Woningen te bouwen.", "3. Slot."), List.of("1. Woningen te bouwen.")).uitkomst());
    }

    @Test
    void of_two_units_that_changed_places_both_moved_and_of_one_that_passed_several_only_that_one() {
        List<String> base = List.of("een a.", "twee b.", "drie c.");
        assertEquals(Uitkomst.VERPLAATST, over(base, List.of("twee b.", "een a.", "drie c."), List.of("een a.", "twee x.", "drie c.")).uitkomst());
        assertEquals(Uitkomst.VERPLAATST, over(base, List.of("twee b.", "een a.", "drie c."), List.of("een x.", "twee b.", "drie c.")).uitkomst());
        assertEquals(Uitkomst.SCHOON, over(base, List.of("twee b.", "een a.", "drie c."), List.of("een a.", "twee b.", "drie x.")).uitkomst());
        assertEquals(Uitkomst.SCHOON, over(base, List.of("twee b.", "drie c.", "een a."), List.of("een a.", "twee x.", "drie c.")).uitkomst());
        assertEquals(Uitkomst.VERPLAATST, over(base, List.of("twee b.", "drie c.", "een a."), List.of("een x.", "twee b.", "drie c.")).uitkomst());
    }

    @Test
    void aChangeOfAUnitThatIsGoneIsAnOrphanAndKeepsItsText() {
        assertEquals(new TextRebase(Uitkomst.WEES, List.of(A, B_OWN, C)),
                over(List.of(A, B, C), List.of(A, C), List.of(A, B_OWN, C)));
    }

    @Test
    void deletingWhatTheNewerBaseChangedIsAConflict() {
        assertEquals(Uitkomst.CONFLICT,
                over(List.of(A, B, C), List.of(A, B_OWN, C), List.of(A, C)).uitkomst());
    }

    @Test
    void aChangeFollowsItsPartOfASplitUnit() {
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of(A, B_OWN, C)),
                over(List.of(A + " " + B, C), List.of(A, B, C), List.of(A + " " + B_OWN, C)));
        assertEquals(List.of(A + " Het park is groot.", B),
                over(List.of(A + " " + B), List.of(A, B), List.of(A + " Het park is groot. " + B)).teksten());
        assertEquals(List.of(A, "Alleen dan: " + B),
                over(List.of(A + " " + B), List.of(A, B), List.of(A + " Alleen dan: " + B)).teksten());
    }

    @Test
    void aChangeOverThePlaceOfTheCutKeepsTheUnitWhole() {
        String own = "Het college legt een park aan van honderd euro per jaar.";
        assertEquals(List.of(own, C),
                over(List.of(A + " " + B, C), List.of(A, B, C), List.of(own, C)).teksten());
    }

    @Test
    void deletingASplitUnitDeletesItsParts() {
        assertEquals(List.of(C),
                over(List.of(A + " " + B, C), List.of(A, B, C), List.of(C)).teksten());
    }

    @Test
    void aChangeFollowsItsUnitIntoAJoinedOne() {
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of(A + " " + B_OWN, C)),
                over(List.of(A, B, C), List.of(A + " " + B, C), List.of(A, B_OWN, C)));
        assertEquals(List.of(A, C),
                over(List.of(A, B, C), List.of(A + " " + B, C), List.of(A, C)).teksten());
    }

    @Test
    void whatIsOnlySplitOrJoinedReadsAsTheNewerBase() {
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of(A, B, C)),
                over(List.of(A + " " + B, C), List.of(A, B, C), List.of(A + " " + B, C)));
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of(A + " " + B, C)),
                over(List.of(A, B, C), List.of(A + " " + B, C), List.of(A, B, C)));
    }

    /** White space is no word, but it is never exchanged either. */
    @Test
    void withoutAChangeTheNewerBaseComesBackToTheLetter() {
        List<String> joined = List.of("a  b", "b y z");
        assertEquals(new TextRebase(Uitkomst.SCHOON, joined), over(List.of("a", "b"), joined, List.of("a", "b")));
        List<String> split = List.of(" a", "b\t");
        assertEquals(new TextRebase(Uitkomst.SCHOON, split), over(List.of("a  b"), split, List.of("a  b")));
        List<String> blank = List.of("A", "\u200b", "a", "  ");
        assertEquals(blank, over(List.of("A", "a", "  ", "  "), List.of("A", "a", "  ", "  "), blank).teksten(), "nor on the same base");
    }

    /** Words decide what became of a unit, not its number or its place. */
    @Test
    void aChangeFollowsItsWordsPastAUnitThatWasReplaced() {
        List<String> base = List.of("1. Het college stelt regels over parkeren vast.", "2. De subsidie bedraagt honderd euro.", "3. Slot.");
        List<String> newer = List.of("1. Bomen worden in maart gesnoeid.", "2. Het college stelt regels over parkeren vast.", "3. Slot.");
        List<String> own = List.of("1. Het college stelt regels over parkeren vast en publiceert die.", base.get(1), base.get(2));
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of(newer.get(0), "2. Het college stelt regels over parkeren vast en publiceert die.", newer.get(2))), over(base, newer, own));
    }

    @Test
    void aChangeFollowsItsUnitThroughTwoSwaps() {
        List<String> base = List.of("a a a.", "b b b.", "c c c.", "d d d.");
        List<String> newer = List.of("b b b.", "a a a.", "d d d.", "c c c.");
        assertEquals(new TextRebase(Uitkomst.VERPLAATST, List.of("b b b.", "a a a.", "d d d.", "c c c!")), over(base, newer, List.of("a a a.", "b b b.", "c c c!", "d d d.")));
        assertEquals(List.of("b b b.", "a a a!", "d d d.", "c c c."), over(base, newer, List.of("a a a!", "b b b.", "c c c.", "d d d.")).teksten());
        assertEquals(List.of("b b b.", "d d d.", "c c c."), over(base, newer, List.of("b b b.", "c c c.", "d d d.")).teksten());
        assertEquals(List.of("b b b.", "a a a.", "d d d."), over(base, newer, List.of("a a a.", "b b b.", "d d d.")).teksten());
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of("b b b.", "a a a.", "d d d.", "c c c!")), over(base, List.of("a a a.", "b b b.", "c c c!", "d d d."), newer));
    }

    /** Of texts that stand twice, as many moved as came in elsewhere. */
    @Test
    void ofEqualUnitsOneMovedAndTheOtherStayed() {
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of(C, A, B_OWN, A)), over(List.of(A, B, A, C), List.of(C, A, B, A), List.of(A, B_OWN, A, C)));
    }

    @Test
    void whatOnlyItsPlaceSaysIsTheSameUnitIsAConflict() {
        List<String> other = List.of("1. Bomen worden jaarlijks gesnoeid.");
        List<String> base = List.of("1. Het college informeert alle inwoners.");
        List<String> own = List.of("1. Het college informeert alle inwoners en bedrijven.");
        assertEquals(new TextRebase(Uitkomst.CONFLICT, own), over(base, other, own));
        assertEquals(new TextRebase(Uitkomst.CONFLICT, other), over(base, own, other));
        assertEquals(new TextRebase(Uitkomst.CONFLICT, List.of(A, B, base.getFirst())), over(List.of(base.getFirst(), A, B), List.of(other.getFirst(), A, B), List.of(A, B, base.getFirst())));
    }

    @Test
    void aUnitThatOnlyGrewIsTheSameUnit() {
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of(B_OWN + " " + A + " " + C + " Daarna volgt er elk jaar een verslag aan alle inwoners.")),
                over(List.of(B), List.of(B + " " + A + " " + C + " Daarna volgt er elk jaar een verslag aan alle inwoners."), List.of(B_OWN)));
    }

    /** Else the join would bring back what the newer base took out, or leave what the amendement took out. */
    @Test
    void joiningWhatTheOtherSideDeletedIsAConflict() {
        assertEquals(new TextRebase(Uitkomst.CONFLICT, List.of(A, B + " " + C)), over(List.of(A, B, C), List.of(A, C), List.of(A, B + " " + C)));
        assertEquals(Uitkomst.CONFLICT, over(List.of(A, B, C), List.of(A, C), List.of(A, B_OWN + " Ook: " + C)).uitkomst(), "and changing words besides");
        assertEquals(Uitkomst.CONFLICT, over(List.of(A, B, "Kort."), List.of(A, B), List.of(A, B + " Kort.")).uitkomst());
        assertEquals(Uitkomst.WEES, over(List.of(A, B, "Kort."), List.of(A, "Kort."), List.of(A, B + " Kort.")).uitkomst(), "the joined text is that of B, which is gone");
        assertEquals(Uitkomst.CONFLICT, over(List.of(A, B, C), List.of(A, B_OWN + " Ook: " + C), List.of(A, C)).uitkomst(), "the newer base joined them");
    }

    @Test
    void splittingOffWhatTheNewerBaseDeletedIsAConflict() {
        for (String part : List.of(B, C)) {
            assertEquals(new TextRebase(Uitkomst.CONFLICT, List.of(A, B, C)), over(List.of(A, B + " " + C), List.of(A, part), List.of(A, B, C)));
            assertEquals(Uitkomst.CONFLICT, over(List.of(A, B + " " + C), List.of(A, part), List.of(A, B_OWN, C)).uitkomst(), "and changing words besides");
        }
        String later = C.replace("morgen", "later");
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of(A, B, later)), over(List.of(A, B + " " + C), List.of(A, B + " " + later), List.of(A, B, C)), "what is still there is only split");
        assertEquals(List.of(A, B_OWN, "Nieuw is dit."), over(List.of(A, B), List.of(A, B_OWN), List.of(A, B, "Nieuw is dit.")).teksten());
    }

    @Test
    void keepingDifferentPartsOfAUnitIsAConflictAndNotAnEmptyUnit() {
        assertEquals(new TextRebase(Uitkomst.CONFLICT, List.of(B)), over(List.of(A + " " + B), List.of(A), List.of(B)));
    }

    @Test
    void anOwnJoinOfUnitsThatStayedStands() {
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of(A, B + " " + C)), over(List.of(A, B, C), List.of(A, B, C), List.of(A, B + " " + C)));
        assertEquals(new TextRebase(Uitkomst.AL_VERWERKT, List.of(A, C)), over(List.of(A, B, C), List.of(A, C), List.of(A, C)));
        assertEquals(new TextRebase(Uitkomst.AL_VERWERKT, List.of(A, B, C)), over(List.of(A, "De kosten.", B, C), List.of(A, B, C), List.of(A, B, C)), "small words that stand beside it say nothing");
    }

    /** A list that is numbered anew while a unit goes elsewhere: its words tell which one it is. */
    @Test
    void aChangeFollowsItsUnitThroughAMoveInANumberedList() {
        List<String> base = List.of("1. " + A, "2. " + B, "3. " + C);
        List<String> newer = List.of("1. " + C, "2. " + A, "3. " + B);
        assertEquals(new TextRebase(Uitkomst.VERPLAATST, List.of("1. " + C.replace("morgen", "overmorgen"), "2. " + A, "3. " + B)), over(base, newer, List.of("1. " + A, "2. " + B, "3. " + C.replace("morgen", "overmorgen"))));
        assertEquals(new TextRebase(Uitkomst.VERPLAATST, List.of("2. " + A, "3. " + B)), over(base, newer, List.of("1. " + A, "2. " + B)), "an own deletion is not silent, and not lost");
        assertEquals(new TextRebase(Uitkomst.SCHOON, newer), over(base, newer, base));
    }

    @Test
    void aUnitThatMovedIsNotTakenForWhatCameInItsPlace() {
        String other = "De burgemeester ontvangt vier keer in het jaar bewoners.";
        List<String> base = List.of("1. " + A, "2. " + B, "3. " + C);
        List<String> newer = List.of("1. " + C, "2. " + A, "3. " + B, "4. " + other);
        assertEquals(new TextRebase(Uitkomst.VERPLAATST, List.of("2. " + A, "3. " + B, "4. " + other)), over(base, newer, List.of("1. " + A, "2. " + B)));
    }

    @Test
    void aUnitThatMovedAndWasRewordedIsFollowedToo() {
        List<String> base = List.of("1. " + A, "2. " + B, "3. " + C);
        List<String> newer = List.of("1. " + C.replace("voor iedereen", "voor elke inwoner"), "2. " + A, "3. " + B);
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of("1. " + C.replace("voor iedereen", "voor elke inwoner").replace("morgen", "overmorgen"), "2. " + A, "3. " + B)), over(base, newer, List.of("1. " + A, "2. " + B, "3. " + C.replace("morgen", "overmorgen"))));
        assertEquals(Uitkomst.CONFLICT, over(base, newer, List.of("1. " + A, "2. " + B)).uitkomst(), "it would delete what was reworded");
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of("1. " + C, "2. " + A, "3. " + B_OWN)), over(base, List.of("1. " + A, "2. " + B_OWN, "3. " + C), List.of("1. " + C, "2. " + A, "3. " + B)), "the amendement moved another one");
    }

    /** However it came to read so: whoever asks for this text has it. */
    @Test
    void whatTheNewerBaseSaysToTheLetterIsDone() {
        List<String> moved = List.of(C, B, A.replace("centrum", "hele centrum"));
        assertEquals(new TextRebase(Uitkomst.AL_VERWERKT, moved), over(List.of(A, B, C), moved, moved));
        assertEquals(new TextRebase(Uitkomst.AL_VERWERKT, List.of("x  y")), over(List.of("a"), List.of("x  y"), List.of("x y")), "white space is no word");
        assertEquals(new TextRebase(Uitkomst.AL_VERWERKT, List.of("zeven acht negen.")), over(List.of("een twee drie."), List.of("zeven acht negen."), List.of("zeven acht negen.")));
        assertEquals(Uitkomst.SCHOON, over(moved, moved, moved).uitkomst(), "where nothing is asked nothing is done");
    }

    @Test
    void aUnitThatTheAmendementMovedAndRewordedIsFollowed() {
        String mine = A.replace("een park", "een plantsoen");
        String theirs = A.replace("centrum", "hele centrum");
        String both = mine.replace("centrum", "hele centrum");
        List<String> base = List.of(A, B, C);
        List<String> own = List.of(B, mine, C);
        assertEquals(new TextRebase(Uitkomst.SCHOON, own), over(base, base, own));
        assertEquals(new TextRebase(Uitkomst.WEES, own), over(base, List.of(B, C), own), "else a unit that went comes back in silence");
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of(B, both, C)), over(base, List.of(theirs, B, C), own));
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of(B, both, C)), over(base, List.of(B, theirs, C), own), "both moved it there");
        assertEquals(new TextRebase(Uitkomst.VERPLAATST, List.of(B, mine, C)), over(base, List.of(B, A, C), own), "both moved it there, and only the amendement changed it");
        assertEquals(new TextRebase(Uitkomst.AL_VERWERKT, List.of(B, mine, C, "Meer.")), over(base, List.of(B, mine, C, "Meer."), own), "it moved and reads so");
        assertEquals(new TextRebase(Uitkomst.CONFLICT, own), over(base, List.of(B, C, theirs), own), "they moved it to two places");
        assertEquals(new TextRebase(Uitkomst.CONFLICT, own), over(base, List.of(A.replace("een park", "een vijver"), B, C), own), "they changed the same words");
    }

    /** A number follows the place, and is no part of the words. */
    @Test
    void aUnitThatTheAmendementMovedAndRewordedGetsNoConflictForItsNumber() {
        String mine = A.replace("een park", "een plantsoen");
        List<String> base = List.of("1. " + A, "2. " + B, "3. " + C);
        List<String> newer = List.of("1. De burgemeester ontvangt bewoners.", "2. " + A.replace("centrum", "hele centrum"), "3. " + B, "4. " + C);
        assertEquals(new TextRebase(Uitkomst.SAMENGEVOEGD, List.of(newer.get(0), "3. " + B, "4. " + C, "2. " + mine.replace("centrum", "hele centrum"))),
                over(base, newer, List.of("1. " + B, "2. " + C, "3. " + mine)));
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of("1. " + B, "2. " + C, "3. " + mine)), over(base, base, List.of("1. " + B, "2. " + C, "3. " + mine)));
    }

    /** Of equal units the ones count as the same that leave the others in their place. */
    @Test
    void ofEqualUnitsEachIsTheOneInItsPlace() {
        List<String> base = List.of("Gereserveerd.", "Gereserveerd.", "Slot.");
        List<String> first = List.of("De nota.", "Gereserveerd.", "Slot.");
        List<String> second = List.of("Gereserveerd.", "Het krediet.", "Slot.");
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of("De nota.", "Het krediet.", "Slot.")), over(base, first, second));
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of("De nota.", "Het krediet.", "Slot.")), over(base, second, first));
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of(B, "De nota.", C, "Het krediet.", C, "Slot.")),
                over(List.of(A, "Gereserveerd.", C, "Gereserveerd.", C, "Slot."), List.of(B, "De nota.", C, "Gereserveerd.", C, "Slot."), List.of(A, "Gereserveerd.", C, "Het krediet.", C, "Slot.")));
    }

    /** A number is no word: deleting what only got another number deletes just that. */
    @Test
    void deletingAUnitThatOnlyGotAnotherNumberIsNoConflict() {
        List<String> base = List.of("1. " + A, "2. " + B, "3. " + C);
        List<String> newer = List.of("1. Bomen worden elk jaar gesnoeid.", "2. " + A, "3. " + B, "4. " + C);
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of(newer.get(0), newer.get(1), newer.get(3))), over(base, newer, List.of("1. " + A, "3. " + C)));
        assertEquals(new TextRebase(Uitkomst.SCHOON, List.of("1 Bomen.", "2 Leges.", "4 Bieb.")), over(List.of("1 Leges.", "2 Zwembad.", "3 Bieb."), List.of("1 Bomen.", "2 Leges.", "3 Zwembad.", "4 Bieb."), List.of("1 Leges.", "3 Bieb.")));
        assertEquals(Uitkomst.CONFLICT, over(List.of(A, "100 euro per jaar.", C), List.of(A, "200 euro per jaar.", C), List.of(A, C)).uitkomst(), "an amount is no number of a list");
        assertEquals(Uitkomst.CONFLICT, over(List.of(A, "1.50 euro per jaar.", C), List.of(A, "2.50 euro per jaar.", C), List.of(A, C)).uitkomst(), "nor is one with cents");
        assertEquals(Uitkomst.CONFLICT, over(base, List.of(newer.get(0), newer.get(1), "3. " + B_OWN, newer.get(3)), List.of("1. " + A, "3. " + C)).uitkomst(), "it was reworded too");
    }
}
