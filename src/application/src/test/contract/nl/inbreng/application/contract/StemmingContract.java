package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.VastgesteldBesluit;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import org.junit.jupiter.api.Test;

/** The order of voting on one raadsvoorstel, and the decision that came of it. */
public abstract class StemmingContract {

    private final Gemeente gemeente = Examples.gemeente();

    protected abstract Doors doors();

    @Test void the_order_that_was_chosen_last_holds_for_every_version_of_the_document_and_no_other() {
        StoredVoorstelIn meeting = StoredVoorstelIn.fresh(doors(), gemeente);
        StoredVoorstel voorstel = meeting.of(doors(), "doc", "a".repeat(64));
        assertEquals(List.of(), doors().stemming().volgordes(voorstel));
        Stemvolgorde first = order("Eerst het geld.");
        keep(voorstel, first);
        Stemvolgorde second = order("’t Presidium wil het zo.");
        keep(voorstel, second);
        assertEquals(List.of(second, first), doors().stemming().volgordes(meeting.of(doors(), "doc", "b".repeat(64))));
        assertEquals(List.of(), doors().stemming().volgordes(meeting.of(doors(), "other", "a".repeat(64))));
    }

    @Test void an_order_is_kept_with_its_act_or_not_at_all() {
        StoredVoorstel voorstel = StoredVoorstelIn.fresh(doors(), gemeente).of(doors(), "doc", "a".repeat(64));
        assertThrows(IllegalStateException.class, () -> doors().stemming().add(voorstel, order("Zo.")));
        assertEquals(List.of(), doors().stemming().volgordes(voorstel));
    }

    @Test void a_decision_that_was_confirmed_is_fixed() {
        StoredVoorstel voorstel = StoredVoorstelIn.fresh(doors(), gemeente).of(doors(), "doc", "a".repeat(64));
        assertEquals(Optional.empty(), doors().stemming().besluit(voorstel));
        VastgesteldBesluit first = new VastgesteldBesluit(StoredVoorstelIn.EENHEDEN, List.of(new VastgesteldBesluit.Verwerkt(Examples.kenmerk(), 2)), "wim", Examples.NOW);
        assertTrue(doors().transaction(() -> doors().stemming().add(voorstel, first)));
        assertFalse(doors().transaction(() -> doors().stemming().add(voorstel, new VastgesteldBesluit(List.of(), List.of(), "ria", Examples.NOW))));
        assertEquals(Optional.of(first), doors().stemming().besluit(voorstel));
    }

    private void keep(StoredVoorstel voorstel, Stemvolgorde order) {
        doors().transaction(() -> doors().stemming().add(voorstel, order));
    }

    private static Stemvolgorde order(String reden) {
        return new Stemvolgorde(List.of(Examples.kenmerk(), Examples.kenmerk()), reden, "wim", Examples.NOW);
    }
}
