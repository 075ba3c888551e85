package nl.inbreng.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.RebasedText;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.RebaseWords;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.Rebase.Uitkomst;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;
import nl.inbreng.web.parts.TextRun;

/**
 * The choices of a filer on a newer version of the raadsvoorstel: for each change the proposal, the own words, the new text, or other words.
 *
 * @param form     as sent; empty when the page is opened
 * @param herbasis what waits
 * @param editable whether the filer can go on in the editor, to put a text in another place
 * @param seal     by which the page that was sent is known as the one that asked about this
 * @param decision what the newer version changed in the whole decision, for who wrote another text for it; empty for changes unit by unit
 * @param units    on which the changes were written, so that what goes as a whole is asked about once; may be none
 */
public record HerbasisForm(Form form, Herbasis herbasis, boolean editable, String seal, List<TextRun> decision, List<TekstEenheid> units) {

    /** Of changes unit by unit. */
    public HerbasisForm(Form form, Herbasis herbasis, boolean editable, String seal) {
        this(form, herbasis, editable, seal, List.of(), List.of());
    }

    /** Name of the hidden field with the seal. */
    public static final String ASKED = "gevraagd";

    private static final String CHOICE = "keuze-";
    private static final String TEXT = "tekst-";
    private static final String PROPOSAL = "voorstel";
    private static final String OWN = "mijn";
    private static final String DROP = "nieuw";
    private static final String WRITE = "zelf";
    static final String WHOLE = RebasedText.WHOLE;
    private static final String ELSEWHERE = "ander";

    /** What the filer does with the verzoek as a whole. */
    public enum Ending { NONE, STAND, KEEP, WITHDRAW, WRITE }

    /** Whether one thing is asked about the verzoek as a whole: the newer version says all of it already, or the text for the whole decision undoes what that version changed. */
    public boolean asksWhole() {
        return herbasis.isDone() || undoes();
    }

    /** Whether another text for the whole decision undoes what the newer version changed. */
    public boolean undoes() {
        return herbasis.isWhole() && herbasis.uitkomst().equals(Optional.of(Uitkomst.CONFLICT));
    }

    /** What was chosen about the verzoek as a whole; NONE when that is not asked, or when nothing was chosen. */
    public Ending ending() {
        if (!asksWhole()) return Ending.NONE;
        return offered().stream().filter(one -> one.name().equals(form.text(WHOLE))).findFirst().orElse(Ending.NONE);
    }

    private List<Ending> offered() {
        return Stream.of(undoes() ? Ending.KEEP : Ending.STAND, Ending.WITHDRAW, Ending.WRITE).filter(one -> editable || one != Ending.WRITE).toList();
    }

    /** The question about the verzoek as a whole. Nothing is chosen beforehand, but what the filer chose before. */
    public Field whole(boolean draft, List<FieldError> errors) {
        return new WholeQuestion(this).field(draft, errors);
    }

    /** Whether the page that was sent asked about what waits now. */
    boolean isAsked() {
        return form.text(ASKED).equals(seal);
    }

    /** What was typed for a change that has no field now, to copy. */
    public List<Answer> unplaced() {
        return typed(form, herbasis.onderdelen().stream().map(Herbasis.Onderdeel::wijziging).toList()).stream()
                .filter(typed -> items().stream().noneMatch(item -> typed.nr() == item.nr() && writes(item))).map(Typed::answer).toList();
    }

    /** Own words for a change. @param nr of the change, from 0 @param answer the words, to copy */
    record Typed(int nr, Answer answer) {}

    /** What was typed on the page, without what stood there already. @param changes that the page asked about, in order */
    static List<Typed> typed(Form form, List<Wijziging> changes) {
        return form.fields().keySet().stream().filter(name -> name.matches(TEXT + "[0-9]{1,4}")).map(name -> Integer.parseInt(name.substring(TEXT.length()))).sorted()
                .filter(nr -> !form.text(TEXT + nr).isEmpty() && (nr >= changes.size() || !form.text(TEXT + nr).equals(changes.get(nr).written().strip())))
                .map(nr -> new Typed(nr, new Answer(nr < changes.size() ? "Uw tekst voor " + RebaseWords.name(changes.get(nr)) : "Uw tekst", form.text(TEXT + nr), ""))).toList();
    }

    /** All changes in order; what goes as a whole is one. */
    public List<HerbasisItem> items() {
        return HerbasisItem.all(herbasis, units);
    }

    /** The question about a change; what the newer version already says is not asked about. */
    public List<Field> fields(HerbasisItem item, List<FieldError> errors) {
        List<Choice> choices = choices(item);
        if (choices.isEmpty()) return List.of();
        List<Field> fields = new ArrayList<>(List.of(Field.choose(FieldKind.RADIO, CHOICE + item.nr(), question(item), choices)
                .value(choice(item)).errors(errors)));
        if (writes(item)) {
            String typed = form.fields().containsKey(TEXT + item.nr()) ? form.text(TEXT + item.nr()) : item.onderdeel().wijziging().written();
            fields.add(Field.longText(TEXT + item.nr(), "Uw eigen tekst").hint("Alleen als u ‘Ik schrijf het zelf’ kiest.").value(typed).rows(4).optional().errors(errors));
        }
        return fields;
    }

