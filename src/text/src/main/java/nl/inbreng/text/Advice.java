package nl.inbreng.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * Something that the griffie may want to know about amendementen that do not touch each other's words.
 *
 * @param soort what it is about
 * @param ids   ids of the amendementen, in the order in which they were given
 * @param waar  how the units are cited where it shows
 * @param wat   the deleted unit as cited, or the amount
 */
public record Advice(Soort soort, List<String> ids, List<String> waar, String wat) {

    /** What an advice is about. */
    public enum Soort {
        /** A unit goes while other text still cites it. */
        VERWIJZING,
        /** Several amendementen change the same amount. */
        BEDRAG
    }

    public Advice {
        ids = List.copyOf(ids);
        waar = List.copyOf(waar);
    }

    /** What to do, in plain Dutch. @param name how an id is shown */
    public String zin(UnaryOperator<String> name) {
        String who = ids.stream().map(name).collect(Collectors.joining(" en "));
        return switch (soort) {
            case VERWIJZING -> who + (ids.size() == 1 ? " schrapt of verplaatst " : ": het eerste schrapt of verplaatst ") + wat + ", maar "
                    + String.join(" en ", waar) + " verwijst er nog naar. Pas die verwijzing aan.";
            case BEDRAG -> who + " veranderen hetzelfde bedrag: " + wat + ". Kijk of zij samen kloppen.";
        };
    }

    /**
     * All advice on these proposals, first about citations and then about amounts; a subamendement on the text of its amendement. Citations are looked up in an index of all texts, so the work
     * grows with the text and with what is cited. Proposals that do not fit are passed over: {@link Collisions} names them.
     */
    public static List<Advice> on(List<TekstEenheid> units, List<Proposal> proposals) {
        List<Advice> advice = new ArrayList<>();
        Collection<Bench.Table> tables = new Bench(units, proposals).tables().values();
        tables.forEach(table -> advice.addAll(citations(table)));
        advice.addAll(amounts(tables.stream().flatMap(table -> table.footprints().stream()).toList()));
        return advice;
    }

    private static List<Advice> citations(Bench.Table table) {
        CitationIndex index = new CitationIndex(table.places(), table.footprints());
        return table.footprints().stream().flatMap(footprint -> footprint.touches().stream()
                .filter(touch -> touch.deed() == Touch.Deed.DELETE || touch.deed() == Touch.Deed.MOVE_AWAY)
                .flatMap(touch -> index.on(footprint, touch.spot()).stream()).distinct()).toList();
    }

    private static List<Advice> amounts(List<Footprint> footprints) {
        Map<Double, Set<String>> whoByAmount = new TreeMap<>();
        Map<Double, Set<String>> whereByAmount = new LinkedHashMap<>();
        for (Footprint footprint : footprints) {
            for (Touch touch : footprint.touches()) {
                for (double amount : changed(touch.change())) {
                    whoByAmount.computeIfAbsent(amount, key -> new LinkedHashSet<>()).add(footprint.proposal().id());
                    whereByAmount.computeIfAbsent(amount, key -> new LinkedHashSet<>()).add(touch.change().citeertitel());
                }
            }
        }
        return whoByAmount.entrySet().stream().filter(each -> each.getValue().size() > 1).map(each -> new Advice(Soort.BEDRAG,
                List.copyOf(each.getValue()), List.copyOf(whereByAmount.get(each.getKey())), money(each.getKey()))).toList();
    }

    /** Amounts that are no longer there. */
    private static List<Double> changed(Wijziging change) {
        List<Double> gone = new ArrayList<>(Amounts.in(change.was()));
        Amounts.in(change.wordt()).forEach(gone::remove);
        return change.actie().moves() ? List.of() : gone;
    }

    private static String money(double amount) {
        String text = String.format(Locale.forLanguageTag("nl"), "€ %,.2f", amount);
        return text.endsWith(",00") ? text.substring(0, text.length() - 3) : text;
    }
}
