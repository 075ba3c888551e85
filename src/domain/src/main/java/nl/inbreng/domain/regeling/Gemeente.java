package nl.inbreng.domain.regeling;

import java.util.Objects;

/**
 * A municipality (gemeente).
 *
 * @param code     CBS code, "GM" and four digits
 * @param naam     name as residents know it
 * @param fictief  true for a made-up gemeente; every page and document then says so
 * @param griffie  where residents reach the griffie
 * @param ris      the council information system this gemeente uses
 * @param facts    areas, dated numbers, recesses
 */
public record Gemeente(String code, String naam, boolean fictief, Griffie griffie, Ris ris, LocalFacts facts) {

    public Gemeente {
        if (!code.matches("GM\\d{4}")) throw new IllegalArgumentException("gemeentecode is GM en vier cijfers, niet " + code);
        if (naam.isBlank()) throw new IllegalArgumentException("een gemeente heeft een naam");
        Objects.requireNonNull(griffie);
        Objects.requireNonNull(ris);
        Objects.requireNonNull(facts);
    }

    /** A gemeente of which no areas, numbers or recesses are known. */
    public Gemeente(String code, String naam, boolean fictief, Griffie griffie, Ris ris) {
        this(code, naam, fictief, griffie, ris, LocalFacts.NONE);
    }

    /** The last part of an address for this gemeente, such as "voorbeeldstad". */
    public String slug() {
        return java.text.Normalizer.normalize(naam, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "").toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The four digits of the code, as used in the formal number. */
    public String digits() {
        return code.substring(2);
    }

    /**
     * Contact of the griffie. An empty string means: not established, so not shown.
     *
     * @param email    address for residents
     * @param telefoon telephone number as printed
     * @param adres    postal address on one line
     */
    public record Griffie(String email, String telefoon, String adres) {}

    /**
     * The link with the council information system.
     *
     * @param connector   name of the connector, such as "notubiz"; "geen" when there is none
     * @param organisatie the id of this gemeente inside that system; ids are never our own keys
     */
    public record Ris(String connector, String organisatie) {

        /** Whether its agenda is read at all. */
        public boolean connected() {
            return !connector.equals("geen");
        }
    }
}
