package nl.inbreng.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.PlainText;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.Form;

/**
 * The texts that a posted burgeramendement adds: numbered boxes ("nieuw-1"), each with its place ("bij-1" is "na:beslispunt-2").
 *
 * @param form  as sent
 * @param units of the decision it was written on
 */
record AddedTexts(Form form, List<TekstEenheid> units) {

    static final String NEW = "nieuw-";
    static final String BESIDE = "bij-";
    private static final String TAKEN_AWAY = "weg:";

    /** What is added, with an empty text more when that was asked for, and one less when it was taken away. Empty texts go when the writer is done. */
    List<Wijziging> read() {
        String action = form.text("actie");
        List<Wijziging> added = new ArrayList<>();
        numbers().stream().filter(nr -> !action.equals(TAKEN_AWAY + nr)).map(this::typed).flatMap(Optional::stream)
                .filter(w -> !action.equals("verder") || !w.changesNothing()).forEach(added::add);
        if (isPlace(action) && citation(key(action)).isPresent()) at(action, "").ifPresent(added::add);
        return added;
    }

    /** Numbers of the boxes that were sent, in order. */
    List<String> numbers() {
        return form.fields().keySet().stream().filter(name -> name.startsWith(NEW)).map(name -> name.substring(NEW.length()))
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())).toList();
    }

    /** How a unit is cited; empty when it is not there. */
    Optional<String> citation(String key) {
        return units.stream().filter(unit -> unit.sleutel().equals(key)).findFirst().map(TekstEenheid::citeertitel);
    }

    /** Whether a word of the form is a place beside a unit. */
    static boolean isPlace(String word) {
        return word.startsWith(AmendementForm.BEFORE) || word.startsWith(AmendementForm.AFTER);
    }

    /** The unit that a place is beside. */
    static String key(String place) {
        return place.substring(place.indexOf(':') + 1);
    }

    private Optional<Wijziging> typed(String nr) {
        return at(form.text(BESIDE + nr), PlainText.of(form.text(NEW + nr)));
    }

    private Optional<Wijziging> at(String place, String text) {
        if (!isPlace(place)) return Optional.empty();
        return Optional.of(Wijziging.added(key(place), citation(key(place)).orElse(AmendementForm.GONE), text, place.startsWith(AmendementForm.BEFORE)));
    }
}
