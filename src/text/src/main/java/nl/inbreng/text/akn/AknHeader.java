package nl.inbreng.text.akn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What a document says of itself, after FRBR.
 *
 * @param soort   kind of document in the address: "bill" for a draft decision, "amendment" for an amendement
 * @param gemeente CBS code of the gemeente, "GM0355"
 * @param jaar     year in which the work began; later versions keep it
 * @param nummer  number or key of the document, with letters, digits, dots and hyphens only
 * @param versie  version, counted from 1
 * @param datum   day of this version
 * @param auteur  who wrote it, in words: "inwoners", "gemeenteraad"
 */
public record AknHeader(String soort, String gemeente, int jaar, String nummer, int versie, LocalDate datum, String auteur) {

    /** @throws IllegalArgumentException when a part does not fit in an address */
    public AknHeader {
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(auteur, "auteur");
        if (!(soort + gemeente + nummer).matches("[A-Za-z0-9.-]+") || nummer.isEmpty() || versie < 1) {
            throw new IllegalArgumentException("header: " + soort + " " + gemeente + " " + nummer + " " + versie);
        }
    }

    /** Address of the work, whatever its version. */
    public String work() {
        return "/akn/nl/" + soort + "/" + gemeente.toLowerCase(Locale.ROOT) + "/" + jaar + "/" + nummer;
    }

    /** Address of this version in Dutch. */
    String expression() {
        return work() + "/nld@" + datum + ";v" + versie;
    }
}
