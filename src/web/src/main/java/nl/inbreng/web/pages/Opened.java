package nl.inbreng.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.DecisionText;
import nl.inbreng.web.Leaving;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;

/**
 * A burgeramendement in the editor.
 *
 * @param voorstel the version it is written on; for a subamendement with the units as the amended one would make them
 * @param text     what was written so far; a unit that was opened and not changed yet is in it too
 * @param cleaned  whether signs that nobody sees were just taken out of it
 * @param placing  keys of the units without a text of their own that are open to get another place
 */
public record Opened(StoredVoorstel voorstel, Amendement text, boolean cleaned, Set<String> placing) {

    public Opened {
        placing = Set.copyOf(placing);
    }

    /** A text as it was kept. */
    public Opened(StoredVoorstel voorstel, Amendement text, boolean cleaned) {
        this(voorstel, text, cleaned, Set.of());
    }

    /** A text from which nothing was taken. */
    public Opened(StoredVoorstel voorstel, Amendement text) {
        this(voorstel, text, false);
    }

    /** Whether anything is changed yet. */
    boolean changes() {
        return text.isAlternative() || text.wijzigingen().stream().anyMatch(change -> !change.changesNothing());
    }

    /** Whether a unit holds others that can be changed, so that it can go or move with all of them. */
    public boolean isWhole(TekstEenheid unit) {
        return destinations().isWhole(unit);
    }

    private Leaving leaving() {
        return Leaving.of(voorstel.eenheden(), voorstel.eenheden().stream().flatMap(unit -> change(unit).stream()).toList());
    }

    /** Of what goes as a whole, by the keys of all that goes with it: shown as one thing, unless something else was typed or chosen in it that must stay in sight. */
    private Map<String, TekstEenheid> wholes(Leaving leaving) {
        Map<String, TekstEenheid> wholes = leaving.wholes();
        wholes.values().removeIf(whole -> !place(whole).isEmpty() || leaving.parts(whole).stream().anyMatch(part -> !place(part).isEmpty() || change(part).filter(Opened::isTyped).isPresent()));
        return wholes;
    }

    private static boolean isTyped(Wijziging change) {
        return !change.written().isBlank() && !new Wijziging(change.eenheidSleutel(), "", change.was(), change.written()).changesNothing();
    }

    /** Whether a unit without a text of its own can get another place. */
    public boolean isMovable(TekstEenheid unit) {
        return !unit.amendeerbaar() && places(unit).size() > 1;
    }

    /** Where a unit can go, with where it stands now first, and where it was sent. */
    public List<Choice> places(TekstEenheid unit) {
        return destinations().of(unit, place(unit));
    }

    private Destinations destinations() {
        return new Destinations(voorstel.eenheden());
    }

    /** A text that is added. @param nr from 1, in the order of the amendement @param change where it comes and what it says */
    public record Added(int nr, Wijziging change) {}

    /**
     * A unit of the decision with what is done to it.
     *
     * @param unit   the unit
     * @param ends   what ends here and takes a text behind it: this unit, then what it is the last one of
     * @param change its new text; present when it has been opened
     * @param place  where it goes, as the form sends it ("na:beslispunt-2"); empty when it stays
     * @param placing whether its place is being chosen, of a unit that has no text of its own
     * @param before texts that come before it
     * @param after  texts that come behind it and everything under it
     * @param whole  the largest unit that goes with this one in it, and is shown as one thing; empty when this stays or goes by itself
     * @param leaving what goes, of all rows
     */
    public record Row(TekstEenheid unit, List<TekstEenheid> ends, Optional<Wijziging> change, String place, boolean placing, List<Added> before, List<Added> after, Optional<TekstEenheid> whole, Leaving leaving) {

        /** What ends here and takes a text behind it: nothing is offered inside what goes. */
        public List<TekstEenheid> shownEnds() {
            return whole.map(one -> ends.contains(one) ? ends.subList(ends.indexOf(one), ends.size()) : List.<TekstEenheid>of()).orElse(ends);
        }

        /** Whether it is shown only as a part of what goes. */
        public boolean isWithin() {
            return whole.filter(one -> !one.equals(unit)).isPresent();
        }

        /** Whether it goes as a whole; its opschrift goes along. */
        public boolean isGone() {
            return leaving.isGone(unit);
        }

