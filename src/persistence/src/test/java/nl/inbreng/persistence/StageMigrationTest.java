package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A second round that was only recorded before is opened again by the griffie; everything else is in its first round. */
class StageMigrationTest {

    private static final String DATABASE = "jdbc:h2:mem:fase;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    @Test void what_was_only_recorded_waits_on_the_agenda_and_support_belongs_to_the_first_round() throws SQLException {
        try (Connection open = DriverManager.getConnection(DATABASE); Statement statement = open.createStatement()) {
            migrate("006");
            insert(statement, 1, "DEFINITIEF_OPEN");
            insert(statement, 2, "DEFINITIEF_INGEDIEND");
            statement.execute("insert into steunbetuiging (id, verzoek, pseudoniem, gegevens, wil_bericht, link, link_tot, mails, getekend_op, bevestigd_op) values (1, 1, 'p', '{}', false, 'l', now(), 1, now(), now())");
            migrate("latest");
            assertEquals("INGEPLAND 1, DEFINITIEF_INGEDIEND 1", text(statement, "select string_agg(stand || ' ' || fase, ', ' order by id) from verzoek"));
            assertEquals("1", text(statement, "select fase from steunbetuiging"));
            assertThrows(SQLException.class, () -> statement.execute("update verzoek set fase = 2 where id = 1"), "the first round must be kept");
            assertThrows(SQLException.class, () -> statement.execute("update verzoek set stand = 'DEFINITIEF_OPEN' where id = 1"), "only a second round is open again");
        }
    }

    private static void migrate(String target) {
        Flyway.configure(Migrate.class.getClassLoader()).dataSource(DATABASE, "", "").locations("classpath:db/migration").target(target).load().migrate();
    }

    private static void insert(Statement statement, int id, String stand) throws SQLException {
        statement.execute("insert into verzoek (id, versie, kenmerk, gemeente, editie, instrument, indiener_id, indiener_naam, indiener_email, inhoud, stand, gemaakt_op, steun_bij_indienen) values ("
                + id + ", 1, 'k" + id + "', 'GM9999', 'e', 'REFERENDUMVERZOEK', 'b', 'B', 'b@voorbeeld.example', '{}', '" + stand + "', now(), 5)");
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
