package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Signing;
import nl.inbreng.domain.verzoek.SharedStand;
import org.junit.jupiter.api.Test;

class SignVerzoekTest {

    private static final Signing LOOK = new Signing.LookInYourMail();

    private final Town town = new Town();
    private final Kenmerk kenmerk = town.open();

    @Test void a_signer_gets_a_letter_with_a_link_and_does_not_count_yet() {
        assertEquals(LOOK, sign("bilal@inwoners.example"));
        Letter letter = town.letters("bevestig").get(0);
        assertEquals(new EmailAddress("bilal@inwoners.example"), letter.to());
        assertEquals(1, town.tokens().size());
        assertEquals(0, town.confirmed(kenmerk));
    }

    @Test void the_subject_does_not_tell_what_somebody_supports() {
        sign("bilal@inwoners.example");
        assertEquals("Bevestig uw steun", town.letters("bevestig").get(0).subject());
    }

    @Test void each_letter_to_a_signer_names_the_gemeente() {
        sign("bilal@inwoners.example");
        confirmLast();
        sign("bilal@inwoners.example");
        sign("sanne@inwoners.example");
        for (String kind : List.of("bevestig", "telt-al", "indiener")) {
            String body = town.letters(kind).getFirst().body();
            assertTrue(body.contains("dit verzoek aan de gemeenteraad van " + town.gemeente.naam() + " steun"), body);
        }
    }

    @Test void the_register_keeps_no_address_in_the_key_of_a_letter() {
        sign("bilal@inwoners.example");
        confirmLast();
        sign("bilal@inwoners.example");
        assertTrue(town.doors.letters().stream().noneMatch(letter -> letter.key().contains("bilal")));
    }

    @Test void signing_again_gives_the_same_answer_and_a_fresh_link() {
        Signing first = sign("bilal@inwoners.example");
        Signing second = sign("bilal@inwoners.example");
        assertEquals(first, second);
        assertEquals(2, town.tokens().size());
        assertNotEquals(town.tokens().get(0), town.tokens().get(1));
    }

    @Test void a_plus_label_and_capitals_are_the_same_person() {
        sign("bilal@inwoners.example");
        confirmLast();
        sign("Bilal+raad@INWONERS.example");
        assertEquals(1, town.letters("telt-al").size());
        assertEquals(1, town.confirmed(kenmerk));
    }

    @Test void whoever_counts_already_gets_the_same_answer_and_the_truth_by_mail_once_a_day() {
        Signing first = sign("bilal@inwoners.example");
        confirmLast();
        assertEquals(first, sign("bilal@inwoners.example"));
        assertEquals(first, sign("bilal@inwoners.example"));
        List<Letter> truth = town.letters("telt-al");
        assertEquals(1, truth.size());
        assertFalse(truth.get(0).body().contains("/bevestigen/"));
        assertEquals(1, town.letters("bevestig").size());
    }

    @Test void the_filer_who_counts_already_cannot_count_twice() {
        Kenmerk counts = town.openWhereTheFilerCounts(Examples.NEEDED);
        assertEquals(LOOK, town.act(() -> town.sign().sign(counts, Town.bilal("Sanne+2@inwoners.example"))));
        assertEquals(0, town.letters("bevestig").size());
        assertTrue(town.letters("indiener").get(0).body().contains("U telt als indiener al mee."));
    }

    @Test void where_only_others_count_the_filer_is_none_of_them() {
        assertEquals(LOOK, sign("sanne@inwoners.example"));
        assertEquals(LOOK, sign("sanne@inwoners.example"));
        assertEquals(0, town.letters("bevestig").size());
        assertEquals(1, town.letters("indiener").size());
        assertTrue(town.letters("indiener").get(0).body().contains("telt de steun van de indiener zelf niet mee"));
    }

    @Test void no_more_than_three_mails_ask_one_person_to_confirm() {
        for (int i = 0; i < 2; i++) sign("bilal@inwoners.example");
        assertEquals(2, town.letters("bevestig").size());
        sign("bilal@inwoners.example");
        assertEquals(3, town.letters("bevestig").size());
        assertEquals(LOOK, sign("bilal@inwoners.example"));
        assertEquals(3, town.letters("bevestig").size());
        confirmLast();
        assertEquals(1, town.confirmed(kenmerk));
    }

    @Test void the_last_second_counts_and_the_closing_moment_is_too_late() {
        Instant closes = town.verzoek(kenmerk).closes().orElseThrow();
        town.clock.set(closes.minusSeconds(1));
        assertEquals(LOOK, sign("bilal@inwoners.example"));
        town.clock.set(closes);
        assertEquals(new Signing.Closed(closes), sign("ria@inwoners.example"));
        assertEquals(1, town.letters("bevestig").size());
    }

    @Test void the_day_before_the_twelfth_birthday_is_too_early() {
        assertInstanceOf(Signing.NotEntitled.class, signBornOn("2014-11-03"));
        assertEquals(LOOK, signBornOn("2014-11-02"));
        assertEquals(LOOK, signBornOn("2014-11-01"));
        assertEquals(2, town.letters("bevestig").size());
    }

    @Test void a_draft_and_an_unknown_kenmerk_look_the_same() {
        Kenmerk draft = town.draft(Examples.agendering());
        assertEquals(new Signing.Unknown(), town.act(() -> town.sign().sign(draft, Examples.signer(1))));
        assertEquals(new Signing.Unknown(), town.act(() -> town.sign().sign(Examples.kenmerk(), Examples.signer(1))));
    }

    @Test void a_filed_verzoek_takes_no_more_support() {
        town.support(kenmerk, Examples.NEEDED);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        assertEquals(new Signing.NotOpen(SharedStand.INGEDIEND), sign("bilal@inwoners.example"));
    }

    private Signing sign(String email) {
        return town.act(() -> town.sign().sign(kenmerk, Town.bilal(email)));
    }

    private Signing signBornOn(String day) {
        Signer signer = new Signer(new EmailAddress("kind-" + day + "@inwoners.example"), Map.of(SignatureField.GEBOORTEDATUM, day), false);
        return town.act(() -> town.sign().sign(kenmerk, signer));
    }

    private void confirmLast() {
        String token = town.lastToken();
        town.act(() -> town.confirm().confirm(token));
    }
}
