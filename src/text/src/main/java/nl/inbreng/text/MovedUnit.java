package nl.inbreng.text;

import nl.inbreng.text.Rebase.Uitkomst;

/**
 * A unit that the amendement moved, laid over what the newer base made of it: the words of both, under the number that the newer
 * base gave it, or else the amendement.
 *
 * @param uitkomst what became of the change
 * @param tekst    what the unit reads; of a conflict what the amendement has
 */
record MovedUnit(Uitkomst uitkomst, String tekst) {

    /** @param isThere whether the newer base moved it to that place too */
    static MovedUnit of(String was, String mine, String theirs, boolean isThere) {
        String own = ItemText.of(mine).words();
        Merge merge = Merge.rebased(ItemText.of(was).words(), own, ItemText.of(theirs).words());
        if (merge.isStrijdig() || merge.tekst().isBlank() && !own.isBlank()) {
            return new MovedUnit(Uitkomst.CONFLICT, mine);
        }
        String text = ItemText.under(ItemText.newerNumber(was, mine, theirs), merge.tekst());
        if (isThere && ItemText.saysTheSame(text, theirs)) {
            return new MovedUnit(Uitkomst.AL_VERWERKT, text);
        }
        Uitkomst stayed = isThere ? Uitkomst.VERPLAATST : Uitkomst.SCHOON;
        return new MovedUnit(ItemText.saysTheSame(theirs, was) ? stayed : Uitkomst.SAMENGEVOEGD, text);
    }
}
