package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.StoredVoorstelIn;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Agendering;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Publishing;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Window;
import org.junit.jupiter.api.Test;

class WriteAndPublishTest {

    /** After so much time no confirmation of before the closing moment is on its way any more. */
    private static final Duration SETTLED = Duration.ofMinutes(1);
    private static final Agendering UNFINISHED = new Agendering("Zebrapad", "", "", "");

    private final Town town = new Town();
    private final Regeling regeling = Examples.regeling(town.gemeente, Instrument.BURGERAGENDERING);

    @Test void a_double_click_makes_one_draft() {
        Kenmerk kenmerk = town.draft(UNFINISHED);
        assertEquals(new Moving.Moved(SharedStand.CONCEPT), town.act(() -> town.write().start(town.sanne, kenmerk, regeling, UNFINISHED)));
        assertEquals(1, town.doors.register().linesOf("sanne").size());
    }

    @Test void a_new_form_sent_again_with_another_text_does_not_overwrite() {
        Kenmerk kenmerk = town.draft(UNFINISHED);
        assertEquals(new Moving.Stale(), town.act(() -> town.write().start(town.sanne, kenmerk, regeling, Examples.agendering())));
        assertEquals(UNFINISHED, town.verzoek(kenmerk).inhoud());
    }

    @Test void of_two_pages_with_one_draft_the_second_is_told_that_the_first_has_saved() {
        Kenmerk kenmerk = town.draft(UNFINISHED);
        long opened = town.verzoek(kenmerk).version();
        assertEquals(new Moving.Moved(SharedStand.CONCEPT), town.act(() -> town.write().save(town.sanne, kenmerk, opened, Examples.agendering())));
        Agendering other = new Agendering("Zebrapad", "Leg het aan.", "", "");
        assertEquals(new Moving.Stale(), town.act(() -> town.write().save(town.sanne, kenmerk, opened, other)));
        assertEquals(Examples.agendering(), town.verzoek(kenmerk).inhoud());

        long now = town.verzoek(kenmerk).version();
        assertEquals(new Moving.Stale(), town.act(() -> town.write().save(town.sanne, kenmerk, now + 1, other)));
        assertEquals(new Moving.Moved(SharedStand.CONCEPT), town.act(() -> town.write().save(town.sanne, kenmerk, now, other)));
        assertEquals(other, town.verzoek(kenmerk).inhoud());
    }

    @Test void the_same_text_sent_twice_collides_with_nothing() {
        Kenmerk kenmerk = town.draft(UNFINISHED);
        long opened = town.verzoek(kenmerk).version();
        for (int click = 0; click < 2; click++) {
            assertEquals(new Moving.Moved(SharedStand.CONCEPT), town.act(() -> town.write().save(town.sanne, kenmerk, opened, Examples.agendering())));
        }
    }

    @Test void a_repair_on_another_page_is_not_overwritten_by_the_text_as_it_was_filed() {
        Kenmerk kenmerk = inHerstel();
        long opened = town.verzoek(kenmerk).version();
        Agendering repair = new Agendering("Zebrapad bij de school", "Leg het aan.", "Nu.", "");
        for (int click = 0; click < 2; click++) {
            assertEquals(new Moving.Moved(SharedStand.HERSTEL), town.act(() -> town.write().save(town.sanne, kenmerk, opened, repair)));
        }
        assertEquals(new Moving.Stale(), town.act(() -> town.write().save(town.sanne, kenmerk, opened, Examples.agendering())));
        assertEquals(repair, town.verzoek(kenmerk).draft());
        assertEquals(Examples.agendering(), town.verzoek(kenmerk).inhoud());
    }

    private Kenmerk inHerstel() {
        Kenmerk kenmerk = town.open();
        town.support(kenmerk, Examples.NEEDED);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        HandleVerzoek.Opened opened = new HandleVerzoek.Opened(kenmerk, town.verzoek(kenmerk).version());
        town.act(() -> town.handle().take(town.wim, opened, new Stap.Decide(new Oordeel(Oordeel.Soort.HERSTEL, "Welke school?", List.of(), List.of("artikel 4"), Orgaan.GRIFFIER, "", "De titel is onduidelijk."))));
        return kenmerk;
    }

