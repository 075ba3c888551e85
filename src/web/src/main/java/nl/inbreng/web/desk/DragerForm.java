package nl.inbreng.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.Form;
import nl.inbreng.web.Showing;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form that names who carries a burgeramendement into the raad, with the text of the drager where that differs.
 *
 * @param wijze    name of the way, or whatever was sent
 * @param drager   name of a raadslid or of the presidium
 * @param teksten  what each changed unit becomes in the text of the drager, in the order of the amendement, or the whole decision where the residents propose another text for that; empty where it is the same
 */
public record DragerForm(String wijze, String drager, List<String> teksten) {

    static final DragerForm EMPTY = new DragerForm("", "", List.of());
    private static final int LONGEST = 20_000;
    private static final String MOVES = "dit onderdeel komt op een andere plek";

    public DragerForm {
        teksten = List.copyOf(teksten);
    }

    static DragerForm of(Form form) {
        List<String> texts = IntStream.iterate(0, i -> form.fields().containsKey("drager-tekst-" + i), i -> i + 1).mapToObj(i -> form.text("drager-tekst-" + i)).toList();
        return new DragerForm(form.text("drager-wijze"), form.line("drager"), texts);
    }

    /** The drager. Whether a name is needed is for the verzoek to say. */
    Filled<Drager> read(Verzoek verzoek) {
        Optional<DragerWijze> chosen = Arrays.stream(DragerWijze.values()).filter(one -> one.name().equals(wijze)).findFirst();
        Optional<Inhoud> text = text(verzoek);
        List<FieldError> errors = new ArrayList<>(Typing.all(List.of(
                chosen.isPresent() ? Optional.empty() : Optional.of(new FieldError("drager-wijze", "Kies hoe het in de raad komt.")),
                Typing.line("drager", "de naam", "", drager),
                text.flatMap(t -> t.shortcomings().stream().findFirst()).map(s -> new FieldError("drager-tekst-0", s.melding())),
                teksten.stream().anyMatch(t -> t.length() > (isWhole(verzoek.inhoud()) ? Amendement.WHOLE_DECISION : LONGEST)) ? Optional.of(new FieldError("drager-tekst-0", "Deze tekst is te lang.")) : Optional.empty())));
        errors.addAll(unplaced(changes(verzoek.inhoud())));
        return errors.isEmpty() ? new Filled.Complete<>(new Drager(chosen.orElseThrow(), drager, text)) : new Filled.Faulty<>(errors);
    }

    /** Words typed where the residents move a unit and leave its text as it is: no text can come there. */
    private List<FieldError> unplaced(List<Wijziging> residents) {
        return IntStream.range(0, Math.min(teksten.size(), residents.size())).filter(i -> residents.get(i).actie().moves() && !teksten.get(i).isEmpty())
                .mapToObj(i -> new FieldError("drager-tekst-" + i, "Hier past geen eigen tekst: " + MOVES + " en houdt zijn tekst. Maak dit vak leeg.")).toList();
    }

    /** The questions. @param known what is filled in already; empty when something was typed @param usual the way that the regeling names, or the usual one */
    List<Field> fields(Verzoek verzoek, Optional<Drager> known, DragerWijze usual, List<FieldError> errors) {
        List<Choice> ways = Arrays.stream(DragerWijze.values()).map(one -> new Choice(one.name(), Showing.capital(one.phrase()))).toList();
        List<Field> all = new ArrayList<>();
        all.add(Field.choose(FieldKind.RADIO, "drager-wijze", "Hoe komt het in de raad?", ways)
                .value(known.map(d -> d.wijze().name()).orElse(wijze.isEmpty() ? usual.name() : wijze)).errors(errors));
        all.add(Field.text("drager", "Wie brengt het in de raad in?")
                .hint("De naam van het raadslid met de fractie, of het presidium. Alleen raadsleden mogen een amendement indienen (artikel 147b Gemeentewet). Moet de raad het behandelen? Dan mag dit nog leeg blijven.")
                .value(known.map(Drager::naam).orElse(Form.visible(drager))).errors(errors).optional());
        if (isWhole(verzoek.inhoud())) all.add(whole(known).errors(errors));
        List<Wijziging> changes = changes(verzoek.inhoud());
        List<Wijziging> stored = new ArrayList<>(changes(known.flatMap(Drager::tekst)));
        for (int i = 0; i < changes.size(); i++) all.add(own(changes.get(i), i, taken(stored, changes.get(i))).errors(errors));
        return List.copyOf(all);
    }

