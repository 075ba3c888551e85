package nl.inbreng.application.ports;

import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.VastgesteldBesluit;
import nl.inbreng.domain.verzoek.Stemvolgorde;

/** What the griffie records of the vote on one raadsvoorstel, over all its versions. Rows are only added. */
public interface Stemming {

    /** Keeps a chosen order beside the earlier ones. */
    void add(StoredVoorstel voorstel, Stemvolgorde volgorde);

    /** Every order that was chosen, the latest first. */
    List<Stemvolgorde> volgordes(StoredVoorstel voorstel);

    /** Keeps the decision as the raad took it on this version; false when one was kept before, which stays. */
    boolean add(StoredVoorstel voorstel, VastgesteldBesluit besluit);

    /** The decision as it was kept for this version. */
    Optional<VastgesteldBesluit> besluit(StoredVoorstel voorstel);
}
