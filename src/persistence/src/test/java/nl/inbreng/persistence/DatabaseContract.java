package nl.inbreng.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CyclicBarrier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.StoredVoorstelIn;
import nl.inbreng.application.contract.Together;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Signatures.Dating;
import nl.inbreng.application.ports.Signatures.Link;
import nl.inbreng.application.ports.Signatures.Pending;
import nl.inbreng.application.ports.Verzoeken.WrittenOn;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Unreadable;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import org.junit.jupiter.api.Test;

/** What only a database shows: two transactions at once, time zones and what is left in the tables. */
abstract class DatabaseContract {

    private final Gemeente gemeente = Examples.gemeente();

    protected abstract DatabaseDoors doors();

    @Test void of_two_who_change_one_verzoek_at_once_one_wins_and_the_other_is_told() {
        Kenmerk kenmerk = stored().kenmerk();
        CyclicBarrier both = new CyclicBarrier(2);
        List<Boolean> kept = Together.run(2, 2, turn -> changes(kenmerk, both));
        assertEquals(1, kept.stream().filter(Boolean::booleanValue).count());
        assertEquals(SharedStand.INGETROKKEN, doors().verzoeken().find(kenmerk).orElseThrow().stand());
    }

    private boolean changes(Kenmerk kenmerk, CyclicBarrier both) {
        try {
            doors().transaction(() -> {
                Verzoek verzoek = doors().verzoeken().find(kenmerk).orElseThrow();
                meet(both);
                verzoek.take(new Stap.Withdraw(), new Obstacles.Facts(Examples.regeling(gemeente, Instrument.BURGERAGENDERING), 0, Examples.NOW));
            });
            return true;
        } catch (RollbackException lost) {
            assertTrue(lost.getCause() instanceof OptimisticLockException);
            return false;
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await();
        } catch (InterruptedException | java.util.concurrent.BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test void the_hour_that_comes_twice_in_autumn_is_kept_apart() {
        TimeZone machine = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
        try {
            for (String moment : List.of("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-29T01:00:00Z")) {
                Verzoek verzoek = stored();
                assertEquals(Dating.FIRST, doors().transaction(() -> doors().signatures().dateThreshold(verzoek, Instant.parse(moment))));
                assertEquals(Optional.of(Instant.parse(moment)), doors().signatures().thresholdMet(verzoek));
            }
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test void what_writes_refuses_to_work_without_the_transaction_of_an_act() {
        Verzoek verzoek = stored();
        assertThrows(IllegalStateException.class, () -> doors().verzoeken().add(Examples.draft(gemeente)));
        assertThrows(IllegalStateException.class, () -> doors().signatures().dateThreshold(verzoek, Examples.NOW));
    }

    @Test void the_schema_refuses_a_fourth_mail_and_a_number_without_a_moment() {
        Verzoek verzoek = stored();
        assertThrows(RuntimeException.class, () -> doors().change("update verzoek set nummer = 'BA-0001-2026-0001' where id = ?1", verzoek.id()));
        assertThrows(RuntimeException.class, () -> doors().change("""
                insert into steunbetuiging (id, verzoek, pseudoniem, gegevens, wil_bericht, link, link_tot, mails, getekend_op, bevestigd_op)
                values (-1, ?1, 'p', '{}', false, 'l', ?2, 4, ?2, ?2)""", verzoek.id(), Examples.NOW));
    }

    @Test void the_address_of_a_signer_is_forgotten_at_confirmation_unless_news_is_wanted() {
        assertEquals(List.of(Optional.empty()), addressesAfterConfirming(false));
        assertEquals(List.of(Optional.of("bilal@inwoners.example")), addressesAfterConfirming(true));
    }

    private List<Optional<String>> addressesAfterConfirming(boolean news) {
        Verzoek verzoek = stored();
        Link link = new Link(Examples.hex(), Examples.NOW);
        Signer bilal = new Signer(new EmailAddress("bilal@inwoners.example"), Map.of(), news);
        doors().transaction(() -> {
            doors().signatures().add(new Pending(verzoek, Examples.hex(), bilal, link, Examples.NOW));
            doors().signatures().confirm(link.digest(), Examples.NOW);
        });
        return doors().rows("select email from steunbetuiging where verzoek = ?1", verzoek.id()).stream().map(row -> row.optionalText(0)).toList();
    }

    @Test void exactly_the_particulars_that_were_given_are_kept_the_newest_ones() {
        Verzoek verzoek = stored();
        String pseudonym = Examples.hex();
        EmailAddress address = new EmailAddress("bilal@inwoners.example");
        Signer wrong = new Signer(address, Map.of(SignatureField.NAAM, "Iemand anders"), false);
        Signer right = new Signer(address, Map.of(SignatureField.NAAM, "Bilal Aydın", SignatureField.POSTCODE, "1234 AB"), false);
        doors().transaction(() -> doors().signatures().add(new Pending(verzoek, pseudonym, wrong, new Link(Examples.hex(), Examples.NOW), Examples.NOW)));
        assertEquals(Map.of("NAAM", "Iemand anders"), particulars(verzoek));
        doors().transaction(() -> doors().signatures().renew(new Pending(verzoek, pseudonym, right, new Link(Examples.hex(), Examples.NOW), Examples.NOW)));
        assertEquals(Map.of("NAAM", "Bilal Aydın", "POSTCODE", "1234 AB"), particulars(verzoek));
    }

    private Map<?, ?> particulars(Verzoek verzoek) {
        return Json.read(doors().rows("select gegevens from steunbetuiging where verzoek = ?1", verzoek.id()).get(0).text(0), Map.class);
    }

    @Test void of_a_letter_that_was_given_up_only_key_and_reason_stay() {
        Letter letter = new Letter(Examples.hex(), new EmailAddress("bilal@inwoners.example"), "Bevestig uw steun", "geheime link", Optional.empty());
        doors().transaction(() -> doors().outbox().add(letter));
        doors().outbox().givenUp(doors().rows("select id from brief where sleutel = ?1", letter.key()).get(0).number(0), "ontvanger onbekend", Examples.NOW);
        Row row = doors().rows("select aan, onderwerp, tekst, storing from brief where sleutel = ?1", letter.key()).get(0);
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("ontvanger onbekend")), IntStream.range(0, 4).mapToObj(row::optionalText).toList());
    }

    @Test void of_a_letter_that_was_sent_only_the_key_stays() {
        Letter letter = new Letter(Examples.hex(), new EmailAddress("bilal@inwoners.example"), "Bevestig uw steun", "geheime link", Optional.empty());
        doors().transaction(() -> doors().outbox().add(letter));
        long id = doors().rows("select id from brief where sleutel = ?1", letter.key()).get(0).number(0);
        doors().outbox().sent(id, Examples.NOW);
        Row row = doors().rows("select aan, onderwerp, tekst, sleutel from brief where id = ?1", id).get(0);
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(letter.key())),
                IntStream.range(0, 4).mapToObj(row::optionalText).toList());
    }

