package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.ClosingStand;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import org.junit.jupiter.api.Test;

class HandleVerzoekTest {

    /** Who may file is for a person to judge, so a decision that rests on it departs from nothing. */
    private static final String JUDGED = "artikel 3 van de Verordening burgerinbreng Voorbeeldstad 2026";
    private static final Oordeel ADMITTED = new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of());
    private static final Basis GRIFFIER = new Basis(Orgaan.GRIFFIER, "artikel 8");
    private static final Basis RAAD = new Basis(Orgaan.RAAD, "");
    private static final Planning PLANNING = new Planning("Raadsvergadering", Examples.NOW, "4.2 Zebrapad");

    private final Town town = new Town();
    private final Kenmerk kenmerk = filed();

    @Test void a_decision_is_told_to_the_filer() {
        assertEquals(new Moving.Moved(SharedStand.ONTVANKELIJK), decide(ADMITTED));
        assertEquals("sanne@inwoners.example", town.letters("oordeel").get(0).to().value());
    }

    @Test void a_refusal_tells_the_next_route() {
        decide(new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Dit gaat over belasting.", List.of(NextRoute.COLLEGE), List.of(JUDGED)));
        String told = town.letters("oordeel").get(0).body();
        assertTrue(told.contains(NextRoute.COLLEGE.sentence()) && told.contains("Regel: " + JUDGED + "\n"), told);
        String noted = town.doors.verzoeken().events(town.verzoek(kenmerk)).getLast().text();
        assertEquals("De griffie heeft beslist: niet toegelaten (" + JUDGED + ").", noted);
    }

    @Test void a_repair_comes_back_to_the_griffie() {
        assertEquals(new Moving.Moved(SharedStand.HERSTEL), decide(new Oordeel(Oordeel.Soort.HERSTEL, "De titel is onduidelijk.", List.of(), List.of(JUDGED))));
        assertEquals(new Moving.Unknown(), town.act(() -> town.file().handIn(town.bilal, opened())));
        assertEquals(new Moving.Moved(SharedStand.INGEDIEND), town.act(() -> town.file().handIn(town.sanne, opened())));
        assertEquals(new Moving.Moved(SharedStand.ONTVANKELIJK), decide(ADMITTED));
        assertEquals(2, town.letters("oordeel").size());
        assertEquals(2, town.letters("griffie").size());
    }

    @Test void a_withdrawal_is_told_to_the_griffie_and_to_whoever_asked_for_news() {
        assertEquals(new Moving.Moved(SharedStand.INGETROKKEN), town.act(() -> town.file().withdraw(town.sanne, kenmerk)));
        assertEquals(2, town.letters("griffie").size());
        assertEquals(1, town.letters("gestopt").size());
        stopped("De indiener heeft het verzoek ingetrokken. Het gaat niet verder.");
        assertEquals("Een verzoek van inwoners gaat niet verder", town.letters("gestopt").getFirst().subject());
    }

    @Test void a_refusal_is_told_to_whoever_asked_for_news() {
        decide(new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Dit gaat over belasting.", List.of(NextRoute.COLLEGE), List.of(JUDGED)));
        assertEquals(1, town.letters("gestopt").size());
        stopped("De griffie heeft het verzoek niet toegelaten. Het gaat langs een andere weg verder. Het gaat naar het college van burgemeester en wethouders.");
        assertEquals("Een verzoek van inwoners gaat langs een andere weg verder", town.letters("gestopt").getFirst().subject());
    }

    @Test void a_decision_names_the_verzoek_and_links_to_its_page() {
        decide(ADMITTED);
        String told = town.letters("oordeel").getFirst().body();
        assertTrue(told.contains("\n" + Examples.agendering().titel() + "\n"), told);
        assertTrue(told.contains("De pagina van uw verzoek:\n" + town.installation.page(kenmerk) + "\n"), told);
    }

    @Test void what_was_put_off_gets_a_letter_then_and_another_about_the_outcome() {
        decide(ADMITTED);
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Plan(PLANNING, GRIFFIER)));
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Conclude(Uitkomst.AANGEHOUDEN, "Volgende maand.", RAAD)));
        assertEquals(SharedStand.ONTVANKELIJK, town.verzoek(kenmerk).stand());
        int first = town.letters("uitkomst").size();
        assertTrue(town.letters("uitkomst").getFirst().body().contains("Er is nog geen besluit over dit verzoek aan de gemeenteraad van " + town.gemeente.naam()), "what was put off is not over");
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Plan(PLANNING, GRIFFIER)));
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Conclude(Uitkomst.BESPROKEN, "", RAAD)));
        assertEquals(2 * first, town.letters("uitkomst").size());
        assertTrue(town.letters("uitkomst").getLast().body().contains("Er is een uitkomst voor dit verzoek aan de gemeenteraad van " + town.gemeente.naam()));
    }

    @Test void who_departs_from_the_checklist_says_why_and_that_is_kept_and_told() {
        Oordeel silent = new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Te weinig steun.", List.of(NextRoute.PETITIE), List.of("artikel 4"));
        assertEquals("afwijking", assertInstanceOf(Moving.Incomplete.class, decide(silent)).shortcoming().veld());
        assertEquals(SharedStand.INGEDIEND, town.verzoek(kenmerk).stand());
        Oordeel reasoned = new Oordeel(silent.soort(), silent.motivering(), silent.routes(), silent.artikelen(), Orgaan.PRESIDIUM, "", "De lijst is vervalst.");
        assertEquals(new Moving.Moved(SharedStand.NIET_ONTVANKELIJK), decide(reasoned));
        assertEquals("De lijst is vervalst.", town.verzoek(kenmerk).oordeel().orElseThrow().afwijking());
        assertTrue(town.letters("oordeel").getFirst().body().contains("Waarom: De lijst is vervalst."));
        assertEquals("Het presidium heeft beslist: niet toegelaten (artikel 4). Dit wijkt af van de controlelijst.", last().text());
    }

    @Test void a_repair_that_its_filer_did_not_read_is_not_handed_in() {
        decide(new Oordeel(Oordeel.Soort.HERSTEL, "De titel is onduidelijk.", List.of(), List.of(JUDGED)));
        HandleVerzoek.Opened read = opened();
        town.act(() -> town.write().save(town.sanne, kenmerk, read.version(), new Agendering("Een zebrapad", "Leg het elders aan.", "Nu.", "")));
        assertEquals(new Moving.Stale(), town.act(() -> town.file().handIn(town.sanne, read)));
        assertEquals(SharedStand.HERSTEL, town.verzoek(kenmerk).stand());
        assertEquals(new Moving.Moved(SharedStand.INGEDIEND), town.act(() -> town.file().handIn(town.sanne, opened())));
        assertEquals(new Moving.NotFrom(SharedStand.INGEDIEND), town.act(() -> town.file().handIn(town.sanne, read)), "a second click hears that it was handed in");
    }

    @Test void each_step_is_recorded_with_who_when_which_body_and_which_article() {
        decide(ADMITTED);
        assertEquals(new Event(Examples.NOW, Event.By.GRIFFIE, SharedStand.ONTVANKELIJK, last().text(), Optional.of(Orgaan.GRIFFIER),
                "artikel 2 van de Verordening burgerinbreng Voorbeeldstad 2026"), last());
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Plan(PLANNING, new Basis(Orgaan.AGENDACOMMISSIE, "artikel 8"))));
        assertEquals(Optional.of(Orgaan.AGENDACOMMISSIE), last().orgaan());
        assertEquals("artikel 8", last().artikel());
    }

    @Test void too_few_valid_signatures_open_the_gathering_again() {
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Verify(Examples.NEEDED - 1, "Een inwoner woont elders.", GRIFFIER)));
        assertEquals(SharedStand.HERSTEL, town.verzoek(kenmerk).stand());
        assertTrue(town.letters("steun-tekort").getFirst().body().contains("Er is 1 geldige steunbetuiging bij nodig"));
        assertInstanceOf(Moving.Incomplete.class, town.act(() -> town.file().handIn(town.sanne, opened())));
        Instant met = town.thresholdMet(kenmerk).orElseThrow();
        town.act(() -> town.sign().sign(kenmerk, new Signer(new EmailAddress("yara@inwoners.example"), Map.of(SignatureField.NAAM, "Yara"), false)));
        String token = town.lastToken();
        town.act(() -> town.confirm().confirm(token));
        assertEquals(new Moving.Moved(SharedStand.INGEDIEND), town.act(() -> town.file().handIn(town.sanne, opened())));
        assertEquals(Examples.NEEDED + 1, town.verzoek(kenmerk).geteld());
        assertEquals(Examples.NEEDED, town.verzoek(kenmerk).valid(Examples.NEEDED + 1));
        assertEquals(met, town.thresholdMet(kenmerk).orElseThrow(), "the date of the threshold stays");
    }

    @Test void a_refused_verzoek_is_passed_on_and_that_is_told() {
        decide(new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Dit gaat over belasting.", List.of(NextRoute.COLLEGE), List.of(JUDGED)));
        assertEquals(new Moving.Moved(ClosingStand.DOORGEZONDEN), town.act(() -> town.handle().take(town.wim, opened(), new Stap.Advance(ClosingStand.DOORGEZONDEN, "", GRIFFIER))));
        assertEquals("Het verzoek is doorgestuurd. Het gaat naar het college van burgemeester en wethouders.", last().text());
        assertTrue(town.letters("stap").getFirst().body().contains(last().text()));
    }

    @Test void a_corrected_outcome_and_the_report_go_to_whoever_asked_for_news() {
        decide(ADMITTED);
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Plan(PLANNING, GRIFFIER)));
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Conclude(Uitkomst.BESPROKEN, "", RAAD)));
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Correct(Uitkomst.TOEZEGGING, "", "Verkeerd aangevinkt.", RAAD)));
        assertEquals("De uitkomst is verbeterd: het college heeft een toezegging gedaan. Waarom: Verkeerd aangevinkt.", last().text());
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Advance(ClosingStand.TERUGGEKOPPELD, "Het zebrapad ligt er.", GRIFFIER)));
        assertTrue(last().text().endsWith("Het zebrapad ligt er."));
        assertEquals(List.of("sanne@inwoners.example", "bilal@inwoners.example", "sanne@inwoners.example", "bilal@inwoners.example"),
                town.letters("bericht").stream().map(letter -> letter.to().value()).toList());
    }

    @Test void the_griffie_of_another_gemeente_and_residents_find_nothing() {
        Opened opened = opened();
        assertEquals(new Moving.Unknown(), town.act(() -> town.handle().take(town.strangeGriffier, opened, new Stap.Decide(ADMITTED))));
        assertEquals(new Moving.Unknown(), town.act(() -> town.handle().take(town.sanne, opened, new Stap.Decide(ADMITTED))));
        assertEquals(SharedStand.INGEDIEND, town.verzoek(kenmerk).stand());
    }

    @Test void what_was_not_filed_is_not_on_the_desk() {
        Kenmerk open = town.open();
        Opened opened = new Opened(open, town.verzoek(open).version());
        assertEquals(new Moving.Unknown(), town.act(() -> town.handle().take(town.wim, opened, new Stap.Decide(ADMITTED))));
    }

    @Test void a_page_that_somebody_else_overtook_changes_nothing() {
        Opened old = opened();
        decide(ADMITTED);
        assertEquals(new Moving.Stale(), town.act(() -> town.handle().take(town.wim, old, new Stap.Plan(PLANNING, GRIFFIER))));
        assertEquals(SharedStand.ONTVANKELIJK, town.verzoek(kenmerk).stand());
    }

    @Test void planning_comes_after_admission() {
        assertEquals(new Moving.NotFrom(SharedStand.INGEDIEND), town.act(() -> town.handle().take(town.wim, opened(), new Stap.Plan(PLANNING, GRIFFIER))));
        decide(ADMITTED);
        assertEquals(new Moving.Moved(SharedStand.INGEPLAND), town.act(() -> town.handle().take(town.wim, opened(), new Stap.Plan(PLANNING, GRIFFIER))));
        assertEquals(1, town.letters("gepland").size());
    }

    @Test void the_outcome_goes_to_the_filer_and_to_supporters_who_asked() {
        decide(ADMITTED);
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Plan(PLANNING, GRIFFIER)));
        assertEquals(new Moving.Moved(SharedStand.AFGEROND), town.act(() -> town.handle().take(town.wim, opened(), new Stap.Conclude(Uitkomst.TOEZEGGING, "", RAAD))));
        assertEquals(List.of("sanne@inwoners.example", "bilal@inwoners.example"),
                town.letters("uitkomst").stream().map(letter -> letter.to().value()).toList());
    }

    @Test void an_outcome_that_this_instrument_does_not_know_is_refused() {
        decide(ADMITTED);
        town.act(() -> town.handle().take(town.wim, opened(), new Stap.Plan(PLANNING, GRIFFIER)));
        assertInstanceOf(Moving.Incomplete.class, town.act(() -> town.handle().take(town.wim, opened(), new Stap.Conclude(Uitkomst.AANGENOMEN, "", RAAD))));
    }

    @Test void a_burgeragendering_has_no_drager() {
        decide(ADMITTED);
        assertEquals(new Moving.NotFrom(SharedStand.ONTVANKELIJK), town.act(() -> town.handle().take(town.wim, opened(), new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Fractie Groen", Optional.empty()), RAAD))));
    }

    private Event last() {
        return town.doors.verzoeken().events(town.verzoek(kenmerk)).getLast();
    }

    private Kenmerk filed() {
        Kenmerk open = town.open();
        town.act(() -> town.sign().sign(open, new Signer(new EmailAddress("bilal@inwoners.example"), Map.of(SignatureField.NAAM, "Bilal"), true)));
        String token = town.lastToken();
        town.act(() -> town.confirm().confirm(token));
        town.support(open, Examples.NEEDED - 1);
        town.act(() -> {
            town.threshold().look(open);
            return null;
        });
        town.act(() -> town.file().file(town.sanne, open));
        return open;
    }

    private Moving decide(Oordeel oordeel) {
        return town.act(() -> town.handle().take(town.wim, opened(), new Stap.Decide(oordeel)));
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
