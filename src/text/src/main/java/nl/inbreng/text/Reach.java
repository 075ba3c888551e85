package nl.inbreng.text;

/** What an amendement does, the furthest from the draft decision first ("meest verstrekkend"; order of the French Senate, Lawmaker and the EP). */
public enum Reach {
    WHOLE_DECISION(VotingOrder.Reden.HEEL_BESLUIT),
    DELETE_UNIT(VotingOrder.Reden.ONDERDEEL_SCHRAPPEN),
    REPLACE_UNIT(VotingOrder.Reden.ONDERDEEL_VERVANGEN),
    MOVE_UNIT(VotingOrder.Reden.ONDERDEEL_VERPLAATSEN),
    DELETE_WORDS(VotingOrder.Reden.WOORDEN_SCHRAPPEN),
    REPLACE_WORDS(VotingOrder.Reden.WOORDEN_VERVANGEN),
    INSERT_WORDS(VotingOrder.Reden.WOORDEN_INVOEGEN),
    APPEND_WORDS(VotingOrder.Reden.WOORDEN_TOEVOEGEN),
    NEW_UNIT(VotingOrder.Reden.ONDERDEEL_TOEVOEGEN);

    private final VotingOrder.Reden reden;

    Reach(VotingOrder.Reden reden) {
        this.reden = reden;
    }

    VotingOrder.Reden reden() {
        return reden;
    }

    /** Whole units come before words whatever their number; among words the number of units goes first. */
    int level() {
        return Math.min(ordinal(), DELETE_WORDS.ordinal());
    }

    Reach orFurther(Reach other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
