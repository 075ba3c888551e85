package nl.inbreng.application.ports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.AgendaState;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.raad.Vergadering;

/** Our copy of the agenda: no page ever waits for a council information system. The last good copy stays when the source fails. */
public interface Agenda {

    /** Stores what the source gave; a known meeting (gemeente, connector, bronId) is replaced, one that vanished from the period is kept but marked cancelled. */
    void store(String gemeente, String connector, List<Vergadering> vergaderingen, Instant at);

    /** Keeps that the source failed. @param reason plain Dutch */
    void failed(String gemeente, String reason, Instant at);

    /** How fresh the copy is. */
    AgendaState state(String gemeente);

    /** Meetings that begin at or after a moment, in order. */
    List<StoredVergadering> from(String gemeente, Instant moment);

    /** One meeting. */
    Optional<StoredVergadering> vergadering(long id);

    /** Adds a version of a raadsvoorstel unless the same file is known for the same meeting and document; older versions of it are marked as replaced. */
    StoredVoorstel add(StoredVoorstel.Fresh fresh);

    /** One version of a raadsvoorstel. */
    Optional<StoredVoorstel> voorstel(long id);

    /** The current versions of a gemeente for meetings that begin at or after a moment and are not cancelled, in order of meeting. */
    List<StoredVoorstel> voorstellen(String gemeente, Instant moment);

    /** Stores the units as the griffie corrected them and opens the raadsvoorstel for amendementen. */
    void confirm(StoredVoorstel voorstel, String by, Instant at);
}
