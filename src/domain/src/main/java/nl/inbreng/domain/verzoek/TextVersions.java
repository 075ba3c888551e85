package nl.inbreng.domain.verzoek;

import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.revisie.AmendementRevisie;

/** The texts of one verzoek. What was published or filed is never rewritten: another text lies beside it until it is published or handed in. */
class TextVersions {

    private Inhoud current;
    /** Which version of a raadsvoorstel the current text changes, so that what keeps it finds it without reading the text; null for what is no amendement. */
    private Long voorstel;
    private Inhoud repair;
    private Inhoud first;
    private int revisie;
    private int steunVanaf;

    /** For the persistence provider. */
    protected TextVersions() {}

    TextVersions(Inhoud inhoud) {
        this(inhoud, null, null, new Counted(0, 0));
    }

    /** Numbers of revisions. @param revisie of the current text @param steunVanaf of the one with which the text began that supporters sign now */
    private record Counted(int revisie, int steunVanaf) {}

    private TextVersions(Inhoud current, Inhoud repair, Inhoud first, Counted counted) {
        this.current = current;
        this.voorstel = current instanceof Amendement amendement ? amendement.voorstel().id() : null;
        this.repair = repair;
        this.first = first;
        this.revisie = counted.revisie();
        this.steunVanaf = counted.steunVanaf();
    }

    /** With another text of a draft that nobody else has seen. */
    TextVersions written(Inhoud text) {
        return new TextVersions(sameInstrument(text), null, null, counted());
    }

    /** With another text in the making; everybody still sees the one that was published or filed. */
    TextVersions prepared(Inhoud text) {
        return new TextVersions(current, sameInstrument(text), first, counted());
    }

    /** As it is opened for support; only an amendement has revisions. */
    TextVersions published() {
        return current instanceof Amendement ? new TextVersions(current, null, null, new Counted(1, 1)) : this;
    }

    /** With a later revision as the text that everybody sees; another one in the making stays. A material one may be signed anew; otherwise the support stays with the text that was signed. @param anew whether supporters can sign it */
    TextVersions revised(AmendementRevisie later, boolean filed, boolean anew) {
        int from = anew && later.materieel() ? later.nr() : steunVanaf;
        Inhoud prepared = later.inhoud().equals(repair) ? null : repair;
        return new TextVersions(sameInstrument(later.inhoud()), prepared, filed ? first() : null, new Counted(later.nr(), from));
    }

    /** With the repair in the place of the filed text, which stays readable as {@link #first()}. */
    TextVersions handedIn() {
        return repair == null ? this : new TextVersions(repair, null, first(), counted());
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

    int revisie() {
        return revisie;
    }

    int steunVanaf() {
        return steunVanaf;
    }

    private Counted counted() {
        return new Counted(revisie, steunVanaf);
    }

    private Inhoud sameInstrument(Inhoud text) {
        if (text.shape() != current.shape()) throw new IllegalArgumentException("een verzoek wisselt niet van vorm");
        return text;
    }
}
