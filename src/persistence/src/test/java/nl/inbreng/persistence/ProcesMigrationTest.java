package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rows of before the process get when their database is brought up to date. */
class ProcesMigrationTest {

    private static final String DATABASE = "jdbc:h2:mem:proces;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private Connection open;

    @BeforeEach void before() throws SQLException {
        open = DriverManager.getConnection(DATABASE);
        migrate("002");
        verzoek(1, "'Fractie Groen'");
        verzoek(2, "'Het presidium'");
        verzoek(3, "null");
        event(1, "INDIENER", "De indiener heeft het verzoek gepubliceerd.");
        event(2, "GRIFFIE", "De griffie heeft beslist: toegelaten (artikel 2).");
        event(3, "GRIFFIE", "De uitkomst: aangenomen.");
        migrate("latest");
    }

    @AfterEach void after() throws SQLException {
        open.close();
    }

    @Test void a_drager_of_before_came_by_a_raadslid_or_the_presidium() throws SQLException {
        assertEquals(List.of("RAADSLID_NEEMT_OVER", "PRESIDIUM_BRENGT_IN", "null"), column("select drager_wijze from verzoek order by id"));
    }

    @Test void events_of_before_name_the_body_that_decided_and_no_article() throws SQLException {
        assertEquals(List.of("null", "GRIFFIER", "RAAD"), column("select orgaan from gebeurtenis order by id"));
        assertEquals(List.of("", "", ""), column("select artikel from gebeurtenis order by id"));
    }

    private static void migrate(String target) {
        Flyway.configure(Migrate.class.getClassLoader()).dataSource(DATABASE, "", "").locations("classpath:db/migration").target(target).load().migrate();
    }

    private void verzoek(int id, String drager) throws SQLException {
        run("insert into verzoek (id, versie, kenmerk, gemeente, editie, instrument, indiener_id, indiener_naam, indiener_email, inhoud, stand, gemaakt_op, steun_bij_indienen, drager) values ("
                + id + ", 1, 'k" + id + "', 'GM9999', 'e', 'BURGERAMENDEMENT', 'b', 'B', 'b@voorbeeld.example', '{}', 'INGEPLAND', now(), 5, " + drager + ")");
    }

    private void event(int id, String role, String text) throws SQLException {
        run("insert into gebeurtenis (id, verzoek, op, rol, stand, tekst) values (" + id + ", 1, now(), '" + role + "', 'INGEPLAND', '" + text + "')");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = open.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) values.add(String.valueOf(rows.getString(1)));
        }
        return values;
    }
}
