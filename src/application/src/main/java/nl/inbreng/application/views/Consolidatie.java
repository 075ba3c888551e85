package nl.inbreng.application.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.Consolidation.Reading;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.Renumbering;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff;

/**
 * The decision as the raad took it, with the adopted amendementen in it, as the griffie confirmed it (consolidatie).
 *
 * @param nr           counted from 1 for each raadsvoorstel: a later one corrects an earlier one, and all of them stay
 * @param voorstel     id of the version of the raadsvoorstel that was amended
 * @param onderdelen   every unit in reading order, with what became of it and whose words it holds
 * @param verwerkt     the amendementen that are in it, in order of voting
 * @param nietVerwerkt adopted ones that are not in it, each with the reason
 * @param door         name of the griffier who confirmed it; empty while nobody did
 * @param op           when that was
 */
public record Consolidatie(int nr, long voorstel, List<Onderdeel> onderdelen, List<Verwerkt> verwerkt, List<NietVerwerkt> nietVerwerkt, String door, Instant op) {

    public Consolidatie {
        if (nr < 1) throw new IllegalArgumentException("consolidaties tellen vanaf 1");
        onderdelen = List.copyOf(onderdelen);
        verwerkt = List.copyOf(verwerkt);
        nietVerwerkt = List.copyOf(nietVerwerkt);
    }

    /**
     * One unit of the decision.
     *
     * @param eenheid  the unit of the draft decision; a new one is made up
     * @param tekst    its text now; empty when it vervalt
     * @param lot      what became of it
     * @param plaats   where a moved unit came from or a new one stands, in words; empty for others
     * @param bronnen  the amendementen that changed it, in order of voting
     * @param woorden  its words with those they come from; none when it stays as it is, and in what was confirmed before this was kept
     */
    public record Onderdeel(TekstEenheid eenheid, String tekst, Fate lot, String plaats, List<Kenmerk> bronnen, List<Woorden> woorden) {
        public Onderdeel {
            bronnen = List.copyOf(bronnen);
            woorden = List.copyOf(woorden);
        }

        /** What became of it, in words. */
        public String lotWoord() {
            return isMovedAndChanged() ? Fate.VERPLAATST.word() + " en " + Fate.GEWIJZIGD.word() : lot.word();
        }

        /** Its words, when they have to tell from which of several amendementen they come, or what changed in a unit that moved too; none when the unit itself tells. */
        public List<Woorden> verdeeld() {
            boolean several = bronnen.size() > 1 && lot != Fate.VERVALT && woorden.stream().anyMatch(words -> !words.bronnen().isEmpty());
            if (several) return woorden;
            if (!isMovedAndChanged()) return List.of();
            return woorden.isEmpty() ? compared() : woorden;
        }

        private boolean isMovedAndChanged() {
            return lot == Fate.VERPLAATST && !PlainText.line(eenheid.tekst()).equals(PlainText.line(tekst));
        }

        /** What was confirmed before its words were kept. */
        private List<Woorden> compared() {
            return WordDiff.between(eenheid.tekst(), tekst).parts().stream().map(part -> new Woorden(part.kind(), part.text(), part.kind() == WordDiff.Kind.GELIJK ? List.of() : bronnen)).toList();
        }

        private Onderdeel zonderWoorden() {
            return new Onderdeel(eenheid, tekst, lot, plaats, bronnen, List.of());
        }

        /** The unit with its text of now. */
        TekstEenheid nu() {
            return new TekstEenheid(eenheid.sleutel(), eenheid.ouder(), eenheid.soort(), eenheid.nummer(), eenheid.citeertitel(), tekst, eenheid.amendeerbaar());
        }
    }

    /**
     * Words of a unit that share one origin. Without those that go all words of a unit are exactly its text.
     *
     * @param soort   whether they stay, go or are new
     * @param tekst   the words
     * @param bronnen the amendementen that took them out or put them in; none for words that stay
     */
    public record Woorden(WordDiff.Kind soort, String tekst, List<Kenmerk> bronnen) {
        public Woorden {
            bronnen = List.copyOf(bronnen);
        }
    }

    /**
     * An amendement whose words are in the decision.
     *
     * @param kenmerk public key
     * @param nummer  formal number
     * @param titel   title
     * @param revisie number of the revision that was used
     */
    public record Verwerkt(Kenmerk kenmerk, String nummer, String titel, int revisie) {}

    /** An adopted amendement that is not in it. @param amendement which one @param reden why not and what to do, in plain Dutch */
    public record NietVerwerkt(Verwerkt amendement, String reden) {}

    /** The amendement with this kenmerk, when its words are in the decision. */
    public Optional<Verwerkt> bron(Kenmerk kenmerk) {
        return verwerkt.stream().filter(one -> one.kenmerk().equals(kenmerk)).findFirst();
    }

    /** The amendementen to name behind words of a unit; none for words that stay, and where the next words come from the same. @param at place of the words in this list */
    public List<Verwerkt> genoemd(List<Woorden> all, int at) {
        List<Kenmerk> own = all.get(at).bronnen();
        boolean goOn = at + 1 < all.size() && all.get(at + 1).bronnen().equals(own);
        return goOn ? List.of() : own.stream().flatMap(kenmerk -> bron(kenmerk).stream()).toList();
    }

    /** The units of the decision as it reads now. */
    public List<TekstEenheid> eenheden() {
        return onderdelen.stream().filter(one -> one.lot() != Fate.VERVALT).map(Onderdeel::nu).toList();
    }

    /** Whether another one holds the same text of the same amendementen. Where each word comes from follows from that, and is not in older ones. */
    public boolean isGelijkAan(Consolidatie other) {
        return zonderWoorden().equals(other.zonderWoorden()) && verwerkt.equals(other.verwerkt) && nietVerwerkt.equals(other.nietVerwerkt);
    }

    private List<Onderdeel> zonderWoorden() {
        return onderdelen.stream().map(Onderdeel::zonderWoorden).toList();
    }

    /** What its reader must know of the numbers: that they are not made anew; empty when they need not be. */
    public String nummering() {
        boolean due = Renumbering.isDue(onderdelen.stream().map(one -> new Reading(one.eenheid(), one.tekst(), one.lot(), "", "")).toList());
        if (!due) return "";
        String concept = door.isEmpty() ? "De nummers blijven zo als het besluit wordt bevestigd. " : "";
        return "De onderdelen zijn nog niet opnieuw genummerd. Wat bleef, houdt het nummer uit het raadsvoorstel. Wat nieuw of verplaatst is, heeft een voorlopig nummer. "
                + concept + "De griffie nummert de onderdelen opnieuw in de officiële tekst van het besluit. Daarin past zij ook de verwijzingen aan.";
    }

    /** The same decision, confirmed. */
    public Consolidatie confirmed(int number, String by, Instant at) {
        return new Consolidatie(number, voorstel, onderdelen, verwerkt, nietVerwerkt, by, at);
    }
}
