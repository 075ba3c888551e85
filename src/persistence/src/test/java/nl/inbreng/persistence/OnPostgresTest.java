package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import nl.inbreng.application.contract.AgendaContract;
import nl.inbreng.application.contract.Doors;
import nl.inbreng.application.contract.HerbasesContract;
import nl.inbreng.application.contract.KeptRulesContract;
import nl.inbreng.application.contract.NumbersContract;
import nl.inbreng.application.contract.OutboxContract;
import nl.inbreng.application.contract.RegisterContract;
import nl.inbreng.application.contract.RevisiesContract;
import nl.inbreng.application.contract.SignaturesContract;
import nl.inbreng.application.contract.StemmingContract;
import nl.inbreng.application.contract.VerzoekenContract;
import nl.inbreng.application.contract.VoorstellenContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The contracts of the ports on a real PostgreSQL, started for this test on a free port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnPostgresTest {

    private EmbeddedPostgres server;
    private DatabaseDoors doors;

    @BeforeAll void open() throws IOException {
        server = EmbeddedPostgres.start();
        doors = new DatabaseDoors(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    @AfterAll void close() throws IOException {
        doors.close();
        server.close();
    }

    @Test void its_time_is_read_outside_a_transaction() {
        ConfiguredDataSource source = new ConfiguredDataSource(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        Instant first = DatabaseClock.ask(source).orElseThrow();
        assertFalse(DatabaseClock.ask(source).orElseThrow().isBefore(first));
        assertTrue(Duration.between(first, Instant.now()).abs().compareTo(Duration.ofMinutes(1)) < 0, "the same machine");
    }

    @Nested class KeepsVerzoeken extends VerzoekenContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class GivesNumbers extends NumbersContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class KeepsSignatures extends SignaturesContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class KeepsLetters extends OutboxContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class KeepsTheAgenda extends AgendaContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class KeepsRaadsvoorstellen extends VoorstellenContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class ShowsLists extends RegisterContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class KeepsRevisions extends RevisiesContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class KeepsTheVote extends StemmingContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class CarriesTextsOver extends HerbasesContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class KeepsRules extends KeptRulesContract {
        @Override protected Doors doors() {
            return doors;
        }
    }

    @Nested class IsADatabase extends DatabaseContract {
        @Override protected DatabaseDoors doors() {
            return doors;
        }
    }
}
