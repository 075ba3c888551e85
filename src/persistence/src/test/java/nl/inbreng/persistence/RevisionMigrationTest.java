package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What was published before revisions were kept has them afterwards, on both databases. */
class RevisionMigrationTest {

    private static final VoorstelRef REF = new VoorstelRef(1, "Bomenplan", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3.1", "Raad", Instant.EPOCH);
    private static final Amendement FIRST = text("Twintig bomen.");
    private static final Amendement REPAIRED = text("Dertig bomen.");
    private static final Amendement CARRIED = text("Vijftien bomen.");

    @Test void on_h2() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:revisies;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        migrated(database);
    }

    @Test void on_postgresql() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            migrated(server.getPostgresDatabase());
        }
    }

    private static void migrated(DataSource database) throws SQLException {
        Flyway.configure(Migrate.class.getClassLoader()).dataSource(database).locations("classpath:db/migration").target("7").load().migrate();
        try (Connection connection = database.getConnection(); Statement before = connection.createStatement()) {
            verzoek(connection, 1, "BURGERAMENDEMENT", "'2026-03-01 12:00:00+00:00'");
            verzoek(connection, 2, "BURGERAGENDERING", "'2026-03-01 12:00:00+00:00'");
            verzoek(connection, 3, "BURGERAMENDEMENT", "null");
            before.execute("update verzoek set inhoud = '{\"soort\":\"agendering\"}' where id = 2");
            before.execute("""
                    insert into gebeurtenis (id, verzoek, op, rol, stand, tekst, artikel) values (1, 1, '2026-03-09 12:00:00+00:00', 'INDIENER', 'INGEDIEND', 'Hersteld.', ''),
                    (2, 1, '2026-03-12 12:00:00+00:00', 'GRIFFIE', 'ONTVANKELIJK', 'Het burgeramendement wordt in de raad ingebracht door Jan.', '')""");
            for (int id = 1; id <= 2; id++) before.execute("""
                    insert into steunbetuiging (id, verzoek, pseudoniem, gegevens, wil_bericht, link, link_tot, mails, getekend_op, bevestigd_op)
                    values (%1$d, %1$d, 'p', '{}', false, 'link%1$d', now(), 1, now(), now())""".formatted(id));
        }
        Migrate.migrate(database);
        String hashes = "select verzoek || ' ' || nr || ' ' || door || ' ' || inhoud_hash || ' ' || materieel from revisie order by verzoek, nr";
        assertEquals(List.of("1 1 INDIENER " + Fingerprint.of(FIRST) + " true", "1 2 INDIENER " + Fingerprint.of(REPAIRED) + " true", "1 3 DRAGER " + Fingerprint.of(CARRIED) + " true"),
                rows(database, hashes).stream().map(row -> row.replace("TRUE", "true")).toList());
        assertEquals(List.of("1 09", "2 12"), rows(database, "select (nr - 1) || ' ' || to_char(op at time zone 'UTC', 'DD') from revisie where nr > 1 order by nr"));
        assertEquals(List.of("1 2 1", "2 0 0", "3 0 0"), rows(database, "select id || ' ' || revisie || ' ' || steun_vanaf from verzoek order by id"));
        assertEquals(List.of("1 1 1", "2 0 0"), rows(database, "select verzoek || ' ' || revisie || ' ' || tekst from steunbetuiging order by id"));
    }

    private static void verzoek(Connection connection, int id, String instrument, String opened) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into verzoek (id, versie, kenmerk, gemeente, editie, indiener_id, indiener_naam, indiener_email, eerste_inhoud, inhoud, drager_wijze, drager_tekst, stand, gemaakt_op,
                    geopend_op, sluit_op, drempel, steun_bij_indienen, instrument)
                values (%1$d, 1, '23456789b%1$d', 'GM9999', 'e', 'i', 'n', 'm', ?, ?, 'RAADSLID_NEEMT_OVER', ?, 'INGEDIEND', now(), %2$s, %2$s, %3$s, 0, '%4$s')"""
                .formatted(id, opened, opened.equals("null") ? "null" : "'{}'", instrument))) {
            insert.setString(1, Json.write((Inhoud) FIRST));
            insert.setString(2, Json.write((Inhoud) REPAIRED));
            insert.setString(3, Json.write((Inhoud) CARRIED));
            insert.executeUpdate();
        }
    }

    private static Amendement text(String wordt) {
        return new Amendement("Meer bomen", REF, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", wordt)), "Schaduw.");
    }

    private static List<String> rows(DataSource database, String question) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement after = connection.createStatement(); ResultSet row = after.executeQuery(question)) {
            while (row.next()) all.add(row.getString(1));
        }
        return all;
    }
}
