package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.Consolidatie.NietVerwerkt;
import nl.inbreng.application.views.Consolidatie.Onderdeel;
import nl.inbreng.application.views.Consolidatie.Verwerkt;
import nl.inbreng.application.views.Consolidatie.Woorden;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Consolidation.Fate;
import nl.inbreng.text.WordDiff.Kind;
import org.junit.jupiter.api.Test;

/** What the griffie recorded about the vote on a raadsvoorstel. */
public abstract class StemmingContract {

    protected abstract Doors doors();

    @Test void orders_come_back_as_they_were_for_every_version_of_the_document_and_for_no_other() {
        StoredVoorstelIn meeting = StoredVoorstelIn.fresh(doors(), Examples.gemeente());
        StoredVoorstel first = meeting.of(doors(), "doc", "a".repeat(64));
        StoredVoorstel other = meeting.of(doors(), "other", "c".repeat(64));
        Stemvolgorde one = new Stemvolgorde(1, List.of(Examples.kenmerk(), Examples.kenmerk()), "De voorzitter wil het zo.", "Wim Bakker", Examples.NOW);
        Stemvolgorde two = new Stemvolgorde(2, List.of(), "De volgorde volgt weer het voorstel.", "Wim Bakker", Examples.NOW.plusSeconds(60));
        add(first, one);
        StoredVoorstel second = meeting.of(doors(), "doc", "b".repeat(64));
        add(second, two);
        assertEquals(List.of(one, two), doors().stemming().volgordes(first));
        assertEquals(List.of(one, two), doors().stemming().volgordes(second));
        assertEquals(List.of(), doors().stemming().volgordes(other));
    }

    @Test void of_two_orders_with_one_number_the_second_is_refused() {
        StoredVoorstel voorstel = StoredVoorstelIn.fresh(doors(), Examples.gemeente()).of(doors(), "doc", "a".repeat(64));
        Stemvolgorde one = new Stemvolgorde(1, List.of(Examples.kenmerk()), "Eerst de bomen.", "Wim Bakker", Examples.NOW);
        add(voorstel, one);
        assertThrows(RuntimeException.class, () -> add(voorstel, new Stemvolgorde(1, List.of(), "Anders.", "Ria Vos", Examples.NOW)));
        assertThrows(IllegalStateException.class, () -> doors().stemming().add(voorstel, new Stemvolgorde(2, List.of(), "Anders.", "Ria Vos", Examples.NOW)));
        assertEquals(List.of(one), doors().stemming().volgordes(voorstel));
    }

    @Test void a_confirmed_decision_comes_back_word_for_word() {
        StoredVoorstel voorstel = StoredVoorstelIn.fresh(doors(), Examples.gemeente()).of(doors(), "doc", "a".repeat(64));
        Kenmerk kenmerk = Examples.kenmerk();
        Verwerkt in = new Verwerkt(kenmerk, "BM-0001-2026-0001", "Meer ‘bomen’", 2);
        Consolidatie decision = new Consolidatie(1, voorstel.ref().id(), List.of(new Onderdeel(StoredVoorstelIn.EENHEDEN.getFirst(), "Twintig bomen.", Fate.GEWIJZIGD, "", List.of(kenmerk),
                List.of(new Woorden(Kind.VERVALT, "Tien", List.of(kenmerk)), new Woorden(Kind.NIEUW, "Twintig", List.of(kenmerk)), new Woorden(Kind.GELIJK, " bomen.", List.of())))),
                List.of(in), List.of(new NietVerwerkt(new Verwerkt(Examples.kenmerk(), "BM-0001-2026-0002", "Minder bomen", 1), "De tekst past niet.")), "Wim Bakker", Examples.NOW);
        doors().transaction(() -> doors().stemming().add(voorstel, decision));
        assertEquals(List.of(decision), doors().stemming().consolidaties(voorstel));
        assertThrows(RuntimeException.class, () -> doors().transaction(() -> doors().stemming().add(voorstel, decision)));
        assertEquals(1, doors().stemming().consolidaties(voorstel).size());
    }

    private void add(StoredVoorstel voorstel, Stemvolgorde volgorde) {
        doors().transaction(() -> doors().stemming().add(voorstel, volgorde));
    }
}
