package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Outbox.Queued;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.domain.verzoek.EmailAddress;
import org.junit.jupiter.api.Test;

/** Letters that must go out. Every test starts by claiming what others left, since a queue is shared. */
public abstract class OutboxContract {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Instant NOW = Examples.NOW;

    /** Doors that write letters at {@link Examples#NOW}. */
    protected abstract Doors doors();

    @Test void a_letter_is_claimed_as_it_was_written() {
        emptied();
        Letter letter = new Letter(Examples.hex(), new EmailAddress("sanne@inwoners.example"), "Ontvangst", "Beste Sanne,\n\nWij hebben ’t.",
                Optional.of(new Letter.Enclosed(DocumentKind.ONTVANGSTBEVESTIGING, Examples.kenmerk())));
        add(letter);
        List<Queued> claimed = claim(NOW);
        assertEquals(List.of(letter), claimed.stream().map(Queued::letter).toList());
        assertEquals(0, claimed.get(0).attempts());
    }

    @Test void a_letter_with_a_known_key_is_left_out_also_after_it_was_sent() {
        emptied();
        Letter letter = letter();
        add(letter);
        add(letter);
        List<Queued> claimed = claim(NOW);
        assertEquals(1, claimed.size());
        doors().outbox().sent(claimed.get(0).id(), NOW);
        add(letter);
        assertEquals(List.of(), claim(NOW.plus(LEASE)));
    }

    @Test void a_letter_of_a_broken_transaction_does_not_go_out() {
        emptied();
        assertThrows(IllegalStateException.class, () -> doors().transaction(() -> {
            doors().outbox().add(letter());
            throw new IllegalStateException("broken on purpose");
        }));
        assertEquals(List.of(), claim(NOW));
    }

    @Test void a_claimed_letter_is_kept_from_others_until_its_lease_has_passed() {
        emptied();
        add(letter());
        Queued first = claim(NOW).get(0);
        assertEquals(List.of(), claim(NOW.plus(LEASE).minusSeconds(1)));
        assertEquals(List.of(first), claim(NOW.plus(LEASE)));
    }

    @Test void a_failed_letter_waits_and_counts_its_attempts() {
        emptied();
        add(letter());
        Queued first = claim(NOW).get(0);
        Instant again = NOW.plusSeconds(10);
        doors().outbox().failed(first.id(), "de mailserver antwoordt niet", again);
        assertEquals(List.of(), claim(again.minusSeconds(1)));
        assertEquals(List.of(new Queued(first.id(), first.letter(), 1, first.written())), claim(again));
        assertEquals(NOW, first.written());
    }

    @Test void a_letter_that_is_given_up_is_counted_and_never_claimed_again() {
        emptied();
        int before = doors().outbox().undelivered();
        Letter letter = letter();
        add(letter);
        doors().outbox().givenUp(claim(NOW).get(0).id(), "de mailserver kent de ontvanger niet", NOW);
        add(letter);
        assertEquals(List.of(), claim(NOW.plus(LEASE)));
        assertEquals(Optional.empty(), doors().outbox().oldestWaiting());
        assertEquals(before + 1, doors().outbox().undelivered());
    }

    @Test void no_more_letters_are_claimed_than_asked_and_the_oldest_go_first() {
        emptied();
        List<Letter> letters = IntStream.range(0, 3).mapToObj(i -> letter()).toList();
        letters.forEach(this::add);
        assertEquals(letters.subList(0, 2), doors().outbox().claim(2, NOW, LEASE).stream().map(Queued::letter).toList());
        assertEquals(letters.subList(2, 3), claim(NOW).stream().map(Queued::letter).toList());
    }

    @Test void the_oldest_waiting_letter_is_known_until_it_is_sent() {
        emptied();
        assertEquals(Optional.empty(), doors().outbox().oldestWaiting());
        add(letter());
        assertEquals(Optional.of(NOW), doors().outbox().oldestWaiting());
        doors().outbox().sent(claim(NOW).get(0).id(), NOW);
        assertEquals(Optional.empty(), doors().outbox().oldestWaiting());
    }

    @Test void eight_workers_never_claim_the_same_letter() {
        emptied();
        doors().transaction(() -> IntStream.range(0, 200).forEach(i -> doors().outbox().add(letter())));
        List<Long> claimed = Together.run(8, 60, turn -> doors().outbox().claim(7, NOW, LEASE)).stream().flatMap(List::stream).map(Queued::id).toList();
        assertEquals(claimed.size(), claimed.stream().collect(Collectors.toSet()).size());
        List<Long> left = claim(NOW).stream().map(Queued::id).toList();
        assertEquals(200, claimed.size() + left.size());
        assertTrue(left.stream().noneMatch(claimed::contains));
    }

    private void emptied() {
        Instant late = NOW.plus(Duration.ofDays(1_000));
        claim(late).forEach(queued -> doors().outbox().sent(queued.id(), NOW));
    }

    private List<Queued> claim(Instant now) {
        return doors().outbox().claim(1_000, now, LEASE);
    }

    private void add(Letter letter) {
        doors().transaction(() -> doors().outbox().add(letter));
    }

    private static Letter letter() {
        return new Letter(Examples.hex(), new EmailAddress("sanne@inwoners.example"), "Bericht", "Tekst", Optional.empty());
    }
}
