package nl.inbreng.domain.verzoek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.regeling.Instrument;
import org.junit.jupiter.api.Test;

class IdentityTest {

    @Test void a_kenmerk_has_ten_letters_and_digits() {
        assertFalse(Kenmerk.isWellFormed("23456789b"));
        assertTrue(Kenmerk.isWellFormed("23456789bc"));
        assertFalse(Kenmerk.isWellFormed("23456789bcd"));
        assertThrows(IllegalArgumentException.class, () -> new Kenmerk(""));
    }

    @Test void a_kenmerk_has_no_look_alikes_no_vowels_and_no_capitals() {
        for (char strange : "01aeiouylBC-../ é".toCharArray()) {
            assertFalse(Kenmerk.isWellFormed("23456789b" + strange), "accepted " + strange);
        }
    }

    @Test void an_e_mail_address_has_one_at_sign_and_a_dot_in_its_domain() {
        for (String good : new String[] {"a@b.nl", "sanne.de-vries+raad@post.voorbeeld.example", "o'neill@voorbeeld.example", "zoë@voorbeeld.example"}) {
            assertEquals(Optional.of(new EmailAddress(good)), EmailAddress.parse(" " + good + " "), good);
        }
        for (String bad : new String[] {"", "a", "a@b", "@b.nl", "a@.n", "a@b.n", "a@b@c.nl", "a b@c.nl", "a@b.nl\nBcc: c@d.nl", "a@b.nl,c@d.nl",
                "<a@b.nl>", "\"a\"@b.nl", "a\u0000@b.nl", "a@b.nl;c@d.nl"}) {
            assertTrue(EmailAddress.parse(bad).isEmpty(), bad);
        }
    }

    @Test void an_e_mail_address_has_at_most_64_characters_before_the_sign_and_254_in_all() {
        String domain = "@" + "b".repeat(60) + "." + "c".repeat(60) + ".nl";
        assertTrue(EmailAddress.parse("a".repeat(64) + domain).isPresent());
        assertTrue(EmailAddress.parse("a".repeat(65) + domain).isEmpty());
        String rest = "a".repeat(64) + "@" + ("b".repeat(60) + ".").repeat(2) + "c".repeat(57) + ".";
        assertTrue(EmailAddress.parse(rest + "d".repeat(254 - rest.length())).isPresent());
        assertTrue(EmailAddress.parse(rest + "d".repeat(255 - rest.length())).isEmpty());
    }

    @Test void one_person_is_recognised_by_capitals_and_label_but_not_by_dots() {
        assertEquals("sanne@voorbeeld.example", new EmailAddress("Sanne+raad@Voorbeeld.example").canonical());
        assertEquals("s.anne@voorbeeld.example", new EmailAddress("s.anne@voorbeeld.example").canonical());
        assertEquals("+raad@voorbeeld.example", new EmailAddress("+raad@voorbeeld.example").canonical());
    }

    @Test void a_number_has_prefix_gemeente_year_and_four_digits_or_more() {
        assertEquals("BM-9999-2026-0042", new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 42).toString());
        assertEquals("BA-9999-2026-10000", new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 10_000).toString());
        assertThrows(IllegalArgumentException.class, () -> new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 0));
        assertThrows(IllegalArgumentException.class, () -> new VerzoekNumber(Instrument.BURGERAGENDERING, "GM9999", 2026, 1));
    }

    @Test void a_signer_shows_nothing_of_itself() {
        assertEquals("Signer", Examples.born("2000-01-01").toString());
    }

    @Test void a_planning_names_meeting_and_item() {
        assertThrows(IllegalArgumentException.class, () -> new Planning(" ", Examples.at("2026-03-01T12:00"), "4"));
        assertThrows(IllegalArgumentException.class, () -> new Indiener("sanne", " ", new EmailAddress("a@b.nl")));
    }
}
