package nl.inbreng.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.DecisionText;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.FieldError;

/**
 * A burgeramendement as it was posted: for each opened unit a box, a tick to delete it and a place to move it to; numbered boxes for
 * texts that are added; one box for another text of the whole decision.
 *
 * @param form     as sent
 * @param voorstel the version it was written on
 * @param op       kenmerk of the amendement that it changes, or empty
 */
record AmendementForm(Form form, StoredVoorstel voorstel, String op) {

    static final String BEFORE = "voor:";
    static final String AFTER = "na:";
    static final String WHOLE = "alternatief";
    static final String BOX = "wordt-";
    static final String TICK = "vervalt-";
    static final String PLACE = "plek-";
    private static final Set<String> WRITTEN = Set.of("titel", "toelichting", "dekking", WHOLE);
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int BULLET = 0xF0B7;
    private static final String UNTOUCHED = "De tekst in dit vak is nog precies zoals die van het raadsvoorstel. Verander de tekst in het vak. Wilt u maar een paar dingen anders? Druk dan op ‘Haal deze andere tekst weg’ en kies hierboven het onderdeel dat u wilt wijzigen.";
    static final String GONE = "een onderdeel dat er niet meer is";

    /** What was written, without the signs that nobody sees. */
    Amendement read() {
        return new Amendement(PlainText.line(form.text("titel")), voorstel.ref(), changes(), PlainText.of(form.text("toelichting")),
                PlainText.of(form.text("dekking")), alternative(), op);
    }

    /** What was typed in the boxes, without the text on which it was written: the griffie corrected that meanwhile. */
    Amendement loose() {
        Stream<Wijziging> moves = keys(form, PLACE).stream().flatMap(key -> move(key, texts().citation(key).orElse(GONE), "").stream());
        return read().with(Stream.of(keys(form, BOX).stream().map(this::loose), moves, texts().read().stream()).flatMap(changes -> changes).toList());
    }

    /** The same in the editor, with the units open of which a place was asked for. */
    Opened opened() {
        Set<String> placing = voorstel.eenheden().stream().filter(unit -> !unit.amendeerbaar()).map(TekstEenheid::sleutel)
                .filter(key -> form.fields().containsKey(PLACE + key) || pressed().opens(key)).collect(Collectors.toSet());
        return new Opened(voorstel, read(), cleaned(), placing);
    }

    /** Whether anything was sent that was written on the units. */
    boolean hasBoxes() {
        return !keys(form, BOX).isEmpty() || !keys(form, PLACE).isEmpty() || !texts().numbers().isEmpty() || form.fields().containsKey(WHOLE);
    }

    /** Whether signs that nobody sees were taken out; the soft hyphens and list bullets of a word processor go without a word. */
    boolean cleaned() {
        return form.fields().keySet().stream().filter(name -> name.startsWith(BOX) || name.startsWith(AddedTexts.NEW) || WRITTEN.contains(name)).map(form::text)
                .anyMatch(text -> hidden(text) > hidden(PlainText.of(text)));
    }

    private static long hidden(String text) {
        return text.codePoints().filter(point -> PlainText.isHidden(point) && point != SOFT_HYPHEN && point != BULLET).count();
    }

    /** What the writer must choose or mend that the texts alone do not tell. */
    List<FieldError> unclear() {
        List<FieldError> errors = new ArrayList<>(voorstel.eenheden().stream().filter(this::isEmptied).map(unit -> new FieldError(BOX + unit.sleutel(),
                "U maakte het vak van " + unit.citeertitel() + " leeg. De tekst staat er weer. Moet die helemaal weg? Zet dan het vinkje eronder.")).toList());
        errors.addAll(torn());
        if (isUntouched()) errors.add(new FieldError(WHOLE, UNTOUCHED));
        return errors;
    }

    /** Units that were ticked to go and also got a text or a place. */
    List<FieldError> torn() {
        return new Torn(this).errors();
    }

    boolean isTicked(TekstEenheid unit) {
        return form.ticked(TICK + unit.sleutel());
    }

    /** All that was typed, to read and to copy when it cannot be kept: in the words of its units while they are still those on which it was typed. */
    List<Answer> written() {
        return AmendementDrafts.isOnItsBase(this) ? Showing.written(opened().text(), voorstel.eenheden()) : PostedAnswers.of(form);
    }

