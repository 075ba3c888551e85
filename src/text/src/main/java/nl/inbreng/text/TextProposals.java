package nl.inbreng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * Amendementen that are written as whole lists of texts, one text for each unit, made into changes of those units.
 * Which text became which is found as for a newer version of a decision (equal ones first, then the most alike). Another number
 * before a text is no change of it.
 * Work: that of {@link EenheidAfkomst} for each amendement.
 */
public final class TextProposals {

    /** Stands before the first text, so that something can be added there. */
    private static final String BEGIN = "begin";

    private final List<String> base;
    private final List<TekstEenheid> units = new ArrayList<>();

    /** @param base the texts of the decision; blank ones are passed over */
    public TextProposals(List<String> base) {
        this.base = base.stream().map(PlainText::of).filter(text -> !text.isEmpty()).toList();
        units.add(unit(BEGIN, "het begin", BEGIN));
        IntStream.range(0, this.base.size()).forEach(i -> units.add(unit(key(i), "tekst " + (i + 1), this.base.get(i))));
    }

    /** The texts as units, behind one that marks the beginning. */
    public List<TekstEenheid> units() {
        return List.copyOf(units);
    }

    /** One amendement. @param texts the whole as it would read with it */
    public Proposal proposal(String id, List<String> texts) {
        ListSide side = new ListSide(base, texts.stream().map(PlainText::of).filter(text -> !text.isEmpty()).toList());
        List<Wijziging> changes = new ArrayList<>();
        arrivals(changes, side, -1);
        for (int i = 0; i < base.size(); i++) {
            String read = side.text(i) == null ? "" : side.text(i);
            String text = ItemText.isItem(base, i) && !read.isEmpty() ? ItemText.withNumberOf(base.get(i), read) : read;
            if (!side.isMoved(i) && !base.get(i).equals(text)) {
                changes.add(new Wijziging(key(i), "tekst " + (i + 1), base.get(i), text));
            }
            arrivals(changes, side, i);
        }
        return new Proposal(id, changes);
    }

    /** Collisions among amendementen by id. */
    public Collisions collisions(Map<String, List<String>> textsById) {
        return Collisions.between(units, textsById.entrySet().stream().map(each -> proposal(each.getKey(), each.getValue())).toList());
    }

    private void arrivals(List<Wijziging> changes, ListSide side, int behind) {
        for (int j : side.behind(behind)) {
            int origin = side.origin(j);
            changes.add(origin < 0 ? Wijziging.added(key(behind), "tekst " + (behind + 1), side.inserted(j), false)
                    : Wijziging.moving(key(origin), "tekst " + (origin + 1), base.get(origin)).beside(key(behind), false));
        }
    }

    private static String key(int i) {
        return i < 0 ? BEGIN : "tekst-" + (i + 1);
    }

    private static TekstEenheid unit(String key, String citation, String text) {
        return new TekstEenheid(key, "", TekstEenheid.Soort.ALINEA, "", citation, text, true);
    }
}
