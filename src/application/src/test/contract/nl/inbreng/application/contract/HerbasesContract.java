package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Herbasis.Onderdeel;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.Rebase.Uitkomst;
import org.junit.jupiter.api.Test;

/** What became of amendementen on newer versions of their raadsvoorstel. */
public abstract class HerbasesContract {

    private final Gemeente gemeente = Examples.gemeente();
    private final StoredVoorstelIn meeting = StoredVoorstelIn.fresh(doors(), gemeente);
    private final StoredVoorstel old = meeting.of(doors(), "doc", "a".repeat(64));
    private final StoredVoorstel fresh = meeting.of(doors(), "doc", "b".repeat(64));
    private final StoredVoorstel newest = meeting.of(doors(), "doc", "c".repeat(64));

    protected abstract Doors doors();

    @Test void a_later_comparison_of_the_same_versions_takes_the_place_of_the_earlier_one() {
        Verzoek verzoek = stored();
        Herbasis herbasis = herbasis(verzoek, fresh, Optional.of(Uitkomst.CONFLICT));
        assertTrue(add(verzoek, herbasis(verzoek, fresh, Optional.of(Uitkomst.SCHOON))));
        doors().transaction(() -> doors().herbases().confirmed(verzoek, herbasis, 2, Examples.NOW));
        assertTrue(add(verzoek, herbasis));
        assertEquals(1, doors().herbases().on(fresh.ref().id()).size());
        assertEquals(Optional.of(herbasis), doors().herbases().latest(verzoek));
        assertTrue(herbasis.isOpen());
    }

    @Test void one_that_failed_is_kept_as_such() {
        Verzoek verzoek = stored();
        Herbasis failed = new Herbasis(verzoek.kenmerk(), old.ref().id(), fresh.ref().id(), Optional.empty(), List.of(), Examples.NOW, Optional.empty());
        assertTrue(add(verzoek, failed));
        assertEquals(Optional.of(failed), doors().herbases().latest(verzoek));
    }

    @Test void of_two_newer_versions_the_latest_counts() {
        Verzoek one = stored();
        Verzoek other = stored();
        add(other, herbasis(other, fresh, Optional.of(Uitkomst.SCHOON)));
        add(one, herbasis(one, fresh, Optional.of(Uitkomst.SCHOON)));
        Herbasis later = herbasis(one, newest, Optional.of(Uitkomst.WEES));
        add(one, later);
        assertEquals(Optional.of(later), doors().herbases().latest(one));
        assertEquals(List.of(one.kenmerk(), other.kenmerk()), doors().herbases().on(fresh.ref().id()).stream().map(Herbasis::verzoek).toList());
        assertEquals(List.of(later), doors().herbases().on(newest.ref().id()));
    }

    @Test void the_first_confirmation_stays() {
        Verzoek verzoek = stored();
        Herbasis herbasis = herbasis(verzoek, fresh, Optional.of(Uitkomst.SAMENGEVOEGD));
        add(verzoek, herbasis);
        doors().transaction(() -> doors().herbases().confirmed(verzoek, herbasis, 2, Examples.NOW.plusSeconds(5)));
        doors().transaction(() -> doors().herbases().confirmed(verzoek, herbasis, 3, Examples.NOW.plusSeconds(9)));
        assertEquals(Optional.of(Examples.NOW.plusSeconds(5)), doors().herbases().latest(verzoek).orElseThrow().bevestigd());
        assertThrows(IllegalStateException.class, () -> doors().herbases().confirmed(verzoek, herbasis, 4, Examples.NOW));
    }

    @Test void only_what_leads_to_the_version_that_is_confirmed_now_waits() {
        Verzoek verzoek = stored();
        Herbasis herbasis = herbasis(verzoek, newest, Optional.of(Uitkomst.SCHOON));
        add(verzoek, herbasis);
        add(verzoek, herbasis(verzoek, fresh, Optional.of(Uitkomst.WEES)));
        assertEquals(Optional.empty(), doors().herbases().open(verzoek));
        doors().agenda().confirm(newest, "wim", Examples.NOW);
        assertEquals(Optional.of(herbasis), doors().herbases().open(verzoek));
        doors().transaction(() -> doors().herbases().forget(fresh.ref().id()));
        assertEquals(Optional.of(herbasis), doors().herbases().open(verzoek), "another version");
        doors().transaction(() -> doors().herbases().forget(newest.ref().id()));
        assertEquals(Optional.empty(), doors().herbases().open(verzoek));
    }

    private boolean add(Verzoek verzoek, Herbasis herbasis) {
        return doors().transaction(() -> doors().herbases().add(verzoek, herbasis));
    }

    private Herbasis herbasis(Verzoek verzoek, StoredVoorstel to, Optional<Uitkomst> uitkomst) {
        Wijziging change = new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Twintig bomen: ’t kan.");
        Onderdeel placed = new Onderdeel(change, Uitkomst.SAMENGEVOEGD, Optional.of(change), "Elf bomen.", Optional.empty());
        Onderdeel orphan = new Onderdeel(change.deleted(), Uitkomst.WEES, Optional.empty(), "", Optional.of("beslispunt 4"), "na beslispunt 3 (‘Een bank.’)", "");
        return new Herbasis(verzoek.kenmerk(), old.ref().id(), to.ref().id(), uitkomst, List.of(placed, orphan), Examples.NOW, Optional.empty());
    }

    private Verzoek stored() {
        Verzoek verzoek = Examples.opened(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(old)));
        doors().transaction(() -> doors().verzoeken().add(verzoek));
        return verzoek;
    }
}
