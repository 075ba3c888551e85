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
     * Opens a raadsvoorstel for residents as it was read, and lets one of them point at its second unit that can be changed.
     *
     * @return the form to write on
     */
    Page opened(String voorstel, Visitor resident) {
        Page read = listed().follow(voorstel);
        if (read.html().select("main button:containsOwn(Bevestigen en openstellen)").size() == 1) {
            read.press("Bevestigen en openstellen");
        }
        Page meeting = resident.open("/voorbeeldstad/agenda").follow("Raadsvergadering");
        String text = meeting.html().select("li:containsOwn(" + voorstel + ") a").attr("href");
        Page decision = resident.open(text);
        return resident.open(decision.html().select(".inbreng-besluit__doen a").get(1).absUrl("href"));
    }

    /** The list of raadsvoorstellen, once the clock has read the agenda for the first time. */
    private Page listed() {
        Instant end = Instant.now().plus(Town.PATIENCE);
        Visitor wim = town.wim();
        Page list = wim.open("/werkblad/voorstellen");
        while (list.html().select("main table a").isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            list = wim.open("/werkblad/voorstellen");
        }
        return list;
    }
}
