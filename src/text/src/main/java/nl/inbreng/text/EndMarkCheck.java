package nl.inbreng.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Finding.Code;

/** Checks that a new text ends as its list does: ";" within it and "." at its end, or whatever the draft decision uses there (V5). */
final class EndMarkCheck {

    private static final Pattern END = Pattern.compile("([.;:,!?])[\"'”’)\\]]*(?: (?:en|of|dan wel))?$");
    private static final String NONE = "";

    private final UnitTree tree;
    private final ChangeSet changes;

    EndMarkCheck(UnitTree tree, ChangeSet changes) {
        this.tree = tree;
        this.changes = changes;
    }

    /** A text that opens a list, asks or calls may always end so; several lines are no one text, and an opschrift is no sentence. */
    Optional<Finding> of(ProposedText text, Wijziging change) {
        TekstEenheid unit = tree.find(change.eenheidSleutel()).orElseThrow();
        if (unit.isOpschrift()) {
            return Optional.empty();
        }
        String mark = mark(text.wordt());
        String here = change.actie().moves() ? NONE : place(unit, change);
        String own = change.actie().adds() ? NONE : mark(unit.tekst());
        String wanted = own.isEmpty() && change.actie().adds() ? here : own;
        boolean fits = wanted.isEmpty() || mark.equals(wanted) || mark.equals(here) && !here.isEmpty();
        if (fits || mark.equals(":") || mark.equals("!") || mark.equals("?") || text.wordt().contains("\n")) {
            return Optional.empty();
        }
        return Optional.of(text.finding(Code.V5, "Zet " + name(here.isEmpty() ? wanted : here) + " aan het eind van de tekst, zoals in de rest van het besluit."));
    }

    /** The mark that the draft decision uses at this place of the list; empty when the list does not tell. */
    private String place(TekstEenheid unit, Wijziging change) {
        List<TekstEenheid> list = tree.siblings(unit).stream().filter(other -> other.soort() == unit.soort() && !other.tekst().isEmpty() && !other.tekst().endsWith(":")).toList();
        if (list.size() < 2) {
            return NONE;
        }
        return isLast(unit, change) ? mark(list.getLast().tekst()) : usual(list.subList(0, list.size() - 1));
    }

    private boolean isLast(TekstEenheid unit, Wijziging change) {
        List<TekstEenheid> siblings = tree.siblings(unit);
        boolean end = siblings.subList(siblings.indexOf(unit) + 1, siblings.size()).stream()
                .noneMatch(other -> other.soort() == unit.soort() && !changes.isGone(other) && !changes.isMovedAway(other));
        List<Wijziging> behind = changes.behind(unit);
        return end && (change.actie().adds() ? !behind.isEmpty() && behind.getLast() == change : behind.isEmpty());
    }

    private static String usual(List<TekstEenheid> units) {
        return units.stream().map(unit -> mark(unit.tekst())).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet().stream().filter(entry -> entry.getValue() * 2 > units.size()).map(Map.Entry::getKey).findFirst().orElse(NONE);
    }

    private static String mark(String text) {
        String end = text.substring(Math.max(0, text.length() - 20));
        Matcher matcher = END.matcher(end);
        return matcher.find() ? matcher.group(1) : NONE;
    }

    private static String name(String mark) {
        return switch (mark) {
            case ";" -> "een puntkomma (;)";
            case "," -> "een komma (,)";
            case ":" -> "een dubbele punt (:)";
            default -> "een punt (.)";
        };
    }
}
