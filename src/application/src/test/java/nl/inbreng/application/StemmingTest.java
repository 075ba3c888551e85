package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.StoredVoorstelIn;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Ordering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.AmendementStand;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import org.junit.jupiter.api.Test;

/** All amendementen on one raadsvoorstel, the order of voting, and what falls when one is adopted. */
class StemmingTest {

    private static final Basis RAAD = new Basis(Orgaan.RAAD, "");

    private final Town town = new Town();
    private final StoredVoorstelIn meeting = StoredVoorstelIn.fresh(town.doors, town.gemeente);
    private final StoredVoorstel voorstel = confirmed("a");
    private final Kenmerk first = published("Twintig bomen.");
    private final Kenmerk second = published("Dertig bomen.");

    @Test void the_list_holds_what_is_published_and_no_draft_and_nothing_withdrawn() {
        town.draft(text("Veertig bomen."));
        Kenmerk gone = published("Vijftig bomen.");
        town.act(() -> town.file().withdraw(town.sanne, gone));
        assertEquals(List.of(first, second), all().kenmerken());
        assertEquals(2, all().current().size());
        town.support(first, 2);
        assertEquals(List.of(2, 0), all().items().stream().map(item -> item.support().confirmed()).toList());
        assertEquals(first.value(), all().items().getFirst().name());
    }

    @Test void on_a_newer_version_they_are_listed_as_waiting() {
        StoredVoorstel fresh = confirmed("b");
        AmendementenOpVoorstel found = town.amendementen().published(fresh.ref().id()).orElseThrow();
        assertEquals(List.of(first, second), found.kenmerken());
        assertEquals(2, found.waiting().size());
        assertEquals(List.of(), found.current());
    }

    @Test void the_griffie_chooses_an_order_and_says_why() {
        assertEquals(new Ordering.Ordered(), order(town.wim, List.of(second, first), "Eerst het meeste."));
        assertEquals(List.of(second, first), all().volgorde().orElseThrow().volgorde());
        assertEquals("Eerst het meeste.", all().volgorde().orElseThrow().reden());
        assertEquals(new Ordering.Ordered(), order(town.wim, List.of(first), "Toch anders."));
        assertEquals(List.of(first), all().volgorde().orElseThrow().volgorde());
    }

    @Test void without_a_reason_the_right_gemeente_or_known_amendementen_nothing_is_kept() {
        assertInstanceOf(Ordering.Incomplete.class, order(town.wim, List.of(second, first), " "));
        assertInstanceOf(Ordering.Incomplete.class, order(town.wim, List.of(first, first), "Dubbel."));
        assertInstanceOf(Ordering.Incomplete.class, order(town.wim, List.of(Examples.kenmerk()), "Onbekend."));
        assertEquals(new Ordering.Unknown(), order(town.strangeGriffier, List.of(first), "Elders."));
        assertEquals(new Ordering.Unknown(), order(town.sanne, List.of(first), "Inwoner."));
        assertEquals(Optional.empty(), all().volgorde());
    }

    @Test void what_falls_by_an_adopted_one_is_concluded_with_the_reason_when_the_griffier_says_so() {
        inTheRaad(first);
        inTheRaad(second);
        assertInstanceOf(Moving.Incomplete.class, fall(town.wim, first, second).get(second), "the other is not adopted yet");
        take(first, new Stap.Conclude(Uitkomst.AANGENOMEN, "", RAAD));
        assertEquals(AmendementStand.INGEDIEND_IN_RAAD, town.verzoek(second).stand(), "nothing falls by itself");
        assertEquals(Map.of(second, new Moving.Unknown()), fall(town.strangeGriffier, first, second));
        assertEquals(Map.of(second, new Moving.Moved(SharedStand.AFGEROND)), fall(town.wim, first, second));
        assertEquals(Optional.of(Uitkomst.VERVALLEN), town.verzoek(second).uitkomst());
        String number = town.verzoek(first).number().orElseThrow().toString();
        assertTrue(town.verzoek(second).uitkomstToelichting().contains("Vervalt omdat " + number), town.verzoek(second).uitkomstToelichting());
    }

    @Test void one_that_cannot_fall_does_not_stop_the_others() {
        inTheRaad(first);
        take(first, new Stap.Conclude(Uitkomst.AANGENOMEN, "", RAAD));
        inTheRaad(second);
        Kenmerk open = published("Veertig bomen.");
        Map<Kenmerk, Moving> fallen = fall(town.wim, first, open, second, first);
        assertEquals(new Moving.Unknown(), fallen.get(open));
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), fallen.get(second));
        assertEquals(new Moving.Unknown(), fallen.get(first));
    }

    private Map<Kenmerk, Moving> fall(Actor actor, Kenmerk adopted, Kenmerk... falling) {
        List<Opened> opened = List.of(falling).stream().map(k -> new Opened(k, town.verzoek(k).version())).toList();
        return town.act(() -> town.fall().fall(actor, adopted, opened));
    }

    private void inTheRaad(Kenmerk kenmerk) {
        town.support(kenmerk, 3);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        take(kenmerk, new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())));
        take(kenmerk, new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Jan Smit", Optional.empty()), RAAD));
        take(kenmerk, new Stap.Plan(new Planning("Raad", Examples.NOW, "3.1"), RAAD));
        take(kenmerk, new Stap.Advance(AmendementStand.INGEDIEND_IN_RAAD, "", RAAD));
    }

    private void take(Kenmerk kenmerk, Stap.OfGriffie stap) {
        Opened opened = new Opened(kenmerk, town.verzoek(kenmerk).version());
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.handle().take(town.wim, opened, stap)));
    }

    private Ordering order(Actor actor, List<Kenmerk> volgorde, String reden) {
        return town.act(() -> town.order().order(actor, voorstel.ref().id(), volgorde, reden));
    }

    private AmendementenOpVoorstel all() {
        return town.amendementen().published(voorstel.ref().id()).orElseThrow();
    }

    private Kenmerk published(String wordt) {
        Kenmerk kenmerk = town.draft(text(wordt));
        town.act(() -> town.publish().publish(town.sanne, kenmerk));
        return kenmerk;
    }

    private Amendement text(String wordt) {
        return Examples.amendement(voorstel).with(List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", wordt)));
    }

    private StoredVoorstel confirmed(String sign) {
        StoredVoorstel fresh = meeting.of(town.doors, "doc", sign.repeat(64));
        town.doors.agenda().confirm(fresh, "wim", Examples.NOW);
        return fresh;
    }
}
