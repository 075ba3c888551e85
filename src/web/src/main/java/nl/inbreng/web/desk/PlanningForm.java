package nl.inbreng.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.web.Form;
import nl.inbreng.web.parts.Answer;
import nl.inbreng.web.parts.Choice;
import nl.inbreng.web.parts.Field;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.FieldKind;

/**
 * The form that puts a verzoek on an agenda: an agendapunt of our copy, or everything by hand.
 *
 * @param plek        key of an agendapunt in our copy, or empty
 * @param vergadering name, by hand
 * @param datum       day, as typed
 * @param tijd        time, as typed
 * @param agendapunt  agendapunt, by hand
 */
public record PlanningForm(String plek, String vergadering, String datum, String tijd, String agendapunt) {

    static final PlanningForm EMPTY = new PlanningForm("", "", "", "", "");

    /** Nobody plans further ahead than a council term lasts. */
    private static final int YEARS_AHEAD = 4;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?: ?uur)?");

    static PlanningForm of(Form form) {
        return new PlanningForm(form.text("plek"), form.line("vergadering"), form.line("datum"), form.line("tijd"), form.line("agendapunt"));
    }

    /** The same form with an agendapunt chosen in advance. */
    PlanningForm at(String key) {
        return new PlanningForm(key, vergadering, datum, tijd, agendapunt);
    }

    /** The place on the agenda. @param filed a meeting before this day cannot deal with the verzoek */
    Filled<Planning> read(Slots slots, Instant filed) {
        if (plek.isEmpty()) return byHand(filed);
        if (typedByHand()) return wrong("plek", "Kies een agendapunt uit de lijst, of vul het zelf in. Niet allebei.");
        return slots.find(plek).<Filled<Planning>>map(slot -> new Filled.Complete<>(slot.planning()))
                .orElseGet(() -> wrong("plek", "Dit agendapunt staat niet meer op de agenda. Kies een ander, of vul het zelf in."));
    }

    /** The questions. */
    public List<Field> fields(Slots slots, List<FieldError> errors) {
        List<Choice> places = Stream.concat(Stream.of(new Choice("", "Geen: ik vul het zelf in")), slots.all().stream().map(slot -> new Choice(slot.key(), slot.label()))).toList();
        Field place = Field.choose(FieldKind.SELECT, "plek", "Bij welk agendapunt?", places).hint("Uit onze kopie van de agenda van de raad.").value(plek).errors(errors).optional();
        List<Field> byHand = List.of(
                Field.text("vergadering", "Vergadering").hint("Bijvoorbeeld: Raadsvergadering.").value(Form.visible(vergadering)).errors(errors).optional(),
                new TypedDay(datum).field("datum", "Datum").errors(errors).optional(),
                Field.text("tijd", "Begintijd").hint("Bijvoorbeeld: 19.30.").narrow().value(Form.visible(tijd)).errors(errors).optional(),
                Field.text("agendapunt", "Agendapunt").hint("Nummer en titel.").value(Form.visible(agendapunt)).errors(errors).optional());
        return slots.all().isEmpty() ? byHand : Stream.concat(Stream.of(place), byHand.stream()).toList();
    }

    List<Answer> typed() {
        return List.of(new Answer("Vergadering", Form.visible(vergadering), ""), new Answer("Datum en tijd", (Form.visible(datum) + " " + Form.visible(tijd)).strip(), ""),
                new Answer("Agendapunt", Form.visible(agendapunt), ""));
    }

    private boolean typedByHand() {
        return !(vergadering + datum + tijd + agendapunt).isEmpty();
    }

    private Filled<Planning> byHand(Instant filed) {
        Optional<LocalDate> day = new TypedDay(datum).day();
        Optional<LocalTime> time = time();
        List<FieldError> errors = Typing.all(List.of(
                Typing.line("vergadering", "de naam van de vergadering", "Vul de naam van de vergadering in, of kies een agendapunt uit de lijst.", vergadering),
                wrongDay(day, filed.atZone(Window.ZONE).toLocalDate()),
                time.isPresent() ? Optional.empty() : Optional.of(new FieldError("tijd", "Vul de begintijd in, bijvoorbeeld 19.30.")),
                Typing.line("agendapunt", "het agendapunt", "Vul het agendapunt in.", agendapunt)));
        if (!errors.isEmpty()) return new Filled.Faulty<>(errors);
        Instant begins = day.orElseThrow().atTime(time.orElseThrow()).atZone(Window.ZONE).toInstant();
        return new Filled.Complete<>(new Planning(vergadering, begins, agendapunt));
    }

    private static Optional<FieldError> wrongDay(Optional<LocalDate> day, LocalDate filed) {
        if (day.isEmpty()) return Optional.of(new FieldError("datum", "Vul de datum in, bijvoorbeeld 8-12-2026."));
        if (day.get().isBefore(filed)) return Optional.of(new FieldError("datum", "Kies een dag na het indienen. Het verzoek kwam later binnen dan deze dag."));
        if (day.get().isAfter(filed.plusYears(YEARS_AHEAD))) return Optional.of(new FieldError("datum", "Deze dag is te ver weg. Controleer het jaar."));
        return Optional.empty();
    }

    private Optional<LocalTime> time() {
        Matcher time = TIME.matcher(tijd);
        if (!time.matches()) return Optional.empty();
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Filled<Planning> wrong(String field, String sentence) {
        return new Filled.Faulty<>(List.of(new FieldError(field, sentence)));
    }
}