    @Test void nobody_writes_in_the_draft_of_another() {
        Kenmerk kenmerk = town.draft(UNFINISHED);
        assertEquals(new Moving.Unknown(), town.act(() -> town.write().save(town.bilal, kenmerk, town.verzoek(kenmerk).version(), Examples.agendering())));
        assertEquals(new Moving.Unknown(), town.act(() -> town.write().start(town.bilal, kenmerk, regeling, Examples.agendering())));
        assertEquals(new Publishing.Unknown(), town.act(() -> town.publish().publish(town.bilal, kenmerk)));
        assertEquals(UNFINISHED, town.verzoek(kenmerk).inhoud());
    }

    @Test void what_was_published_is_not_rewritten() {
        Kenmerk kenmerk = town.open();
        assertEquals(new Moving.NotFrom(SharedStand.OPEN_VOOR_STEUN), town.act(() -> town.write().save(town.sanne, kenmerk, 0, UNFINISHED)));
        assertEquals(Examples.agendering(), town.verzoek(kenmerk).inhoud());
    }

    @Test void an_unfinished_draft_is_kept_but_not_published() {
        Kenmerk kenmerk = town.draft(UNFINISHED);
        assertInstanceOf(Publishing.Incomplete.class, town.act(() -> town.publish().publish(town.sanne, kenmerk)));
        assertEquals(SharedStand.CONCEPT, town.verzoek(kenmerk).stand());
    }

    @Test void what_was_written_since_the_review_is_not_published_unseen() {
        Kenmerk kenmerk = town.draft(UNFINISHED);
        HandleVerzoek.Opened seen = new HandleVerzoek.Opened(kenmerk, town.verzoek(kenmerk).version());
        town.act(() -> town.write().save(town.sanne, kenmerk, seen.version(), Examples.agendering()));
        assertEquals(new Publishing.Stale(), town.act(() -> town.publish().publish(town.sanne, seen, "")));
        assertEquals(SharedStand.CONCEPT, town.verzoek(kenmerk).stand());

        HandleVerzoek.Opened now = new HandleVerzoek.Opened(kenmerk, town.verzoek(kenmerk).version());
        assertInstanceOf(Publishing.Published.class, town.act(() -> town.publish().publish(town.sanne, now, "")));
        assertEquals(new Publishing.AlreadyPublished(), town.act(() -> town.publish().publish(town.sanne, now, "")), "a second click finds it published");
    }

    @Test void publishing_twice_opens_once() {
        Kenmerk kenmerk = town.open();
        assertEquals(new Publishing.AlreadyPublished(), town.act(() -> town.publish().publish(town.sanne, kenmerk)));
        assertEquals(1, town.doors.verzoeken().events(town.verzoek(kenmerk)).size());
    }

    @Test void an_amendement_on_a_replaced_version_is_not_published() {
        StoredVoorstelIn meeting = StoredVoorstelIn.fresh(town.doors, town.gemeente);
        StoredVoorstel voorstel = meeting.of(town.doors, "doc", "a".repeat(64));
        town.doors.agenda().confirm(voorstel, "wim", town.clock.instant());
        Kenmerk kenmerk = town.draft(Examples.amendement(voorstel));
        meeting.of(town.doors, "doc", "b".repeat(64));
        assertEquals(new Publishing.VoorstelChanged(), town.act(() -> town.publish().publish(town.sanne, kenmerk)));
    }

    @Test void support_closes_at_another_moment_when_the_vergadering_is_moved_and_the_filer_hears_it() {
        Kenmerk kenmerk = openAmendement();
        Instant begins = Examples.NOW.plus(Duration.ofDays(20));
        store(Examples.vergadering("v1", begins, "doc", "other"));
        town.closeWindows();
        town.closeWindows();
        assertEquals(new Window.BeforeVergadering(Term.days(3, "artikel 5")).closing(begins, LocalFacts.NONE).at(), town.verzoek(kenmerk).closes().orElseThrow());
        assertEquals(1, town.letters("vergadering").size());
        town.clock.set(town.verzoek(kenmerk).closes().orElseThrow().plus(SETTLED));
        town.closeWindows();
        assertEquals(SharedStand.VENSTER_VERLOPEN, town.verzoek(kenmerk).stand());
    }

    @Test void a_cancelled_vergadering_is_told_once_and_takes_no_new_amendementen() {
        Kenmerk running = openAmendement();
        StoredVoorstel voorstel = town.doors.agenda().voorstellen(town.gemeente.code(), Examples.NOW).get(0);
        Kenmerk draft = town.draft(Examples.amendement(voorstel));
        store();
        town.closeWindows();
        town.closeWindows();
        assertEquals(1, town.letters("vergadering").size());
        assertEquals(SharedStand.OPEN_VOOR_STEUN, town.verzoek(running).stand());
        assertInstanceOf(Publishing.Refused.class, town.act(() -> town.publish().publish(town.sanne, draft)));
    }

