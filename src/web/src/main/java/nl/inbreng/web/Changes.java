package nl.inbreng.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff;
import nl.inbreng.web.parts.TextRun;
import nl.inbreng.web.parts.UnitChange;

/**
 * The changes of one amendement, ready to show.
 *
 * @param changes those that change something, in the order of the amendement; the n-th is shown with number n
 * @param list    the same as people read them
 * @param formal  the sentences that tell the raad what changes, as in the formal document
 * @param summary the list in short: what goes as a whole in one line, with the number of its first change
 */
public record Changes(List<Wijziging> changes, List<UnitChange> list, List<String> formal, List<UnitChange> summary) {

    /** Who is named in the sentences. */
    public enum Who {
        /** To the writer. */ U("u"),
        /** To anybody else. */ INDIENER("de indiener");

        private final String word;

        Who(String word) {
            this.word = word;
        }
    }

    public Changes {
        changes = List.copyOf(changes);
        list = List.copyOf(list);
        formal = List.copyOf(formal);
        summary = List.copyOf(summary);
    }

    /** Those of an amendement, without the decision around them. */
    public static Changes of(Amendement amendement, Who who) {
        return of(amendement, List.of(), who);
    }

    /** Those of an amendement. @param units of the decision, to name neighbours after; may be none */
    public static Changes of(Amendement amendement, List<TekstEenheid> units, Who who) {
        List<String> formal = AmendingSentence.given(units, amendement, "");
        if (amendement.isAlternative()) {
            List<UnitChange> whole = List.of(whole(amendement, units, who));
            return new Changes(List.of(), whole, formal, whole);
        }
        List<Wijziging> changes = amendement.real();
        List<UnitChange> list = new ArrayList<>();
        for (Wijziging w : changes) {
            UnitChange one = w.actie().moves() ? moved(w, list.size() + 1, units, who) : shown(w, list.size() + 1, who);
            list.add(w.actie().moves() ? new UnitChange(one.nr(), one.unit(), one.sentence(), one.place(), one.runs(), isAlone(w, changes, units)) : one);
        }
        return new Changes(changes, list, formal, summary(changes, list, units, who));
    }

    private static List<UnitChange> summary(List<Wijziging> changes, List<UnitChange> list, List<TekstEenheid> units, Who who) {
        Map<String, TekstEenheid> wholes = Leaving.of(units, changes).wholes();
        Set<String> told = new HashSet<>();
        List<UnitChange> summary = new ArrayList<>();
        for (UnitChange one : list) {
            Wijziging w = changes.get(one.nr() - 1);
            TekstEenheid whole = w.vervalt() ? wholes.get(w.eenheidSleutel()) : null;
            if (whole == null) summary.add(one);
            else if (told.add(whole.sleutel())) summary.add(new UnitChange(one.nr(), Showing.capital(whole.whole()), Showing.capital(who.word) + " laat " + whole.whole() + " vervallen, met alles wat erin staat.", "", List.of()));
        }
        return summary;
    }

    /** The number of the change of a unit that is replaced or deleted; 0 when it has none. */
    public int of(String sleutel) {
        return 1 + first(sleutel, false).map(changes::indexOf).orElse(-1);
    }

    /** The number of the change that moves a unit; 0 when it stays. */
    public int moveOf(String sleutel) {
        return 1 + first(sleutel, true).map(changes::indexOf).orElse(-1);
    }

    private Optional<Wijziging> first(String sleutel, boolean moves) {
        return changes.stream().filter(w -> w.eenheidSleutel().equals(sleutel) && !w.actie().adds() && w.actie().moves() == moves).findFirst();
    }

    private static UnitChange whole(Amendement amendement, List<TekstEenheid> units, Who who) {
        String was = DecisionText.of(units).whole();
        return new UnitChange(1, "Het hele besluit", Showing.capital(who.word) + " stelt een andere tekst voor het hele besluit voor.", "",
                was.isEmpty() ? List.of(TextRun.added(amendement.alternatief())) : Runs.of(WordDiff.between(was, amendement.alternatief())));
    }

    /** A change in its place as people read it; what moves takes its own sentence. */
    private static UnitChange shown(Wijziging w, int nr, Who who) {
        return switch (w.actie()) {
            case VERVANG, VERWIJDER -> {
                WordDiff diff = WordDiff.between(w.was(), w.wordt());
                String sentence = w.vervalt() ? Showing.capital(who.word) + " laat " + w.citeertitel() + " vervallen." : WordCount.of(diff).sentence(w.citeertitel(), who.word);
                yield new UnitChange(nr, Showing.capital(w.citeertitel()), sentence, "", Runs.of(diff));
            }
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> {
                String place = (w.actie() == Wijziging.Actie.VOEG_TOE_VOOR ? "vóór " : "na ") + w.citeertitel();
                yield new UnitChange(nr, Showing.capital(place), Showing.capital(place) + " voegt " + who.word + " een nieuwe tekst toe.", "", List.of(TextRun.added(w.wordt())));
            }
            case VERPLAATS_VOOR, VERPLAATS_NA -> moved(w, nr, List.of(), who);
        };
    }

    /** Whether no other change is one of the text of a moved unit, or of what stands in it; a text that comes beside the unit is not. */
    private static boolean isAlone(Wijziging move, List<Wijziging> changes, List<TekstEenheid> units) {
        Set<String> inside = DecisionText.keysInside(units, move.eenheidSleutel());
        return changes.stream().noneMatch(other -> inside.contains(other.eenheidSleutel()) || inside.contains(other.naast())
                || other.eenheidSleutel().equals(move.eenheidSleutel()) && !other.actie().adds() && !other.actie().moves());
    }

    /** A unit that goes to another place with all that stands in it; its text is that of all of it. */
    private static UnitChange moved(Wijziging w, int nr, List<TekstEenheid> units, Who who) {
        String whole = TekstEenheid.whole(w);
        String place = place(w, units);
        String text = Stream.of(w.was(), DecisionText.inside(units, w.eenheidSleutel())).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
        return new UnitChange(nr, Showing.capital(whole), Showing.capital(who.word) + " zet " + whole + " op een andere plek: " + place + ".", place, text.isEmpty() ? List.of() : List.of(TextRun.same(text)));
    }

    /** Where a unit that moves comes to stand, such as "na beslispunt 2". */
    static String place(Wijziging w, List<TekstEenheid> units) {
        return (w.actie() == Wijziging.Actie.VERPLAATS_VOOR ? "vóór " : "na ") + name(w.naast(), units);
    }

    /** How a neighbour is called; without the decision its key tells it: "artikel-2.lid-1" is "artikel 2, lid 1". */
    private static String name(String sleutel, List<TekstEenheid> units) {
        return units.stream().filter(unit -> unit.sleutel().equals(sleutel)).findFirst().map(unit -> unit.whole())
                .orElseGet(() -> sleutel.replace('-', ' ').replace(".", ", "));
    }
}
