package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Uitkomst;
import org.junit.jupiter.api.Test;

class HandleVerzoekTest {

    private static final Oordeel ADMITTED = new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of());
    private static final Planning PLANNING = new Planning("Raadsvergadering", Examples.NOW, "4.2 Zebrapad");

    private final Town town = new Town();
    private final Kenmerk kenmerk = filed();

    @Test void a_decision_is_told_to_the_filer() {
        assertEquals(new Moving.Moved(Stand.ONTVANKELIJK), decide(ADMITTED));
        assertEquals("sanne@inwoners.example", town.letters("oordeel").get(0).to().value());
    }

    @Test void a_refusal_tells_the_next_route() {
        decide(new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Dit gaat over belasting.", List.of(NextRoute.COLLEGE), List.of("artikel 4")));
        String told = town.letters("oordeel").get(0).body();
        assertTrue(told.contains(NextRoute.COLLEGE.sentence()) && told.contains("Regel: artikel 4\n"), told);
        String noted = town.doors.verzoeken().events(town.verzoek(kenmerk)).getLast().text();
        assertEquals("De griffie heeft beslist: niet toegelaten (artikel 4).", noted);
    }

    @Test void a_repair_comes_back_to_the_griffie() {
        assertEquals(new Moving.Moved(Stand.HERSTEL), decide(new Oordeel(Oordeel.Soort.HERSTEL, "De titel is onduidelijk.", List.of(), List.of("artikel 4"))));
        assertEquals(new Moving.Unknown(), town.act(() -> town.file().repair(town.bilal, kenmerk)));
        assertEquals(new Moving.Moved(Stand.INGEDIEND), town.act(() -> town.file().repair(town.sanne, kenmerk)));
        assertEquals(new Moving.Moved(Stand.ONTVANKELIJK), decide(ADMITTED));
        assertEquals(2, town.letters("oordeel").size());
        assertEquals(2, town.letters("griffie").size());
    }

    @Test void a_withdrawal_is_told_to_the_griffie_and_to_whoever_asked_for_news() {
        assertEquals(new Moving.Moved(Stand.INGETROKKEN), town.act(() -> town.file().withdraw(town.sanne, kenmerk)));
        assertEquals(2, town.letters("griffie").size());
        assertEquals(1, town.letters("gestopt").size());
        stopped("De indiener heeft het verzoek ingetrokken. Het gaat niet verder.");
    }

    @Test void a_refusal_is_told_to_whoever_asked_for_news() {
        decide(new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Dit gaat over belasting.", List.of(NextRoute.COLLEGE), List.of("artikel 4")));
        assertEquals(1, town.letters("gestopt").size());
        stopped("De griffie heeft het verzoek niet toegelaten. Het gaat langs een andere weg verder. Het gaat naar het college van burgemeester en wethouders.");
    }

    @Test void a_decision_names_the_verzoek_and_links_to_its_page() {
        decide(ADMITTED);
        String told = town.letters("oordeel").getFirst().body();
        assertTrue(told.contains("\n" + Examples.agendering().titel() + "\n"), told);
        assertTrue(told.contains("De pagina van uw verzoek:\n" + town.installation.page(kenmerk) + "\n"), told);
    }

    @Test void what_was_put_off_gets_a_letter_then_and_another_about_the_outcome() {
        decide(ADMITTED);
        town.act(() -> town.handle().plan(town.wim, opened(), PLANNING));
        town.act(() -> town.handle().conclude(town.wim, opened(), Uitkomst.AANGEHOUDEN, "Volgende maand."));
        assertEquals(Stand.ONTVANKELIJK, town.verzoek(kenmerk).stand());
        int first = town.letters("uitkomst").size();
        assertTrue(town.letters("uitkomst").getFirst().body().contains("Er is nog geen besluit over dit verzoek aan de gemeenteraad van " + town.gemeente.naam()), "what was put off is not over");
        town.act(() -> town.handle().plan(town.wim, opened(), PLANNING));
        town.act(() -> town.handle().conclude(town.wim, opened(), Uitkomst.BESPROKEN, ""));
        assertEquals(2 * first, town.letters("uitkomst").size());
        assertTrue(town.letters("uitkomst").getLast().body().contains("Er is een uitkomst voor dit verzoek aan de gemeenteraad van " + town.gemeente.naam()));
    }

    @Test void the_griffie_of_another_gemeente_and_residents_find_nothing() {
        Opened opened = opened();
        assertEquals(new Moving.Unknown(), town.act(() -> town.handle().decide(town.strangeGriffier, opened, ADMITTED)));
        assertEquals(new Moving.Unknown(), town.act(() -> town.handle().decide(town.sanne, opened, ADMITTED)));
        assertEquals(Stand.INGEDIEND, town.verzoek(kenmerk).stand());
    }

    @Test void what_was_not_filed_is_not_on_the_desk() {
        Kenmerk open = town.open();
        Opened opened = new Opened(open, town.verzoek(open).version());
        assertEquals(new Moving.Unknown(), town.act(() -> town.handle().decide(town.wim, opened, ADMITTED)));
    }

    @Test void a_page_that_somebody_else_overtook_changes_nothing() {
        Opened old = opened();
        decide(ADMITTED);
        assertEquals(new Moving.Stale(), town.act(() -> town.handle().plan(town.wim, old, PLANNING)));
        assertEquals(Stand.ONTVANKELIJK, town.verzoek(kenmerk).stand());
    }

    @Test void planning_comes_after_admission() {
        assertEquals(new Moving.NotFrom(Stand.INGEDIEND), town.act(() -> town.handle().plan(town.wim, opened(), PLANNING)));
        decide(ADMITTED);
        assertEquals(new Moving.Moved(Stand.INGEPLAND), town.act(() -> town.handle().plan(town.wim, opened(), PLANNING)));
        assertEquals(1, town.letters("gepland").size());
    }

    @Test void the_outcome_goes_to_the_filer_and_to_supporters_who_asked() {
        decide(ADMITTED);
        town.act(() -> town.handle().plan(town.wim, opened(), PLANNING));
        assertEquals(new Moving.Moved(Stand.AFGEROND), town.act(() -> town.handle().conclude(town.wim, opened(), Uitkomst.TOEZEGGING, "")));
        assertEquals(List.of("sanne@inwoners.example", "bilal@inwoners.example"),
                town.letters("uitkomst").stream().map(letter -> letter.to().value()).toList());
    }

    @Test void an_outcome_that_this_instrument_does_not_know_is_refused() {
        assertInstanceOf(Moving.Incomplete.class, town.act(() -> town.handle().conclude(town.wim, opened(), Uitkomst.AANGENOMEN, "")));
    }

    @Test void a_burgeragendering_has_no_drager() {
        decide(ADMITTED);
        assertEquals(new Moving.NotFrom(Stand.ONTVANKELIJK), town.act(() -> town.handle().nameDrager(town.wim, opened(), "Fractie Groen")));
    }

    private Kenmerk filed() {
        Kenmerk open = town.open();
        town.act(() -> town.sign().sign(open, new Signer(new EmailAddress("bilal@inwoners.example"), Map.of(SignatureField.NAAM, "Bilal"), true)));
        String token = town.lastToken();
        town.act(() -> town.confirm().confirm(token));
        town.support(open, Examples.NEEDED - 1);
        town.act(() -> town.file().file(town.sanne, open));
        return open;
    }

    private Moving decide(Oordeel oordeel) {
        return town.act(() -> town.handle().decide(town.wim, opened(), oordeel));
    }

    /** What whoever asked for news reads of the end: of which gemeente, what happened, and where to read more. */
    private void stopped(String happened) {
        String told = town.letters("gestopt").getFirst().body();
        assertTrue(told.contains("de gemeenteraad van " + town.gemeente.naam() + ":"), told);
        assertTrue(told.contains("\n" + happened + "\n"), told);
        assertTrue(told.contains(town.installation.page(kenmerk) + "\n"), told);
    }

    private Opened opened() {
        return new Opened(kenmerk, town.verzoek(kenmerk).version());
    }
}
