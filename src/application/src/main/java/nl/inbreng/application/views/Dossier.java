package nl.inbreng.application.views;

import java.util.List;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Verzoek;

/**
 * Everything about one verzoek, for its filer, the griffie and the formal documents. Public pages only show what may be public:
 * never the filer's address. Signers are not in it at all.
 *
 * @param verzoek  the verzoek; outside an act it is only read
 * @param regeling the edition it was made under
 * @param support  the count
 * @param events   what happened, oldest first
 */
public record Dossier(Verzoek verzoek, Regeling regeling, Support support, List<Event> events) {
    public Dossier {
        events = List.copyOf(events);
    }
}
