package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.akn.AknReader;
import nl.inbreng.text.akn.AknReading;
import nl.inbreng.web.parts.NavLink;
import org.junit.jupiter.api.Test;

class AmendementFileTest {

    private static final Regeling REGELING = Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT);
    private static final VoorstelRef REF = new VoorstelRef(7, "Bomen", 2, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3", "Raad", Instant.parse("2026-12-01T18:30:00Z"));
    private static final StoredVoorstel BASE = new StoredVoorstel(REF, "GM9999", 1, new RaadsDocument("d", "Bomen", "Raadsvoorstel", 2, "b.pdf", "application/pdf"), StoredVoorstel.Status.BEVESTIGD,
            OntwerpbesluitReader.read("Raadsvoorstel\nPortefeuillehouder wethouder M. Terpstra\n\nbesluit:\n1. Tien bomen te planten.\n2. Een bank te plaatsen."), "");
    private static final List<Wijziging> CHANGES = List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen te planten.", "Zestig bomen te planten."),
            new Wijziging("beslispunt-2", "beslispunt 2", "Een bank te plaatsen.", "Een bank te plaatsen."));

    @Test void as_akoma_ntoso_it_says_what_is_asked_by_residents_and_names_nobody() {
        String akn = AmendementFile.AKN.write(published(amendement("", ""), BASE)).orElseThrow();
        AknReading.Amendment read = assertInstanceOf(AknReading.Amendment.class, AknReader.read(akn));
        assertEquals(List.of("Zestig bomen te planten."), read.wijzigingen().stream().map(AknReading.Change::wordt).toList(), "a unit that stays as it is is no change");
        assertEquals("/akn/nl/bill/gm9999/2026/ontwerpbesluit-d/nld@2026-12-01;v2#beslispunt_1", read.wijzigingen().getFirst().doel().adres());
        assertTrue(akn.contains("showAs=\"inwoners\"") && akn.contains("/akn/nl/amendment/gm9999/2026/b2c3d4f5g6/nld@2026-11-02;v1"), akn);
        assertFalse(akn.contains("Sanne") || akn.contains("@voorbeeld"), akn);
    }

    @Test void it_points_at_the_draft_decision_as_the_decision_file_names_it_in_the_vergadering_of_now() {
        VoorstelRef moved = new VoorstelRef(REF.id(), REF.titel(), REF.versie(), REF.sha256(), REF.pinned(), REF.agendapunt(), REF.vergadering(), Instant.parse("2026-12-08T18:30:00Z"));
        StoredVoorstel now = new StoredVoorstel(moved, BASE.gemeente(), BASE.vergadering(), BASE.document(), BASE.status(), BASE.eenheden(), "");
        String akn = AmendementFile.AKN.write(published(amendement("", ""), now)).orElseThrow();
        assertTrue(akn.contains("/akn/nl/bill/gm9999/2026/ontwerpbesluit-d/nld@2026-12-08;v2#beslispunt_1"), akn);
        String alone = AmendementFile.AKN.write(published(amendement("", ""), null)).orElseThrow();
        assertTrue(alone.contains("/akn/nl/bill/gm9999/2026/ontwerpbesluit-versie-7/nld@2026-12-01;v2#beslispunt_1"), alone);
    }

    @Test void a_later_text_is_a_later_version_of_the_same_work() {
        Dossier one = dossier(amendement("", ""));
        Amendement text = (Amendement) one.verzoek().inhoud();
        AmendementRevisie first = AmendementRevisie.first(text, "c".repeat(64), Instant.parse("2025-12-30T09:00:00Z"));
        Dossier revised = new Dossier(one.verzoek(), one.regeling(), one.support(), List.of(), List.of(first));
        assertTrue(AmendementFile.AKN.write(PublishedAmendement.of(revised, BASE).orElseThrow()).orElseThrow().contains("/2025/b2c3d4f5g6/nld@2025-12-30;v1"));
    }

    @Test void as_stop_it_gives_the_decision_before_and_after_and_the_marks() {
        PublishedAmendement one = published(amendement("", ""), BASE);
        assertEquals(List.of("besluit:", "Tien bomen te planten.", "Een bank te plaatsen."), lines(AmendementFile.OUD, one), "without what leads up to it");
        assertEquals(List.of("besluit:", "Zestig bomen te planten.", "Een bank te plaatsen."), lines(AmendementFile.NIEUW, one));
        assertEquals(List.of("<VerwijderdeTekst>Tien</VerwijderdeTekst><NieuweTekst>Zestig</NieuweTekst> bomen te planten."), lines(AmendementFile.RENVOOI, one));
        assertTrue(AmendementFile.RENVOOI.write(one).orElseThrow().contains("was=\"/akn/nl/bill/gm9999/2026/ontwerpbesluit-d/nld@v2\""));
    }

    @Test void only_what_can_be_given_is_linked() {
        assertEquals(List.of("amendement.akn.xml", "oud.stop.xml", "nieuw.stop.xml", "renvooi.stop.xml"), offered(amendement("", ""), BASE));
        assertEquals(List.of("amendement.akn.xml", "oud.stop.xml", "nieuw.stop.xml", "renvooi.stop.xml"), offered(amendement("1. Niets.", ""), BASE));
        assertEquals(List.of("amendement.akn.xml", "oud.stop.xml", "nieuw.stop.xml", "renvooi.stop.xml"), offered(amendement("", "c3d4f5g6h7"), BASE));
        assertEquals(List.of("amendement.akn.xml"), offered(amendement("", ""), null));
        assertEquals(List.of("amendement.akn.xml"), offered(amendement("", ""), BASE.with(OntwerpbesluitReader.read("besluit:\n1. Anders."))));
        assertEquals(List.of(), AmendementFile.links(new Dossier(Voorbeeldstad.opened(), Voorbeeldstad.REGELING, new Support(0, Optional.empty(), Optional.empty()), List.of()), null));
        assertEquals(Optional.empty(), AmendementFile.RENVOOI.write(published(amendement("", ""), null)));
    }

    @Test void another_text_for_the_whole_decision_goes_and_comes_as_a_whole() {
        assertEquals(List.of("Niets.", "Tien bomen te planten.", "Een bank te plaatsen."), lines(AmendementFile.RENVOOI, published(amendement("1. Niets.", ""), BASE)));
    }

    @Test void a_subamendement_is_marked_in_the_text_that_it_was_written_on_and_names_no_version_of_the_decision() {
        PublishedAmendement one = published(amendement("", "c3d4f5g6h7"), BASE);
        assertTrue(AmendementFile.RENVOOI.write(one).orElseThrow().contains("ontwerpbesluit-d/nld@v2-met-c3d4f5g6h7\" wordt=\"/akn/nl/bill/gm9999/2026/ontwerpbesluit-d/nld@v2-met-c3d4f5g6h7-en-b2c3d4f5g6\""));
        assertEquals(List.of("Download als Akoma Ntoso (XML), voor systemen van de gemeente", "De tekst waarop deze wijziging is geschreven, in STOP (XML)", "De tekst waarop deze wijziging is geschreven, met deze wijziging erin, in STOP (XML)"),
                AmendementFile.links(dossier(amendement("", "c3d4f5g6h7")), BASE).stream().map(NavLink::text).limit(3).toList());
    }

    @Test void a_subamendement_names_what_it_changes_as_its_page_does() {
        String akn = AmendementFile.AKN.write(published(amendement("", "c3d4f5g6h7"), BASE).on("‘Meer bomen’")).orElseThrow();
        assertTrue(akn.contains("Het amendement ‘Meer bomen’ wordt als volgt gewijzigd:") && akn.contains("het amendement ‘Meer bomen’, met kenmerk c3d4f5g6h7,"), akn);
    }

    @Test void a_raadsvoorstel_that_was_withdrawn_is_not_given_out() {
        StoredVoorstel gone = new StoredVoorstel(REF, "GM9999", 1, BASE.document(), StoredVoorstel.Status.INGETROKKEN, BASE.eenheden(), "");
        assertEquals(List.of("amendement.akn.xml"), offered(amendement("", ""), gone));
    }

    @Test void a_draft_has_no_files() {
        Verzoek draft = new Verzoek(new Kenmerk("b2c3d4f5g6"), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), amendement("", ""), Voorbeeldstad.OPENED);
        assertTrue(PublishedAmendement.of(new Dossier(draft, REGELING, new Support(0, Optional.empty(), Optional.empty()), List.of()), BASE).isEmpty());
    }

    private static List<String> offered(Amendement text, StoredVoorstel base) {
        return AmendementFile.links(dossier(text), base).stream().map(NavLink::href).map(href -> href.replace("/verzoek/b2c3d4f5g6/", "")).toList();
    }

    /** What stands in each paragraph. */
    private static List<String> lines(AmendementFile file, PublishedAmendement one) {
        return Pattern.compile("<Al[^>]*>(.*?)</Al>", Pattern.DOTALL).matcher(file.write(one).orElseThrow()).results().map(found -> found.group(1)).toList();
    }

    private static PublishedAmendement published(Amendement text, StoredVoorstel base) {
        return PublishedAmendement.of(dossier(text), base).orElseThrow();
    }

    private static Dossier dossier(Amendement text) {
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), text, Voorbeeldstad.OPENED);
        Threshold one = new Threshold(1, false, "artikel 4");
        verzoek.publish(REGELING, one, new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        return new Dossier(verzoek, REGELING, new Support(0, Optional.of(one), Optional.empty()), List.of());
    }

    private static Amendement amendement(String alternatief, String op) {
        return new Amendement("Meer bomen", REF, alternatief.isEmpty() ? CHANGES : List.of(), "Bomen geven schaduw.", "", alternatief, op);
    }
}
