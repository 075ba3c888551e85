package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredDataSourceTest {

    @TempDir Path folder;

    @Test void a_database_file_that_another_programme_holds_gives_a_clear_message() throws IOException, SQLException {
        source().getConnection().close();
        Path file = folder.resolve("inbreng.mv.db");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            String message = assertThrows(SQLException.class, () -> source().getConnection()).getMessage();
            assertEquals("Het databasebestand jdbc:h2:file:" + folder.resolve("inbreng") + " is in gebruik door een ander programma. "
                    + "Draait Inbreng al? Stop dat eerst, of kies een ander bestand met inbreng.database.url.", message);
        }
    }

    @Test void h2_writes_every_commit_to_its_file_at_once() throws SQLException {
        try (Connection connection = source().getConnection();
                ResultSet setting = connection.createStatement().executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")) {
            assertTrue(setting.next());
            assertEquals("0", setting.getString(1));
        }
    }

    @Test void h2_exchanges_moments_in_utc_whatever_the_zone_of_the_machine() throws SQLException {
        try (Connection connection = source().getConnection();
                ResultSet hours = connection.createStatement().executeQuery("select extract(timezone_hour from current_timestamp)")) {
            assertTrue(hours.next());
            assertEquals(0, hours.getInt(1));
        }
    }

    @Test void a_wrong_password_is_refused() throws SQLException {
        try (Connection open = source().getConnection()) {
            assertTrue(open.isValid(1));
            assertThrows(SQLException.class, () -> source().getConnection("inbreng", "fout"));
        }
    }

    private ConfiguredDataSource source() {
        return new ConfiguredDataSource("jdbc:h2:file:" + folder.resolve("inbreng") + ";WRITE_DELAY=0", "inbreng", "inbreng");
    }
}
