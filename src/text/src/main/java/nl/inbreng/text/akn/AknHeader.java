package nl.inbreng.text.akn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Window;

/**
 * What a document says of itself, after FRBR.
 *
 * @param soort   kind of document in the address: "bill" for a draft decision, "amendment" for an amendement
 * @param gemeente CBS code of the gemeente, "GM0355"
 * @param jaar     year in which the work began; later versions keep it
 * @param nummer  number or key of the document, with letters, digits, dots and hyphens only
 * @param versie  version, counted from 1: "2"; of a draft decision with amendementen in it also how often that was made: "2.1"
 * @param stand   whether it is still proposed
 * @param datum   day of this version
 * @param auteur  who wrote it, in words: "inwoners", "gemeenteraad"
 */
public record AknHeader(String soort, String gemeente, int jaar, String nummer, String versie, Stand stand, LocalDate datum, String auteur) {

    /** Whether a document is still proposed or decided; its word names the date and the kind of a decision. */
    public enum Stand {
        /** A version of what is proposed. */
        ONTWERP("versie", "ontwerpbesluit"),
        /** What the raad decided. */
        BESLOTEN("besluit", "besluit");

        private final String date;
        private final String decision;

        Stand(String date, String decision) {
            this.date = date;
            this.decision = decision;
        }

        /** Name of the date. */
        String date() {
            return date;
        }

        /** Name of a decision. */
        String decision() {
            return decision;
        }
    }

    /** @throws IllegalArgumentException when a part does not fit in an address */
    public AknHeader {
        Objects.requireNonNull(stand, "stand");
        Objects.requireNonNull(datum, "datum");
        Objects.requireNonNull(auteur, "auteur");
        if (!(soort + gemeente + nummer).matches("[A-Za-z0-9.-]+") || nummer.isEmpty() || !versie.matches("[1-9][0-9]*(\\.[1-9][0-9]*(-concept)?)?")) {
            throw new IllegalArgumentException("header: " + soort + " " + gemeente + " " + nummer + " " + versie);
        }
    }

    /** A version of what is proposed. @param versie counted from 1 */
    public AknHeader(String soort, String gemeente, int jaar, String nummer, int versie, LocalDate datum, String auteur) {
        this(soort, gemeente, jaar, nummer, String.valueOf(versie), Stand.ONTWERP, datum, auteur);
    }

    /**
     * A version of a draft decision, dated on the vergadering in which the raad decides. What changes it and what comes of it name the same work.
     *
     * @param document id of its document in the council information system, the same for each version; signs that fit in no address become a hyphen
     */
    public static AknHeader ontwerpbesluit(String gemeente, String document, VoorstelRef ref) {
        LocalDate day = LocalDate.ofInstant(ref.begins(), Window.ZONE);
        String number = "ontwerpbesluit-" + document.replaceAll("[^A-Za-z0-9.-]", "-");
        return new AknHeader("bill", gemeente, day.getYear(), number, ref.versie(), day, "gemeenteraad");
    }

    /** The same version with adopted amendementen in it. @param nr counted from 1 for each raadsvoorstel @param stand still a concept, or decided */
    public AknHeader amended(int nr, Stand stand) {
        String version = versie + "." + nr + (stand == Stand.ONTWERP ? "-concept" : "");
        return new AknHeader(soort, gemeente, jaar, nummer, version, stand, datum, auteur);
    }

    /** Address of the work, whatever its version. */
    public String work() {
        return "/akn/nl/" + soort + "/" + gemeente.toLowerCase(Locale.ROOT) + "/" + jaar + "/" + nummer;
    }

    /** Address of this version in Dutch. */
    public String expression() {
        return work() + "/nld@" + datum + ";v" + versie;
    }
}
