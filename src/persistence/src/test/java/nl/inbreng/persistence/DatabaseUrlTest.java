package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:./data/inbreng", "jdbc:h2:file:./data/inbreng;MODE=PostgreSQL", "jdbc:h2:file:./data/inbreng;WRITE_DELAY=500",
        "jdbc:h2:file:./WRITE_DELAY=0"})
    void an_h2_file_that_may_lose_commits_is_refused(String url) {
        String message = assertThrows(IllegalArgumentException.class, () -> DatabaseUrl.of(url)).getMessage();
        assertTrue(message.startsWith("Inbreng start niet: zet WRITE_DELAY=0 in inbreng.database.url."), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:inbreng;WRITE_DELAY=0", "jdbc:h2:./data;WRITE_DELAY=0", "jdbc:mysql://localhost/inbreng", ""})
    void another_kind_of_database_is_refused(String url) {
        String message = assertThrows(IllegalArgumentException.class, () -> DatabaseUrl.of(url)).getMessage();
        assertEquals("Inbreng start niet: inbreng.database.url moet beginnen met jdbc:h2:file: of jdbc:postgresql:", message);
    }

    @Test void an_h2_file_gets_what_the_schema_needs() {
        assertEquals("jdbc:h2:file:./data/inbreng;write_delay=0;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000;MODE=PostgreSQL;TIME ZONE=UTC",
                DatabaseUrl.of("jdbc:h2:file:./data/inbreng;write_delay=0").value());
    }

    @Test void a_setting_that_is_given_stays() {
        assertTrue(DatabaseUrl.of("jdbc:h2:file:./data/inbreng;WRITE_DELAY=0;LOCK_TIMEOUT=500").value().contains(";LOCK_TIMEOUT=500;"));
        assertTrue(!DatabaseUrl.of("jdbc:h2:file:./data/inbreng;WRITE_DELAY=0;LOCK_TIMEOUT=500").value().contains("10000"));
    }

    @Test void postgresql_keeps_its_settings() {
        assertEquals("jdbc:postgresql://db/inbreng?ssl=true&stringtype=unspecified", DatabaseUrl.of("jdbc:postgresql://db/inbreng?ssl=true").value());
        assertEquals("jdbc:postgresql://db/inbreng?stringtype=unspecified", DatabaseUrl.of("jdbc:postgresql://db/inbreng").value());
    }

    @Test void the_place_shows_no_settings() {
        assertEquals("jdbc:postgresql://db/inbreng", DatabaseUrl.of("jdbc:postgresql://db/inbreng?password=geheim").place());
        assertEquals("jdbc:h2:file:./data/inbreng", DatabaseUrl.of("jdbc:h2:file:./data/inbreng;WRITE_DELAY=0;CIPHER=AES").place());
    }
}
