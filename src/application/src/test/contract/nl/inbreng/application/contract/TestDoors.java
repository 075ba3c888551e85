package nl.inbreng.application.contract;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Herbases;
import nl.inbreng.application.ports.KeptRules;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Register;
import nl.inbreng.application.ports.Revisies;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.domain.verzoek.Kenmerk;

/** The doors in memory, for tests of acts. They pass the same contracts as the database, so they cannot lie. */
public final class TestDoors implements Doors {

    private final Memory memory = new Memory();
    private final MemoryVerzoeken verzoeken = new MemoryVerzoeken(memory);
    private final Signatures signatures = new MemorySignatures(memory);
    private final Register register = new MemoryRegister(memory, verzoeken, signatures);
    private final MemoryOutbox outbox;
    private final Agenda agenda = new MemoryAgenda(memory);
    private final KeptRules keptRules = new MemoryKeptRules(memory);
    private final Herbases herbases = new MemoryHerbases(memory);
    private final Stemming stemming = new MemoryStemming(memory);
    private final Revisies revisies = new MemoryRevisies(memory);

    /** @param clock tells when a letter is written */
    public TestDoors(Clock clock) {
        outbox = new MemoryOutbox(memory, clock);
    }

    @Override public Verzoeken verzoeken() {
        return verzoeken;
    }

    @Override public Signatures signatures() {
        return signatures;
    }

    @Override public Register register() {
        return register;
    }

    @Override public Outbox outbox() {
        return outbox;
    }

    @Override public Agenda agenda() {
        return agenda;
    }

    @Override public KeptRules keptRules() {
        return keptRules;
    }

    @Override public Herbases herbases() {
        return herbases;
    }

    @Override public Stemming stemming() {
        return stemming;
    }

    @Override public Revisies revisies() {
        return revisies;
    }

    /** From now on this verzoek cannot be read, as with a damaged row. */
    public void damage(Kenmerk kenmerk) {
        verzoeken.damage(kenmerk);
    }

    /** Every letter that was ever written, oldest first. */
    public List<Letter> letters() {
        return outbox.written();
    }

    @Override public <T> T transaction(Supplier<T> work) {
        return memory.transaction(work);
    }
}
