package nl.inbreng.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.TailStand;
import nl.inbreng.domain.verzoek.Verzoek;

/** How numbers, moments and the griffie are put into words in a letter. */
final class Wording {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Wording() {}

    /** How a subject names a request to who wrote it, by its number or kenmerk: a title shows a political opinion to who sees only the subject. Never in a letter to a supporter. */
    static String named(Verzoek verzoek) {
        return verzoek.number().map(Object::toString).orElseGet(() -> "verzoek " + verzoek.kenmerk());
    }

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

    /** Why it does not go to the raad, as anybody may know it; a refused verzoek never ends here. @throws IllegalStateException when it still may go there */
    static String ending(Verzoek verzoek) {
        return switch (verzoek.stand()) {
            case SharedStand.NIET_ONTVANKELIJK, SharedStand.UITGESLOTEN, SharedStand.BUITEN_BEHANDELING -> refused(verzoek.oordeel().orElseThrow());
            case SharedStand.INGETROKKEN -> "De indiener heeft het verzoek ingetrokken. Het gaat niet verder.";
            case SharedStand.VENSTER_VERLOPEN -> "De tijd om steun te verzamelen is voorbij en het verzoek is niet ingediend. Het gaat niet verder.";
            case SharedStand other -> throw new IllegalStateException("nog niet gestopt: " + other);
            case TailStand other -> throw new IllegalStateException("nog niet gestopt: " + other);
        };
    }

    /** The same in a subject, which names no request. */
    static String endingSubject(Verzoek verzoek) {
        boolean elsewhere = List.of(SharedStand.NIET_ONTVANKELIJK, SharedStand.UITGESLOTEN, SharedStand.BUITEN_BEHANDELING).contains(verzoek.stand());
        return "Een verzoek van inwoners gaat " + (elsewhere ? "langs een andere weg verder" : "niet verder");
    }

    private static String refused(Oordeel oordeel) {
        String who = oordeel.orgaan() == Orgaan.GRIFFIER ? "De griffie" : capital(oordeel.orgaan().phrase());
        String what = oordeel.soort() == Oordeel.Soort.BUITEN_BEHANDELING ? " heeft het verzoek niet in behandeling genomen" : " heeft het verzoek niet toegelaten";
        return who + what + ". Het gaat langs een andere weg verder. " + oordeel.announcement();
    }

    /** Whom a verzoek is for: "de gemeenteraad van Voorbeeldstad", or the college where that decides. */
    static String addressed(Regeling regeling) {
        return (regeling.decider() == Orgaan.COLLEGE ? Orgaan.COLLEGE.phrase() : "de gemeenteraad") + " van " + regeling.header().gemeente().naam();
    }

    /** What follows admission, as the filer is told. */
    static String admitted(Regeling regeling) {
        String told = regeling.decider() == Orgaan.COLLEGE ? "over de beslissing." : "als bekend is in welke vergadering het aan de orde komt.";
        return "Uw verzoek gaat naar " + regeling.decider().phrase() + ". U krijgt bericht " + told;
    }

    /** The reasons of a decision, with those for departing from the checklist. */
    static String why(Oordeel oordeel) {
        return oordeel.motivering() + (oordeel.afwijking().isBlank() ? "" : "\nDit is anders dan de controlelijst voorstelt. Waarom: " + oordeel.afwijking());
    }

    /** A text that begins a sentence. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** "1 inwoner", "6 inwoners". */
    static String people(int number) {
        return number + (number == 1 ? " inwoner" : " inwoners");
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
