package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import nl.inbreng.demo.Fault;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other people's systems fail: residents see the last good agenda with a warning, and no mail is lost. */
@ArquillianTest
@ExtendWith(CurtainUp.class)
class OutageIT {

    /** Longer than {@link Surroundings} lets the reader wait. */
    private static final Duration TOO_LONG = Duration.ofSeconds(9);
    private static final long BETWEEN_LOOKS = 100_000_000L;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShippedWar.archive();
    }

    @Test
    void whatever_ails_the_council_system_the_last_good_agenda_stays(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        Griffie griffie = new Griffie(town);
        List<String> good = meetings(read(griffie, true));
        assertFalse(good.isEmpty());
        try {
            for (Fault fault : List.of(new Fault.Down(), new Fault.Slow(TOO_LONG), new Fault.Html(), new Fault.ErrorInside(), new Fault.Empty())) {
                surroundings.replay().suffer(fault);
                Page agenda = read(griffie, false);
                assertFalse(agenda.text().contains("geen vergaderingen"), () -> fault + ": " + agenda);
                assertEquals(good, meetings(agenda), fault::toString);
            }
        } finally {
            surroundings.replay().suffer(new Fault.None());
        }
        assertEquals(good, meetings(read(griffie, true)));
    }

    @Test
    void a_mail_server_that_is_away_for_a_while_loses_nothing(Surroundings surroundings) {
        Town town = Town.of(surroundings);
        String verzoek = town.agendering(town.sanne(), "Geduldige post");
        List<Supporter> patient = Supporter.of("geduld", 3);

        long before = failedAttempts(surroundings);
        town.mailbox().close();
        List<String> said = patient.stream().map(each -> town.sign(verzoek, each).heading()).toList();
        awaitFailedAttempt(surroundings, before);
        town.mailbox().open();

        assertEquals(List.of("Kijk in uw mail", "Kijk in uw mail", "Kijk in uw mail"), said);
        patient.forEach(each -> assertTrue(town.confirm(town.link(each, 1)).text().contains("Uw steun telt")));
        patient.forEach(each -> assertEquals(1, town.mailbox().to(each.email()).size(), each.email()));
    }

    /** Only when the server has knocked in vain does opening the mailbox prove that it knocks again. */
    private static void awaitFailedAttempt(Surroundings surroundings, long before) {
        Instant end = Instant.now().plus(Town.PATIENCE);
        while (failedAttempts(surroundings) == before) {
            assertTrue(Instant.now().isBefore(end), "the server never found the mailbox closed");
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    /** How often the server has told that the mail server could not be reached. */
    private static long failedAttempts(Surroundings surroundings) {
        return Pattern.compile("smtp inbreng-\\d+: de mailserver is niet bereikbaar").matcher(surroundings.log()).results().count();
    }

    /**
     * The agenda that residents see after a reading that succeeded or failed. The clock reads too, soon after the start: when it asked
     * before the source changed and stores after, the next reading at the desk settles it.
     */
    private static Page read(Griffie griffie, boolean succeeds) {
        String told = succeeds ? "De agenda is bijgewerkt" : "De agenda is niet bijgewerkt";
        Instant end = Instant.now().plus(Town.PATIENCE);
        while (Instant.now().isBefore(end)) {
            boolean read = griffie.refreshed().text().contains(told);
            Page agenda = griffie.town().visitor().open("/voorbeeldstad/agenda");
            if (read && agenda.text().contains("Deze agenda kan verouderd zijn") != succeeds) return agenda;
        }
        throw new AssertionError("the desk and the agenda never agreed that: " + told);
    }

    private static List<String> meetings(Page agenda) {
        return agenda.html().select(".inbreng-card").eachText();
    }
}