    @Test void a_vergadering_that_goes_on_after_all_and_is_cancelled_again_is_told_each_time() {
        Kenmerk kenmerk = openAmendement();
        Instant begins = Examples.NOW.plus(Duration.ofDays(20));
        store(Examples.vergadering("v1", begins, "doc", "other"));
        town.closeWindows();
        for (int told = 2; told <= 4; told++) {
            if (told % 2 == 0) store();
            else store(Examples.vergadering("v1", begins, "doc", "other"));
            town.closeWindows();
            town.closeWindows();
            assertEquals(told, town.letters("vergadering").size());
        }
        assertEquals(List.of("De vergadering is verplaatst.", "De vergadering gaat volgens de agenda niet door.", "De vergadering gaat toch door.",
                "De vergadering gaat volgens de agenda niet door."), town.doors.verzoeken().events(town.verzoek(kenmerk)).stream().skip(1)
                .map(event -> event.text().substring(0, event.text().indexOf('.') + 1)).toList());
    }

    @Test void a_draft_under_rules_that_ended_is_not_published() {
        Kenmerk kenmerk = town.draft(Examples.agendering());
        town.clock.set(Examples.LAST_DAY);
        town.clock.set(town.clock.instant().plus(Duration.ofDays(1)));
        assertEquals("geldigheid", assertInstanceOf(Publishing.Refused.class, town.act(() -> town.publish().publish(town.sanne, kenmerk))).ground().code());
    }

    @Test void a_draft_is_published_until_newer_rules_hold_and_not_from_then_on() {
        Kenmerk first = town.draft(Examples.agendering());
        Kenmerk second = town.draft(Examples.agendering());
        town.newRulesFrom(LocalDate.of(2027, 1, 1));
        town.clock.set(Instant.parse("2026-12-31T22:59:59Z"));
        assertInstanceOf(Publishing.Published.class, town.act(() -> town.publish().publish(town.sanne, first)));
        town.clock.set(Instant.parse("2026-12-31T23:00:00Z"));
        assertEquals("geldigheid", assertInstanceOf(Publishing.Refused.class, town.act(() -> town.publish().publish(town.sanne, second))).ground().code());
    }

    private Kenmerk openAmendement() {
        StoredVoorstel voorstel = StoredVoorstelIn.fresh(town.doors, town.gemeente).of(town.doors, "doc", "a".repeat(64));
        town.doors.agenda().confirm(voorstel, "wim", town.clock.instant());
        Kenmerk kenmerk = town.draft(Examples.amendement(voorstel));
        town.act(() -> town.publish().publish(town.sanne, kenmerk));
        return kenmerk;
    }

    private void store(Vergadering... vergaderingen) {
        town.doors.agenda().store(town.gemeente.code(), Examples.copy(vergaderingen), town.clock.instant());
    }

    @Test void without_enough_support_the_window_closes_and_the_filer_hears_what_else_can_be_done() {
        Kenmerk kenmerk = town.open();
        town.support(kenmerk, Examples.NEEDED - 2);
        Signer asked = new Signer(new EmailAddress("noor@inwoners.example"), Map.of(SignatureField.NAAM, "Noor"), true);
        town.act(() -> town.sign().sign(kenmerk, asked));
        String token = town.lastToken();
        town.act(() -> town.confirm().confirm(token));
        Instant closes = town.verzoek(kenmerk).closes().orElseThrow();
        town.clock.set(closes.plus(SETTLED).minusMillis(1));
        town.closeWindows();
        assertEquals(SharedStand.OPEN_VOOR_STEUN, town.verzoek(kenmerk).stand(), "a confirmation of the last second may still be on its way");
        town.clock.set(closes.plus(SETTLED));
        town.closeWindows();
        town.closeWindows();
        assertEquals(SharedStand.VENSTER_VERLOPEN, town.verzoek(kenmerk).stand());
        assertEquals(1, town.letters("gesloten").size());
        assertTrue(town.letters("gesloten").getFirst().body().contains("Er was niet genoeg steun. U kunt nog wel:"));
        assertEquals(List.of(asked.email()), town.letters("gestopt").stream().map(Letter::to).toList());
        String told = town.letters("gestopt").getFirst().body();
        assertTrue(told.contains("De tijd om steun te verzamelen is voorbij en het verzoek is niet ingediend."), told);
    }
}
