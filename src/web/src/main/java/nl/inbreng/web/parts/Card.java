package nl.inbreng.web.parts;

/**
 * One item of a list that people choose from: a verzoek, an agenda item, an instrument.
 *
 * @param title    name of the item, also the link
 * @param href     where it leads
 * @param meta     facts in small type, for example date and place, or empty
 * @param text     one or two sentences, or empty
 * @param badge    state in a word, or empty
 * @param tone     tone of the badge
 * @param progress support, or {@link Progress#NONE}
 */
public record Card(String title, String href, String meta, String text, String badge, Tone tone, Progress progress) {

    /** A card with a title only. */
    public static Card of(String title, String href) {
        return new Card(title, href, "", "", "", Tone.NEUTRAL, Progress.NONE);
    }

    /** The same card with facts in small type. */
    public Card meta(String facts) {
        return new Card(title, href, facts, text, badge, tone, progress);
    }

    /** The same card with a sentence or two. */
    public Card text(String sentences) {
        return new Card(title, href, meta, sentences, badge, tone, progress);
    }

    /** The same card with a state. */
    public Card badge(String word, Tone wordTone) {
        return new Card(title, href, meta, text, word, wordTone, progress);
    }

    /** The same card with the support so far. */
    public Card progress(Progress support) {
        return new Card(title, href, meta, text, badge, tone, support);
    }
}
