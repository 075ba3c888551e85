package nl.inbreng.text.opdrachten;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.text.NaturalOrder;
import nl.inbreng.text.Reach;
import nl.inbreng.text.VotingFact;

/**
 * Reads what amendementen do and where, leniently. {@code actie}: Dutch, English or French verbs for delete, replace, insert, append and move,
 * of words or of whole units, or no more than that something changes; any other word counts as that, with a warning. {@code eenheid}: name or number of a unit, put in natural order
 * ({@link NaturalOrder}; "artikel 2, derde lid" lies in "artikel 2"). {@code plaats}: paragraph in that unit, or before, in or after it. {@code bereik}: first and last paragraph,
 * or how many; a number alone is how many as soon as one amendement of the case has a paragraph in {@code plaats}, or none has any {@code plaats}. Without a paragraph,
 * delete and replace mean the whole unit, and anything else stands at its end.
 */
final class VotingReader {

    private static final String KNOWN = "vervang, verwijder, voegtoe, aanvul, verplaats, wijzig, voor en na, of hetzelfde in het Engels of Frans";

    private final List<Geval> amendments;
    private final List<Words> units;
    private final List<NaturalOrder.Span> spans;
    private final boolean counted;
    private final boolean unplaced;

    VotingReader(List<Geval> amendments) {
        this.amendments = amendments;
        this.units = amendments.stream().map(each -> Words.in(each.node().path("eenheid"))).toList();
        this.spans = NaturalOrder.of(IntStream.range(0, amendments.size()).mapToObj(i -> named(units.get(i), action(amendments.get(i)))).toList());
        this.counted = amendments.stream().anyMatch(each -> !Words.in(each.node().path("plaats")).numbers().isEmpty());
        this.unplaced = amendments.stream().allMatch(each -> Words.in(each.node().path("plaats")).all().isEmpty());
    }

    /** The unit by its words; an action can name the opschrift that the unit does not. */
    private static List<String> named(Words unit, Words action) {
        boolean kop = action.names(Verb.HEADING) && !unit.names(Verb.HEADING);
        return kop ? Stream.concat(unit.withoutSide().stream(), Stream.of("opschrift")).toList() : unit.withoutSide();
    }

    List<VotingFact> facts() {
        return IntStream.range(0, amendments.size()).mapToObj(this::fact).toList();
    }

    private VotingFact fact(int i) {
        Geval amendment = amendments.get(i);
        Words action = action(amendment);
        Words place = Words.in(amendment.node().path("plaats"));
        Words range = Words.in(amendment.node().path("bereik"));
        List<Integer> paragraphs = paragraphs(action, place, range);
        int side = firstSide(List.of(place, units.get(i)));
        boolean inside = !place.numbers().isEmpty() || range.isInterval() || !paragraphs.isEmpty() && !action.names(Verb.UNIT);
        Reach reach = reach(action, inside && !action.names(Verb.UNIT));
        side = side == 0 && !inside && !place.says("in") ? action.side() : side;
        boolean whole = (reach == Reach.DELETE_UNIT || reach == Reach.REPLACE_UNIT) && (!inside || action.names(Verb.UNIT));
        boolean outside = side != 0 && !inside;
        int from = outside ? 0 : whole ? VotingFact.WHOLE : paragraphs.stream().mapToInt(Integer::intValue).min().orElse(VotingFact.END);
        int to = outside ? 0 : whole ? unplaced && range.numbers().size() == 1 ? range.numbers().getFirst() : VotingFact.WHOLE : Math.max(from, to(from, place, range));
        return new VotingFact(Volgorde.id(amendment), outside && reach.compareTo(Reach.MOVE_UNIT) > 0 ? Reach.NEW_UNIT : reach, spans.get(i),
                outside ? side : 0, from, to, amendment.tekst("opAmendement"));
    }

    /** A number alone in {@code bereik} is a paragraph only where {@code plaats} tells sides: where no place is told it is how many, from the first on. */
    private List<Integer> paragraphs(Words action, Words place, Words range) {
        if (!place.numbers().isEmpty() || range.isInterval() || range.numbers().isEmpty()) {
            return place.numbers().isEmpty() ? range.numbers() : place.numbers();
        }
        boolean whole = !action.names(Verb.WORDS) && (action.names(Verb.DELETE) || action.names(Verb.REPLACE) || action.names(Verb.MOVE));
        return counted || unplaced && whole ? List.of() : unplaced ? List.of(1) : range.numbers();
    }

    /** What could not be understood, and what it was taken for; empty when all could. */
    Optional<String> warning() {
        String all = Stream.of(unknownActions(), unknownMains()).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
        return Optional.of(all).filter(each -> !each.isEmpty());
    }

    private String unknownActions() {
        String unknown = amendments.stream().map(VotingReader::action).filter(action -> !isKnown(action))
                .map(action -> quoted(String.join(" ", action.all()))).distinct().collect(Collectors.joining(", "));
        return unknown.isEmpty() ? "" : "Onbekende actie: " + unknown + ". Gelezen als: woorden vervangen. Bekend zijn: " + KNOWN + ".";
    }

    private String unknownMains() {
        Set<String> ids = amendments.stream().map(Volgorde::id).collect(Collectors.toSet());
        String unknown = amendments.stream().map(each -> each.tekst("opAmendement")).filter(main -> !main.isEmpty() && !ids.contains(main))
                .map(VotingReader::quoted).distinct().collect(Collectors.joining(", "));
        return unknown.isEmpty() ? "" : "Onbekend opAmendement: " + unknown + ". Wie dat noemt, is gelezen als amendement op het besluit zelf.";
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    /** What is done; nothing said is a change of words. */
    private static Words action(Geval amendment) {
        return Words.in(amendment.node().path("actie"));
    }

    private static boolean isKnown(Words action) {
        return action.all().isEmpty() || action.side() != 0 || Arrays.stream(Verb.values()).anyMatch(action::names);
    }

    private static int firstSide(List<Words> words) {
        return words.stream().mapToInt(Words::side).filter(side -> side != 0).findFirst().orElse(0);
    }

    private int to(int from, Words place, Words range) {
        if (from == VotingFact.END) {
            return from;
        }
        if (unplaced && !range.isInterval() && !range.numbers().isEmpty()) {
            return range.numbers().getFirst();
        }
        if (!range.isInterval() && !place.numbers().isEmpty() && !range.numbers().isEmpty()) {
            int number = range.numbers().getFirst();
            return number > from ? number : from + Math.max(1, number) - 1;
        }
        List<Integer> numbers = range.isInterval() ? range.numbers() : place.numbers();
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(from);
    }

    private static Reach reach(Words action, boolean inside) {
        boolean words = action.names(Verb.WORDS);
        if (action.names(Verb.DELETE)) {
            return words ? Reach.DELETE_WORDS : Reach.DELETE_UNIT;
        }
        if (action.names(Verb.MOVE)) {
            return Reach.MOVE_UNIT;
        }
        if (action.names(Verb.APPEND)) {
            return Reach.APPEND_WORDS;
        }
        if (action.names(Verb.INSERT)) {
            return words || action.side() == 0 ? inside ? Reach.INSERT_WORDS : Reach.APPEND_WORDS : Reach.NEW_UNIT;
        }
        if (action.names(Verb.REPLACE)) {
            return words ? Reach.REPLACE_WORDS : Reach.REPLACE_UNIT;
        }
        return Reach.REPLACE_WORDS;
    }
}
