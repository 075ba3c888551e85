package nl.inbreng.text;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two amendementen that touch the same unit of the draft decision.
 *
 * @param pair   which two
 * @param soort  how they go together
 * @param place  where they meet
 * @param tekstA the unit as the first wants it, for one that moves below a sentence that says where it goes; empty when it deletes the unit. For the whole decision its other text, or the sentences that say what it changes
 * @param tekstB the unit as the second wants it
 * @param komst  what both put at one place between units; empty when they meet inside a unit
 */
public record Collision(Pair pair, Soort soort, Place place, String tekstA, String tekstB, Optional<Komst> komst) {

    /** Two that meet inside a unit, or on the whole decision. */
    public Collision(Pair pair, Soort soort, Place place, String tekstA, String tekstB) {
        this(pair, soort, place, tekstA, tekstB, Optional.empty());
    }

    /**
     * What comes to stand at one place.
     *
     * @param watA what the first puts there: how a moved unit is cited, or "een nieuwe tekst"
     * @param watB what the second puts there
     * @param waar the place in words, such as "na beslispunt 3"
     */
    public record Komst(String watA, String watB, String waar) {

        private String zin(String a, String b) {
            return watA.equals(watB) ? a + " en " + b + " zetten allebei " + watA + " " + waar + "." : a + " zet " + watA + " " + waar + ". " + b + " zet daar " + watB + ".";
        }
    }

    /**
     * Two amendementen.
     *
     * @param a       id of the first, in the order in which they were given
     * @param b       id of the second
     * @param ruimste id of the one that deletes or replaces what the other changes; empty unless BEVAT
     */
    public record Pair(String a, String b, String ruimste) {
    }

    /**
     * Where they meet.
     *
     * @param sleutel     key of the unit; of the neighbour when both add there; empty for the whole decision
     * @param citeertitel how that unit is cited; "het hele besluit" for all of it
     * @param van         first word of the unit where they meet (white space is no word); 0 when whole units are at stake
     * @param tot         the word after the last
     */
    public record Place(String sleutel, String citeertitel, int van, int tot) {

        /** Whether a whole unit is at stake, and not words in it. */
        boolean isWholeUnit() {
            return !sleutel.isEmpty() && van == tot;
        }
    }

    /** How two amendementen go together, the more serious later, but for IDENTIEK. */
    public enum Soort {
        /** They ask exactly the same: one vote. */
        IDENTIEK,
        /** The same unit, other words: both can be adopted. */
        NAAST,
        /** The same place: both can be adopted, but somebody chooses order or wording. */
        ZELFDE_PLEK,
        /** One deletes or replaces what the other changes: the wider comes first, and when it is adopted the other falls. */
        BEVAT,
        /** The same words, changed differently: when one is adopted the other falls. */
        STRIJDIG;

        /** True when this weighs more than the other. */
        public boolean isWorseThan(Soort other) {
            return compareTo(other) > 0;
        }

        /** True when not both can be adopted. */
        public boolean excludes() {
            return this == BEVAT || this == STRIJDIG;
        }
    }

    /** Id of the first. */
    public String a() {
        return pair.a;
    }

    /** Id of the second. */
    public String b() {
        return pair.b;
    }

    /** The other of the two. */
    public String other(String id) {
        return pair.a.equals(id) ? pair.b : pair.a;
    }

    /** What two at the same place do there, in one or two sentences: the moved or new units, and the place that both want. */
    public String samen(UnaryOperator<String> name) {
        return komst.map(one -> one.zin(name.apply(pair.a), name.apply(pair.b))).orElse(name.apply(pair.a) + " en " + name.apply(pair.b) + " wijzigen " + place.citeertitel + " op dezelfde plek.");
    }

    /** What this means, in plain Dutch. @param name how an id is shown, such as "A3" or a title in quotes */
    public String zin(UnaryOperator<String> name) {
        String both = name.apply(pair.a) + " en " + name.apply(pair.b);
        String citeertitel = place.citeertitel;
        return switch (soort) {
            case IDENTIEK -> both + " vragen precies hetzelfde. De raad stemt er één keer over.";
            case NAAST -> both + " wijzigen allebei " + citeertitel + ", maar niet dezelfde woorden. De raad kan ze allebei aannemen.";
            case ZELFDE_PLEK -> samen(name) + " De raad kan ze allebei aannemen. Kies dan de volgorde" + (komst.isEmpty() ? " of maak er één tekst van." : ".");
            case BEVAT -> both + " gaan over " + citeertitel + ". " + name.apply(pair.ruimste) + " schrapt of vervangt wat het andere wijzigt. Neemt de raad "
                    + name.apply(pair.ruimste) + " aan, dan vervalt het andere.";
            case STRIJDIG -> both + (place.isWholeUnit() ? " zetten " + citeertitel + " elk op een andere plek" : " wijzigen dezelfde woorden van " + citeertitel + " op een andere manier")
                    + ". Neemt de raad het ene aan, dan vervalt het andere.";
        };
    }
}
