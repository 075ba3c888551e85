package nl.inbreng.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.parts.Trail;
import nl.inbreng.web.parts.UnitChange;

/**
 * An amendement in one of the three views.
 *
 * @param weergave the view
 * @param address  of the page it stands on, for the links of the switch; empty in the editor, where the switch are buttons that keep the text
 * @param changes  what changes
 * @param decision the whole decision with the changes in it; empty when its text is not at hand, or two changes do not fit together
 * @param unfit    whether two changes do not fit together
 * @param encounters other public amendementen that touch the same places
 * @param kin    other amendementen that belong to it
 */
public record Comparison(Weergave weergave, String address, Changes changes, Optional<List<Passage>> decision, boolean unfit,
                         List<Encounter> encounters, Kin kin) {

    /** A row of the table and of the difference: a change, or unchanged units that may stay folded. */
    public record Stretch(List<Passage> passages, boolean folded) {}

    /** For the writer. @param address empty in the editor */
    public static Comparison own(Weergave weergave, String address, Amendement amendement, StoredVoorstel voorstel) {
        return of(weergave, address, new Read(amendement, voorstel, Changes.Who.U));
    }

    /** For anybody. */
    public static Comparison open(Weergave weergave, String address, Amendement amendement, StoredVoorstel voorstel) {
        return of(weergave, address, new Read(amendement, voorstel, Changes.Who.INDIENER));
    }

    /** With the other amendementen that it meets. */
    public Comparison meeting(List<Encounter> others) {
        return new Comparison(weergave, address, changes, decision, unfit, List.copyOf(others), kin);
    }

    /** With the other amendementen that belong to it. */
    public Comparison with(Kin others) {
        return new Comparison(weergave, address, changes, decision, unfit, encounters, others);
    }

    private record Read(Amendement amendement, StoredVoorstel voorstel, Changes.Who who) {

        /** The units it was written on; none when they are not at hand any more. */
        List<TekstEenheid> units() {
            return voorstel == null ? List.of() : voorstel.under(amendement);
        }
    }

    private static Comparison of(Weergave weergave, String address, Read read) {
        List<TekstEenheid> units = read.units();
        Changes changes = Changes.of(read.amendement(), units, read.who());
        Optional<List<Passage>> decision = units.isEmpty() ? Optional.empty() : Passages.of(read.amendement(), units, changes);
        return new Comparison(weergave, address, changes, decision, !units.isEmpty() && decision.isEmpty(), List.of(), Kin.NONE);
    }

    /** The decision without what leads up to it, long unchanged parts apart: one unchanged unit stays beside each change, under the heading of its artikel. */
    public List<Stretch> stretches() {
        List<Passage> all = below();
        Set<String> headings = headings(all);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean near = isNear(all, i) || headings.contains(all.get(i).unit().sleutel());
            boolean goesOn = !stretches.isEmpty() && stretches.getLast().folded() == !near;
            if (goesOn) stretches.getLast().passages().add(all.get(i));
            else stretches.add(new Stretch(new ArrayList<>(List.of(all.get(i))), !near));
        }
        return stretches;
    }

    /** The decision from its first words on, or from the first change when that stands before them. */
    public List<Passage> below() {
        List<Passage> all = decision.orElse(List.of());
        List<TekstEenheid> lead = DecisionText.of(all.stream().map(Passage::unit).toList()).leadUp();
        return all.subList(lead.size(), all.size());
    }

    /** The decision as it would read, without what goes and without the old places of what moves. */
    public List<Passage> resulting() {
        return below().stream().filter(passage -> !passage.away() && passage.fate() != Fate.VERVALT).toList();
    }

    /** Changes that leave no text of their own in that decision: what goes, and that something moves. */
    public List<UnitChange> outside() {
        return changes.list().stream().filter(change -> !changes.changes().isEmpty()).filter(change -> {
            Wijziging made = changes.changes().get(change.nr() - 1);
            return made.vervalt() || made.actie().moves();
        }).toList();
    }

    /** Whether new and moved units have a number that holds until the decision is numbered through. */
    public boolean renumbers() {
        return !changes.changes().isEmpty() && resulting().stream().anyMatch(passage -> (passage.fate() == Fate.NIEUW || passage.fate() == Fate.VERPLAATST) && !passage.number().isBlank());
    }

    /** Keys of the artikelen that hold what is shown. */
    private static Set<String> headings(List<Passage> all) {
        Map<String, TekstEenheid> units = new HashMap<>();
        all.forEach(passage -> units.put(passage.unit().sleutel(), passage.unit()));
        Set<String> headings = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            TekstEenheid at = isNear(all, i) ? all.get(i).unit() : null;
            while (at != null && at.soort() != TekstEenheid.Soort.ARTIKEL) at = units.get(at.ouder());
            if (at != null) headings.add(at.sleutel());
        }
        return headings;
    }

    private static boolean isNear(List<Passage> all, int at) {
        return all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2)).stream().anyMatch(Passage::isChanged);
    }

    /** The changes with one unchanged unit around each, for the table. Without the decision only the changes. */
    public List<UnitChange> rows() {
        if (decision.isEmpty() || changes.changes().isEmpty()) return changes.list();
        List<UnitChange> rows = new ArrayList<>();
        stretches().stream().filter(stretch -> !stretch.folded()).flatMap(stretch -> stretch.passages().stream()).forEach(passage -> {
            passage.move().filter(move -> passage.away()).ifPresent(rows::add);
            passage.change().ifPresent(rows::add);
            if (!passage.isChanged() && !passage.tekst().isBlank()) rows.add(UnitChange.same(Showing.capital(passage.unit().citeertitel()), passage.tekst()));
        });
        changes.list().stream().filter(change -> !rows.contains(change)).forEach(rows::add);
        return rows;
    }

    /** The changes in the order in which they stand on the page. */
    public Trail trail() {
        boolean whole = decision.isPresent() && !changes.changes().isEmpty();
        IntStream all = switch (weergave) {
            case VERSCHIL -> whole ? below().stream().mapToInt(Passage::anchor) : numbers(changes.list());
            case WAS_WORDT -> numbers(rows());
            case ZO_WORDT_HET -> whole ? IntStream.concat(resulting().stream().mapToInt(Passage::anchor), numbers(outside())) : numbers(changes.list());
        };
        return new Trail(all.filter(nr -> nr > 0).boxed().toList());
    }

    private static IntStream numbers(List<UnitChange> shown) {
        return shown.stream().mapToInt(UnitChange::nr);
    }

    /** The sentences that tell the raad what changes; an amended amendement under its number or title, where it is public. */
    public List<String> sentences() {
        return changes.formal().stream().map(sentence -> kin.amended().map(on -> sentence.replace(on.kenmerk(), on.naam())).orElse(sentence)).toList();
    }

    /** Where a link of the switch goes. */
    public String href(Weergave other) {
        return address + "?weergave=" + other.word() + "#wijziging";
    }

    /** Number of changes. */
    public int last() {
        return changes.list().size();
    }
}
