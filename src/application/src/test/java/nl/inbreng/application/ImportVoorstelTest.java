package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.application.ImportVoorstel.Place;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.StoredVoorstelIn;
import nl.inbreng.application.views.Checked;
import nl.inbreng.application.views.Consolidating;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.Opening;
import nl.inbreng.application.ports.DocumentText.Extraction;
import nl.inbreng.application.views.Ordering;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.application.views.Uploading;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef.Pinned;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Confirming;
import nl.inbreng.domain.verzoek.Filing;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Publishing;
import nl.inbreng.domain.verzoek.Revising;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Signing;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.text.OntwerpbesluitReader;
import nl.inbreng.text.TekstEenheid;
import org.junit.jupiter.api.Test;

class ImportVoorstelTest {

    private static final String DECISION = "besluit:\n1. Tien bomen.\n2. Een bank.";

    private final Town town = new Town();
    private final ImportVoorstel imports = town.imports(new Council());
    private final long meeting = StoredVoorstelIn.fresh(town.doors, town.gemeente).vergadering();

    @Test void the_fingerprint_of_a_file_is_that_of_its_bytes_whatever_the_griffie_corrects() {
        keep(DECISION);
        String ofFile = Fingerprint.of(DECISION.getBytes(StandardCharsets.UTF_8));
        assertEquals(ofFile, only().ref().sha256());
        confirm(OntwerpbesluitReader.read("besluit:\n1. Elf bomen."));
        assertEquals(ofFile, only().ref().sha256());
        assertEquals(Pinned.BESTAND, only().ref().pinned());
    }

    @Test void without_a_file_the_fingerprint_is_that_of_the_text_the_griffie_confirmed() {
        imports.unread(town.gemeente, place(), "Plak de tekst.");
        confirm(OntwerpbesluitReader.read("besluit:\n1. Tien bomen."));
        assertEquals(Pinned.TEKST, only().ref().pinned());
        assertEquals(Fingerprint.of(("besluit:\n1 Tien bomen.").getBytes(StandardCharsets.UTF_8)), only().ref().sha256());
    }

    @Test void a_file_that_comes_later_takes_the_place_of_a_pasted_text_and_its_writers_hear_it() {
        imports.unread(town.gemeente, place(), "Plak de tekst.");
        confirm(StoredVoorstelIn.EENHEDEN);
        StoredVoorstel pasted = only();
        publish(Examples.amendement(pasted));
        town.doors.transaction(() -> keep(DECISION));
        assertEquals(Status.VERVANGEN, found(pasted).status());
        assertEquals(Status.WACHT_OP_GRIFFIE, only().status());
        assertEquals(List.of(), town.letters("herbasis"), "not before the griffie confirms");
        confirm(StoredVoorstelIn.EENHEDEN);
        town.carryOver(only().ref().id());
        town.carryOver(only().ref().id());
        assertEquals(1, town.letters("herbasis").size());
    }

