package nl.inbreng.text;

import java.util.List;
import nl.inbreng.domain.inhoud.Wijziging;

/** A small draft decision for tests: an artikel of its own text, one with three leden, and an amount. */
final class Besluit {

    static final List<TekstEenheid> UNITS = List.of(
            unit("artikel-1", "", TekstEenheid.Soort.ARTIKEL, "1", "artikel 1", "Het college plant jaarlijks twintig bomen in de openbare ruimte van de gemeente, en verzorgt die."),
            unit("artikel-2", "", TekstEenheid.Soort.ARTIKEL, "2", "artikel 2", ""),
            unit("artikel-2.lid-1", "artikel-2", TekstEenheid.Soort.LID, "1", "artikel 2, eerste lid", "Honden zijn aangelijnd op de markt."),
            unit("artikel-2.lid-2", "artikel-2", TekstEenheid.Soort.LID, "2", "artikel 2, tweede lid", "Het eerste lid geldt niet in de nacht."),
            unit("artikel-2.lid-3", "artikel-2", TekstEenheid.Soort.LID, "3", "artikel 2, derde lid", "De boete is € 100 per keer."),
            unit("artikel-3", "", TekstEenheid.Soort.ARTIKEL, "3", "artikel 3", "Dit besluit gaat in op 1 januari 2027."));

    private Besluit() {
    }

    static TekstEenheid unit(String key, String parent, TekstEenheid.Soort soort, String number, String citation, String text) {
        return new TekstEenheid(key, parent, soort, number, citation, text, !text.isEmpty());
    }

    static TekstEenheid unit(String key) {
        return UNITS.stream().filter(each -> each.sleutel().equals(key)).findFirst().orElseThrow();
    }

    static Proposal proposal(String id, Wijziging... changes) {
        return new Proposal(id, List.of(changes));
    }

    static Proposal sub(String id, String on, Wijziging... changes) {
        return new Proposal(id, List.of(changes), "", on);
    }

    static Proposal instead(String id, String text) {
        return new Proposal(id, List.of(), text, "");
    }

    /** Part of the text of a unit replaced. */
    static Wijziging edit(String key, String part, String by) {
        TekstEenheid unit = unit(key);
        if (!unit.tekst().contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return new Wijziging(key, unit.citeertitel(), unit.tekst(), unit.tekst().replace(part, by));
    }

    static Wijziging delete(String key) {
        return new Wijziging(key, unit(key).citeertitel(), unit(key).tekst(), "", "", Wijziging.Actie.VERWIJDER, "");
    }

    static Wijziging after(String key, String text) {
        return Wijziging.added(key, unit(key).citeertitel(), text, false);
    }

    static Wijziging before(String key, String text) {
        return Wijziging.added(key, unit(key).citeertitel(), text, true);
    }

    static Wijziging move(String key, String neighbour, boolean before) {
        return Wijziging.moving(key, unit(key).citeertitel(), unit(key).tekst()).beside(neighbour, before);
    }
}
