package nl.inbreng.domain.verzoek;

import nl.inbreng.domain.inhoud.Inhoud;

/** The texts of one verzoek. What was published or filed is never rewritten: a repair lies beside it until it is handed in. */
class TextVersions {

    private Inhoud current;
    private Inhoud repair;
    private Inhoud first;

    /** For the persistence provider. */
    protected TextVersions() {}

    TextVersions(Inhoud inhoud) {
        this(inhoud, null, null);
    }

    private TextVersions(Inhoud current, Inhoud repair, Inhoud first) {
        this.current = current;
        this.repair = repair;
        this.first = first;
    }

    /** With another text of a draft that nobody else has seen. */
    TextVersions written(Inhoud text) {
        return new TextVersions(sameInstrument(text), null, null);
    }

    /** With a repair in the making; everybody still sees the text as filed. */
    TextVersions prepared(Inhoud text) {
        return new TextVersions(current, sameInstrument(text), first);
    }

    /** With the repair in the place of the filed text, which stays readable as {@link #first()}. */
    TextVersions handedIn() {
        return repair == null ? this : new TextVersions(repair, null, first());
    }

    Inhoud current() {
        return current;
    }

    Inhoud draft() {
        return repair == null ? current : repair;
    }

    Inhoud first() {
        return first == null ? current : first;
    }

    private Inhoud sameInstrument(Inhoud text) {
        if (text.shape() != current.shape()) throw new IllegalArgumentException("een verzoek wisselt niet van vorm");
        return text;
    }
}
