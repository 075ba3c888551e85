package nl.inbreng.domain.regeling;

/** The right a resident uses (instrument). Each gemeente regulates its own; see {@link Regeling}. */
public enum Instrument {
    /** Puts a subject on the agenda of the raad; ends in a discussion. */
    BURGERAGENDERING("burgeragendering", "BA"),
    /** Proposes a change to a raadsvoorstel; needs a drager, since only raadsleden have the right of amendment (Gemeentewet art. 147b). */
    BURGERAMENDEMENT("burgeramendement", "BM");

    private final String word;
    private final String prefix;

    Instrument(String word, String prefix) {
        this.word = word;
        this.prefix = prefix;
    }

    /** The outward Dutch word: in rule data, addresses and JSON. */
    public String word() {
        return word;
    }

    /** First letters of the formal number, such as BA in BA-9999-2026-0001. */
    public String prefix() {
        return prefix;
    }

    /** "Een burgeragendering", at the beginning of a sentence. */
    public String heading() {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
