package nl.inbreng.text;

import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * A unit of text that can be pointed at: one beslispunt, artikel, lid, onderdeel or paragraph of a draft decision.
 * Number and text are apart, so that renumbering never reads as a change of the text.
 *
 * @param sleutel      key, unique in its document and readable: "artikel-2.lid-1.onderdeel-b", "beslispunt-3"
 * @param ouder        key of the unit around it, empty at the top
 * @param soort        kind of unit
 * @param nummer       number as printed, without its punctuation: "2", "b", "1°"; may be empty
 * @param citeertitel  how a jurist names it: "artikel 2, tweede lid, onder b"; a lead-in before onderdelen ends in "aanhef"
 * @param tekst        plain text in NFC without the number; empty for an artikel that only holds leden
 * @param amendeerbaar true when an amendement may change it: text of the draft decision only, with the opschriften of its artikelen
 */
public record TekstEenheid(String sleutel, String ouder, Soort soort, String nummer, String citeertitel, String tekst,
                           boolean amendeerbaar) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]++(?:[-.][a-z0-9]++)*+");
    private static final Pattern ALINEA_KEY = Pattern.compile("(?:.*\\.)?alinea-[^.]*");
    /** Behind the citation of a unit for the text before its parts. */
    static final String LEAD_IN = ", aanhef";

    /** Kind of unit, after the parts of a raadsbesluit and of a verordening. */
    public enum Soort { KOP, AANHEF, BESLISPUNT, ARTIKEL, LID, ONDERDEEL, ALINEA, SLOT }

    /** @throws IllegalArgumentException when a component breaks the rules above */
    public TekstEenheid {
        Objects.requireNonNull(soort, "soort");
        Objects.requireNonNull(nummer, "nummer");
        require(KEY.matcher(sleutel).matches(), "sleutel: " + sleutel);
        require(ouder.isEmpty() || KEY.matcher(ouder).matches() && !ouder.equals(sleutel), "ouder: " + ouder);
        require(!citeertitel.isBlank(), "citeertitel of " + sleutel);
        require(Normalizer.isNormalized(tekst, Normalizer.Form.NFC), "tekst of " + sleutel + " is not NFC");
        require(!amendeerbaar || mayBeOpen(soort, ouder) && !tekst.isBlank(), "amendeerbaar: " + sleutel);
    }

    /** Whether the kind of this unit can be text of a draft decision: the opschrift of an artikel can, a heading of a hoofdstuk or of the document cannot. */
    boolean mayBeOpen() {
        return mayBeOpen(soort, ouder);
    }

    /** How this unit is cited with another text: a heading that is no opschrift is called by its words. */
    public String citedWith(String text) {
        return soort == Soort.KOP && ouder.isEmpty() && !text.isBlank() ? Citation.heading(text, 1) : citeertitel;
    }

    /** True for the opschrift of an artikel: nothing stands beside it, and it stays with its artikel. */
    public boolean isOpschrift() {
        return soort == Soort.KOP && !ouder.isEmpty();
    }

    /**
     * How it is cited with all that stands in it: "artikel 2, tweede lid" for the lid whose own text is "artikel 2, tweede lid, aanhef".
     * The aanhef of an artikel that is an alinea of its own holds nothing, so it stays "artikel 3, aanhef".
     */
    public String whole() {
        return soort == Soort.ALINEA ? citeertitel : withoutLeadIn(citeertitel);
    }

    /** The same of the unit that a change names, where the decision is not at hand: its key tells whether it is an alinea. */
    public static String whole(Wijziging change) {
        String citation = change.citeertitel().strip();
        return ALINEA_KEY.matcher(change.eenheidSleutel()).matches() ? citation : withoutLeadIn(citation);
    }

    static String withoutLeadIn(String citation) {
        return citation.endsWith(LEAD_IN) ? citation.substring(0, citation.length() - LEAD_IN.length()) : citation;
    }

    private static boolean mayBeOpen(Soort soort, String ouder) {
        return switch (soort) {
            case BESLISPUNT, ARTIKEL, LID, ONDERDEEL, ALINEA -> true;
            case KOP -> !ouder.isEmpty();
            case AANHEF, SLOT -> false;
        };
    }

    private static void require(boolean rule, String message) {
        if (!rule) {
            throw new IllegalArgumentException(message);
        }
    }
}
