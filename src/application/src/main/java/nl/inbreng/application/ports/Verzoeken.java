package nl.inbreng.application.ports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.views.Unreadable;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** Where verzoeken are kept. Inside a transaction a found verzoek is live: what changes on it is stored at commit. */
public interface Verzoeken {

    /** What was written on some versions of a raadsvoorstel: one that is damaged never hides the others. @param readable oldest first @param unreadable those that cannot be read, oldest first */
    record WrittenOn(List<Kenmerk> readable, List<Unreadable> unreadable) {
        public WrittenOn {
            readable = List.copyOf(readable);
            unreadable = List.copyOf(unreadable);
        }
    }

    /** Stores a new verzoek. The unique key on kenmerk makes a second one with the same kenmerk fail at commit. */
    void add(Verzoek verzoek);

    /** The verzoek with this kenmerk. One that cannot be read is a fault here: who can do without it asks {@link #isReadable} first. */
    Optional<Verzoek> find(Kenmerk kenmerk);

    /** Whether there is a verzoek with this kenmerk of which everything can be read. */
    boolean isReadable(Kenmerk kenmerk);

    /** The next formal number. Locks the series until the transaction ends, so numbers have no gaps and no doubles. @param gemeente CBS code */
    VerzoekNumber nextNumber(Instrument instrument, String gemeente, int year);

    /** Keeps what happened to a verzoek; there is no way to change or remove it. */
    void note(Verzoek verzoek, Event event);

    /** What happened, oldest first. */
    List<Event> events(Verzoek verzoek);

    /** Every verzoek that is in a round of gathering support, for the clock. */
    List<Kenmerk> openForSupport();

    /** Every verzoek that is published and not finished, for the clock. */
    List<Kenmerk> running();

    /** Ids of the editions of verzoeken that keep no text of their rules; each must stay among the rule data. */
    Set<String> editions();

    /** Fingerprints of the rules that verzoeken keep. */
    Set<String> rules();

    /** Amendementen whose text names one of these versions of a raadsvoorstel, drafts and finished ones too. @param voorstellen our ids of the versions, at least one */
    WrittenOn writtenOn(String gemeente, Set<Long> voorstellen);

    /**
     * Whether the griffie recorded or corrected an outcome of an amendement on these versions at or after a moment: it came to its outcome then, or was left where it stood after one.
     *
     * @param voorstellen our ids of the versions, at least one
     */
    boolean isOutcomeSince(String gemeente, Set<Long> voorstellen, Instant since);

    /** Whether the text of a public amendement names this version of a raadsvoorstel; finished ones too. @param voorstel our id of the version */
    boolean isAmended(long voorstel);

    /** Published amendementen on one version of a raadsvoorstel that are not finished, newest first. Those that cannot be read are left out: {@link #writtenOn} names them. @param voorstel our id of the version */
    List<Verzoek> openOn(String gemeente, long voorstel);
}