        /** Whether so much of it goes that one button brings it all back. */
        public boolean isTorn() {
            return leaving.isTorn(unit);
        }

        /** Whether the unit is open for changing. */
        public boolean isOpen() {
            return change.isPresent() || placing || !place.isEmpty();
        }
    }

    /** The decision in reading order. Behind the last lid of an artikel a text can be added to the artikel, and behind the artikel. */
    public List<Row> rows() {
        List<TekstEenheid> units = DecisionText.of(voorstel.eenheden()).decision();
        Map<String, String> last = DecisionText.lastUnder(units);
        Map<String, List<TekstEenheid>> ends = units.reversed().stream().filter(destinations()::takes).collect(Collectors.groupingBy(unit -> last.get(unit.sleutel())));
        List<Added> added = added();
        Leaving leaving = leaving();
        Map<String, TekstEenheid> wholes = wholes(leaving);
        return units.stream().map(unit -> new Row(unit, ends.getOrDefault(unit.sleutel(), List.of()), change(unit), place(unit), placing.contains(unit.sleutel()),
                added.stream().filter(a -> isBefore(a) && a.change().eenheidSleutel().equals(unit.sleutel())).toList(),
                added.stream().filter(a -> !isBefore(a) && unit.sleutel().equals(last.get(a.change().eenheidSleutel()))).toList(), Optional.ofNullable(wholes.get(unit.sleutel())), leaving)).toList();
    }

    /** The change of a unit, when it has been opened. One that was opened on another text and left as it was is not. */
    public Optional<Wijziging> change(TekstEenheid unit) {
        return text.wijzigingen().stream().filter(w -> !w.actie().adds() && !w.actie().moves() && w.eenheidSleutel().equals(unit.sleutel()))
                .filter(w -> !w.changesNothing() || w.was().equals(unit.tekst())).findFirst();
    }

    /** Words of the button behind a unit that has others in it: what comes there is of its own kind. */
    public static String adding(TekstEenheid unit) {
        return switch (unit.soort()) {
            case ARTIKEL -> "Voeg een artikel toe";
            case BESLISPUNT -> "Voeg een beslispunt toe";
            case LID -> "Voeg een lid toe";
            case KOP, AANHEF, ONDERDEEL, ALINEA, SLOT -> "Voeg een onderdeel toe";
        };
    }

    /** The first unit beside which a text can be added: only there it can also come before. */
    public boolean isFirst(TekstEenheid unit) {
        return DecisionText.of(voorstel.eenheden()).decision().stream().filter(destinations()::takes).findFirst().filter(unit::equals).isPresent();
    }

    private String place(TekstEenheid unit) {
        return text.wijzigingen().stream().filter(w -> w.actie().moves() && w.eenheidSleutel().equals(unit.sleutel())).findFirst()
                .map(w -> (w.actie() == Wijziging.Actie.VERPLAATS_VOOR ? AmendementForm.BEFORE : AmendementForm.AFTER) + w.naast()).orElse("");
    }

    private List<Added> added() {
        List<Added> added = new ArrayList<>();
        text.wijzigingen().stream().filter(w -> w.actie().adds()).forEach(w -> added.add(new Added(added.size() + 1, w)));
        return added;
    }

    private static boolean isBefore(Added added) {
        return added.change().actie() == Wijziging.Actie.VOEG_TOE_VOOR;
    }

    /** What the units of the raadsvoorstel are now; a form that was written on others does not overwrite. */
    public String base() {
        return Fingerprint.of(voorstel.eenheden());
    }

    /** Changes of units that read otherwise now, or are gone: the griffie corrected the text after they were written. */
    public List<Answer> astray() {
        return text.wijzigingen().stream().filter(w -> !w.changesNothing() && !voorstel.holds(w)).map(Showing::told).toList();
    }

    /** True when the raadsvoorstel left the agenda; then only what was written is shown. */
    public boolean withdrawn() {
        return voorstel.status() == StoredVoorstel.Status.INGETROKKEN;
    }

    /** True while the griffie corrects the raadsvoorstel again. */
    public boolean waits() {
        return voorstel.status() == StoredVoorstel.Status.WACHT_OP_GRIFFIE;
    }

    /** True when the raadsvoorstel has a newer version than the one written on. */
    public boolean outdated() {
        return voorstel.status() == StoredVoorstel.Status.VERVANGEN;
    }
}