    @Test void what_was_written_on_a_version_is_found_by_its_index() {
        doors().transaction(() -> {
            if (doors().isPostgres()) doors().change("set local enable_seqscan = off");
            String plan = doors().rows("explain select kenmerk from verzoek where voorstel = 1").stream().map(row -> row.text(0)).reduce("", String::concat);
            assertTrue(plan.toLowerCase().contains("verzoek_op_voorstel"), plan);
        });
    }

    @Test void nothing_is_read_but_what_was_written_on_the_version() {
        StoredVoorstel voorstel = StoredVoorstelIn.fresh(doors(), gemeente).of(doors(), "doc", "a".repeat(64));
        Verzoek here = Examples.opened(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(voorstel)));
        Verzoek elsewhere = Examples.opened(Examples.draft(gemeente, Examples.sanne(), Examples.amendement(voorstel)));
        doors().transaction(() -> List.of(here, elsewhere).forEach(doors().verzoeken()::add));
        doors().change("update verzoek set inhoud = '{', voorstel = -1 where id = ?1", elsewhere.id());
        long id = voorstel.ref().id();
        assertEquals(List.of(here.kenmerk()), doors().verzoeken().writtenOn(gemeente.code(), Set.of(id)).readable());
        assertEquals(List.of(here.kenmerk()), doors().verzoeken().openOn(gemeente.code(), id).stream().map(Verzoek::kenmerk).toList());
        assertTrue(doors().verzoeken().isAmended(id));
    }

    /** Each column with JSON, and each text of the tables beside it. */
    @Test void one_damaged_amendement_never_hides_the_others() {
        List.of("inhoud", "herstel", "eerste_inhoud", "drager_tekst", "gebied", "drempel", "herstelrondes", "verificatie", "oordeel", "planning")
                .forEach(column -> hidesNothing("update verzoek set " + column + " = '{\"titel\":\"Sanne' where id = ?1"));
        hidesNothing("update verzoek set inhoud = replace(inhoud, '\"voorstel\":', '\"ander\":') where id = ?1");
        hidesNothing("insert into revisie (verzoek, nr, inhoud, inhoud_hash, reden, materieel, door, op) values (?1, 1, '{', 'h', 'r', true, 'INDIENER', now())");
        hidesNothing("insert into herbasis (id, verzoek, van_voorstel, voorstel, uitkomst, wijzigingen, gemaakt_op) select nextval('herbasis_id'), id, voorstel, voorstel, 'WEES', '[', now() from verzoek where id = ?1");
    }

    private void hidesNothing(String damage) {
        Gemeente here = Examples.gemeente();
        StoredVoorstel voorstel = StoredVoorstelIn.fresh(doors(), here).of(doors(), "doc", "a".repeat(64));
        List<Verzoek> three = IntStream.range(0, 3).mapToObj(i -> Examples.opened(Examples.draft(here, Examples.sanne(), Examples.amendement(voorstel)))).toList();
        doors().transaction(() -> three.forEach(doors().verzoeken()::add));
        Kenmerk broken = three.get(1).kenmerk();
        List<Kenmerk> others = List.of(three.get(0).kenmerk(), three.get(2).kenmerk());
        assertEquals(1, doors().change(damage, three.get(1).id()));
        WrittenOn written = doors().transaction(() -> {
            WrittenOn found = doors().verzoeken().writtenOn(here.code(), Set.of(voorstel.ref().id()));
            found.readable().forEach(kenmerk -> doors().verzoeken().find(kenmerk).orElseThrow());
            return found;
        });
        assertEquals(new WrittenOn(others, List.of(new Unreadable(broken, SharedStand.OPEN_VOOR_STEUN))), written, damage);
        assertTrue(doors().verzoeken().isAmended(voorstel.ref().id()));
        assertTrue(doors().verzoeken().openForSupport().containsAll(List.of(others.get(0), broken, others.get(1))) && doors().verzoeken().running().contains(broken), "the clock looks at each by itself");
        assertTrue(doors().verzoeken().isReadable(others.get(0)) && !doors().verzoeken().isReadable(Examples.kenmerk()));
        assertEquals(3, doors().register().publicLines(here.code()).size(), damage);
        assertFalse(doors().verzoeken().isReadable(broken), damage);
        if (damage.startsWith("update")) {
            assertEquals(others.reversed(), doors().verzoeken().openOn(here.code(), voorstel.ref().id()).stream().map(Verzoek::kenmerk).toList(), damage);
        }
    }

    @Test void a_line_that_cannot_be_read_says_so_between_the_others() {
        Gemeente here = Examples.gemeente();
        List<Verzoek> three = IntStream.range(0, 3).mapToObj(i -> Examples.open(here)).toList();
        doors().transaction(() -> three.forEach(doors().verzoeken()::add));
        doors().change("update verzoek set inhoud = '{\"soort\":\"agendering\",' where id = ?1", three.get(0).id());
        doors().change("update verzoek set drempel = '{' where id = ?1", three.get(1).id());
        assertEquals(List.of(true, false, false), doors().register().publicLines(here.code()).stream().map(VerzoekLine::isReadable).toList());
        assertEquals(1, doors().register().linesOf(three.get(0).indiener().id()).size());
    }

    @Test void the_log_names_a_damaged_row_once_and_nothing_that_it_holds() {
        Verzoek verzoek = stored();
        doors().change("update verzoek set inhoud = '{\"titel\":\"Geheim van Sanne' where id = ?1", verzoek.id());
        List<String> told = new ArrayList<>();
        Handler listening = listening(told);
        Logger log = Logger.getLogger(DamageLog.class.getName());
        log.addHandler(listening);
        try {
            assertFalse(doors().verzoeken().isReadable(verzoek.kenmerk()));
            assertFalse(doors().verzoeken().isReadable(verzoek.kenmerk()));
            assertFalse(doors().register().linesOf(verzoek.indiener().id()).stream().allMatch(VerzoekLine::isReadable));
        } finally {
            log.removeHandler(listening);
        }
        assertEquals(1, told.size());
        assertTrue(told.getFirst().contains("id " + verzoek.id() + " ") && !told.getFirst().contains("Sanne"), told::toString);
    }

    private static Handler listening(List<String> told) {
        return new Handler() {
            @Override public void publish(LogRecord record) {
                told.add(record.getMessage() + record.getThrown());
            }

            @Override public void flush() {}

            @Override public void close() {}
        };
    }

    private Verzoek stored() {
        Verzoek verzoek = Examples.open(gemeente);
        doors().transaction(() -> doors().verzoeken().add(verzoek));
        return verzoek;
    }
}
