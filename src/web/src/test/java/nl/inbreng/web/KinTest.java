package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.pages.GemeentePages.VoorstelSeen;
import nl.inbreng.web.pages.VerzoekPages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

/** Which other amendementen a page names: on a raadsvoorstel, on what is amended, and on what amends it. */
class KinTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final Regeling REGELING = Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT);
    private static final String WAS = "Tien bomen te planten.";
    private static final List<TekstEenheid> UNITS = List.of(new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", WAS, true),
            new TekstEenheid("beslispunt-2", "", TekstEenheid.Soort.BESLISPUNT, "2", "beslispunt 2", "Een haag te planten.", true));
    private static final Verzoek MAIN = verzoek("b2c3d4f5g6", text("Meer bomen", 7, "", replace(WAS, "Elf bomen te planten.")));
    private static final Verzoek SUB = verzoek("c3d4f5g6h7", text("Nog een boom", 7, "b2c3d4f5g6", replace("Elf bomen te planten.", "Twaalf bomen te planten.")));
    private static final Verzoek OLD = verzoek("d4f5g6h7j8", text("Minder bomen", 6, "", replace("Negen bomen te planten.", "Acht bomen te planten.")));

    @Test void after_the_decision_nobody_is_asked_to_write_until_the_raad_treats_a_newer_version() {
        String decided = seen(new Decided(7, 2));
        assertTrue(decided.contains("De raad heeft besloten") && decided.contains("/voorstel/7/besluit") && decided.contains("Dit wilden inwoners veranderen"), decided);
        assertFalse(Stream.of("Wilt u iets anders?", "/burgeramendement?voorstel", "/stadsmotie", "Wijzig dit").anyMatch(decided::contains), decided);
        String again = seen(new Decided(6, 1));
        assertTrue(again.contains("De raad besloot eerder, over versie 1") && again.contains("/burgeramendement?voorstel=7"), again);
        assertTrue(seen(Decided.NOT).contains("Wilt u iets anders?") && !seen(Decided.NOT).contains("besloten"));
    }

    @Test void a_meeting_offers_the_decision_where_the_raad_took_one() {
        StoredVoorstel voorstel = voorstel(7, Status.BEVESTIGD);
        Vergadering vergadering = new Vergadering("v", "Raadsvergadering", Voorbeeldstad.OPENED, Optional.empty(), Vergadering.Status.GEPLAND, "", Optional.empty(),
                List.of(new Agendapunt("a", "3", 0, "Bomenplan", "", List.of(voorstel.document()))));
        for (boolean decided : List.of(true, false)) {
            StringOutput output = new StringOutput();
            Pages.TEMPLATES.pagesVergadering(SITE, "/voorbeeldstad", new StoredVergadering(1, "GM9999", vergadering), List.of(voorstel), decided ? List.of(voorstel) : List.of()).render(output);
            assertEquals(List.of(decided, !decided), List.of(output.toString().contains("Lees wat de raad besloot"), output.toString().contains("Stel een wijziging voor")));
        }
    }

    private static String seen(Decided decided) {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVoorstel(SITE, "/voorbeeldstad", voorstel(7, Status.BEVESTIGD),
                new VoorstelSeen(true, decided, Optional.empty(), encounters(Status.BEVESTIGD).running(voorstel(7, Status.BEVESTIGD)))).render(output);
        return output.toString();
    }

    @Test void a_raadsvoorstel_names_what_runs_on_it_and_what_was_not_carried_over_yet() {
        List<Running> running = encounters(Status.BEVESTIGD).running(voorstel(7, Status.BEVESTIGD));
        assertEquals(List.of("Meer bomen false", "Nog een boom false", "Minder bomen true"), running.stream().map(one -> one.titel() + " " + one.older()).toList());
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVoorstel(SITE, "/voorbeeldstad", voorstel(7, Status.BEVESTIGD), new VoorstelSeen(false, Decided.NOT, Optional.empty(), running)).render(output);
        String page = output.toString();
        assertTrue(page.contains("<li><a href=\"/verzoek/b2c3d4f5g6\" dir=\"auto\">Meer bomen</a></li>") && page.contains("dir=\"auto\">Minder bomen</a> (geschreven op een oudere versie)"), page);
        String note = page.substring(page.indexOf("Inwoners willen beslispunt 1 veranderen"));
        assertTrue(note.contains("‘Meer bomen’") && !note.contains("Nog een boom") && !page.contains("Inwoners willen beslispunt 2"), page);
    }

    @Test void a_replaced_version_links_to_the_newer_one() {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVoorstel(SITE, "/voorbeeldstad", voorstel(6, Status.VERVANGEN), new VoorstelSeen(false, Decided.NOT, Optional.of(voorstel(7, Status.BEVESTIGD)), List.of())).render(output);
        assertTrue(output.toString().contains("<a href=\"/voorbeeldstad/voorstel/7\">versie 2</a>"), output.toString());
    }

    @Test void an_amendement_names_what_changes_it_and_only_others_are_offered_to_change_it() {
        String page = page(MAIN, Status.BEVESTIGD, false);
        assertTrue(page.contains("<li><a href=\"/verzoek/c3d4f5g6h7\" dir=\"auto\">Nog een boom</a></li>") && page.contains("Geschreven op een oudere versie"), page);
        assertTrue(page.contains(">Wijzig dit amendement</a>"), page);
        assertFalse(page(MAIN, Status.BEVESTIGD, true).contains("Wijzig dit amendement"));
    }

    @Test void a_subamendement_names_what_it_changes_and_waits_for_its_filer() {
        String page = page(SUB, Status.BEVESTIGD, false);
        assertTrue(page.contains("wijziging op het burgeramendement <a href=\"/verzoek/b2c3d4f5g6\" dir=\"auto\">Meer bomen</a>"), page);
        assertFalse(page.contains("kiest eerst"), page);
        assertEquals(2, page.split("Dit is een wijziging op", -1).length, page);
        assertTrue(page.contains("<p>Het gaat over het raadsvoorstel <strong><bdi>Bomenplan</bdi></strong>"), page);
        String waiting = page(SUB, Status.VERVANGEN, false);
        assertTrue(waiting.contains("hoort bij het burgeramendement ‘Meer bomen’") && !waiting.contains("De indiener weet dit"), waiting);
        assertFalse(encounters(Status.VERVANGEN).waits((Amendement) MAIN.inhoud()));
    }

    @Test void the_filer_reads_first_that_a_choice_waits_and_nobody_else_does() {
        String own = page(MAIN, Status.VERVANGEN, true);
        int choice = own.indexOf("U moet nog kiezen");
        assertTrue(choice > 0 && choice < own.indexOf("<h1") && own.contains("href=\"/verzoek/b2c3d4f5g6/nieuwe-versie\""), own);
        assertEquals(1, own.split("/nieuwe-versie", -1).length - 1, own);
        assertFalse(page(MAIN, Status.VERVANGEN, false).contains("nieuwe-versie"));
        assertFalse(own.contains("De indiener weet dit"), own);
    }

    @Test void a_subamendement_on_one_that_cannot_be_read_still_has_its_page() {
        Verzoeken damaged = (Verzoeken) Proxy.newProxyInstance(KinTest.class.getClassLoader(), new Class<?>[] {Verzoeken.class}, (self, method, given) -> switch (method.getName()) {
            case "openOn" -> List.of(SUB);
            case "isReadable" -> false;
            default -> throw new IllegalStateException("kan niet worden gelezen");
        });
        Encounters encounters = new Encounters(agenda(Status.BEVESTIGD), damaged);
        assertEquals(Optional.empty(), encounters.kin(SUB.kenmerk(), (Amendement) SUB.inhoud()).amended());
        assertFalse(encounters.waits((Amendement) SUB.inhoud()));
    }

    @Test void residents_do_not_read_what_the_griffie_has_to_do() {
        Wijziging added = Wijziging.added("beslispunt-1", "beslispunt 1", "Een hek.", false);
        Wijziging other = Wijziging.added("beslispunt-1", "beslispunt 1", "Een bank.", false);
        Verzoek bench = verzoek("f5g6h7j8k9", text("Een bank", 7, "", other));
        String zin = new Encounters(agenda(Status.BEVESTIGD), verzoeken(bench)).of(new Kenmerk("g6h7j8k9m2"), text("Een hek", 7, "", added)).getFirst().zin();
        assertTrue(zin.equals("Dit amendement en ‘Een bank’ zetten allebei een nieuwe tekst na beslispunt 1. De raad kan ze allebei aannemen. De griffie regelt de volgorde."), zin);
    }

    @Test void who_confirmed_the_same_on_a_newer_version_is_not_told_that_there_is_a_new_text() {
        String page = page(MAIN, Status.BEVESTIGD, true, "overgezet");
        assertTrue(page.contains("Uw verzoek hoort nu bij de nieuwe versie") && !page.contains("Uw nieuwe tekst staat online"), page);
    }

    private static String page(Verzoek verzoek, Status status, boolean own) {
        return page(verzoek, status, own, "");
    }

    private static String page(Verzoek verzoek, Status status, boolean own, String done) {
        Encounters encounters = encounters(status);
        Amendement text = (Amendement) verzoek.inhoud();
        Comparison seen = Comparison.open(Weergave.of(null), "/verzoek/x", text, voorstel(7, status)).with(encounters.kin(verzoek.kenmerk(), text));
        Dossier dossier = new Dossier(verzoek, REGELING, new Support(1, Optional.of(new Threshold(5, false, "artikel 4")), Optional.empty()), List.of());
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVerzoek(SITE, dossier, voorstel(7, status), new VerzoekPages.Seen(own, done, Voorbeeldstad.OPENED, status == Status.VERVANGEN, own, Optional.empty(), seen)).render(output);
        return output.toString();
    }

    private static Encounters encounters(Status status) {
        return new Encounters(agenda(status), verzoeken(MAIN, SUB, OLD));
    }

    private static Agenda agenda(Status status) {
        return (Agenda) Proxy.newProxyInstance(KinTest.class.getClassLoader(), new Class<?>[] {Agenda.class}, (self, method, given) -> switch (method.getName()) {
            case "voorstel" -> Optional.of(voorstel((long) given[0], status));
            case "confirmedBefore" -> List.of(voorstel(6, Status.VERVANGEN));
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static Verzoeken verzoeken(Verzoek... all) {
        return (Verzoeken) Proxy.newProxyInstance(KinTest.class.getClassLoader(), new Class<?>[] {Verzoeken.class}, (self, method, given) -> switch (method.getName()) {
            case "openOn" -> Stream.of(all).filter(one -> ((Amendement) one.inhoud()).voorstel().id() == (long) given[1]).toList();
            case "isReadable" -> Stream.of(all).anyMatch(one -> one.kenmerk().equals(given[0]));
            case "find" -> Stream.of(all).filter(one -> one.kenmerk().equals(given[0])).findFirst();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static Verzoek verzoek(String kenmerk, Amendement text) {
        Verzoek verzoek = new Verzoek(new Kenmerk(kenmerk), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), text, Voorbeeldstad.OPENED);
        verzoek.publish(REGELING, new Threshold(5, false, "artikel 4"), new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        return verzoek;
    }

    private static Amendement text(String titel, long voorstel, String op, Wijziging change) {
        return new Amendement(titel, ref(voorstel), List.of(change), "Dat is beter.", "", "", op);
    }

    private static Wijziging replace(String was, String wordt) {
        return new Wijziging("beslispunt-1", "beslispunt 1", was, wordt);
    }

    private static StoredVoorstel voorstel(long id, Status status) {
        return new StoredVoorstel(ref(id), "GM9999", 1, new RaadsDocument("doc", "Bomenplan", "Raadsvoorstel", (int) id - 5, "plan.pdf", "application/pdf"), status, UNITS, "");
    }

    private static VoorstelRef ref(long id) {
        return new VoorstelRef(id, "Bomenplan", (int) id - 5, (id == 7 ? "a" : "b").repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", Instant.parse("2026-12-01T18:30:00Z"));
    }
}
