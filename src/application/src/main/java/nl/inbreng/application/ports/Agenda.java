package nl.inbreng.application.ports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.views.AgendaState;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.raad.Vergadering;

/** Our copy of the agenda: no page of a resident ever waits for a council information system. The last good copy stays when the source fails. */
public interface Agenda {

    /**
     * Stores what the source gave; a known meeting (gemeente, connector, bronId) is replaced. What the source no longer names goes offline
     * here too: a meeting loses its items and, when still to come, is marked cancelled; a raadsvoorstel whose document is gone is withdrawn.
     * What was skipped stays as it was.
     */
    void store(String gemeente, Copy copy, Instant at);

    /**
     * What was read of an agenda.
     *
     * @param connector name of the council information system
     * @param since     where the period that was read begins; older meetings stay as they are
     * @param found     what was in it
     */
    record Copy(String connector, Instant since, Raadsinformatie.Found found) {

        /** Ids of the meetings that the source still names. */
        public Set<String> named() {
            return Stream.concat(found.vergaderingen().stream().map(Vergadering::bronId), found.skipped().stream().map(Raadsinformatie.Skipped::vergadering))
                    .collect(Collectors.toSet());
        }

        /** Whether a document left the agenda. What could not be read did not. @param stored its meeting as we have it now */
        public boolean isGone(Vergadering stored, String document) {
            boolean skipped = found.skipped().stream().anyMatch(s -> s.vergadering().equals(stored.bronId()) && (s.document().isEmpty() || s.document().equals(document)));
            return !skipped && !stored.documentIds().contains(document);
        }

        /** What could not be read, in sentences. */
        public List<String> reasons() {
            return found.skipped().stream().map(Raadsinformatie.Skipped::reason).toList();
        }
    }

    /** Keeps that the source failed. @param reason plain Dutch */
    void failed(String gemeente, String reason, Instant at);

    /** How fresh the copy is. */
    AgendaState state(String gemeente);

    /** Meetings that begin at or after a moment, in order. */
    List<StoredVergadering> from(String gemeente, Instant moment);

    /** One meeting. */
    Optional<StoredVergadering> vergadering(long id);

    /**
     * Adds a version of a raadsvoorstel unless the same file is known for the same meeting and document; older versions of it are marked as replaced.
     * A version that returns after it was replaced or withdrawn waits for the griffie again.
     */
    StoredVoorstel add(StoredVoorstel.Fresh fresh);

    /**
     * Adds a version that the griffie uploads: as {@link #add}, and its file is kept, since no source can give it again.
     * It stands until the source gives a file that was not known before.
     */
    StoredVoorstel upload(StoredVoorstel.Fresh fresh, byte[] file);

    /** The file of an uploaded version; empty for a version that came from the source. @param id of the version */
    Optional<byte[]> uploaded(long id);

    /** Whether the current version of a document was uploaded by the griffie and replaced this file, so that the source is behind. @param sha256 fingerprint of the file as the source gives it */
    boolean isBehind(long vergadering, String document, String sha256);

    /** One version of a raadsvoorstel. */
    Optional<StoredVoorstel> voorstel(long id);

    /** The current versions of a gemeente for meetings that begin at or after a moment and are not cancelled, in order of meeting. */
    List<StoredVoorstel> voorstellen(String gemeente, Instant moment);

    /** The current versions at one meeting that is not cancelled, also when it began or is long past. @param vergadering our id of the meeting */
    List<StoredVoorstel> voorstellen(long vergadering);

    /** The version of the same document at the same meeting that took the place of this one, confirmed or not; empty when it left the agenda again. */
    default Optional<StoredVoorstel> newest(StoredVoorstel replaced) {
        return voorstellen(replaced.vergadering()).stream().filter(one -> one.document().bronId().equals(replaced.document().bronId()) && one.ref().id() != replaced.ref().id()).findFirst();
    }

    /** Stores the units as the griffie corrected them and opens the raadsvoorstel for amendementen, when it waits for the griffie. */
    Opening confirm(StoredVoorstel voorstel, String by, Instant at);

    /**
     * The other versions of its document that the griffie confirmed, oldest first: at the same meeting, or at one that does not take place, from which it moved.
     * They have their units, also when they were withdrawn since: to carry texts over to a newer version, and never for a page.
     */
    List<StoredVoorstel> confirmedBefore(StoredVoorstel voorstel);

    /** Makes a confirmed raadsvoorstel wait for the griffie again. */
    Opening reopen(long id);

    /** Whether the griffie confirmed this version before and took that back: its units then have the keys that they got with that. */
    boolean isReopened(long id);
}
