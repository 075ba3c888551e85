package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.inbreng.application.Fingerprint;
import nl.inbreng.application.ports.Signatures.Confirmation;
import nl.inbreng.application.ports.Signatures.Dating;
import nl.inbreng.application.ports.Signatures.Entry;
import nl.inbreng.application.ports.Signatures.Link;
import nl.inbreng.application.ports.Signatures.Pending;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.revisie.AmendementRevisie.Door;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Verzoek;
import org.junit.jupiter.api.Test;

/** The published texts of an amendement, and the support for each of them. */
public abstract class RevisiesContract {

    private final Gemeente gemeente = Examples.gemeente();

    protected abstract Doors doors();

    @Test void revisions_come_back_as_they_were_in_order_of_number() {
        Verzoek verzoek = opened();
        AmendementRevisie second = later(verzoek, 2, "Dertig bomen.", true);
        assertEquals(List.of(first(verzoek), second), doors().revisies().of(verzoek));
        assertEquals(List.of(), doors().revisies().of(opened(false)));
    }

    @Test void a_number_is_given_once_and_only_in_an_act() {
        Verzoek verzoek = opened();
        assertThrows(IllegalStateException.class, () -> doors().revisies().add(verzoek, first(verzoek)));
        assertThrows(RuntimeException.class, () -> doors().transaction(() -> doors().revisies().add(verzoek, first(verzoek))));
        assertEquals(1, doors().revisies().of(verzoek).size());
    }

    @Test void a_material_revision_is_signed_anew_and_both_numbers_stay() {
        Verzoek verzoek = opened();
        String bilal = Examples.hex();
        confirmed(verzoek, bilal);
        confirmed(verzoek, Examples.hex());
        assertEquals(Dating.FIRST, doors().transaction(() -> doors().signatures().dateThreshold(verzoek, Examples.NOW)));
        later(verzoek, 2, "Dertig bomen.", true);
        Verzoek now = found(verzoek);
        assertEquals(List.of(0, 2), counts(now));
        assertEquals(0, doors().register().publicLines(gemeente.code()).getFirst().confirmed());
        assertEquals(java.util.Optional.empty(), doors().signatures().thresholdMet(now));
        assertEquals(java.util.Optional.empty(), doors().signatures().confirmedAs(now, 1));
        confirmed(now, bilal);
        assertEquals(List.of(1, 1), counts(now));
        assertEquals(1, doors().register().publicLines(gemeente.code()).getFirst().confirmed());
        assertEquals(Entry.CONFIRMED, add(pending(now, bilal)));
        assertEquals(Dating.FIRST, doors().transaction(() -> doors().signatures().dateThreshold(now, Examples.NOW.plusSeconds(9))));
        assertEquals(java.util.Optional.of(Examples.NOW.plusSeconds(9)), doors().signatures().thresholdMet(now));
    }

    @Test void who_signs_a_later_text_without_asking_for_news_gets_none_any_more() {
        Verzoek verzoek = opened();
        String bilal = Examples.hex();
        signed(verzoek, bilal, true);
        String noor = Examples.hex();
        signed(verzoek, noor, true);
        later(verzoek, 2, "Dertig bomen.", true);
        Verzoek now = found(verzoek);
        Pending asked = pending(now, bilal, false);
        add(asked);
        assertEquals(2, doors().signatures().wantingNews(now).size(), "a signature that waits says nothing yet");
        confirm(asked);
        assertEquals(List.of(new EmailAddress(noor.substring(0, 8) + "@inwoners.example")), doors().signatures().wantingNews(now));
    }

    private void signed(Verzoek verzoek, String person, boolean news) {
        Pending pending = pending(verzoek, person, news);
        add(pending);
        confirm(pending);
    }

    private static Pending pending(Verzoek verzoek, String person, boolean news) {
        Signer signer = new Signer(new EmailAddress(person.substring(0, 8) + "@inwoners.example"), Map.of(), news);
        return new Pending(verzoek, person, signer, new Link(Examples.hex(), Examples.NOW.plus(Duration.ofDays(7))), Examples.NOW);
    }

