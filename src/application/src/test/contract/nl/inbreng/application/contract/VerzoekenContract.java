package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.AgenderingStand;
import nl.inbreng.domain.verzoek.AmendementStand;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.ClosingStand;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Repairs;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import org.junit.jupiter.api.Test;

/** Where verzoeken are kept. */
public abstract class VerzoekenContract {

    private static final Basis BASIS = new Basis(Orgaan.RAAD, "artikel 8");

    private final Gemeente gemeente = Examples.gemeente();

    protected abstract Doors doors();

    @Test void a_draft_comes_back_as_it_was() {
        Verzoek draft = stored(Examples.draft(gemeente));
        Verzoek found = found(draft.kenmerk());
        assertAll(
                () -> assertEquals(draft.id(), found.id()),
                () -> assertEquals(draft.edition(), found.edition()),
                () -> assertEquals(gemeente.code(), found.gemeente()),
                () -> assertEquals(draft.indiener(), found.indiener()),
                () -> assertEquals(draft.inhoud(), found.inhoud()),
                () -> assertEquals(SharedStand.CONCEPT, found.stand()),
                () -> assertEquals(draft.created(), found.created()),
                () -> assertEquals(Optional.empty(), found.number()),
                () -> assertEquals(Optional.empty(), found.closes()));
    }