    private boolean writes(HerbasisItem item) {
        return choices(item).stream().anyMatch(choice -> choice.value().equals(WRITE));
    }

    private static String question(HerbasisItem item) {
        Wijziging change = item.onderdeel().wijziging();
        if (item.isWhole()) return "Wat wilt u met " + item.name() + "?";
        if (change.actie().adds() || change.actie().moves()) return "Wat wilt u met uw " + item.name() + "?";
        return item.onderdeel().uitkomst() == Uitkomst.WEES ? "Wat wilt u met uw wijziging van " + item.name() + "?" : "Wat moet er staan bij " + item.name() + "?";
    }

    /** There are no words of one's own for what goes as a whole: it is several texts. */
    private List<Choice> choices(HerbasisItem item) {
        List<Choice> all = offered(item);
        return item.isWhole() ? all.stream().filter(choice -> !choice.value().equals(WRITE)).toList() : all;
    }

    private List<Choice> offered(HerbasisItem item) {
        boolean moves = item.onderdeel().wijziging().actie().moves();
        boolean stays = !moves && !item.onderdeel().wijziging().actie().adds() && item.onderdeel().uitkomst() != Uitkomst.WEES;
        Choice drop = new Choice(DROP, "Ik laat mijn wijziging hier weg").hint(stays ? "Dan blijft de nieuwe tekst van het raadsvoorstel staan." : "Dan vraagt u dit niet meer aan de raad.");
        Choice keep = new Choice(PROPOSAL, moves || item.isWhole() ? item.keeping() : "Ik houd mijn wijziging");
        Choice own = new Choice(OWN, item.keeping()).hint(item.undone().isEmpty() ? "" : "Let op: dan gaat de verandering die hierboven staat, niet door.");
        Choice write = new Choice(WRITE, "Ik schrijf het zelf");
        return switch (item.onderdeel().uitkomst()) {
            case AL_VERWERKT -> List.of();
            case WEES -> !editable ? List.of(drop) : List.of(new Choice(ELSEWHERE, "Ik zet mijn tekst zelf bij een ander stuk").hint("Dan gaat u verder op de nieuwe tekst. Uw tekst staat erbij, zodat u hem kunt kopiëren."), drop);
            case SCHOON, VERPLAATST -> moves ? List.of(keep, drop) : List.of(keep, drop, write);
            case SAMENGEVOEGD -> moves ? List.of(keep, drop) : List.of(new Choice(PROPOSAL, "Ik neem de samengevoegde tekst"), own, drop, write);
            case CONFLICT -> moves ? List.of(own, drop) : List.of(own, drop, write);
        };
    }

    /** Whether the text of a change can have no place any more, since its time is over. */
    public boolean isStuck(HerbasisItem item) {
        return !editable && item.onderdeel().uitkomst() == Uitkomst.WEES;
    }

    private String choice(HerbasisItem item) {
        String sent = form.text(CHOICE + item.nr());
        boolean first = form.fields().isEmpty() && choices(item).stream().anyMatch(choice -> choice.value().equals(PROPOSAL));
        return first ? PROPOSAL : sent;
    }

    /** What must be written first. */
    List<FieldError> errors() {
        if (asksWhole() && ending() == Ending.NONE) return List.of(new FieldError(WHOLE, "Kies eerst wat u wilt."));
        return items().stream().filter(item -> choice(item).equals(WRITE) && !TextRule.says(PlainText.of(form.text(TEXT + item.nr()))))
                .map(item -> new FieldError(TEXT + item.nr(), "Schrijf uw tekst voor " + item.name() + ", of kies iets anders.")).toList();
    }

    /** What must be chosen, at the question that is asked: once for what goes as a whole. */
    List<FieldError> at(List<FieldError> errors) {
        Map<String, FieldError> moved = new HashMap<>();
        items().stream().filter(HerbasisItem::isWhole).forEach(item -> item.numbers().forEach(nr -> moved.put(CHOICE + nr, new FieldError(CHOICE + item.nr(), "Kies wat u wilt met " + item.name() + "."))));
        return errors.stream().map(error -> moved.getOrDefault(error.field(), error)).distinct().toList();
    }

    /** Other words, or leaving out, by place of the change; what is not named stands as proposed. */
    Map<Integer, String> choices() {
        if (ending() == Ending.WRITE) return Map.of(0, RebasedText.ELSEWHERE);
        if (ending() == Ending.KEEP) return Map.of(0, RebasedText.KEPT);
        Map<Integer, String> choices = new HashMap<>();
        for (HerbasisItem item : items()) {
            String choice = choice(item);
            if (choice.equals(OWN)) item.numbers().forEach(nr -> choices.put(nr, herbasis.onderdelen().get(nr).wijziging().wordt()));
            if (choice.equals(DROP)) item.numbers().forEach(nr -> choices.put(nr, RebasedText.LEFT_OUT));
            if (choice.equals(ELSEWHERE)) item.numbers().forEach(nr -> choices.put(nr, RebasedText.ELSEWHERE));
            if (choice.equals(WRITE)) choices.put(item.nr(), PlainText.of(form.text(TEXT + item.nr())));
        }
        return choices;
    }
}
