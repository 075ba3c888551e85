package nl.inbreng.persistence;

import java.nio.file.Path;
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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The contracts of the ports on an H2 file, as the demo and a small gemeente run it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnH2Test {

    private DatabaseDoors doors;

    @BeforeAll void open(@TempDir Path folder) {
        doors = new DatabaseDoors("jdbc:h2:file:" + folder.resolve("inbreng") + ";WRITE_DELAY=0", "inbreng", "inbreng");
    }

    @AfterAll void close() {
        doors.close();
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
