package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.application.views.Support;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.web.pages.AmendementDrafts;
import nl.inbreng.web.pages.Drafts;
import nl.inbreng.web.pages.GemeentePages.VoorstelSeen;
import nl.inbreng.web.pages.Opened;
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
        String decided = seen(new Decided(7, 2, false));
        assertTrue(decided.contains("De raad heeft besloten") && decided.contains("/voorstel/7/besluit") && decided.contains("Dit wilden inwoners veranderen"), decided);
        assertFalse(Stream.of("Wilt u iets anders?", "/burgeramendement?voorstel", "/stadsmotie", "Wijzig dit").anyMatch(decided::contains), decided);
        String again = seen(new Decided(6, 1, true));
        assertTrue(again.contains("De raad besloot eerder, over versie 1") && again.contains("/burgeramendement?voorstel=7"), again);
        assertTrue(seen(Decided.NOT).contains("Wilt u iets anders?") && !seen(Decided.NOT).contains("besloten"));
    }

    @Test void after_the_decision_the_raadsvoorstel_names_all_that_residents_asked_with_what_became_of_it() {
        Verzoek adopted = ended("b2c3d4f5g6", Uitkomst.OVERGENOMEN);
        List<Running> all = new Encounters(agenda(Status.BEVESTIGD), verzoeken(adopted, SUB, OLD), Voorbeeldstad.UNDECIDED).decided(voorstel(7, Status.BEVESTIGD));
        assertEquals(List.of("Nog een boom: niet ingediend", "Meer bomen: overgenomen", "Minder bomen: niet ingediend"), all.stream().map(one -> one.titel() + ": " + one.einde()).toList());
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVoorstel(SITE, "/voorbeeldstad", voorstel(7, Status.BEVESTIGD), new VoorstelSeen(true, true, new Decided(7, 2, false), Optional.empty(), all)).render(output);
        String page = output.toString();
        assertTrue(page.contains("<li><a href=\"/verzoek/b2c3d4f5g6\" dir=\"auto\">Meer bomen</a>: overgenomen</li>") && page.contains("Inwoners wilden beslispunt 1 veranderen"), page);
    }

    @Test void after_the_decision_one_that_was_adopted_from_an_older_version_is_named_too() {
        Verzoek older = ended("d4f5g6h7j8", (Amendement) OLD.inhoud(), Uitkomst.OVERGENOMEN);
        assertEquals(List.of("Meer bomen false niet ingediend", "Minder bomen true overgenomen"), new Encounters(agenda(Status.BEVESTIGD), verzoeken(older, MAIN), Voorbeeldstad.UNDECIDED).decided(voorstel(7, Status.BEVESTIGD))
                .stream().map(one -> one.titel() + " " + one.older() + " " + one.einde()).toList());
    }

    @Test void once_the_meeting_has_begun_nobody_is_asked_to_write_what_cannot_be_published() {
        String begun = seen(Decided.NOT, true);
        assertTrue(begun.contains("De vergadering over dit voorstel is begonnen"), begun);
        assertFalse(Stream.of("Wilt u iets anders?", "/burgeramendement?voorstel", "/stadsmotie", "Wijzig dit").anyMatch(begun::contains), begun);
    }

    private static String seen(Decided decided) {
        return seen(decided, false);
    }

    private static String seen(Decided decided, boolean begun) {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVoorstel(SITE, "/voorbeeldstad", voorstel(7, Status.BEVESTIGD),
                new VoorstelSeen(true, begun, decided, Optional.empty(), encounters(Status.BEVESTIGD).running(voorstel(7, Status.BEVESTIGD)))).render(output);
        return output.toString();
    }

    @Test void a_raadsvoorstel_names_what_runs_on_it_and_what_was_not_carried_over_yet() {
        List<Running> running = encounters(Status.BEVESTIGD).running(voorstel(7, Status.BEVESTIGD));
        assertEquals(List.of("Meer bomen false", "Nog een boom false", "Minder bomen true"), running.stream().map(one -> one.titel() + " " + one.older()).toList());
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVoorstel(SITE, "/voorbeeldstad", voorstel(7, Status.BEVESTIGD), new VoorstelSeen(false, false, Decided.NOT, Optional.empty(), running)).render(output);
        String page = output.toString();
        assertTrue(page.contains("<li><a href=\"/verzoek/b2c3d4f5g6\" dir=\"auto\">Meer bomen</a></li>") && page.contains("dir=\"auto\">Minder bomen</a> (geschreven op een andere versie)"), page);
        String note = page.substring(page.indexOf("Inwoners willen beslispunt 1 veranderen"));
        assertTrue(note.contains("‘<bdi>Meer bomen</bdi>’") && !note.contains("Nog een boom") && !page.contains("Inwoners willen beslispunt 2"), page);
    }

    @Test void a_replaced_version_links_to_the_newer_one() {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVoorstel(SITE, "/voorbeeldstad", voorstel(6, Status.VERVANGEN), new VoorstelSeen(false, false, Decided.NOT, Optional.of(voorstel(7, Status.BEVESTIGD)), List.of())).render(output);
        assertTrue(output.toString().contains("<a href=\"/voorbeeldstad/voorstel/7\">versie 2</a>"), output.toString());
    }

    @Test void a_decided_version_does_not_promise_a_newer_one_that_the_griffie_did_not_open() {
        String page = replaced(new Decided(6, 1, true));
        assertTrue(page.contains("alleen open als de raad dit voorstel opnieuw behandelt") && page.contains("/voorstel/6/besluit") && !page.contains("Kies het raadsvoorstel opnieuw"), page);
        assertTrue(replaced(Decided.NOT).contains("Kies het raadsvoorstel opnieuw"));
    }

    @Test void a_replaced_version_names_no_button_that_is_not_there() {
        String page = replaced(Decided.NOT);
        assertTrue(page.contains("Dit is een oudere versie van het voorstel") && !page.contains("Wijzig dit"), page);
    }

    private static String replaced(Decided decided) {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVoorstel(SITE, "/voorbeeldstad", voorstel(6, Status.VERVANGEN), new VoorstelSeen(false, false, decided, Optional.empty(), List.of())).render(output);
        return output.toString();
    }

    @Test void an_amendement_names_what_changes_it_and_only_others_are_offered_to_change_it() {
        String page = page(MAIN, Status.BEVESTIGD, false);
        assertTrue(page.contains("<li><a href=\"/verzoek/c3d4f5g6h7\" dir=\"auto\">Nog een boom</a></li>") && page.contains("Geschreven op een oudere versie"), page);
        assertTrue(page.contains(">Stel een verandering van dit amendement voor</a>"), page);
        assertFalse(page(MAIN, Status.BEVESTIGD, true).contains("Stel een verandering van dit amendement voor"));
    }

    @Test void another_text_for_the_whole_decision_of_an_older_version_is_named_at_every_amendement_without_a_verdict() {
        Verzoek whole = verzoek("f5g6h7j8k9", new Amendement("Geen bomen", ref(6), List.of(), "Dat is beter.", "", "1. Er komen geen bomen.", ""));
        Verzoek hedge = verzoek("g6h7j8k9m2", text("Een heg", 7, "", new Wijziging("beslispunt-2", "beslispunt 2", "Een haag te planten.", "Een heg te planten.")));
        Encounters encounters = new Encounters(agenda(Status.BEVESTIGD), verzoeken(whole, hedge, OLD), Voorbeeldstad.UNDECIDED);
        assertEquals(List.of("Geen bomen"), encounters.kin(hedge.kenmerk(), (Amendement) hedge.inhoud()).older().stream().map(Running::titel).toList());
        assertEquals(List.of(), encounters.of(hedge.kenmerk(), (Amendement) hedge.inhoud()));
        Amendement own = new Amendement("Alles anders", ref(7), List.of(), "Dat is beter.", "", "1. Er komt een plein.", "");
        assertEquals(List.of("Geen bomen", "Minder bomen"), encounters.kin(new Kenmerk("h7j8k9m2n3"), own).older().stream().map(Running::titel).toList(), "whichever of the two it is");
    }

    @Test void an_amendement_leads_to_its_raadsvoorstel_and_after_the_decision_to_that_and_nobody_is_offered_to_change_it() {
        String link = "<a href=\"/voorbeeldstad/voorstel/7\"><strong><bdi>Bomenplan</bdi></strong></a>";
        String page = page(MAIN, Status.BEVESTIGD, false);
        assertTrue(page.contains(link) && !page.contains("Lees het besluit van de raad"), page);
        String settled = page(MAIN, new Looking(Status.BEVESTIGD, false, true, ""), encounters(Status.BEVESTIGD));
        assertTrue(settled.contains(link) && settled.contains("href=\"/voorbeeldstad/voorstel/7/besluit\""), settled);
        assertFalse(settled.contains("Stel een verandering van dit amendement voor"), settled);
        String gone = page(MAIN, new Looking(Status.INGETROKKEN, false, true, ""), encounters(Status.INGETROKKEN));
        assertFalse(gone.contains("/voorstel/7\"") || gone.contains("/besluit"), gone);
    }

    @Test void what_was_not_filed_before_the_decision_does_not_ask_for_support_any_more() {
        String page = page(MAIN, new Looking(Status.BEVESTIGD, true, true, ""), encounters(Status.BEVESTIGD));
        assertTrue(page.contains("Deze wijziging is niet ingediend. Indienen kan nu niet meer, en steunen ook niet.") && page.contains("Niet genoeg steun: 5 waren nodig"), page);
        assertFalse(Stream.of("Open voor steun", "<strong>Nog ", "Nog 4 nodig", "Steunen kan tot", "Steun dit verzoek", "/indienen", "Pas de tekst aan", "Zo gaat het verder").anyMatch(page::contains), page);
        assertFalse(page(MAIN, new Looking(Status.BEVESTIGD, false, true, ""), encounters(Status.BEVESTIGD)).contains("/steunen"));
        assertTrue(page(MAIN, Status.BEVESTIGD, false).contains("/steunen"));
        assertFalse(page(MAIN, new Looking(Status.VERVANGEN, false, true, ""), encounters(Status.VERVANGEN)).contains("De raad heeft al besloten"), "it may go along to a version that the raad treats anew");
        assertFalse(page(ended("b2c3d4f5g6", Uitkomst.OVERGENOMEN), new Looking(Status.BEVESTIGD, false, true, ""), encounters(Status.BEVESTIGD)).contains("is niet ingediend"));
    }

    @Test void what_lacked_valid_support_asks_for_no_more_once_the_raad_decided() {
        Verzoek lacking = verzoek("b2c3d4f5g6", (Amendement) MAIN.inhoud());
        lacking.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, REGELING, Voorbeeldstad.OPENED);
        lacking.take(new Stap.Verify(3, "Twee wonen elders.", new Basis(Orgaan.GRIFFIER, "artikel 2")), new Obstacles.Facts(REGELING, 5, Voorbeeldstad.OPENED));
        String open = page(lacking, new Looking(Status.BEVESTIGD, true, false, ""), encounters(Status.BEVESTIGD));
        assertTrue(open.contains("Inwoners kunnen u weer steunen") && open.contains("<strong>Nog "), open);
        String over = page(lacking, new Looking(Status.BEVESTIGD, true, true, ""), encounters(Status.BEVESTIGD));
        assertTrue(over.contains("Daarom kunnen inwoners u niet meer steunen.") && over.contains("Twee wonen elders."), over);
        assertFalse(Stream.of("Inwoners kunnen u weer steunen", "<strong>Nog ", "Dien uw verzoek opnieuw in", "niet ingediend").anyMatch(over::contains), over);
        assertFalse(page(lacking, new Looking(Status.BEVESTIGD, false, true, ""), encounters(Status.BEVESTIGD)).contains("/steunen"));
    }

    @Test void a_subamendement_names_what_it_changes_and_waits_for_its_filer() {
        String page = page(SUB, Status.BEVESTIGD, false);
        assertTrue(page.contains("wijziging op het burgeramendement <a href=\"/verzoek/b2c3d4f5g6\" dir=\"auto\">Meer bomen</a>"), page);
        assertFalse(page.contains("kiest eerst"), page);
        assertEquals(2, page.split("Dit is een wijziging op", -1).length, page);
        assertTrue(page.contains("<p>Het gaat over het raadsvoorstel <a href=\"/voorbeeldstad/voorstel/7\"><strong><bdi>Bomenplan</bdi></strong></a>"), page);
        String waiting = page(SUB, Status.VERVANGEN, false);
        assertTrue(waiting.contains("hoort bij het burgeramendement ‘<bdi>Meer bomen</bdi>’") && !waiting.contains("De indiener weet dit"), waiting);
        assertFalse(encounters(Status.VERVANGEN).waits((Amendement) MAIN.inhoud()));
    }

    @Test void the_editor_names_what_a_subamendement_changes_as_its_page_and_its_file_do() {
        Amendement text = (Amendement) SUB.inhoud();
        Encounters encounters = encounters(Status.BEVESTIGD);
        StoredVoorstel amended = voorstel(7, Status.BEVESTIGD).with(List.of(new TekstEenheid("beslispunt-1", "", TekstEenheid.Soort.BESLISPUNT, "1", "beslispunt 1", "Elf bomen te planten.", true)));
        Comparison seen = new AmendementDrafts(null, null, encounters, null, null).seen(new Drafts.Target("", SUB.kenmerk(), 0, null), new Opened(amended, text), Weergave.of(null));
        assertEquals("Het amendement ‘Meer bomen’ wordt als volgt gewijzigd:", seen.sentences().getFirst());
        assertEquals("‘Meer bomen’", encounters.opNaam(text));
        assertEquals("", encounters.opNaam((Amendement) MAIN.inhoud()));
        Verzoek filed = verzoek("b2c3d4f5g6", (Amendement) MAIN.inhoud());
        filed.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, REGELING, Voorbeeldstad.OPENED);
        assertEquals(filed.number().orElseThrow().toString(), new Encounters(agenda(Status.BEVESTIGD), verzoeken(filed, SUB), Voorbeeldstad.UNDECIDED).opNaam(text));
    }

    @Test void the_editor_of_a_subamendement_says_which_amendement_it_changes() {
        Amendement text = (Amendement) SUB.inhoud();
        Encounters encounters = encounters(Status.BEVESTIGD);
        AmendementDrafts.Screen screen = new AmendementDrafts.Screen(new Opened(voorstel(7, Status.BEVESTIGD), text), encounters.opTitel(text), List.of(), null, List.of());
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesAmendement(SITE, REGELING, new Drafts.Target("/x", SUB.kenmerk(), 0, null), screen, List.of(), null).render(output);
        assertTrue(output.toString().contains("U wijzigt een ander burgeramendement: <a href=\"/verzoek/b2c3d4f5g6\" dir=\"auto\">Meer bomen</a>."), output.toString());
    }

    @Test void who_changes_only_what_the_other_amendement_leaves_alone_gets_a_tip() {
        Encounters encounters = encounters(Status.BEVESTIGD);
        Wijziging hedge = new Wijziging("beslispunt-2", "beslispunt 2", "Een haag te planten.", "Een muur te bouwen.");
        Wijziging after = Wijziging.added("beslispunt-2", "beslispunt 2", "Een bank.", false);
        Wijziging ofOther = Wijziging.added("beslispunt-1", "beslispunt 1", "Een bank.", false);
        Wijziging unknown = new Wijziging("beslispunt-1.nieuw-1", "nieuw beslispunt", "Een hek.", "Geen hek.");
        assertTrue(encounters.tips(text("Muur", 7, "b2c3d4f5g6", hedge)).getFirst().contains("Stel dan zelf een wijziging op het raadsvoorstel voor."));
        assertEquals(1, encounters.tips(text("Bank", 7, "b2c3d4f5g6", after)).size());
        for (Wijziging belongs : List.of(ofOther, unknown)) assertEquals(List.of(), encounters.tips(text("Hoort erbij", 7, "b2c3d4f5g6", belongs)));
        assertEquals(List.of(), encounters.tips((Amendement) SUB.inhoud()));
        assertEquals(List.of(), encounters.tips(text("Muur", 7, "", hedge)), "no subamendement");
    }

    @Test void who_deletes_what_the_other_amendement_changes_a_part_of_gets_no_tip() {
        List<TekstEenheid> units = List.of(new TekstEenheid("lid-2", "", TekstEenheid.Soort.LID, "2", "artikel 1, tweede lid, aanhef", "Er komen:", true),
                new TekstEenheid("lid-2.onderdeel-a", "lid-2", TekstEenheid.Soort.ONDERDEEL, "a", "artikel 1, tweede lid, onder a", "bomen;", true),
                new TekstEenheid("lid-3", "", TekstEenheid.Soort.LID, "3", "artikel 1, derde lid", "Er komt een bank.", true));
        Amendement main = text("Heggen", 7, "", new Wijziging("lid-2.onderdeel-a", "artikel 1, tweede lid, onder a", "bomen;", "heggen;"));
        Wijziging gone = new Wijziging("lid-2", "artikel 1, tweede lid", "Er komen:", "");
        Wijziging moved = Wijziging.moving("lid-2", "artikel 1, tweede lid", "Er komen:").beside("lid-3", false);
        Wijziging worded = new Wijziging("lid-2", "artikel 1, tweede lid, aanhef", "Er komen:", "Er staan:");
        assertEquals(List.of(false, false, true), Stream.of(gone, moved, worded).map(own -> BesideAmendement.is(text("Erbij", 7, "b2c3d4f5g6", own), main, units)).toList());
    }

    @Test void a_subamendement_on_one_that_stopped_waits_for_nobody_and_says_what_that_means() {
        Verzoek late = verzoek("b2c3d4f5g6", (Amendement) MAIN.inhoud());
        late.take(new Stap.Withdraw(), new Obstacles.Facts(REGELING, 1, Voorbeeldstad.OPENED));
        Encounters encounters = new Encounters(agenda(Status.VERVANGEN), verzoeken(late, SUB), Voorbeeldstad.UNDECIDED);
        Kin kin = encounters.kin(SUB.kenmerk(), (Amendement) SUB.inhoud());
        assertEquals(List.of(false, true), List.of(kin.waits(), kin.stopped()));
        assertFalse(new Encounters(agenda(Status.BEVESTIGD), verzoeken(late, SUB), Voorbeeldstad.UNDECIDED).stopped((Amendement) SUB.inhoud()), "while nothing is newer");
        assertFalse(encounters(Status.VERVANGEN).stopped((Amendement) SUB.inhoud()));
        String page = page(SUB, new Looking(Status.VERVANGEN, false, false, ""), encounters);
        assertTrue(page.contains("Dat loopt niet meer. Daarom gaat deze wijziging niet mee") && !page.contains("krijgt de indiener"), page);
    }

    @Test void of_what_fell_the_page_does_not_say_that_the_raad_decided_about_it() {
        for (Uitkomst outcome : List.of(Uitkomst.VERVALLEN, Uitkomst.TER_KENNISNEMING)) {
            String page = page(ended("b2c3d4f5g6", outcome), Status.VERVANGEN, false);
            assertEquals(List.of(outcome == Uitkomst.VERVALLEN, outcome != Uitkomst.VERVALLEN), List.of(page.contains("Zij is vervallen."), page.contains("De raad heeft er al over besloten.")), page);
        }
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
        Encounters encounters = new Encounters(agenda(Status.BEVESTIGD), damaged, Voorbeeldstad.UNDECIDED);
        assertEquals(Optional.empty(), encounters.kin(SUB.kenmerk(), (Amendement) SUB.inhoud()).amended());
        assertFalse(encounters.waits((Amendement) SUB.inhoud()));
    }

    @Test void residents_do_not_read_what_the_griffie_has_to_do() {
        Wijziging added = Wijziging.added("beslispunt-1", "beslispunt 1", "Een hek.", false);
        Wijziging other = Wijziging.added("beslispunt-1", "beslispunt 1", "Een bank.", false);
        Verzoek bench = verzoek("f5g6h7j8k9", text("Een bank", 7, "", other));
        String zin = new Encounters(agenda(Status.BEVESTIGD), verzoeken(bench), Voorbeeldstad.UNDECIDED).of(new Kenmerk("g6h7j8k9m2"), text("Een hek", 7, "", added)).getFirst().zin();
        assertTrue(zin.equals("Dit amendement en ‘Een bank’ zetten allebei een nieuwe tekst na beslispunt 1. De raad kan ze allebei aannemen. De griffie regelt de volgorde."), zin);
    }

    @Test void while_the_griffie_looks_at_a_version_that_came_back_the_page_says_so_and_names_the_decision() {
        Decided decided = new Decided(6, 1, false);
        assertTrue(decided.isToldOn(voorstel(7, Status.WACHT_OP_GRIFFIE)) && decided.isToldOn(voorstel(6, Status.WACHT_OP_GRIFFIE)));
        assertFalse(decided.isToldOn(voorstel(7, Status.BEVESTIGD)) || Decided.NOT.isToldOn(voorstel(7, Status.WACHT_OP_GRIFFIE)));
        String page = page(MAIN, new Looking(Status.WACHT_OP_GRIFFIE, false, true, ""), encounters(Status.WACHT_OP_GRIFFIE));
        assertTrue(page.contains("De griffie kijkt de tekst van het raadsvoorstel na") && page.contains("Er is niets verloren."), page);
        assertTrue(page.contains("href=\"/voorbeeldstad/voorstel/7\"") && page.contains("href=\"/voorbeeldstad/voorstel/7/besluit\""), page);
    }

    @Test void what_has_an_outcome_is_not_said_to_go_on_once_the_griffie_is_ready() {
        String running = page(MAIN, Status.WACHT_OP_GRIFFIE, false);
        assertTrue(running.contains("Is de griffie klaar? Dan leest u hier hoe het verdergaat."), running);
        String page = page(ended("b2c3d4f5g6", Uitkomst.TER_KENNISNEMING), Status.WACHT_OP_GRIFFIE, false);
        assertTrue(page.contains("De griffie kijkt de tekst van het raadsvoorstel na") && page.contains("Deze wijziging blijft zoals zij was"), page);
        assertFalse(page.contains("Is de griffie klaar?"), page);
    }

    @Test void once_the_raad_decided_only_what_was_filed_is_met() {
        Verzoek open = verzoek("f5g6h7j8k9", text("Acht bomen", 7, "", replace(WAS, "Acht bomen te planten.")));
        Verzoek filed = verzoek("g6h7j8k9m2", text("Negen bomen", 7, "", replace(WAS, "Negen bomen te planten.")));
        filed.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, REGELING, Voorbeeldstad.OPENED);
        ReadBesluit decided = new ReadBesluit(null, null) {
            @Override public Decided decided(StoredVoorstel voorstel) {
                return new Decided(7, 2, false);
            }
        };
        assertEquals(List.of(2L, 1L), Stream.of(Voorbeeldstad.UNDECIDED, decided).map(besluiten -> new Encounters(agenda(Status.BEVESTIGD), verzoeken(MAIN, open, filed), besluiten).of(MAIN.kenmerk(), (Amendement) MAIN.inhoud()).stream().count()).toList());
    }

    @Test void who_confirmed_the_same_on_a_newer_version_is_not_told_that_there_is_a_new_text() {
        String page = page(MAIN, Status.BEVESTIGD, true, "overgezet");
        assertTrue(page.contains("Uw verzoek hoort nu bij de nieuwe versie") && !page.contains("Uw nieuwe tekst staat online"), page);
    }

    private static String page(Verzoek verzoek, Status status, boolean own) {
        return page(verzoek, status, own, "");
    }

    private static String page(Verzoek verzoek, Status status, boolean own, String done) {
        return page(verzoek, new Looking(status, own, false, done), encounters(status));
    }

    private record Looking(Status status, boolean own, boolean settled, String done) {}

    private static String page(Verzoek verzoek, Looking at, Encounters encounters) {
        Status status = at.status();
        Amendement text = (Amendement) verzoek.inhoud();
        Comparison seen = Comparison.open(Weergave.of(null), "/verzoek/x", text, voorstel(7, status)).with(encounters.kin(verzoek.kenmerk(), text));
        Dossier dossier = new Dossier(verzoek, REGELING, new Support(1, Optional.of(new Threshold(5, false, "artikel 4")), Optional.empty()), List.of());
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVerzoek(SITE, dossier, voorstel(7, status), new VerzoekPages.Seen(at.own(), at.done(), Voorbeeldstad.OPENED, status == Status.VERVANGEN, at.settled(), at.settled() && status == Status.BEVESTIGD, at.own(), Optional.empty(), seen)).render(output);
        return output.toString();
    }

    private static Encounters encounters(Status status) {
        return new Encounters(agenda(status), verzoeken(MAIN, SUB, OLD), Voorbeeldstad.UNDECIDED);
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
            case "openOn" -> Stream.of(all).filter(one -> one.stand().isRunning() && ((Amendement) one.inhoud()).voorstel().id() == (long) given[1]).toList();
            case "writtenOn" -> new Verzoeken.WrittenOn(Stream.of(all).filter(one -> ((Set<?>) given[1]).contains(((Amendement) one.inhoud()).voorstel().id())).map(Verzoek::kenmerk).toList(), List.of());
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

    private static Verzoek ended(String kenmerk, Uitkomst outcome) {
        return ended(kenmerk, (Amendement) MAIN.inhoud(), outcome);
    }

    private static Verzoek ended(String kenmerk, Amendement text, Uitkomst outcome) {
        Obstacles.Facts facts = new Obstacles.Facts(REGELING, 5, Voorbeeldstad.OPENED);
        Verzoek ended = verzoek(kenmerk, text);
        ended.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, REGELING, Voorbeeldstad.OPENED);
        ended.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())), facts);
        ended.take(new Stap.Plan(new Planning("Raad", Voorbeeldstad.OPENED, "3 Bomen"), new Basis(Orgaan.RAAD, "artikel 2")), facts);
        ended.take(new Stap.Conclude(outcome, "", new Basis(Orgaan.RAAD, "artikel 2")), facts);
        return ended;
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