    @Test void a_revision_that_asks_the_same_keeps_its_support() {
        Verzoek verzoek = opened();
        String bilal = Examples.hex();
        confirmed(verzoek, bilal);
        later(verzoek, 2, "Twintig bomen.", false);
        Verzoek now = found(verzoek);
        assertEquals(2, now.revisie());
        assertEquals(List.of(1, 0), counts(now));
        assertEquals(Entry.CONFIRMED, add(pending(now, bilal)));
    }

    @Test void a_link_tells_which_text_was_signed_and_one_of_before_stays_with_that_text() {
        Verzoek verzoek = opened();
        Pending before = pending(verzoek, Examples.hex());
        add(before);
        later(verzoek, 2, "Dertig bomen.", true);
        assertEquals(1, doors().signatures().find(before.link().digest()).orElseThrow().tekst());
        Verzoek now = found(verzoek);
        Pending after = pending(now, before.pseudonym());
        assertEquals(Entry.ADDED, add(after));
        assertEquals(2, doors().signatures().find(after.link().digest()).orElseThrow().tekst());
    }

    @Test void one_person_who_renews_on_sixteen_threads_is_one_signature() {
        Verzoek verzoek = opened();
        List<String> people = IntStream.range(0, 40).mapToObj(i -> Examples.hex()).toList();
        people.forEach(person -> confirmed(verzoek, person));
        later(verzoek, 2, "Dertig bomen.", true);
        Verzoek now = found(verzoek);
        List<Pending> twice = IntStream.range(0, 80).mapToObj(i -> pending(now, people.get(i / 2))).toList();
        List<Entry> entries = Together.run(16, 80, turn -> add(twice.get(turn)));
        assertEquals(40, entries.stream().filter(Entry.ADDED::equals).count());
        Together.run(16, 80, turn -> confirm(twice.get(turn)));
        assertEquals(List.of(40, 0), counts(now));
    }

    private List<Integer> counts(Verzoek verzoek) {
        return List.of(doors().signatures().confirmed(verzoek), doors().signatures().confirmedEarlier(verzoek));
    }

    private void confirmed(Verzoek verzoek, String person) {
        Pending pending = pending(verzoek, person);
        assertEquals(Entry.ADDED, add(pending));
        assertEquals(Confirmation.FIRST, confirm(pending));
    }

    private Entry add(Pending pending) {
        return doors().transaction(() -> doors().signatures().add(pending));
    }

    private Confirmation confirm(Pending pending) {
        return doors().transaction(() -> doors().signatures().confirm(pending.link().digest(), Examples.NOW));
    }

    private static Pending pending(Verzoek verzoek, String person) {
        return new Pending(verzoek, person, Examples.signer(1), new Link(Examples.hex(), Examples.NOW.plus(Duration.ofDays(7))), Examples.NOW);
    }

    private Verzoek opened() {
        return opened(true);
    }

    private Verzoek opened(boolean published) {
        Amendement text = Examples.amendement(StoredVoorstelIn.fresh(doors(), gemeente).of(doors(), "doc", "a".repeat(64)));
        Verzoek draft = Examples.draft(gemeente, Examples.sanne(), text);
        Verzoek verzoek = published ? Examples.opened(draft) : draft;
        doors().transaction(() -> {
            doors().verzoeken().add(verzoek);
            if (published) doors().revisies().add(verzoek, first(verzoek));
        });
        return found(verzoek);
    }

    private static AmendementRevisie first(Verzoek verzoek) {
        Amendement text = (Amendement) verzoek.inhoud();
        return AmendementRevisie.first(text, Fingerprint.of(text), Examples.NOW);
    }

    private AmendementRevisie later(Verzoek verzoek, int nr, String wordt, boolean material) {
        Amendement text = ((Amendement) verzoek.inhoud()).with(List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", wordt)));
        AmendementRevisie later = new AmendementRevisie(nr, text, Fingerprint.of(text), "Beter zo: ’t kan.", material, Door.INDIENER, Examples.NOW.plusSeconds(nr));
        doors().transaction(() -> {
            doors().revisies().add(verzoek, later);
            doors().verzoeken().find(verzoek.kenmerk()).orElseThrow().revise(later);
        });
        return later;
    }

    private Verzoek found(Verzoek verzoek) {
        return doors().verzoeken().find(verzoek.kenmerk()).orElseThrow();
    }
}
