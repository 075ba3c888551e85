package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.StoredVoorstelIn;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.verzoek.Filing;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Publishing;
import org.junit.jupiter.api.Test;

/** What an amendement may stand on: units, places between units, the whole decision, or another amendement. */
class SubamendementTest {

    private final Town town = new Town();
    private final StoredVoorstel voorstel = confirmed("doc");
    private final Kenmerk first = published(Examples.amendement(voorstel));

    @Test void it_changes_the_words_of_the_other_amendement() {
        assertInstanceOf(Publishing.Published.class, publish(sub(first.value(), "Twintig bomen.", "Dertig bomen.")));
        assertEquals(new Publishing.VoorstelChanged(), publish(sub(first.value(), "Tien bomen.", "Dertig bomen.")), "those are the words of the raadsvoorstel");
    }

    @Test void a_subamendement_of_a_subamendement_is_refused() {
        Amendement second = sub(first.value(), "Twintig bomen.", "Dertig bomen.");
        assertTrue(refused(sub(published(second).value(), "Dertig bomen.", "Veertig bomen.")).contains("niet nog een keer"));
    }

    @Test void what_it_changes_must_run_and_belong_to_the_same_raadsvoorstel() {
        assertTrue(refused(sub("onzin", "Twintig bomen.", "Dertig bomen.")).contains("nooit gepubliceerd"));
        Kenmerk draft = town.draft(Examples.amendement(voorstel));
        assertTrue(refused(sub(draft.value(), "Twintig bomen.", "Dertig bomen.")).contains("nooit gepubliceerd"));
        Kenmerk elsewhere = published(Examples.amendement(confirmed("other")));
        assertTrue(refused(sub(elsewhere.value(), "Twintig bomen.", "Dertig bomen.")).contains("andere tekst"));
        Amendement onFirst = sub(first.value(), "Twintig bomen.", "Dertig bomen.");
        town.act(() -> town.file().withdraw(town.sanne, first));
        assertTrue(refused(onFirst).contains("loopt niet meer"));
    }

    @Test void it_is_not_filed_and_its_filer_hears_of_it_when_the_other_is_withdrawn() {
        Kenmerk sub = published(sub(first.value(), "Twintig bomen.", "Dertig bomen."));
        town.support(sub, 3);
        town.act(() -> town.file().withdraw(town.sanne, first));
        assertTrue(town.letters("hoofd").getFirst().body().contains("is ingetrokken"));
        assertTrue(assertInstanceOf(Filing.Blocked.class, file(sub)).reasons().getFirst().melding().contains("loopt niet meer"));
    }

    @Test void it_is_not_filed_and_its_filer_hears_of_it_when_the_other_asks_something_else() {
        Kenmerk sub = published(sub(first.value(), "Twintig bomen.", "Dertig bomen."));
        town.support(sub, 3);
        Amendement other = ((Amendement) town.verzoek(first).inhoud()).with(List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Veertig bomen.")));
        town.act(() -> town.write().save(town.sanne, first, town.verzoek(first).version(), other));
        town.act(() -> town.revise().publish(town.sanne, new Opened(first, town.verzoek(first).version()), "Meer."));
        assertTrue(town.letters("hoofd").getFirst().body().contains("heeft een andere tekst gekregen"));
        assertTrue(assertInstanceOf(Filing.Blocked.class, file(sub)).reasons().getFirst().melding().contains("begin opnieuw"));
    }

    @Test void it_is_filed_while_the_other_stays_as_it_is() {
        Kenmerk sub = published(sub(first.value(), "Twintig bomen.", "Dertig bomen."));
        town.support(sub, 3);
        assertInstanceOf(Filing.Filed.class, file(sub));
        assertEquals(List.of(), town.letters("hoofd"));
    }

    private Filing file(Kenmerk kenmerk) {
        return town.act(() -> town.file().file(town.sanne, kenmerk));
    }

    @Test void additions_moves_and_an_alternative_stand_on_the_units_that_they_name() {
        assertTrue(voorstel.holds(Wijziging.added("beslispunt-1", "beslispunt 1", "Een bank.", false)));
        assertFalse(voorstel.holds(Wijziging.added("beslispunt-9", "beslispunt 9", "Een bank.", false)));
        assertTrue(voorstel.holds(Wijziging.moving("beslispunt-1", "beslispunt 1", "Tien bomen.").beside("beslispunt-1", true)));
        assertFalse(voorstel.holds(Wijziging.moving("beslispunt-1", "beslispunt 1", "Elf bomen.").beside("beslispunt-1", true)));
        assertFalse(voorstel.holds(Wijziging.moving("beslispunt-1", "beslispunt 1", "Tien bomen.").beside("beslispunt-9", true)));
        assertInstanceOf(Publishing.Published.class, publish(new Amendement("Anders", voorstel.ref(), List.of(), "Beter.", "", "1. Geen bomen.\n".repeat(6_000), "")));
        assertInstanceOf(Publishing.Incomplete.class, publish(new Amendement("Anders", voorstel.ref(), List.of(), "Beter.", "", "1. Geen bomen.\n".repeat(7_000), "")));
    }

    private String refused(Amendement text) {
        return assertInstanceOf(Publishing.Blocked.class, publish(text)).reasons().getFirst().melding();
    }

    private Amendement sub(String on, String was, String wordt) {
        return new Amendement("Nog meer bomen", voorstel.ref(), List.of(new Wijziging("beslispunt-1", "beslispunt 1", was, wordt)), "Schaduw.", "", "", on);
    }

    private Publishing publish(Amendement text) {
        Kenmerk kenmerk = town.draft(text);
        return town.act(() -> town.publish().publish(town.sanne, kenmerk));
    }

    private Kenmerk published(Amendement text) {
        Kenmerk kenmerk = town.draft(text);
        assertInstanceOf(Publishing.Published.class, town.act(() -> town.publish().publish(town.sanne, kenmerk)));
        return kenmerk;
    }

    private StoredVoorstel confirmed(String document) {
        StoredVoorstel fresh = StoredVoorstelIn.fresh(town.doors, town.gemeente).of(town.doors, document, "a".repeat(64));
        town.doors.agenda().confirm(fresh, "wim", Examples.NOW);
        return fresh;
    }
}
