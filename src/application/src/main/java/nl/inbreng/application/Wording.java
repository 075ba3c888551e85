package nl.inbreng.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Verzoek;

/** How numbers, moments and the griffie are put into words in a letter. */
final class Wording {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Wording() {}

    /** The formal number; empty before filing. */
    static String number(Verzoek verzoek) {
        return verzoek.number().map(Object::toString).orElse("");
    }

    /** Ends the sentence "Neem contact op met de griffie"; empty when no address or telephone number is known. */
    static String contact(Regeling regeling) {
        Gemeente.Griffie griffie = regeling.header().gemeente().griffie();
        String phone = griffie.telefoon();
        String mail = griffie.email();
        if (phone.isBlank() && mail.isBlank()) return "";
        return ": " + (phone.isBlank() || mail.isBlank() ? phone + mail : phone + " of " + mail);
    }

    /** The last day of the running term. */
    static String lastDay(Verzoek verzoek) {
        LocalDate end = verzoek.decideBefore().orElseThrow().atZone(Window.ZONE).toLocalDate();
        return DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).format(end.minusDays(1));
    }

    /** Until when something can be done: "tot en met" the last whole day, or "tot" a moment within a day. @param end first moment that is too late */
    static String until(Instant end) {
        boolean midnight = end.atZone(Window.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? "tot en met " + DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).format(end.atZone(Window.ZONE).minusDays(1)) : "tot " + moment(end);
    }

    /** A moment in Dutch time. */
    static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm 'uur'", DUTCH).format(at.atZone(Window.ZONE));
    }
}
