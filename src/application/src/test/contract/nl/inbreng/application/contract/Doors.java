package nl.inbreng.application.contract;

import java.util.function.Supplier;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.ports.KeptRules;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.ports.Revisies;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.ports.Verzoeken;

/** One set of ports over the same data. Any thread may use them. */
public interface Doors {

    Verzoeken verzoeken();

    Signatures signatures();

    Register register();

    Outbox outbox();

    Agenda agenda();

    KeptRules keptRules();

    Herbases herbases();

    Stemming stemming();

    Revisies revisies();

    /** Does the work in a transaction of its own on this thread: all of it is kept, or on an exception none. */
    <T> T transaction(Supplier<T> work);

    /** The same for work without a result. */
    default void transaction(Runnable work) {
        transaction(() -> {
            work.run();
            return null;
        });
    }
}
