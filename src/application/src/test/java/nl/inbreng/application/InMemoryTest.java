package nl.inbreng.application;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.inbreng.application.contract.AgendaContract;
import nl.inbreng.application.contract.Doors;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.HerbasesContract;
import nl.inbreng.application.contract.KeptRulesContract;
import nl.inbreng.application.contract.NumbersContract;
import nl.inbreng.application.contract.OutboxContract;
import nl.inbreng.application.contract.RegisterContract;
import nl.inbreng.application.contract.RevisiesContract;
import nl.inbreng.application.contract.SignaturesContract;
import nl.inbreng.application.contract.StemmingContract;
import nl.inbreng.application.contract.TestDoors;
import nl.inbreng.application.contract.VerzoekenContract;
import nl.inbreng.application.contract.VoorstellenContract;
import org.junit.jupiter.api.Nested;

/** The contracts of the ports on the doors in memory. */
class InMemoryTest {

    private final Doors doors = new TestDoors(Clock.fixed(Examples.NOW, ZoneOffset.UTC));

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

    @Nested class ShowsLists extends RegisterContract {
        @Override protected Doors doors() {
            return doors;
        }
    }
}
