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
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The amendementen of before are found on their raadsvoorstel afterwards, on both databases; a damaged one too, as far as its text still tells. */
class VoorstelMigrationTest {

    private static final String LOOKS_LIKE_ONE = "{\"voorstel\":{\"id\":99,}";
    private static final VoorstelRef REF = new VoorstelRef(42, LOOKS_LIKE_ONE, 7, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3.1", "Raad", Instant.EPOCH);

    @Test void on_h2() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:voorstellen;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        migrated(database);
    }

    @Test void on_postgresql() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            migrated(server.getPostgresDatabase());
        }
    }

    private static void migrated(DataSource database) throws SQLException {
        Flyway.configure(Migrate.class.getClassLoader()).dataSource(database).locations("classpath:db/migration").javaMigrations(new FirstRevisions()).target("10").load().migrate();
        String whole = Json.write((Inhoud) text("Twintig bomen."));
        List<String> texts = List.of(whole, Json.write((Inhoud) text("Regel \n\u0000 “na” regel. ".repeat(60_000))), whole.substring(0, whole.length() / 2),
                Json.write((Inhoud) new Amendement("Regel\u0085twee\u2028drie\u2029vier", REF, List.of(), "Na\u0085de\u2028titel")),
                whole.substring(0, whole.indexOf("42") + 1), "{");
        try (Connection connection = database.getConnection()) {
            for (int i = 0; i < texts.size(); i++) verzoek(connection, i + 1, "BURGERAMENDEMENT", texts.get(i));
            verzoek(connection, 9, "BURGERAGENDERING", Json.write((Inhoud) new Agendering("Titel", LOOKS_LIKE_ONE, "", "")));
        }
        Migrate.migrate(database);
        assertEquals(List.of("1 42", "2 42", "3 42", "4 42", "5 -", "6 -", "9 -"), rows(database));
    }

    private static void verzoek(Connection connection, int id, String instrument, String inhoud) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into verzoek (id, versie, kenmerk, gemeente, editie, indiener_id, indiener_naam, indiener_email, inhoud, stand, gemaakt_op, steun_bij_indienen, instrument)
                values (?, 1, ?, 'GM9999', 'e', 'i', 'n', 'm', ?, 'CONCEPT', now(), 0, ?)""")) {
            insert.setInt(1, id);
            insert.setString(2, "23456789b" + id);
            insert.setString(3, inhoud);
            insert.setString(4, instrument);
            insert.executeUpdate();
        }
    }

    private static Amendement text(String wordt) {
        return new Amendement(LOOKS_LIKE_ONE, REF, List.of(new Wijziging("beslispunt-1", "beslispunt 1", LOOKS_LIKE_ONE, wordt)), LOOKS_LIKE_ONE);
    }

    private static List<String> rows(DataSource database) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement after = connection.createStatement();
                ResultSet row = after.executeQuery("select id || ' ' || coalesce(cast(voorstel as varchar), '-') from verzoek order by id")) {
            while (row.next()) all.add(row.getString(1));
        }
        return all;
    }
}
