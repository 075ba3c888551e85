package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.inbreng.domain.verzoek.Repairs;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A repair that runs when the schema changes keeps its days. */
class RepairMigrationTest {

    @Test void the_days_come_from_the_decision_and_the_hersteltermijn_in_dutch_time() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:herstel;DB_CLOSE_DELAY=-1");
        Flyway.configure(Migrate.class.getClassLoader()).dataSource(database).locations("classpath:db/migration").target("2").load().migrate();
        try (Connection connection = database.getConnection(); Statement before = connection.createStatement()) {
            before.execute("""
                    insert into verzoek (id, versie, kenmerk, gemeente, editie, indiener_id, indiener_naam, indiener_email, inhoud, stand, gemaakt_op, termijn_tot, steun_bij_indienen, instrument)
                    values (1, 1, '23456789bc', 'GM9999', 'e', 'i', 'n', 'm', '{}', 'HERSTEL', now(), '2026-03-22 23:00:00+00:00', 0, 'BURGERAGENDERING')""");
            before.execute("""
                    insert into gebeurtenis (id, verzoek, op, rol, stand, tekst) values (1, 1, '2026-03-05 12:00:00+00:00', 'GRIFFIE', 'HERSTEL', 'Eerst.'),
                    (2, 1, '2026-03-15 22:59:59+00:00', 'GRIFFIE', 'HERSTEL', 'Opnieuw.'), (3, 1, '2026-03-17 12:00:00+00:00', 'SYSTEEM', 'HERSTEL', 'Iets anders.')""");
        }
        Migrate.migrate(database);
        assertEquals(new Repairs(List.of(new Repairs.Round(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 22)))), Json.read(stored(database), Repairs.class));
    }

    private static String stored(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement after = connection.createStatement();
                ResultSet row = after.executeQuery("select herstelrondes from verzoek")) {
            row.next();
            return row.getString(1);
        }
    }
}
