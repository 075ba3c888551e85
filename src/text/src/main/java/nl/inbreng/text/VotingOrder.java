package nl.inbreng.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A proposal for the order in which the raad votes, for griffie and voorzitter to change (amendments.md, "Voting order"):
 * a subamendement directly before its amendement; what competes for the same words together, the furthest first; the rest in the
 * order of the decision; identical amendementen as one item; what is equally far is left to the voorzitter.
 * Work: that of {@link Collisions}, and sorting; which one falls with which is asked of pairs on one unit only.
 * Sources: rule 174 of the European Parliament, the French Senate, Lawmaker.
 *
 * @param entries items in the order of voting
 * @param broken  amendementen that cannot be placed, each with the reason
 * @param falls   which amendement falls with the adoption of which
 */
public record VotingOrder(List<Entry> entries, List<Collisions.Broken> broken, List<Fall> falls) {

    /**
     * One item to vote on.
     *
     * @param id           id of the amendement; of the first of identical ones
     * @param samenMet     ids of identical ones, decided by the same vote
     * @param opAmendement id of the amendement that it changes; empty unless a subamendement
     * @param reden        why it stands here
     * @param toelichting  the reason that was given for another order; empty unless HANDMATIG
     * @param vervaltBij   ids of earlier items: when one of these is adopted, this one falls
     */
    public record Entry(String id, List<String> samenMet, String opAmendement, Reden reden, String toelichting, List<String> vervaltBij) {
        public Entry {
            samenMet = List.copyOf(samenMet);
            vervaltBij = List.copyOf(vervaltBij);
        }
    }

    /** When one is adopted the other falls. @param bij id of the one @param vervalt id of the other */
    public record Fall(String bij, String vervalt) {
    }

    /** Why an item stands where it stands, with the words for the list of the voorzitter. */
    public enum Reden {
        SUBAMENDEMENT("Wijzigt het volgende amendement en gaat daarom vooraf."),
        PLAATS("Op volgorde van plaats in het besluit."),
        HEEL_BESLUIT("Vervangt het hele besluit."),
        ONDERDEEL_SCHRAPPEN("Schrapt een heel onderdeel."),
        ONDERDEEL_VERVANGEN("Vervangt de tekst van een heel onderdeel."),
        ONDERDEEL_VERPLAATSEN("Zet een onderdeel op een andere plaats."),
        BEREIK("Op volgorde van bereik: wat meer onderdelen raakt, gaat voor."),
        WOORDEN_SCHRAPPEN("Schrapt woorden; dat gaat voor vervangen en toevoegen."),
        WOORDEN_VERVANGEN("Vervangt woorden; dat gaat na schrappen en voor toevoegen."),
        WOORDEN_INVOEGEN("Voegt woorden in; dat gaat na schrappen en vervangen."),
        WOORDEN_TOEVOEGEN("Voegt woorden toe aan het eind."),
        ONDERDEEL_TOEVOEGEN("Voegt een onderdeel toe."),
        BEDRAG("Op volgorde van bedrag: de grootste afwijking gaat voor."),
        AANDEEL("Op volgorde van omvang: wat meer tekst wijzigt, gaat voor."),
        TIJD("Even verstrekkend: wat eerder is ingediend, gaat voor."),
        VOORZITTER("Even verstrekkend. De voorzitter bepaalt de volgorde."),
        HANDMATIG("De griffie of de voorzitter heeft dit hier gezet.");

        private final String zin;

        Reden(String zin) {
            this.zin = zin;
        }

        /** The reason in plain Dutch. */
        public String zin() {
            return zin;
        }
    }

    public VotingOrder {
        entries = List.copyOf(entries);
        broken = List.copyOf(broken);
        falls = List.copyOf(falls);
    }

    /**
     * The proposed order. Independent of the order of the input, but for items that are equal in everything.
     *
     * @param filed moment of filing by id; what is not in it was not filed yet
     */
    public static VotingOrder of(List<TekstEenheid> units, List<Proposal> proposals, Map<String, Instant> filed) {
        return new VotingProposal(units, proposals, filed).order();
    }

    /** The order from facts alone, for amendementen whose texts are not at hand: by place, at one place the furthest first. */
    public static VotingOrder of(List<VotingFact> facts) {
        return new FactOrder(facts).order();
    }

    /**
     * The same items in an order that somebody chose. Items that are not named keep their place in the list, ids that are not in the list
     * are left alone, and a subamendement stays directly before its amendement.
     *
     * @param ids    ids in the chosen order
     * @param reason why, as it is stored and printed
     */
    public VotingOrder chosen(List<String> ids, String reason) {
        return ChosenOrder.of(this, ids, reason);
    }

    /** These entries, each with what it falls by in this order. */
    VotingOrder with(List<Entry> ordered) {
        Map<String, BitSet> by = earlierFalls(ordered);
        Map<String, List<String>> found = new HashMap<>();
        for (Entry entry : ordered) {
            List<String> fallsBy = by.getOrDefault(entry.id(), new BitSet()).stream().mapToObj(place -> ordered.get(place).id()).toList();
            found.put(entry.id(), fallsBy);
            entry.samenMet().forEach(same -> found.put(same, fallsBy));
        }
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : ordered) {
            Set<String> falls = new LinkedHashSet<>(found.get(entry.id()));
            falls.addAll(found.getOrDefault(entry.opAmendement(), List.of()));
            entries.add(new Entry(entry.id(), entry.samenMet(), entry.opAmendement(), entry.reden(), entry.toelichting(), List.copyOf(falls)));
        }
        return new VotingOrder(entries, broken, this.falls);
    }

    /** Places in the list of the earlier items that each one falls by. */
    private Map<String, BitSet> earlierFalls(List<Entry> ordered) {
        Map<String, Integer> places = new HashMap<>();
        ordered.forEach(entry -> places.put(entry.id(), places.size()));
        Map<String, BitSet> by = new HashMap<>();
        for (Fall fall : falls) {
            Integer bij = places.get(fall.bij());
            Integer vervalt = places.get(fall.vervalt());
            if (bij != null && vervalt != null && bij < vervalt) {
                by.computeIfAbsent(fall.vervalt(), key -> new BitSet()).set(bij);
            }
        }
        return by;
    }
}