    /** The changes, in the order of the decision. */
    List<Wijziging> changes() {
        List<Wijziging> changes = new ArrayList<>();
        List<Wijziging> added = texts().read();
        for (TekstEenheid unit : voorstel.eenheden()) {
            addTo(changes, added, unit, Wijziging.Actie.VOEG_TOE_VOOR);
            (unit.amendeerbaar() ? changed(unit) : move(unit).stream().toList()).forEach(changes::add);
            addTo(changes, added, unit, Wijziging.Actie.VOEG_TOE_NA);
        }
        added.stream().filter(w -> texts().citation(w.eenheidSleutel()).isEmpty()).forEach(changes::add);
        return changes;
    }

    private static void addTo(List<Wijziging> changes, List<Wijziging> added, TekstEenheid unit, Wijziging.Actie where) {
        added.stream().filter(w -> w.actie() == where && w.eenheidSleutel().equals(unit.sleutel())).forEach(changes::add);
    }

    /** The new text and the new place of a unit; nothing when it is not open, and only what changes something when the writer is done, moves the unit, or brings it back. */
    private List<Wijziging> changed(TekstEenheid unit) {
        boolean open = form.fields().containsKey(BOX + unit.sleutel()) || pressed().opens(unit.sleutel()) || pressed().deletes(unit);
        if (!open) return List.of();
        Wijziging change = change(unit);
        Optional<Wijziging> move = move(unit);
        boolean kept = !pressed().finishes() && !pressed().bringsBack(unit) && move.isEmpty() || isEmptied(unit) || !change.changesNothing();
        return Stream.concat(kept ? Stream.of(change) : Stream.empty(), move.stream()).toList();
    }

    /** An empty box without a tick means that the unit stays; what was typed stays beside the tick. An opschrift is one line. */
    Wijziging change(TekstEenheid unit) {
        String typed = form.text(BOX + unit.sleutel());
        String text = unit.isOpschrift() ? PlainText.line(typed) : PlainText.of(typed);
        Wijziging change = new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), text.isEmpty() ? unit.tekst() : text);
        return isTicked(unit) && !pressed().bringsBack(unit) || pressed().deletes(unit) ? change.deleted() : change;
    }

    /** The new place of a unit; empty when it stays. */
    Optional<Wijziging> move(TekstEenheid unit) {
        return move(unit.sleutel(), unit.citeertitel(), unit.tekst());
    }

    private Optional<Wijziging> move(String key, String citation, String text) {
        String place = form.text(PLACE + key);
        String beside = AddedTexts.key(place);
        boolean known = AddedTexts.isPlace(place) && texts().citation(beside).isPresent() && !beside.equals(key);
        return known ? Optional.of(Wijziging.moving(key, citation, text).beside(beside, place.startsWith(BEFORE))) : Optional.empty();
    }

    private Wijziging loose(String key) {
        Wijziging typed = new Wijziging(key, texts().citation(key).orElse(GONE), "", PlainText.of(form.text(BOX + key)));
        return form.ticked(TICK + key) ? typed.deleted() : typed;
    }

    /** Text that equals the decision is another text only while it is being written. */
    private String alternative() {
        if (pressed().word().equals(WHOLE + "-weg")) return "";
        if (!form.fields().containsKey(WHOLE)) return pressed().word().equals(WHOLE) ? DecisionText.of(voorstel.eenheden()).whole() : "";
        String text = PlainText.of(form.text(WHOLE));
        return pressed().finishes() && isDecision(text) && !isUntouched() ? "" : text;
    }

    private boolean isDecision(String text) {
        return text.equals(PlainText.of(DecisionText.of(voorstel.eenheden()).whole()));
    }

    /** Whether the writer is done with the box for the whole decision still as it was, and with nothing else: the box stays open, to be asked about. */
    boolean isUntouched() {
        return pressed().finishes() && form.fields().containsKey(WHOLE) && isDecision(PlainText.of(form.text(WHOLE))) && changes().stream().allMatch(Wijziging::changesNothing);
    }

    private boolean isEmptied(TekstEenheid unit) {
        boolean posted = unit.amendeerbaar() && form.fields().containsKey(BOX + unit.sleutel());
        return posted && !isTicked(unit) && PlainText.of(form.text(BOX + unit.sleutel())).isEmpty();
    }

    static List<String> keys(Form form, String prefix) {
        return form.fields().keySet().stream().filter(name -> name.startsWith(prefix)).map(name -> name.substring(prefix.length())).sorted().toList();
    }

    private AddedTexts texts() {
        return new AddedTexts(form, voorstel.eenheden());
    }

    /** The button with which it was posted. */
    Pressed pressed() {
        return new Pressed(form.text("actie"), voorstel.eenheden());
    }
}
