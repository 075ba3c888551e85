package nl.inbreng.domain.regeling;

import java.util.List;
import java.util.Objects;

/**
 * A complete edition of the rules: nothing in it is unknown, so it can be applied.
 *
 * @param header     identity and legal basis
 * @param filer      who may file (indiener)
 * @param supporter  who may sign (ondersteuner)
 * @param threshold  how many must support
 * @param fields     particulars a supporter gives, in order; always with the name
 * @param window     how long support may be gathered
 * @param exclusions subjects that are out
 * @param terms      terms after filing
 * @param addressee  whom the request is addressed to, such as "de voorzitter van de raad"
 */
public record Regeling(EditionHeader header, Entitlement filer, Entitlement supporter, Threshold threshold,
                       List<SignatureField> fields, Window window, List<Exclusion> exclusions, Terms terms,
                       String addressee) implements Edition {
    public Regeling {
        Objects.requireNonNull(header);
        fields = List.copyOf(fields);
        exclusions = List.copyOf(exclusions);
        if (!fields.contains(SignatureField.NAAM)) throw new IllegalArgumentException("handtekening.velden mist naam");
        boolean amends = header.instrument() == Instrument.BURGERAMENDEMENT;
        if (amends != window instanceof Window.BeforeVergadering) {
            throw new IllegalArgumentException("alleen een burgeramendement telt het venster terug vanaf de vergadering");
        }
    }

    /** Cites an article of this regeling. */
    public String cite(String artikel) {
        return header.grondslag().citation(artikel);
    }

    /** The ground for an act after its closing moment. @param sentence what is no longer possible and why */
    public Ground tooLate(String sentence) {
        return new Ground("termijn", cite(window.artikel()),
                sentence + " Bel de griffie: u kunt ook inspreken of een brief aan de raad sturen.", "op tijd", "te laat");
    }

    /** The ground for not opening a draft under these rules: they ended, or other rules took their place. */
    public Ground ended() {
        return new Ground("geldigheid", cite(header.grondslag().artikel()),
                "De regels waaronder u dit concept begon, gelden niet meer. Uw tekst is bewaard. Begin opnieuw en neem uw tekst over, of bel de griffie.",
                "een regeling die geldt", "een regeling die niet meer geldt");
    }

    /** The ground for a request that lacks support, with needed and found. @param open whether more can still be gathered */
    public Ground tooFew(int confirmed, boolean open) {
        int found = threshold.counted(confirmed);
        int missing = threshold.missing(confirmed);
        return new Ground("drempel", cite(threshold.artikel()),
                (open ? "Er is nog niet genoeg steun: er moeten nog " : "Er was niet genoeg steun: er moesten nog ") + missing + (missing == 1 ? " inwoner" : " inwoners") + " bij. "
                        + (open ? "Deel de pagina met anderen, of vraag" : "Steunen kan niet meer. Vraag") + " de griffie wat er nog meer kan.",
                String.valueOf(threshold.number()), String.valueOf(found));
    }
}
