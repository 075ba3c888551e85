package nl.inbreng.application.ports;

import java.util.List;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.application.views.StoredVoorstel;

/** What the griffie recorded about the vote on one raadsvoorstel, whatever its version. Rows are only added: nothing is rewritten or taken away. */
public interface Stemming {

    /** Keeps an order of voting. A second one with the same number fails, so of two at once one is told. */
    void add(StoredVoorstel voorstel, Stemvolgorde volgorde);

    /** The orders that were recorded, oldest first. */
    List<Stemvolgorde> volgordes(StoredVoorstel voorstel);

    /** Keeps a confirmed decision. A second one with the same number fails. */
    void add(StoredVoorstel voorstel, Consolidatie consolidatie);

    /** The decisions that were confirmed, oldest first; the last one holds. */
    List<Consolidatie> consolidaties(StoredVoorstel voorstel);
}
