package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Signatures.Confirmation;
import nl.inbreng.application.ports.Signatures.Dating;
import nl.inbreng.application.ports.Signatures.Entry;
import nl.inbreng.application.ports.Signatures.Found;
import nl.inbreng.application.ports.Signatures.Link;
import nl.inbreng.application.ports.Signatures.Pending;
import nl.inbreng.application.ports.Signatures.Renewal;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Verzoek;
import org.junit.jupiter.api.Test;

/** The register of support. */
public abstract class SignaturesContract {

    private static final Instant EXPIRES = Examples.NOW.plus(Duration.ofDays(7));

    protected abstract Doors doors();

    @Test void a_second_signature_of_the_same_person_is_not_added() {
        Verzoek verzoek = anOpen();
        Pending pending = pending(verzoek, Examples.hex(), Examples.signer(1));
        Pending again = new Pending(verzoek, pending.pseudonym(), Examples.signer(1), link(), Examples.NOW);

        assertEquals(Entry.ADDED, add(pending));
        assertEquals(Entry.WAITING, add(again));
        assertEquals(Optional.empty(), doors().signatures().find(again.link().digest()));
    }

    @Test void whoever_is_confirmed_stays_confirmed_when_signing_again() {
        Verzoek verzoek = anOpen();
        Pending pending = pending(verzoek, Examples.hex(), Examples.signer(1));
        add(pending);
        confirm(pending);
        assertEquals(Entry.CONFIRMED, add(new Pending(verzoek, pending.pseudonym(), Examples.signer(1), link(), Examples.NOW)));
        assertEquals(1, doors().signatures().confirmed(verzoek));
    }

    @Test void the_same_pseudonym_on_another_verzoek_is_another_signature() {
        String pseudonym = Examples.hex();
        assertEquals(Entry.ADDED, add(pending(anOpen(), pseudonym, Examples.signer(1))));
        assertEquals(Entry.ADDED, add(pending(anOpen(), pseudonym, Examples.signer(1))));
    }

    @Test void a_link_leads_to_its_signature() {
        Verzoek verzoek = anOpen();
        Pending pending = pending(verzoek, Examples.hex(), Examples.signer(1));
        add(pending);
        assertEquals(Optional.of(new Found(verzoek.kenmerk(), 1, 0, false, EXPIRES)), doors().signatures().find(pending.link().digest()));
    }

    @Test void an_unknown_link_leads_nowhere() {
        assertEquals(Optional.empty(), doors().signatures().find(Examples.hex()));
    }

    @Test void only_the_first_confirmation_counts() {
        Verzoek verzoek = anOpen();
        Pending pending = pending(verzoek, Examples.hex(), Examples.signer(1));
        add(pending);
        assertEquals(0, doors().signatures().confirmed(verzoek));
        assertEquals(Confirmation.FIRST, confirm(pending));
        assertEquals(Confirmation.ALREADY, confirm(pending));
        assertEquals(1, doors().signatures().confirmed(verzoek));
        assertTrue(doors().signatures().find(pending.link().digest()).orElseThrow().confirmed());
    }

    @Test void a_new_link_ends_the_old_one() {
        Verzoek verzoek = anOpen();
        Pending pending = pending(verzoek, Examples.hex(), Examples.signer(1));
        add(pending);
        Link fresh = link();
        assertEquals(Renewal.RENEWED, renew(pending, fresh));
        assertEquals(Optional.empty(), doors().signatures().find(pending.link().digest()));
        assertTrue(doors().signatures().find(fresh.digest()).isPresent());
        assertEquals(Confirmation.REPLACED, confirm(pending), "also when it was found a moment before");
        assertEquals(0, doors().signatures().confirmed(verzoek));
    }

    @Test void three_mails_are_the_most_and_the_last_link_keeps_working() {
        Pending pending = pending(anOpen(), Examples.hex(), Examples.signer(1));
        add(pending);
        Link third = link();
        assertEquals(Renewal.RENEWED, renew(pending, link()));
        assertEquals(Renewal.RENEWED, renew(pending, third));
        assertEquals(Renewal.CAP_REACHED, renew(pending, link()));
        assertTrue(doors().signatures().find(third.digest()).isPresent());
    }

    @Test void when_the_last_link_has_expired_there_are_three_mails_again() {
        Pending pending = pending(anOpen(), Examples.hex(), Examples.signer(1));
        add(pending);
        Link third = new Link(Examples.hex(), EXPIRES);
        renew(pending, link());
        renew(pending, third);
        Instant later = EXPIRES.plusSeconds(3_600);
        assertEquals(Renewal.CAP_REACHED, renew(at(pending, EXPIRES.minusSeconds(1), later)));
        for (int i = 0; i < 3; i++) assertEquals(Renewal.RENEWED, renew(at(pending, EXPIRES, later)));
        assertEquals(Renewal.CAP_REACHED, renew(at(pending, EXPIRES, later)));
    }

