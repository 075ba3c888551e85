package nl.inbreng.journeys;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Wim at his desk, for journeys in which his work is only the beginning. @param town where he works */
record Griffie(Town town) {

    private static final long BETWEEN_LOOKS = 500_000_000L;

    /** Reads the council now. @return the desk */
    Page refreshed() {
        return town.wim().open("/werkblad").press("Haal de agenda nu op");
    }

    /**
     * Opens a raadsvoorstel for residents as it was read, and lets one of them point at a unit.
     *
     * @param unit words of its text
     * @return the form to write on
     */
    Page opened(String voorstel, String unit, Visitor resident) {
        Page read = listed(voorstel).follow(voorstel);
        if (!read.html().select("main button:containsOwn(Bevestigen en openstellen)").isEmpty()) {
            read.form("Bevestigen en openstellen").choose("beslist", "ja").press();
        }
        Page meeting = resident.open("/voorbeeldstad/agenda").follow("Raadsvergadering");
        Page decision = resident.open(meeting.html().select(".inbreng-agenda__item:contains(" + voorstel + ") a[href*=/voorstel/]").attr("href"));
        return resident.open(decision.html().select(".inbreng-besluit__eenheid:contains(" + unit + ") .inbreng-besluit__doen a").attr("href"));
    }

    /** The list of raadsvoorstellen, once the clock has read this one for the first time. */
    Page listed(String voorstel) {
        return list("main table a:containsOwn(" + voorstel + ")");
    }

    /** The same, once it is there for one of the meetings that it is on. @param meeting words of its row */
    Page listed(String voorstel, String meeting) {
        return list("main tr:contains(" + meeting + ") a:containsOwn(" + voorstel + ")");
    }

    private Page list(String link) {
        Instant end = Instant.now().plus(Town.PATIENCE);
        Visitor wim = town.wim();
        Page list = wim.open("/werkblad/voorstellen");
        while (list.html().select(link).isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            list = wim.open("/werkblad/voorstellen");
        }
        return list;
    }
}