    /** The words that the drager had for this place; each is given once, since several additions can have one place. */
    private static String taken(List<Wijziging> stored, Wijziging change) {
        Optional<Wijziging> own = stored.stream().filter(one -> place(one).equals(place(change))).findFirst();
        own.ifPresent(stored::remove);
        return own.map(Wijziging::wordt).orElse("");
    }

    /** For each change of a drager whether the form has a field for it: only where the residents ask something too. */
    static List<Boolean> fits(Inhoud residents, List<Wijziging> own) {
        List<List<String>> places = new ArrayList<>(changes(residents).stream().map(DragerForm::place).toList());
        return own.stream().map(change -> places.remove(place(change))).toList();
    }

    /** A unit that one deletes and the other replaces is the same place. */
    private static List<String> place(Wijziging change) {
        boolean inPlace = !change.actie().adds() && !change.actie().moves();
        return List.of(inPlace ? "" : change.actie().name(), change.eenheidSleutel(), change.naast());
    }

    private Field own(Wijziging change, int i, String stored) {
        return Field.longText("drager-tekst-" + i, "Eigen tekst van de drager: " + change.citeertitel())
                .hint("Alleen als die anders is. De tekst van de inwoners blijft erbij staan: " + (change.actie().moves() ? MOVES + ", met dezelfde tekst. Laat dit vak leeg." : change.wordt().isBlank() ? "dit onderdeel vervalt." : change.wordt()))
                .value(i < teksten.size() ? Form.visible(teksten.get(i)) : stored).rows(3).optional();
    }

    private Field whole(Optional<Drager> known) {
        String stored = known.flatMap(Drager::tekst).filter(DragerForm::isWhole).map(own -> ((Amendement) own).alternatief()).orElse("");
        return Field.longText("drager-tekst-0", "Eigen tekst van de drager: het hele besluit")
                .hint("Alleen als die anders is. Vul dan het hele besluit in, met elk onderdeel op een eigen regel. De tekst van de inwoners blijft erbij staan.")
                .value(teksten.isEmpty() ? stored : Form.visible(teksten.getFirst())).limit(Amendement.WHOLE_DECISION).rows(12).optional();
    }

    List<Answer> typed() {
        return List.of(new Answer("Drager", Form.visible(drager), ""), new Answer("Eigen tekst van de drager", Form.visible(String.join("\n\n", teksten)), ""));
    }

    /** The text of the drager, when any unit of it differs from that of the residents. */
    private Optional<Inhoud> text(Verzoek verzoek) {
        if (!(verzoek.inhoud() instanceof Amendement amendement)) return Optional.empty();
        if (isWhole(amendement)) return whole(amendement);
        List<Wijziging> own = new ArrayList<>();
        for (int i = 0; i < amendement.wijzigingen().size(); i++) {
            Wijziging w = amendement.wijzigingen().get(i);
            String typed = i < teksten.size() ? teksten.get(i) : "";
            own.add(typed.isEmpty() || w.actie().moves() ? w : new Wijziging(w.eenheidSleutel(), w.citeertitel(), w.was(), typed, "", w.actie().adds() ? w.actie() : null, ""));
        }
        return own.equals(amendement.wijzigingen()) ? Optional.empty() : Optional.of(amendement.with(own));
    }

    private Optional<Inhoud> whole(Amendement residents) {
        return teksten.stream().limit(1).map(String::strip).filter(typed -> !typed.isEmpty() && !typed.equals(residents.alternatief().strip())).findFirst().map(residents::instead);
    }

    private static boolean isWhole(Inhoud inhoud) {
        return inhoud instanceof Amendement amendement && amendement.isAlternative();
    }

    private static List<Wijziging> changes(Optional<Inhoud> inhoud) {
        return inhoud.map(DragerForm::changes).orElse(List.of());
    }

    private static List<Wijziging> changes(Inhoud inhoud) {
        return inhoud instanceof Amendement amendement && !amendement.isAlternative() ? amendement.wijzigingen() : List.of();
    }
}
