package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.StoredVoorstelIn;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.revisie.AmendementRevisie.Door;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Confirming;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Filing;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Revising;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Signer;
import nl.inbreng.domain.verzoek.Signing;
import nl.inbreng.domain.verzoek.Stap;
import org.junit.jupiter.api.Test;

class ReviseVerzoekTest {

    private final Town town = new Town();
    private final StoredVoorstel voorstel = confirmed();
    private final Amendement text = Examples.amendement(voorstel);
    private final Kenmerk kenmerk = published();

    @Test void publishing_keeps_the_first_revision_under_its_fingerprint() {
        AmendementRevisie first = revisies().getFirst();
        assertEquals(List.of(1, text, Fingerprint.of(text), true, Door.INDIENER), List.of(first.nr(), first.inhoud(), first.inhoudHash(), first.materieel(), first.door()));
        assertEquals(Fingerprint.of(text), dossier().signedText());
        assertEquals(voorstel.ref(), first.basis());
    }

    @Test void a_text_in_the_making_is_seen_by_nobody() {
        prepare("Dertig bomen.");
        assertEquals(text, town.verzoek(kenmerk).inhoud());
        assertEquals(1, revisies().size());
    }

    @Test void a_material_revision_stands_beside_the_first_and_must_be_signed_anew() {
        town.support(kenmerk, 3);
        prepare("Dertig bomen.");
        AmendementRevisie second = assertInstanceOf(Revising.Revised.class, revise("De buurt vroeg het.")).revisie();
        assertTrue(second.materieel());
        assertEquals(List.of(text, second.inhoud()), revisies().stream().map(AmendementRevisie::inhoud).toList());
        assertEquals(second.inhoud(), town.verzoek(kenmerk).inhoud());
        assertEquals(List.of(0, 3), List.of(dossier().support().confirmed(), dossier().support().earlier()));
        assertInstanceOf(Filing.Refused.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
        town.support(kenmerk, 3);
        assertEquals(List.of(3, 0), List.of(dossier().support().confirmed(), dossier().support().earlier()));
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
    }

    @Test void who_wanted_news_is_asked_again_and_nobody_else() {
        sign(new Signer(new EmailAddress("noor@inwoners.example"), Map.of(SignatureField.NAAM, "Noor"), true));
        town.support(kenmerk, 1);
        prepare("Dertig bomen.");
        revise("De buurt vroeg het.");
        Letter asked = town.letters("revisie").getFirst();
        assertEquals(1, town.letters("revisie").size());
        assertEquals(new EmailAddress("noor@inwoners.example"), asked.to());
        assertTrue(asked.body().contains("De buurt vroeg het.") && asked.body().contains("/verzoek/" + kenmerk + "/steunen"), asked.body());
        assertFalse((asked.key() + asked.body()).contains("noor"));
    }

    @Test void other_words_in_the_toelichting_keep_the_support() {
        town.support(kenmerk, 2);
        prepare(new Amendement(text.titel() + "!", text.voorstel(), text.wijzigingen(), "Bomen geven schaduw in de zomer."));
        assertFalse(assertInstanceOf(Revising.Revised.class, revise("Duidelijker.")).revisie().materieel());
        assertEquals(2, town.confirmed(kenmerk));
        assertEquals(List.of(), town.letters("revisie"));
    }

    @Test void a_signature_for_a_text_that_is_asked_no_more_is_not_taken() {
        String shown = dossier().signedText();
        prepare("Dertig bomen.");
        revise("De buurt vroeg het.");
        assertEquals(new Signing.TextChanged(2), town.act(() -> town.sign().sign(kenmerk, Examples.signer(1), shown)));
        assertEquals(List.of(), town.tokens());
        assertEquals(new Signing.LookInYourMail(), town.act(() -> town.sign().sign(kenmerk, Examples.signer(1), dossier().signedText())));
    }

    @Test void a_link_for_the_earlier_text_confirms_nothing_afterwards() {
        town.act(() -> town.sign().sign(kenmerk, Examples.signer(1), dossier().signedText()));
        String token = town.lastToken();
        prepare("Dertig bomen.");
        revise("De buurt vroeg het.");
        assertEquals(new Confirming.TextChanged(kenmerk), town.act(() -> town.confirm().confirm(token)));
        assertEquals(List.of(0, 0), List.of(dossier().support().confirmed(), dossier().support().earlier()));
    }

    @Test void without_a_reason_a_change_or_the_right_page_nothing_is_published() {
        assertEquals(new Revising.NothingChanged(), revise("Zomaar."));
        prepare("Dertig bomen.");
        assertEquals("reden", assertInstanceOf(Revising.Incomplete.class, revise(" ")).shortcomings().getFirst().veld());
        long version = town.verzoek(kenmerk).version();
        assertEquals(new Revising.Stale(), town.act(() -> town.revise().publish(town.sanne, new Opened(kenmerk, version - 1), "Beter.")));
        assertEquals(new Revising.Unknown(), town.act(() -> town.revise().publish(town.bilal, new Opened(kenmerk, version), "Beter.")));
        assertEquals(1, revisies().size());
        assertTrue(((Amendement) town.verzoek(kenmerk).draft()).wijzigingen().getFirst().wordt().contains("Dertig"), "what was typed is kept");
    }

    @Test void after_the_closing_and_after_filing_the_text_stays() {
        town.support(kenmerk, 3);
        prepare("Dertig bomen.");
        Kenmerk other = published();
        town.clock.set(town.verzoek(other).closes().orElseThrow());
        assertInstanceOf(Revising.Closed.class, revise("Te laat."));
        town.clock.set(Examples.NOW);
        town.act(() -> town.file().file(town.sanne, kenmerk));
        assertEquals(new Revising.NotNow(SharedStand.INGEDIEND), revise("Te laat."));
        assertEquals(text, town.verzoek(kenmerk).inhoud());
    }

    @Test void a_text_on_a_replaced_version_is_not_published() {
        prepare("Dertig bomen.");
        new StoredVoorstelIn(town.gemeente, voorstel.vergadering()).of(town.doors, "doc", "b".repeat(64));
        assertEquals(new Revising.VoorstelChanged(), revise("Beter."));
    }

    @Test void a_repair_is_a_revision_and_the_support_it_was_filed_with_stays() {
        filed();
        take(new Stap.Decide(new Oordeel(Oordeel.Soort.HERSTEL, "Maak het duidelijker.", List.of(), List.of("artikel 4"), Orgaan.GRIFFIER, "", "Zo weet niemand wat u vraagt.")));
        prepare("Vijfentwintig bomen.");
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.file().handIn(town.sanne, new Opened(kenmerk, town.verzoek(kenmerk).version()))));
        assertEquals(2, revisies().size());
        assertTrue(revisies().getLast().materieel());
        assertEquals(2, town.verzoek(kenmerk).revisie());
        assertEquals(3, town.confirmed(kenmerk));
        assertEquals(text, town.verzoek(kenmerk).filedInhoud());
    }

    @Test void the_text_of_the_drager_stands_beside_that_of_the_residents() {
        filed();
        take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())));
        Amendement own = changed("Vijftien bomen.");
        Drager drager = new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Jan Smit", java.util.Optional.of(own));
        take(new Stap.NameDrager(drager, new Basis(Orgaan.GRIFFIER, "")));
        take(new Stap.NameDrager(drager, new Basis(Orgaan.GRIFFIER, "")));
        assertEquals(List.of(Door.INDIENER, Door.DRAGER), revisies().stream().map(AmendementRevisie::door).toList());
        assertEquals(text, town.verzoek(kenmerk).inhoud());
        assertEquals(text, dossier().revisie().orElseThrow().inhoud());
    }

    @Test void a_drager_who_comes_back_to_an_earlier_text_is_kept_with_that_text_last() {
        filed();
        take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())));
        List<Amendement> texts = List.of(changed("Vijftien bomen."), changed("Zestien bomen."), changed("Vijftien bomen."));
        texts.forEach(own -> take(new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Jan Smit", java.util.Optional.of(own)), new Basis(Orgaan.GRIFFIER, ""))));
        assertEquals(texts, revisies().stream().skip(1).map(AmendementRevisie::inhoud).toList());
    }

    private void filed() {
        town.support(kenmerk, 3);
        assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, kenmerk)));
    }

    private void take(Stap.OfGriffie stap) {
        Opened opened = new Opened(kenmerk, town.verzoek(kenmerk).version());
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.handle().take(town.wim, opened, stap)));
    }

    private void sign(Signer signer) {
        town.act(() -> town.sign().sign(kenmerk, signer, dossier().signedText()));
        String token = town.lastToken();
        town.act(() -> town.confirm().confirm(token));
    }

    private Revising revise(String reden) {
        Opened opened = new Opened(kenmerk, town.verzoek(kenmerk).version());
        return town.act(() -> town.revise().publish(town.sanne, opened, reden));
    }

    private void prepare(String wordt) {
        prepare(changed(wordt));
    }

    private void prepare(Amendement inhoud) {
        long version = town.verzoek(kenmerk).version();
        assertInstanceOf(Moving.Moved.class, town.act(() -> town.write().save(town.sanne, kenmerk, version, inhoud)));
    }

    private Amendement changed(String wordt) {
        return text.with(List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", wordt)));
    }

    private List<AmendementRevisie> revisies() {
        return dossier().revisies();
    }

    private Dossier dossier() {
        return town.act(() -> town.dossiers().own(town.sanne, kenmerk).orElseThrow());
    }

    private StoredVoorstel confirmed() {
        StoredVoorstel fresh = StoredVoorstelIn.fresh(town.doors, town.gemeente).of(town.doors, "doc", "a".repeat(64));
        town.doors.agenda().confirm(fresh, "wim", Examples.NOW);
        return fresh;
    }

    private Kenmerk published() {
        Kenmerk fresh = town.draft(text);
        town.act(() -> town.publish().publish(town.sanne, fresh));
        return fresh;
    }
}
