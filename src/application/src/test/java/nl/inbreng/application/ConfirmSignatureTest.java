package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Confirming;
import nl.inbreng.domain.verzoek.Kenmerk;
import org.junit.jupiter.api.Test;

class ConfirmSignatureTest {

    private final Town town = new Town();
    private final Kenmerk kenmerk = town.open();

    @Test void opening_the_link_changes_nothing() {
        String token = signed();
        assertEquals(Optional.of(kenmerk), town.act(() -> town.confirm().asks(token)));
        assertEquals(0, town.confirmed(kenmerk));
    }

    @Test void the_button_makes_it_count() {
        assertEquals(new Confirming.Counted(kenmerk), confirm(signed()));
        assertEquals(1, town.confirmed(kenmerk));
    }

    @Test void a_link_that_is_used_again_still_counts_once() {
        String token = signed();
        confirm(token);
        assertEquals(new Confirming.Counted(kenmerk), confirm(token));
        assertEquals(1, town.confirmed(kenmerk));
    }

    @Test void whether_a_link_was_used_can_be_asked_without_using_it() {
        String token = signed();
        assertFalse(town.act(() -> town.confirm().counts(token)));
        confirm(token);
        assertTrue(town.act(() -> town.confirm().counts(token)));
        assertFalse(town.act(() -> town.confirm().counts("onbekend")));
    }

    @Test void a_used_link_still_says_that_it_counts_after_closing() {
        String token = signed();
        confirm(token);
        town.clock.set(town.verzoek(kenmerk).closes().orElseThrow());
        assertEquals(new Confirming.Counted(kenmerk), confirm(token));
    }

    @Test void a_link_works_until_the_second_before_it_expires() {
        String token = signed();
        town.wait(SignVerzoek.LINK_LIFE.minusSeconds(1));
        assertEquals(new Confirming.Counted(kenmerk), confirm(token));
    }

    @Test void at_its_end_a_link_is_expired_and_a_new_one_works() {
        String token = signed();
        town.wait(SignVerzoek.LINK_LIFE);
        assertEquals(new Confirming.Expired(kenmerk), confirm(token));
        assertEquals(0, town.confirmed(kenmerk));
        assertEquals(new Confirming.Counted(kenmerk), confirm(signed()));
    }

    @Test void the_closing_moment_is_too_late_to_confirm() {
        Instant closes = town.verzoek(kenmerk).closes().orElseThrow();
        town.clock.set(closes.minusSeconds(2));
        String token = signed();
        town.clock.set(closes);
        assertEquals(new Confirming.Closed(kenmerk, closes), confirm(token));
        assertEquals(0, town.confirmed(kenmerk));
        town.clock.set(closes.minusSeconds(1));
        assertEquals(new Confirming.Counted(kenmerk), confirm(token));
    }

    @Test void an_older_link_ends_when_a_newer_one_is_mailed() {
        String old = signed();
        String fresh = signed();
        assertEquals(new Confirming.Unknown(), confirm(old));
        assertEquals(new Confirming.Counted(kenmerk), confirm(fresh));
    }

    @Test void a_mistyped_shortened_or_recapitalised_link_is_unknown() {
        String token = signed();
        assertEquals(new Confirming.Unknown(), confirm("niet-bestaand"));
        assertEquals(new Confirming.Unknown(), confirm(token.substring(1)));
        assertEquals(new Confirming.Unknown(), confirm(token + "A"));
        assertEquals(0, town.confirmed(kenmerk));
    }

    @Test void a_withdrawn_verzoek_counts_nobody_any_more() {
        String token = signed();
        town.act(() -> town.file().withdraw(town.sanne, kenmerk));
        assertEquals(new Confirming.Closed(kenmerk, town.verzoek(kenmerk).closes().orElseThrow()), confirm(token));
        assertEquals(0, town.confirmed(kenmerk));
    }

    private String signed() {
        town.act(() -> town.sign().sign(kenmerk, Town.bilal("bilal@inwoners.example")));
        return town.lastToken();
    }

    private Confirming confirm(String token) {
        return town.act(() -> town.confirm().confirm(token));
    }
}