    @Test void a_file_that_cannot_be_fetched_leaves_the_version_we_have() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        StoredVoorstel before = only();
        imports.unread(town.gemeente, place(), "storing");
        assertEquals(before, only());
    }

    @Test void a_file_without_text_says_what_to_do() {
        keep("%scan");
        assertEquals(List.of(), only().eenheden());
        assertTrue(only().note().contains("Plak"));
    }

    @Test void confirming_a_version_that_was_just_replaced_is_refused() {
        keep(DECISION);
        StoredVoorstel old = only();
        keep(DECISION + "\n3. Een hek.");
        assertEquals(new Opening.NotNow(Status.VERVANGEN), imports.confirm(town.wim, old.ref().id(), new Checked(StoredVoorstelIn.EENHEDEN, Map.of(), false)));
        assertEquals(Status.WACHT_OP_GRIFFIE, only().status());
    }

    @Test void the_griffie_of_another_gemeente_opens_nothing() {
        keep(DECISION);
        assertEquals(new Opening.Unknown(), imports.confirm(town.strangeGriffier, only().ref().id(), new Checked(StoredVoorstelIn.EENHEDEN, Map.of(), false)));
        assertEquals(new Opening.Unknown(), imports.reopen(town.strangeGriffier, only().ref().id()));
        assertEquals(new Opening.Unknown(), imports.reopen(town.wim, Long.MAX_VALUE));
    }

    @Test void what_was_confirmed_wrongly_is_reopened_while_only_drafts_point_at_it() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        town.draft(Examples.amendement(only()));
        assertEquals(new Opening.Done(), town.act(() -> imports.reopen(town.wim, only().ref().id())));
        assertEquals(Status.WACHT_OP_GRIFFIE, only().status());
    }

    @Test void it_is_not_reopened_once_an_amendement_on_it_was_published() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        publish(Examples.amendement(only()));
        assertEquals(new Opening.InUse(), town.act(() -> imports.reopen(town.wim, only().ref().id())));
        assertEquals(Status.BEVESTIGD, only().status());
    }

    @Test void a_version_that_comes_back_reads_as_when_amendementen_were_published_on_it() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        StoredVoorstel first = only();
        publish(Examples.amendement(first));
        keep(DECISION + "\n3. Een hek.");
        confirm(OntwerpbesluitReader.read(DECISION + "\n3. Een hek."));
        keep(DECISION);
        assertEquals(List.of(first.ref().id(), Status.WACHT_OP_GRIFFIE), List.of(only().ref().id(), only().status()));
        Checked other = new Checked(OntwerpbesluitReader.read("besluit:\n1. Honderd bomen."), Map.of(), false);
        assertEquals(new Opening.InUse(), town.act(() -> imports.confirm(town.wim, first.ref().id(), other)));
        confirm(StoredVoorstelIn.EENHEDEN);
        assertEquals(Status.BEVESTIGD, found(first).status());
    }

    @Test void an_amendement_that_was_withdrawn_keeps_nothing_closed() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        Kenmerk kenmerk = publish(Examples.amendement(only()));
        town.act(() -> town.file().withdraw(town.sanne, kenmerk));
        assertEquals(new Opening.Done(), town.act(() -> imports.reopen(town.wim, only().ref().id())));
    }

    @Test void after_the_decision_nothing_is_published_on_it_filed_or_rewritten() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        StoredVoorstel voted = only();
        Kenmerk draft = town.draft(Examples.amendement(voted));
        Kenmerk open = publish(Examples.amendement(voted));
        town.support(open, 3);
        decide(voted);
        Filing.Blocked blocked = assertInstanceOf(Filing.Blocked.class, town.act(() -> town.file().file(town.sanne, open)));
        assertTrue(blocked.reasons().toString().contains("al besloten"), blocked::toString);
        Amendement other = Examples.amendement(voted).with(List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Honderd bomen.")));
        town.act(() -> town.write().save(town.sanne, open, town.verzoek(open).version(), other));
        Revising.Incomplete late = assertInstanceOf(Revising.Incomplete.class, town.act(() -> town.revise().publish(town.sanne, new HandleVerzoek.Opened(open, town.verzoek(open).version()), "Beter.")));
        assertTrue(late.toString().contains("al besloten"), late::toString);
        Publishing.Refused refused = assertInstanceOf(Publishing.Refused.class, town.act(() -> town.publish().publish(town.sanne, draft)));
        assertTrue(refused.ground().toString().contains("al besloten"), refused::toString);
        assertEquals(new Opening.InUse(), town.act(() -> imports.reopen(town.wim, voted.ref().id())));
        assertEquals(Status.BEVESTIGD, found(voted).status());
    }

    @Test void after_the_decision_nobody_supports_it_and_what_was_confirmed_in_time_stays() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        Kenmerk open = publish(Examples.amendement(only()));
        String shown = Fingerprint.signed(town.verzoek(open));
        town.act(() -> town.sign().sign(open, Town.bilal("ria@inwoners.example"), shown));
        String inTime = town.lastToken();
        town.act(() -> town.confirm().confirm(inTime));
        town.act(() -> town.sign().sign(open, Town.bilal("bilal@inwoners.example"), shown));
        String late = town.lastToken();
        decide(only());
        assertEquals(new Signing.Decided(), town.act(() -> town.sign().sign(open, Town.bilal("joep@inwoners.example"), shown)));
        assertEquals(Optional.of(new Confirming.Decided(open)), town.act(() -> town.confirm().refused(late)));
        assertEquals(Optional.empty(), town.act(() -> town.confirm().refused(inTime)));
        assertEquals(new Confirming.Decided(open), town.act(() -> town.confirm().confirm(late)));
        assertEquals(new Confirming.Counted(open), town.act(() -> town.confirm().confirm(inTime)));
        assertEquals(1, town.confirmed(open));
        town.clock.set(town.verzoek(open).closes().orElseThrow().minus(Duration.ofHours(12)));
        town.act(() -> {
            town.remind().look(open);
            return null;
        });
        assertEquals(List.of(), town.letters("herinnering"));
    }

    @Test void support_that_came_just_before_the_decision_is_dated_after_it_but_nobody_is_asked_to_file() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        Kenmerk open = publish(Examples.amendement(only()));
        town.support(open, town.verzoek(open).threshold().orElseThrow().signatures());
        decide(only());
        town.act(() -> {
            town.threshold().look(open);
            return null;
        });
        assertTrue(town.thresholdMet(open).isPresent());
        assertEquals(List.of(), town.letters("drempel"));
    }

    @Test void what_stayed_behind_on_an_earlier_version_is_over_once_the_raad_decided_on_the_newer_one_and_runs_on_when_it_treats_it_again() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        Amendement text = Examples.amendement(only());
        assertFalse(town.besluiten().isOver(text));
        keep(DECISION + " en nog meer.");
        confirm(StoredVoorstelIn.EENHEDEN);
        assertFalse(town.besluiten().isOver(text));
        decide(only());
        assertTrue(town.besluiten().isOver(text));
        assertFalse(town.besluiten().isOver(Examples.agendering()));
        keep(DECISION + " en een hek.");
        assertFalse(town.besluiten().isOver(text), "the griffie looks at it first");
        long again = only().ref().id();
        town.act(() -> imports.confirm(town.wim, again, new Checked(StoredVoorstelIn.EENHEDEN, Map.of(), true)));
        assertFalse(town.besluiten().isOver(text));
    }

    @Test void what_the_raad_decided_on_is_not_reopened() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        decide(only());
        assertEquals(new Opening.Settled(new Decided(only().ref().id(), 1, false)), town.act(() -> imports.reopen(town.wim, only().ref().id())));
        assertEquals(Status.BEVESTIGD, only().status());
    }

    @Test void a_newer_version_than_the_raad_decided_on_opens_only_when_the_raad_treats_it_again() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        StoredVoorstel voted = only();
        Kenmerk early = town.draft(Examples.amendement(voted));
        decide(voted);
        keep(DECISION + " en nog meer.");
        long newer = town.doors.agenda().newest(found(voted)).orElseThrow().ref().id();
        assertEquals(new Opening.Settled(new Decided(voted.ref().id(), 1, true)), town.act(() -> imports.confirm(town.wim, newer, new Checked(StoredVoorstelIn.EENHEDEN, Map.of(), false))));
        assertEquals(new Opening.Done(), town.act(() -> imports.confirm(town.wim, newer, new Checked(StoredVoorstelIn.EENHEDEN, Map.of(), true))));
        Kenmerk draft = town.draft(Examples.amendement(town.doors.agenda().voorstel(newer).orElseThrow()));
        assertInstanceOf(Publishing.Published.class, town.act(() -> town.publish().publish(town.sanne, draft)));
        assertEquals(new Publishing.VoorstelChanged(), town.act(() -> town.publish().publish(town.sanne, early)), "who wrote before can carry it over");
    }

    @Test void a_file_that_returns_after_the_decision_on_another_one_opens_only_when_the_raad_treats_it_again() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        StoredVoorstel first = only();
        keep(DECISION + " en nog meer.");
        confirm(StoredVoorstelIn.EENHEDEN);
        decide(only());
        keep(DECISION);
        assertEquals(first.ref().id(), only().ref().id());
        assertInstanceOf(Opening.Settled.class, town.act(() -> imports.confirm(town.wim, first.ref().id(), new Checked(StoredVoorstelIn.EENHEDEN, Map.of(), false))));
        assertEquals(new Opening.Done(), town.act(() -> imports.confirm(town.wim, first.ref().id(), new Checked(StoredVoorstelIn.EENHEDEN, Map.of(), true))));
        Kenmerk draft = town.draft(Examples.amendement(only()));
        assertInstanceOf(Publishing.Published.class, town.act(() -> town.publish().publish(town.sanne, draft)));
    }

    @Test void what_is_repaired_while_the_raad_treats_it_again_is_over_when_the_file_of_the_decision_returns() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        long first = only().ref().id();
        decide(only());
        keep(DECISION + " en nog meer.");
        town.act(() -> imports.confirm(town.wim, only().ref().id(), new Checked(StoredVoorstelIn.EENHEDEN, Map.of(), true)));
        Kenmerk open = publish(Examples.amendement(only()));
        town.support(open, town.verzoek(open).threshold().orElseThrow().signatures());
        town.act(() -> town.file().file(town.sanne, open));
        town.act(() -> town.handle().take(town.wim, new HandleVerzoek.Opened(open, town.verzoek(open).version()), new Stap.Verify(1, "Veel dubbele namen.", new Basis(Orgaan.GRIFFIER, "artikel 8"))));
        assertEquals(SharedStand.HERSTEL, town.verzoek(open).stand());
        assertFalse(town.besluiten().isOver(town.verzoek(open).inhoud()));
        keep(DECISION);
        assertEquals(List.of(Status.WACHT_OP_GRIFFIE, true), List.of(only().status(), town.besluiten().isOver(first)), "the raad decided on that very file");
        confirm(StoredVoorstelIn.EENHEDEN);
        assertEquals(first, only().ref().id());
        assertTrue(town.besluiten().isOver(town.verzoek(open).inhoud()), "so its page says that nobody supports it any more");
    }

    @Test void a_decision_on_a_file_that_returned_holds_for_the_version_between_too() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        keep(DECISION + " en nog meer.");
        confirm(StoredVoorstelIn.EENHEDEN);
        StoredVoorstel between = only();
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        decide(only());
        assertTrue(town.besluiten().decided(found(between)).settles(found(between)));
        assertTrue(town.besluiten().decided(only()).settles(only()));
    }

    private void decide(StoredVoorstel voorstel) {
        Consolidating.Ready ready = assertInstanceOf(Consolidating.Ready.class, town.consolidate().sheet(town.wim, voorstel.ref().id()).orElseThrow().now());
        assertEquals(new Ordering.Done(), town.act(() -> town.consolidate().confirm(town.wim, voorstel.ref().id(), ConfirmConsolidatie.fingerprint(ready.besluit()), true)));
    }

    @Test void a_draft_on_a_text_that_was_corrected_since_is_not_published_as_it_stands() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        Kenmerk draft = town.draft(Examples.amendement(only()));
        town.act(() -> imports.reopen(town.wim, only().ref().id()));
        confirm(OntwerpbesluitReader.read("besluit:\n1. Elf bomen."));
        assertEquals(new Publishing.VoorstelChanged(), town.act(() -> town.publish().publish(town.sanne, draft)));
        assertFalse(only().isBaseOf(Examples.amendement(only())));
    }

    @Test void an_uploaded_file_is_the_next_version_and_the_source_does_not_undo_it() {
        keep(DECISION);
        confirm(StoredVoorstelIn.EENHEDEN);
        StoredVoorstel before = only();
        publish(Examples.amendement(before));
        Uploading outcome = town.act(() -> imports.upload(town.wim, before.ref().id(), upload(DECISION + "\n3. Een hek.")));
        assertEquals(new Uploading.Stored(only().ref().id()), outcome);
        assertEquals(before.ref().versie() + 1, only().ref().versie());
        assertEquals(Status.WACHT_OP_GRIFFIE, only().status());
        assertEquals(Status.VERVANGEN, found(before).status());
        StoredVoorstel uploaded = only();
        keep(DECISION);
        assertEquals(uploaded, only(), "the source still gives the file from before");
        town.doors.transaction(() -> keep(DECISION + "\n4. Nieuw."));
        assertEquals(Status.VERVANGEN, found(uploaded).status());
    }

    @Test void an_upload_that_is_not_read_or_not_new_or_not_yours_changes_nothing() {
        keep(DECISION);
        StoredVoorstel before = only();
        long id = before.ref().id();
        assertEquals(new Uploading.Same(), imports.upload(town.wim, id, upload(DECISION)));
        assertEquals(new Uploading.Unreadable("Dit is een scan. Plak de tekst hier zelf."), imports.upload(town.wim, id, upload("%scan")));
        assertEquals(new Uploading.Unknown(), imports.upload(town.strangeGriffier, id, upload("besluit:\n1. Iets.")));
        assertEquals(before, only());
        keep(DECISION + "\n3. Een hek.");
        assertEquals(new Uploading.NotNow(Status.VERVANGEN), imports.upload(town.wim, id, upload("besluit:\n1. Iets.")));
    }

    @Test void what_a_file_holds_besides_what_was_read_is_told_to_the_griffie() {
        ImportVoorstel noted = town.imports((file, mimeType) -> new Extraction.Lines(List.of("besluit:", "1. Tien bomen."), List.of(), "Er staan voetnoten in."));
        noted.keep(town.gemeente, place(), DECISION.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Er staan voetnoten in.", false), List.of(only().note(), only().eenheden().isEmpty()));
    }

    @Test void a_unit_knows_the_page_it_was_read_on() {
        ImportVoorstel paged = town.imports((file, mimeType) -> new Extraction.Lines(List.of("besluit:", "1. Tien bomen", "voor de wijk.", "2. Een bank."), List.of(1, 2, 3, 3)));
        paged.keep(town.gemeente, place(), DECISION.getBytes(StandardCharsets.UTF_8));
        assertEquals(Map.of("aanhef-1", 1, "beslispunt-1", 2, "beslispunt-2", 3), only().bladzijden());
    }

    @Test void the_lines_of_a_file_without_pages_stand_with_the_units_that_were_read_in_them_and_none_is_missing() {
        String file = "Raadsvoorstel 12\n\nDe raad van Voorbeeldstad;\ngelet op de Gemeentewet;\nbesluit:\n\nArtikel 1 Bomen\n1. Er komen tien\nbomen.\n2. Het college\nkiest:\na. de soort;\nb. de plek.\n"
                + "Artikel 2 Banken\nEr komt een bank.\n\nAldus vastgesteld op 1 maart.\nDe voorzitter,";
        keep(file);
        StoredVoorstel read = only();
        assertEquals(file.lines().filter(line -> !line.isBlank()).toList(),
                read.eenheden().stream().flatMap(unit -> read.bronregels().getOrDefault(unit.sleutel(), "").lines()).filter(line -> !line.isBlank()).toList());
        TekstEenheid trees = read.eenheden().stream().filter(unit -> unit.tekst().equals("Er komen tien bomen.")).findFirst().orElseThrow();
        assertEquals("1. Er komen tien\nbomen.", read.bronregels().get(trees.sleutel()));
        assertEquals(Map.of(), read.bladzijden());
    }

    @Test void the_lines_of_a_file_stay_with_the_units_of_an_upload_when_these_get_their_keys_of_before() {
        keep(DECISION);
        confirm(only().eenheden());
        town.act(() -> imports.upload(town.wim, only().ref().id(), upload("besluit:\n1. Een hek.\n2. Tien bomen.\n3. Een bank.")));
        assertEquals("2. Tien bomen.", only().bronregels().get("beslispunt-2"));
        confirm(only().eenheden());
        String trees = only().eenheden().stream().filter(unit -> unit.tekst().equals("Tien bomen.")).findFirst().orElseThrow().sleutel();
        assertEquals("beslispunt-1", trees, "the key of the version before");
        assertEquals("2. Tien bomen.", only().bronregels().get(trees));
    }

    private static Uploading.Upload upload(String text) {
        return new Uploading.Upload("besluit.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private Place place() {
        StoredVergadering stored = town.doors.agenda().vergadering(meeting).orElseThrow();
        Agendapunt punt = stored.vergadering().agendapunten().get(0);
        RaadsDocument document = punt.documenten().get(0);
        return new Place(stored, punt, document);
    }

    private void keep(String text) {
        imports.keep(town.gemeente, place(), text.getBytes(StandardCharsets.UTF_8));
    }

    private void confirm(List<TekstEenheid> eenheden) {
        assertEquals(new Opening.Done(), imports.confirm(town.wim, only().ref().id(), new Checked(eenheden, Map.of(), false)));
    }

    private Kenmerk publish(Amendement amendement) {
        Kenmerk kenmerk = town.draft(amendement);
        town.act(() -> town.publish().publish(town.sanne, kenmerk));
        return kenmerk;
    }

    private StoredVoorstel only() {
        List<StoredVoorstel> all = town.doors.agenda().voorstellen(town.gemeente.code(), Examples.NOW);
        assertEquals(1, all.size());
        return all.get(0);
    }

    private StoredVoorstel found(StoredVoorstel voorstel) {
        return town.doors.agenda().voorstel(voorstel.ref().id()).orElseThrow();
    }
}