    @Test void a_link_confirms_what_was_typed_with_it() {
        Verzoek verzoek = anOpen();
        EmailAddress address = new EmailAddress("anna@inwoners.example");
        Pending wrong = pending(verzoek, Examples.hex(), new Signer(address, Map.of(SignatureField.NAAM, "Iemand anders"), false));
        add(wrong);
        Pending right = new Pending(verzoek, wrong.pseudonym(), new Signer(address, Map.of(SignatureField.NAAM, "Anna"), true), link(), Examples.NOW);
        assertEquals(Renewal.RENEWED, renew(right));
        confirm(right);
        assertEquals(List.of(address), doors().signatures().wantingNews(verzoek));
    }

    @Test void the_nth_confirmation_in_order_of_time() {
        Verzoek verzoek = anOpen();
        assertEquals(Optional.empty(), doors().signatures().confirmedAs(verzoek, 1));
        for (int i = 3; i > 0; i--) {
            Pending pending = pending(verzoek, Examples.hex(), Examples.signer(i));
            add(pending);
            Instant at = Examples.NOW.plusSeconds(i);
            doors().transaction(() -> doors().signatures().confirm(pending.link().digest(), at));
        }
        assertEquals(Optional.of(Examples.NOW.plusSeconds(1)), doors().signatures().confirmedAs(verzoek, 1));
        assertEquals(Optional.of(Examples.NOW.plusSeconds(3)), doors().signatures().confirmedAs(verzoek, 3));
        assertEquals(Optional.empty(), doors().signatures().confirmedAs(verzoek, 4));
    }

    @Test void a_confirmed_signature_gets_no_new_link() {
        Pending pending = pending(anOpen(), Examples.hex(), Examples.signer(1));
        add(pending);
        confirm(pending);
        assertEquals(Renewal.CAP_REACHED, renew(pending, link()));
        assertTrue(doors().signatures().find(pending.link().digest()).isPresent());
    }

    @Test void news_goes_to_confirmed_signers_who_asked() {
        Verzoek verzoek = anOpen();
        EmailAddress bilal = new EmailAddress("Bilal@inwoners.example");
        Pending asked = pending(verzoek, Examples.hex(), new Signer(bilal, Map.of(SignatureField.NAAM, "Bilal"), true));
        Pending waiting = pending(verzoek, Examples.hex(), new Signer(new EmailAddress("later@inwoners.example"), Map.of(), true));
        Pending silent = pending(verzoek, Examples.hex(), Examples.signer(3));
        List.of(asked, waiting, silent).forEach(this::add);
        confirm(asked);
        confirm(silent);
        assertEquals(List.of(bilal), doors().signatures().wantingNews(verzoek));
    }

    @Test void the_threshold_is_dated_once_and_keeps_its_date() {
        Verzoek verzoek = anOpen();
        assertEquals(Optional.empty(), doors().signatures().thresholdMet(verzoek));
        assertEquals(Dating.FIRST, date(verzoek, Examples.NOW));
        assertEquals(Dating.ALREADY, date(verzoek, Examples.NOW.plusSeconds(60)));
        assertEquals(Optional.of(Examples.NOW), doors().signatures().thresholdMet(verzoek));
        assertEquals(Optional.empty(), doors().signatures().thresholdMet(anOpen()));
    }

    @Test void sixteen_threads_adding_and_confirming_each_of_500_people_twice_give_500_signatures() {
        Verzoek verzoek = anOpen();
        List<Pending> first = IntStream.range(0, 500).mapToObj(i -> pending(verzoek, Examples.hex(), Examples.signer(i))).toList();
        List<Pending> twice = first.stream().flatMap(p -> Stream.of(p, new Pending(verzoek, p.pseudonym(), p.signer(), link(), p.at()))).toList();
        List<Entry> entries = Together.run(16, twice.size(), turn -> add(twice.get(turn)));
        assertEquals(500, entries.stream().filter(Entry.ADDED::equals).count());

        List<Pending> kept = IntStream.range(0, 1_000).filter(i -> entries.get(i) == Entry.ADDED).mapToObj(twice::get).toList();
        List<Confirmation> confirmations = Together.run(16, 1_000, turn -> confirm(kept.get(turn / 2)));
        assertEquals(500, confirmations.stream().filter(Confirmation.FIRST::equals).count());
        assertEquals(500, doors().signatures().confirmed(verzoek));
    }

