package nl.inbreng.domain.regeling;

/** The right a resident uses (instrument). Each gemeente regulates its own; see {@link Regeling}. */
public enum Instrument {
    /** Puts a subject on the agenda of the raad; ends in a discussion. */
    BURGERAGENDERING("burgeragendering", "BA", Shape.AGENDERING),
    /** Puts a proposal before the raad; ends in a vote. */
    BURGERINITIATIEF("burgerinitiatief", "BI", Shape.INITIATIEF),
    /** Proposes a change to a raadsvoorstel; needs a drager, since only raadsleden have the right of amendment (Gemeentewet art. 147b). */
    BURGERAMENDEMENT("burgeramendement", "BM", Shape.AMENDEMENT),
    /** An opinion or request of residents in the form of a motie. */
    STADSMOTIE("stadsmotie", "SM", Shape.MOTIE),
    /** A burgeragendering about one wijk. */
    WIJKAGENDERING("wijkagendering", "WA", Shape.AGENDERING),
    /** A burgeragendering about one dorp. */
    DORPSAGENDERING("dorpsagendering", "DA", Shape.AGENDERING),
    /** A burgerinitiatief of the young, with an upper age as well. */
    JONGERENINITIATIEF("jongereninitiatief", "JI", Shape.INITIATIEF),
    /** Residents offer to take over a task; goes to the college and not to the raad (participatieverordening, Gemeentewet art. 150). */
    UITDAAGRECHT("uitdaagrecht", "UR", Shape.UITDAGING),
    /** Asks for a referendum, in stages; ends when it is admitted. */
    REFERENDUMVERZOEK("referendumverzoek", "RV", Shape.REFERENDUM);

    private final String word;
    private final String prefix;
    private final Shape shape;

    Instrument(String word, String prefix, Shape shape) {
        this.word = word;
        this.prefix = prefix;
        this.shape = shape;
    }

    /** Which parts a request of this instrument has, and so which form, document and process. */
    public enum Shape { AGENDERING, INITIATIEF, AMENDEMENT, MOTIE, UITDAGING, REFERENDUM }

    /** The outward Dutch word: in rule data, addresses and JSON. */
    public String word() {
        return word;
    }

    /** First letters of the formal number, such as BA in BA-9999-2026-0001. */
    public String prefix() {
        return prefix;
    }

    /** The parts its text has. */
    public Shape shape() {
        return shape;
    }

    /** "Een burgeragendering", at the beginning of a sentence. */
    public String heading() {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
