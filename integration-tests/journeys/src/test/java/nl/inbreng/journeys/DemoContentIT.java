package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.inbreng.demo.Fault;
import nl.inbreng.demo.Mailbox;
import nl.inbreng.demo.Micro;
import nl.inbreng.demo.Play;
import nl.inbreng.demo.Programme;
import nl.inbreng.demo.Recordings;
import nl.inbreng.demo.Replay;
import nl.inbreng.demo.Shipped;
import nl.inbreng.demo.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo that fills itself gets its verzoek although the council is silent, and its raadsvoorstel as soon as the council speaks. */
class DemoContentIT {

    private static final long BETWEEN_LOOKS = 500_000_000L;

    @TempDir
    Path folder;

    @Test
    void neither_half_waits_for_the_other() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        try (Mailbox mailbox = Mailbox.start(); Replay replay = Replay.start(new Programme.ComingWeeks(Recordings.own(), today))) {
            replay.suffer(new Fault.Down());
            Play play = Stage.wired(Play.demo(Shipped.freePort(), folder), mailbox, replay).with("inbreng.demo.vullen", "true");
            try (Micro micro = Micro.start(Shipped.fromBuild(), play)) {
                filled(new Town(micro.base(), mailbox), replay);
            }
        }
    }

    private static void filled(Town town, Replay replay) {
        Griffie griffie = new Griffie(town);
        Page published = seen(() -> town.visitor().open("/voorbeeldstad"), "Een bankje bij elke bushalte");
        assertTrue(town.wim().open("/werkblad/voorstellen").text().contains("Er staan nog geen raadsvoorstellen"), "the council is silent");

        replay.suffer(new Fault.None());
        seen(griffie::refreshed, "De agenda is bijgewerkt");
        seen(() -> town.visitor().open("/voorbeeldstad/agenda").follow("Raadsvergadering"), "Stel een wijziging voor");
        assertEquals(published.html().select(".inbreng-card").size(), town.visitor().open("/voorbeeldstad").html().select(".inbreng-card").size());
    }

    /** The page as soon as it has these words. */
    private static Page seen(Supplier<Page> page, String words) {
        Instant end = Instant.now().plus(Town.PATIENCE);
        Page now = page.get();
        while (!now.text().contains(words)) {
            if (Instant.now().isAfter(end)) throw new AssertionError("\"" + words + "\" is not on " + now);
            LockSupport.parkNanos(BETWEEN_LOOKS);
            now = page.get();
        }
        return now;
    }
}