    @Test void an_amendement_comes_back_as_it_was() {
        StoredVoorstel voorstel = voorstel("doc", "a".repeat(64));
        Verzoek draft = stored(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(voorstel)));
        assertEquals(draft.inhoud(), found(draft.kenmerk()).inhoud());
    }

    @Test void a_kenmerk_that_nobody_has_finds_nothing() {
        assertEquals(Optional.empty(), doors().verzoeken().find(Examples.kenmerk()));
    }

    @Test void what_changes_on_a_found_verzoek_is_stored() {
        Kenmerk kenmerk = stored(Examples.open(gemeente)).kenmerk();
        long before = found(kenmerk).version();
        doors().transaction(() -> handle(doors().verzoeken().find(kenmerk).orElseThrow()));
        Verzoek expected = Examples.open(gemeente);
        handle(expected);
        Verzoek found = found(kenmerk);
        assertAll(
                () -> assertEquals(SharedStand.AFGEROND, found.stand()),
                () -> assertEquals(expected.number(), found.number()),
                () -> assertEquals(Optional.of(Examples.NOW), found.filed()),
                () -> assertEquals(5, found.supportAtFiling()),
                () -> assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), found.eerderBesluit()),
                () -> assertEquals(expected.oordeel(), found.oordeel()),
                () -> assertEquals(expected.planning(), found.planning()),
                () -> assertEquals(expected.verificatie(), found.verificatie()),
                () -> assertEquals(Optional.of(Uitkomst.TOEZEGGING), found.uitkomst()),
                () -> assertEquals("De wethouder komt erop terug.", found.uitkomstToelichting()),
                () -> assertTrue(found.version() > before));
    }

    private void handle(Verzoek verzoek) {
        Regeling regeling = Examples.regeling(gemeente, Instrument.BURGERAGENDERING);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, gemeente.code().substring(2), 2026, 7), 5, regeling, Examples.NOW);
        verzoek.decidedEarlier(LocalDate.of(2024, 2, 29));
        Obstacles.Facts facts = new Obstacles.Facts(regeling, 5, Examples.NOW);
        verzoek.take(new Stap.Verify(4, "Een inwoner woont elders.", BASIS), facts);
        verzoek.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of(), Orgaan.PRESIDIUM, "", "Dat is genoeg.")), facts);
        verzoek.take(new Stap.Plan(new Planning("Raadsvergadering", Examples.NOW.plus(Duration.ofDays(20)), "4.2 Zebrapad"), BASIS), facts);
        verzoek.take(new Stap.Conclude(Uitkomst.TOEZEGGING, "De wethouder komt erop terug.", BASIS), facts);
    }

    @Test void nothing_is_kept_of_a_transaction_that_breaks() {
        Kenmerk kenmerk = stored(Examples.open(gemeente)).kenmerk();
        assertThrows(IllegalStateException.class, () -> doors().transaction(() -> {
            Verzoek verzoek = doors().verzoeken().find(kenmerk).orElseThrow();
            verzoek.take(new Stap.Withdraw(), new Obstacles.Facts(Examples.regeling(gemeente, Instrument.BURGERAGENDERING), 0, Examples.NOW));
            doors().verzoeken().note(verzoek, event(1));
            throw new IllegalStateException("broken on purpose");
        }));
        assertEquals(SharedStand.OPEN_VOOR_STEUN, found(kenmerk).stand());
        assertEquals(List.of(), doors().verzoeken().events(found(kenmerk)));
    }

    @Test void two_verzoeken_never_have_the_same_kenmerk() {
        Verzoek first = stored(Examples.draft(gemeente));
        Verzoek second = new Verzoek(first.kenmerk(), Examples.regeling(gemeente, Instrument.BURGERAGENDERING).header(), Examples.sanne(),
                Examples.agendering(), Examples.NOW);
        assertThrows(RuntimeException.class, () -> stored(second));
        assertEquals(first.indiener(), found(first.kenmerk()).indiener());
    }

    @Test void a_long_text_with_every_kind_of_character_comes_back() {
        String text = "Ĳ ’quoted’ <b>&amp;</b> 𝔊 \u0000 \r\n".repeat(60_000);
        Verzoek draft = stored(Examples.draft(gemeente, Examples.sanne(), new Agendering("Lang", text, "", "")));
        assertEquals(text, ((Agendering) found(draft.kenmerk()).inhoud()).vraag());
    }

    @Test void events_come_back_oldest_first() {
        Verzoek verzoek = stored(Examples.open(gemeente));
        List.of(1, 2, 3).forEach(i -> doors().transaction(() -> doors().verzoeken().note(verzoek, event(i))));
        assertEquals(List.of(event(1), event(2), event(3)), doors().verzoeken().events(verzoek));
    }

    @Test void a_new_verzoek_can_be_noted_in_the_transaction_that_adds_it() {
        Verzoek verzoek = Examples.draft(gemeente);
        doors().transaction(() -> {
            doors().verzoeken().add(verzoek);
            doors().verzoeken().note(verzoek, event(1));
        });
        assertEquals(List.of(event(1)), doors().verzoeken().events(verzoek));
    }

    @Test void only_what_is_open_for_support_is_looked_at_for_its_threshold() {
        Verzoek open = stored(Examples.open(gemeente));
        Verzoek draft = stored(Examples.draft(gemeente));
        assertTrue(doors().verzoeken().openForSupport().contains(open.kenmerk()));
        assertTrue(!doors().verzoeken().openForSupport().contains(draft.kenmerk()));
    }

    @Test void a_second_round_comes_back_beside_the_first_and_is_looked_at_again() {
        Verzoek planned = stored(Examples.planned(gemeente));
        assertTrue(!doors().verzoeken().openForSupport().contains(planned.kenmerk()));
        doors().transaction(() -> Examples.openSecondRound(doors().verzoeken().find(planned.kenmerk()).orElseThrow()));
        Verzoek again = doors().verzoeken().find(planned.kenmerk()).orElseThrow();
        assertEquals(2, again.fase());
        assertEquals(Optional.of(new Threshold(Examples.NEEDED_AGAIN, false, "artikel 20")), again.threshold());
        assertEquals(planned.firstRound(), again.firstRound());
        assertTrue(again.closes().isPresent() && !again.closes().equals(planned.closes()));
        assertTrue(doors().verzoeken().openForSupport().contains(planned.kenmerk()));
    }

    @Test void what_is_published_runs_until_it_ends() {
        Verzoek open = stored(Examples.open(gemeente));
        Verzoek filed = stored(filed());
        Verzoek draft = stored(Examples.draft(gemeente));
        Verzoek withdrawn = stored(Examples.open(gemeente));
        doors().transaction(() -> doors().verzoeken().find(withdrawn.kenmerk()).orElseThrow().take(new Stap.Withdraw(), facts(Examples.NOW)));
        List<Kenmerk> running = doors().verzoeken().running();
        assertTrue(running.containsAll(List.of(open.kenmerk(), filed.kenmerk())));
        assertTrue(!running.contains(draft.kenmerk()) && !running.contains(withdrawn.kenmerk()));
    }

    private Obstacles.Facts facts(Instant now) {
        return new Obstacles.Facts(Examples.regeling(gemeente, Instrument.BURGERAGENDERING), Examples.NEEDED, now);
    }

    @Test void the_days_of_repair_come_back() {
        Verzoek verzoek = stored(filed());
        assertEquals(Repairs.NONE, found(verzoek.kenmerk()).repairs());
        doors().transaction(() -> doors().verzoeken().find(verzoek.kenmerk()).orElseThrow()
                .take(new Stap.Decide(new Oordeel(Oordeel.Soort.HERSTEL, "Vul aan.", List.of(), List.of("artikel 4"))), facts(Examples.NOW)));
        assertEquals(new Repairs(List.of(new Repairs.Round(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16)))), found(verzoek.kenmerk()).repairs());
        doors().transaction(() -> doors().verzoeken().find(verzoek.kenmerk()).orElseThrow().take(new Stap.HandIn(), facts(Examples.NOW.plus(Duration.ofDays(3)))));
        assertEquals(new Repairs(List.of(new Repairs.Round(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 5)))), found(verzoek.kenmerk()).repairs());
    }

    private Verzoek filed() {
        Verzoek verzoek = Examples.open(gemeente);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, gemeente.digits(), 2026, 1), Examples.NEEDED, Examples.regeling(gemeente, Instrument.BURGERAGENDERING), Examples.NOW);
        return verzoek;
    }

    @Test void the_editions_under_which_verzoeken_were_made_are_known() {
        Verzoek draft = stored(Examples.draft(gemeente));
        assertTrue(doors().verzoeken().editions().contains(draft.edition()));
    }

    @Test void the_texts_of_a_repair_are_kept_apart() {
        Regeling regeling = Examples.regeling(gemeente, Instrument.BURGERAGENDERING);
        Verzoek verzoek = Examples.open(gemeente);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, gemeente.digits(), 2026, 1), Examples.NEEDED, regeling, Examples.NOW);
        Obstacles.Facts facts = new Obstacles.Facts(regeling, Examples.NEEDED, Examples.NOW);
        verzoek.take(new Stap.Decide(new Oordeel(Oordeel.Soort.HERSTEL, "Vul de toelichting aan.", List.of(), List.of("artikel 4"))), facts);
        Kenmerk kenmerk = stored(verzoek).kenmerk();
        Agendering repaired = new Agendering("Een zebrapad", "Bespreek een zebrapad.", "De school gaat open.", "Hersteld.");
        doors().transaction(() -> doors().verzoeken().find(kenmerk).orElseThrow().rewrite(repaired));
        assertEquals(Optional.of(List.of("artikel 4")), found(kenmerk).oordeel().map(Oordeel::artikelen));
        assertEquals(Examples.agendering(), found(kenmerk).inhoud());
        assertEquals(repaired, found(kenmerk).draft());
        doors().transaction(() -> doors().verzoeken().find(kenmerk).orElseThrow().take(new Stap.HandIn(), facts));
        assertEquals(repaired, found(kenmerk).inhoud());
        assertEquals(Examples.agendering(), found(kenmerk).filedInhoud());
    }

    @Test void the_drager_and_his_text_come_back_beside_the_text_of_the_residents() {
        Regeling regeling = Examples.regeling(gemeente, Instrument.BURGERAMENDEMENT);
        Amendement text = Examples.amendement(voorstel("doc", "a".repeat(64)));
        Verzoek verzoek = Examples.opened(Examples.draft(gemeente, Examples.sanne(), text));
        Obstacles.Facts facts = new Obstacles.Facts(regeling, Examples.NEEDED, Examples.NOW);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, gemeente.digits(), 2026, 1), Examples.NEEDED, regeling, Examples.NOW);
        verzoek.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Goed.", List.of(), List.of())), facts);
        Kenmerk kenmerk = stored(verzoek).kenmerk();
        Drager drager = new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Mevrouw Van Dalen", Optional.of(new Amendement("Nog meer bomen", text.voorstel(), text.wijzigingen(), "Schaduw.")));
        doors().transaction(() -> doors().verzoeken().find(kenmerk).orElseThrow().take(new Stap.NameDrager(drager, BASIS), facts));
        assertEquals(Optional.of(drager), found(kenmerk).drager());
        assertEquals(text, found(kenmerk).inhoud());
        doors().transaction(() -> doors().verzoeken().find(kenmerk).orElseThrow().take(new Stap.Plan(new Planning("Raad", Examples.NOW, "3.1"), BASIS), facts));
        doors().transaction(() -> doors().verzoeken().find(kenmerk).orElseThrow().take(new Stap.Advance(AmendementStand.INGEDIEND_IN_RAAD, "", BASIS), facts));
        assertEquals(AmendementStand.INGEDIEND_IN_RAAD, found(kenmerk).stand());
    }

    @Test void amendementen_are_found_by_the_version_that_their_text_names() {
        StoredVoorstel old = voorstel("doc", "a".repeat(64));
        StoredVoorstel fresh = new StoredVoorstelIn(gemeente, old.vergadering()).of(doors(), "doc", "b".repeat(64));
        Verzoek onOld = stored(Examples.opened(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(old))));
        Verzoek onFresh = stored(Examples.opened(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(fresh))));
        Verzoek draft = stored(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(old)));
        stored(Examples.open(gemeente));
        Verzoeken verzoeken = doors().verzoeken();
        assertEquals(List.of(onOld.kenmerk(), draft.kenmerk()), verzoeken.writtenOn(gemeente.code(), Set.of(old.ref().id())).readable());
        assertEquals(List.of(onOld.kenmerk(), onFresh.kenmerk(), draft.kenmerk()), verzoeken.writtenOn(gemeente.code(), Set.of(old.ref().id(), fresh.ref().id())).readable());
        assertEquals(List.of(), verzoeken.writtenOn(Examples.gemeente().code(), Set.of(old.ref().id())).readable());
        Verzoek later = stored(Examples.opened(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(old))));
        assertEquals(List.of(later.kenmerk(), onOld.kenmerk()), verzoeken.openOn(gemeente.code(), old.ref().id()).stream().map(Verzoek::kenmerk).toList(), "no drafts");
        assertEquals(List.of(), verzoeken.openOn(Examples.gemeente().code(), old.ref().id()));
    }

    @Test void an_outcome_since_a_moment_is_one_that_was_recorded_or_corrected_from_then_on() {
        StoredVoorstel voorstel = voorstel("doc", "a".repeat(64));
        Verzoek verzoek = stored(Examples.opened(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(voorstel))));
        noted(verzoek, 1, SharedStand.AFGEROND);
        assertEquals(List.of(true, true, false), List.of(isOutcomeSince(voorstel, 0), isOutcomeSince(voorstel, 1), isOutcomeSince(voorstel, 2)));
        noted(verzoek, 2, ClosingStand.TERUGGEKOPPELD);
        assertFalse(isOutcomeSince(voorstel, 2), "what was told about it");
        noted(verzoek, 3, ClosingStand.TERUGGEKOPPELD);
        assertEquals(List.of(true, false), List.of(isOutcomeSince(voorstel, 3), isOutcomeSince(voorstel, 4)));
        assertFalse(doors().verzoeken().isOutcomeSince(Examples.gemeente().code(), Set.of(voorstel.ref().id()), Examples.NOW));
        assertFalse(doors().verzoeken().isOutcomeSince(gemeente.code(), Set.of(voorstel("other", "c".repeat(64)).ref().id()), Examples.NOW));
    }

    private void noted(Verzoek verzoek, int seconds, Stand stand) {
        doors().transaction(() -> doors().verzoeken().note(verzoek, new Event(Examples.NOW.plusSeconds(seconds), Event.By.GRIFFIE, stand, "Vastgelegd.")));
    }

    private boolean isOutcomeSince(StoredVoorstel voorstel, int seconds) {
        return doors().verzoeken().isOutcomeSince(gemeente.code(), Set.of(voorstel.ref().id()), Examples.NOW.plusSeconds(seconds));
    }

    @Test void a_version_is_amended_once_a_public_amendement_names_it() {
        StoredVoorstel voorstel = voorstel("doc", "a".repeat(64));
        Kenmerk kenmerk = stored(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(voorstel))).kenmerk();
        assertFalse(doors().verzoeken().isAmended(voorstel.ref().id()), "a draft");
        doors().transaction(() -> Examples.opened(doors().verzoeken().find(kenmerk).orElseThrow()));
        assertTrue(doors().verzoeken().isAmended(voorstel.ref().id()));
        doors().transaction(() -> doors().verzoeken().find(kenmerk).orElseThrow().take(new Stap.Withdraw(), facts(Examples.NOW)));
        assertFalse(doors().verzoeken().isAmended(voorstel.ref().id()), "withdrawn");
    }

    @Test void an_amendement_that_is_rewritten_on_a_newer_version_is_found_there() {
        StoredVoorstel old = voorstel("doc", "a".repeat(64));
        StoredVoorstel fresh = new StoredVoorstelIn(gemeente, old.vergadering()).of(doors(), "doc", "b".repeat(64));
        Kenmerk kenmerk = stored(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(old))).kenmerk();
        doors().transaction(() -> doors().verzoeken().find(kenmerk).orElseThrow().rewrite(Examples.amendement(fresh)));
        assertEquals(List.of(), doors().verzoeken().writtenOn(gemeente.code(), Set.of(old.ref().id())).readable());
        assertEquals(List.of(kenmerk), doors().verzoeken().writtenOn(gemeente.code(), Set.of(fresh.ref().id())).readable());
    }

    private StoredVoorstel voorstel(String document, String sha256) {
        return StoredVoorstelIn.fresh(doors(), gemeente).of(doors(), document, sha256);
    }

    private Verzoek stored(Verzoek verzoek) {
        doors().transaction(() -> doors().verzoeken().add(verzoek));
        return verzoek;
    }

    private Verzoek found(Kenmerk kenmerk) {
        return doors().transaction(() -> doors().verzoeken().find(kenmerk).orElseThrow());
    }

    private static Event event(int second) {
        return new Event(Examples.NOW.plusSeconds(second), Event.By.GRIFFIE, AgenderingStand.BESPROKEN, "Gebeurtenis " + second,
                second == 1 ? Optional.empty() : Optional.of(Orgaan.AGENDACOMMISSIE), second == 2 ? "artikel 8" : "");
    }
}