    @Test void thirty_two_callers_date_the_threshold_once() {
        Verzoek verzoek = anOpen();
        List<Dating> datings = Together.run(32, 32, turn -> date(verzoek, Examples.NOW.plusMillis(turn)));
        assertEquals(1, datings.stream().filter(Dating.FIRST::equals).count());
        assertEquals(Optional.of(Examples.NOW.plusMillis(datings.indexOf(Dating.FIRST))), doors().signatures().thresholdMet(verzoek));
    }

    @Test void each_round_is_counted_and_dated_apart() {
        Verzoek verzoek = planned();
        signed(verzoek, 1, false);
        signed(verzoek, 2, false);
        date(verzoek, Examples.NOW);
        Verzoek again = secondRound(verzoek);
        assertEquals(0, doors().signatures().confirmed(again));
        assertEquals(Optional.empty(), doors().signatures().confirmedAs(again, 1));
        assertEquals(Optional.empty(), doors().signatures().thresholdMet(again));
        signed(again, 1, false);
        assertEquals(1, doors().signatures().confirmed(again));
        assertEquals(Optional.of(Examples.NOW), doors().signatures().confirmedAs(again, 1));
        assertEquals(Optional.empty(), doors().signatures().confirmedAs(again, 2));
        assertEquals(Dating.FIRST, date(again, Examples.NOW.plusSeconds(60)));
        assertEquals(Dating.ALREADY, date(again, Examples.NOW.plusSeconds(90)));
        assertEquals(Optional.of(Examples.NOW.plusSeconds(60)), doors().signatures().thresholdMet(again));
        assertEquals(1, doors().register().deskLines(again.gemeente()).getFirst().confirmed());
    }

    @Test void a_link_tells_in_which_round_it_was_signed() {
        Verzoek verzoek = planned();
        Pending before = signed(verzoek, 1, false);
        Pending after = signed(secondRound(verzoek), 1, false);
        assertEquals(1, doors().signatures().find(before.link().digest()).orElseThrow().fase());
        assertEquals(2, doors().signatures().find(after.link().digest()).orElseThrow().fase());
    }

    @Test void who_wants_news_in_both_rounds_is_one_person() {
        Verzoek verzoek = planned();
        signed(verzoek, 1, true);
        signed(verzoek, 2, true);
        Verzoek again = secondRound(verzoek);
        signed(again, 1, true);
        signed(again, 3, true);
        assertEquals(List.of(Examples.signer(1).email(), Examples.signer(2).email(), Examples.signer(3).email()), doors().signatures().wantingNews(again));
    }

    private Verzoek planned() {
        Verzoek verzoek = Examples.planned(Examples.gemeente());
        doors().transaction(() -> doors().verzoeken().add(verzoek));
        return verzoek;
    }

    private Verzoek secondRound(Verzoek verzoek) {
        doors().transaction(() -> Examples.openSecondRound(doors().verzoeken().find(verzoek.kenmerk()).orElseThrow()));
        return doors().verzoeken().find(verzoek.kenmerk()).orElseThrow();
    }

    private Pending signed(Verzoek verzoek, int number, boolean news) {
        Signer person = Examples.signer(number);
        Pending pending = pending(verzoek, Examples.hex(), new Signer(person.email(), person.particulars(), news));
        add(pending);
        confirm(pending);
        return pending;
    }

    private Verzoek anOpen() {
        Verzoek verzoek = Examples.open(Examples.gemeente());
        doors().transaction(() -> doors().verzoeken().add(verzoek));
        return verzoek;
    }

    private static Link link() {
        return new Link(Examples.hex(), EXPIRES);
    }

    private static Pending at(Pending pending, Instant at, Instant expires) {
        return new Pending(pending.verzoek(), pending.pseudonym(), pending.signer(), new Link(Examples.hex(), expires), at);
    }

    private static Pending pending(Verzoek verzoek, String pseudonym, Signer signer) {
        return new Pending(verzoek, pseudonym, signer, link(), Examples.NOW);
    }

    private Entry add(Pending pending) {
        return doors().transaction(() -> doors().signatures().add(pending));
    }

    private Confirmation confirm(Pending pending) {
        return doors().transaction(() -> doors().signatures().confirm(pending.link().digest(), Examples.NOW));
    }

    private Renewal renew(Pending pending, Link link) {
        return renew(new Pending(pending.verzoek(), pending.pseudonym(), pending.signer(), link, pending.at()));
    }

    private Renewal renew(Pending pending) {
        return doors().transaction(() -> doors().signatures().renew(pending));
    }

    private Dating date(Verzoek verzoek, Instant at) {
        return doors().transaction(() -> doors().signatures().dateThreshold(verzoek, at));
    }
}
