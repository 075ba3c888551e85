package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.inbreng.demo.Play;
import nl.inbreng.demo.Programme;
import nl.inbreng.demo.Recordings;
import nl.inbreng.demo.Shipped;
import nl.inbreng.demo.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two thousand residents at once, each of them twice: nobody counts twice, nobody is lost, the threshold is dated once. */
@Execution(ExecutionMode.CONCURRENT)
class SignRaceIT {

    private static final int RESIDENTS = 2_000;
    /** What the application adds to the address of an H2 file; a file made so can only be opened so. */
    private static final String AS_THE_APPLICATION = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String SANNE = "sanne@voorbeeldstad.example";

    @TempDir
    Path folder;

    @Test
    void two_thousand_supporters_at_once_on_h2() throws Exception {
        Play play = Play.demo(Shipped.freePort(), folder);
        String verzoek;
        try (Stage stage = stage(play)) {
            verzoek = race(Town.of(stage));
        }
        try (Connection stored = DriverManager.getConnection(play.settings().get("inbreng.database.url") + AS_THE_APPLICATION, "inbreng", "inbreng")) {
            assertStoredOnce(stored, verzoek);
        }
    }

    @Test
    void two_thousand_supporters_at_once_on_postgresql_and_one_of_them_too_late() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            Play play = Play.demo(Shipped.freePort(), folder).with("inbreng.database.url", url)
                    .with("inbreng.database.gebruiker", "postgres").with("inbreng.database.wachtwoord", "postgres");
            try (Stage stage = stage(play); Connection stored = DriverManager.getConnection(url)) {
                assertStoredOnce(stored, race(Town.of(stage)));
                assertExpired(Town.of(stage), stored);
            }
        }
    }

    private static Stage stage(Play play) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        return Stage.open(Shipped.fromBuild(), play, new Programme.ComingWeeks(Recordings.own(), today));
    }

    private static String race(Town town) throws Exception {
        SignRace race = new SignRace(town);
        List<Supporter> residents = Supporter.of("race", RESIDENTS);
        List<Supporter> last = Supporter.of("laatste", 2);
        String verzoek = town.agendering(town.sanne(), "Een brug voor iedereen");
        String other = town.agendering(town.sanne(), "Een ander onderwerp");

        race.sign(verzoek, residents);
        race.awaitMail(other, last.get(0));
        race.confirm(verzoek, residents);
        race.awaitMail(other, last.get(1));

        assertEquals(1, town.mails(SANNE, Town.enoughFor(verzoek), verzoek).size(), "told once");
        Page open = town.visitor().open(verzoek);
        assertTrue(open.text().contains("2.001 steunbetuigingen (10 nodig)"), open::toString);
        return verzoek.substring(verzoek.lastIndexOf('/') + 1);
    }

    private static void assertStoredOnce(Connection stored, String kenmerk) throws SQLException {
        String mine = " join verzoek v on v.id = x.verzoek where v.kenmerk = ?";
        assertEquals(RESIDENTS, count(stored, "select count(*) from steunbetuiging x" + mine, kenmerk));
        assertEquals(RESIDENTS, count(stored, "select count(*) from steunbetuiging x" + mine + " and bevestigd_op is not null", kenmerk));
        assertEquals(1, count(stored, "select count(*) from mijlpaal x" + mine, kenmerk));
        assertEquals(1, count(stored, "select count(*) from gebeurtenis x" + mine + " and tekst like 'Er is genoeg steun%'", kenmerk));
        assertEquals(1, count(stored, "select count(*) from brief where sleutel = ?", "drempel|" + kenmerk));
        assertEquals(0, count(stored, "select count(*) from brief where sleutel like ? and verzonden_op is null", "%" + kenmerk + "%"));
    }

    /** The clock of a running server cannot be moved, so the link is made older instead. */
    private static void assertExpired(Town town, Connection stored) throws SQLException {
        String verzoek = town.agendering(town.sanne(), "Een oude link");
        Supporter slow = Supporter.of("traag", 1).getFirst();
        town.sign(verzoek, slow);
        String link = town.link(slow, 1);
        String expire = "update steunbetuiging set link_tot = now() where verzoek = (select id from verzoek where kenmerk = ?)";
        try (PreparedStatement older = stored.prepareStatement(expire)) {
            older.setString(1, verzoek.substring(verzoek.lastIndexOf('/') + 1));
            assertEquals(1, older.executeUpdate());
        }
        Page late = town.visitor().open(link);
        assertEquals(List.of(410, 410), List.of(late.status(), late.visitor().post(late.address(), "").status()), "at once, and also for who opened the page in time");
        assertEquals("Deze link is te oud", late.heading());
        assertTrue(late.follow("Opnieuw steunen").html().select("form [name=email]").hasAttr("name"), late::toString);
    }

    private static int count(Connection stored, String query, String parameter) throws SQLException {
        try (PreparedStatement statement = stored.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
