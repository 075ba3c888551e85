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

    @Test void an_e_mail_address_is_words_with_dots_and_a_domain_of_labels() {
        for (String good : new String[] {"a@b.nl", "sanne.de-vries+raad@post.voorbeeld.example", "o'neill@voorbeeld.example", "a@1.example",
                "a@b-c.d.example", "a@caf\u00e9.example", "a@\u4f8b\u5b50.\u6d4b\u8bd5", "a@b.xn--p1ai", "+@b.nl", "{a}|b@c.nl"}) {
            assertEquals(Optional.of(new EmailAddress(good)), EmailAddress.parse(" " + good + " "), good);
        }
    }

    @Test void an_address_that_no_mail_can_reach_is_refused_by_both_doors() {
        for (String bad : new String[] {"", "a", "a@b", "@b.nl", "a@.n", "a@b.n", "a@b@c.nl", "a b@c.nl", "a@b.nl\nBcc: c@d.nl", "a@b.nl,c@d.nl",
                "<a@b.nl>", "\"a\"@b.nl", "\"a b\"@c.nl", "a\u0000@b.nl", "a@b.nl;c@d.nl", "a..b@x.nl", ".a@b.nl", "a.@b.nl", "zo\u00eb@b.nl", "a@b..nl",
                "a@.b.nl", "a@-b.nl", "a@b-.nl", "a@b_c.nl", "a@b.nl.", "a@[127.0.0.1]", "a@127.0.0.1", "a@b.n\u202e", "a@b.nl\u202e", "a\u200b@b.nl",
                "a@b\u200d.nl", "a@b.n\u2066l", "a@b.\ufeffnl", "a@\ud801\udc00.nl", "a@" + "\u4f8b".repeat(60) + ".nl"}) {
            assertTrue(EmailAddress.parse(bad).isEmpty(), bad);
            assertThrows(IllegalArgumentException.class, () -> new EmailAddress(bad), bad);
        }
    }

    @Test void a_label_of_a_domain_has_at_most_63_characters() {
        assertTrue(EmailAddress.parse("a@" + "b".repeat(63) + ".nl").isPresent());
        assertTrue(EmailAddress.parse("a@" + "b".repeat(64) + ".nl").isEmpty());
    }

    @Test void letters_of_other_scripts_in_a_domain_are_sent_as_mail_servers_write_them() {
        assertEquals("a@xn--caf-dma.example", new EmailAddress("a@caf\u00e9.example").sent());
        assertEquals("Sanne+raad@Voorbeeld.example", new EmailAddress("Sanne+raad@Voorbeeld.example").sent());
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
        assertEquals(new EmailAddress("a@xn--caf-dma.example").canonical(), new EmailAddress("A@CAFÉ.example").canonical(), "one mailbox, written in two ways");
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
