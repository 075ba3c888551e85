package nl.inbreng.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Consolidatie;
import nl.inbreng.application.views.StoredVergadering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.StoredVoorstel.Status;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.web.Encounters;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.NavLink;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

/** What a meeting offers at each raadsvoorstel, before it, during it and after it. */
class MeetingPageTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final Instant BEGINS = Instant.parse("2026-12-01T18:30:00Z");
    private static final RaadsDocument DOCUMENT = new RaadsDocument("doc", "Bomenplan", "Raadsvoorstel", 1, "plan.pdf", "application/pdf");
    private static final StoredVergadering MEETING = new StoredVergadering(1, "GM9999", new Vergadering("v", "Raadsvergadering", BEGINS, Optional.empty(),
            Vergadering.Status.GEPLAND, "", Optional.empty(), List.of(new Agendapunt("a", "3", 0, "Bomenplan", "", List.of(DOCUMENT)))));

    @Test void before_the_meeting_a_change_can_be_proposed() {
        String page = page(BEGINS.minusSeconds(1), voorstel(6, Status.BEVESTIGD), 0);
        assertTrue(page.contains("Stel een wijziging voor") && page.contains("/voorstel/6") && !page.contains("besloot"), page);
        assertTrue(page(BEGINS.minusSeconds(1), voorstel(6, Status.WACHT_OP_GRIFFIE), 0).contains("De griffie stelt dit raadsvoorstel open"));
    }

    @Test void from_its_begin_the_raadsvoorstel_can_be_read_and_nothing_new_is_asked() {
        String page = page(BEGINS, voorstel(6, Status.BEVESTIGD), 0);
        assertTrue(page.contains("Lees het raadsvoorstel") && page.contains("/voorstel/6"), page);
        assertFalse(page.contains("Stel een wijziging voor"), page);
        assertFalse(page(BEGINS, voorstel(6, Status.WACHT_OP_GRIFFIE), 0).contains("Dan kunt u hier een wijziging voorstellen"));
    }

    @Test void the_decision_is_found_long_after_the_meeting_also_when_residents_cannot_write_any_more() {
        String page = page(BEGINS.plusSeconds(90 * 86_400), voorstel(6, Status.BEVESTIGD), 6);
        assertTrue(page.contains("Lees wat de raad besloot") && page.contains("/voorstel/6"), page);
        assertEquals(List.of(1, 0), List.of(seen(BEGINS, voorstel(6, Status.BEVESTIGD), 6, false).voorstellen().size(), seen(BEGINS, voorstel(6, Status.BEVESTIGD), 0, false).voorstellen().size()));
    }

    @Test void a_newer_version_that_waits_does_not_hide_the_decision() {
        String page = page(BEGINS.plusSeconds(60), voorstel(7, Status.WACHT_OP_GRIFFIE), 6);
        assertTrue(page.contains("Lees wat de raad besloot") && page.contains("/voorstel/6/besluit\"") && page.contains("alleen open als de raad dit voorstel opnieuw behandelt"), page);
        assertFalse(page.contains("/voorstel/7") || page.contains("Dan kunt u hier een wijziging voorstellen"), page);
        String again = page(BEGINS.minusSeconds(60), voorstel(7, Status.BEVESTIGD), 6);
        assertTrue(again.contains("Stel een wijziging voor") && !again.contains("Lees wat de raad besloot"), again);
    }

    @Test void while_the_griffie_looks_at_a_version_its_page_says_so_with_links_that_work() {
        assertEquals(List.of("/voorbeeldstad/voorstel/6/besluit", "/voorbeeldstad/voorstel/6", "/voorbeeldstad/agenda/1", "/voorbeeldstad"), links(checking(6, true, false, false)));
        assertEquals(List.of("/voorbeeldstad/voorstel/6", "/voorbeeldstad/agenda/1", "/voorbeeldstad"), links(checking(0, true, false, false)));
        String sentences = checking(6, true, false, false).orElseThrow().sentences().toString();
        assertTrue(sentences.contains("Er is niets verloren.") && sentences.contains("versie 2 van ‘Bomenplan’"), sentences);
    }

    @Test void that_nothing_is_lost_is_said_only_where_something_was_written_or_decided_and_what_nobody_saw_has_no_page() {
        assertEquals(Optional.empty(), checking(0, false, false, false));
        for (Optional<Notice> seen : List.of(checking(0, true, false, false), checking(0, false, true, false))) assertFalse(seen.orElseThrow().sentences().toString().contains("niets verloren"), seen::toString);
        for (Optional<Notice> written : List.of(checking(0, true, false, true), checking(0, false, true, true))) assertTrue(written.orElseThrow().sentences().toString().contains("niets verloren"), written::toString);
    }

    private static List<String> links(Optional<Notice> notice) {
        return notice.orElseThrow().links().stream().map(NavLink::href).toList();
    }

    /** @param before whether an earlier version was confirmed @param reopened whether this one was @param written whether somebody wrote on one of them */
    private static Optional<Notice> checking(long decided, boolean before, boolean reopened, boolean written) {
        StoredVoorstel waiting = voorstel(7, Status.WACHT_OP_GRIFFIE);
        Agenda agenda = (Agenda) Proxy.newProxyInstance(MeetingPageTest.class.getClassLoader(), new Class<?>[] {Agenda.class}, (self, method, given) -> switch (method.getName()) {
            case "voorstel" -> Optional.of((long) given[0] == 7 ? waiting : voorstel((long) given[0], Status.VERVANGEN));
            case "confirmedBefore" -> before ? List.of(voorstel(6, Status.VERVANGEN)) : List.of();
            case "isReopened" -> reopened;
            default -> throw new UnsupportedOperationException(method.getName());
        });
        Verzoeken verzoeken = (Verzoeken) Proxy.newProxyInstance(MeetingPageTest.class.getClassLoader(), new Class<?>[] {Verzoeken.class}, (self, method, given) ->
                new Verzoeken.WrittenOn(written && ((Set<?>) given[1]).equals(before ? Set.of(6L, 7L) : Set.of(7L)) ? List.of(new Kenmerk("b2c3d4f5g6")) : List.of(), List.of()));
        ReadBesluit besluiten = besluiten(agenda, decided);
        return new GemeentePages(null, null, null, agenda, null, besluiten, new Encounters(agenda, verzoeken, besluiten), Clock.fixed(BEGINS, ZoneOffset.UTC)).checking("voorbeeldstad", waiting);
    }

    @Test void a_stadsmotie_is_begun_beside_a_raadsvoorstel_until_the_raad_decided_on_it() {
        assertEquals(List.of(true, false), Stream.of(0L, 6L).map(decided -> begun(decided).parts().stream().anyMatch(part -> part.text().contains("Bomenplan"))).toList());
    }

    @Test void who_begins_a_stadsmotie_beside_a_raadsvoorstel_that_was_decided_on_reads_that_first_and_can_still_write() {
        assertEquals("", remark(0, 6));
        assertEquals("", remark(6, 99), "what is not there");
        String remark = remark(6, 6);
        assertTrue(remark.contains("De raad heeft al besloten over het raadsvoorstel ‘Bomenplan’."), remark);
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesTekst(SITE, Voorbeeldstad.regeling(Instrument.STADSMOTIE), Drafts.Target.fresh("/x", new Kenmerk("b2c3d4f5g6")), begun(6), remark, List.of(), null).render(output);
        assertTrue(output.toString().contains("Uw motie kan daar niet meer bij horen.") && output.toString().contains("name=\"titel\""), output.toString());
    }

    private static String remark(long decided, long voorstel) {
        Agenda agenda = (Agenda) Proxy.newProxyInstance(MeetingPageTest.class.getClassLoader(), new Class<?>[] {Agenda.class}, (self, method, given) ->
                (long) given[0] == 6 ? Optional.of(voorstel(6, Status.BEVESTIGD)) : Optional.empty());
        return new WrittenPages(null, null, agenda, null, null, null, null, besluiten(agenda, decided)).decided(Voorbeeldstad.REGELING.header().gemeente(), Instrument.STADSMOTIE, voorstel);
    }

    private static Written begun(long decided) {
        Agenda agenda = agenda(voorstel(6, Status.BEVESTIGD));
        return new WrittenPages(null, null, agenda, null, null, null, null, besluiten(agenda, decided)).begun(Voorbeeldstad.REGELING.header().gemeente(), Instrument.STADSMOTIE, 6);
    }

    private static String page(Instant now, StoredVoorstel current, long decided) {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.pagesVergadering(SITE, "/voorbeeldstad", MEETING, seen(now, current, decided, true)).render(output);
        return output.toString();
    }

    /** @param decided id of the version on which the raad decided, or 0 */
    private static GemeentePages.VergaderingSeen seen(Instant now, StoredVoorstel current, long decided, boolean open) {
        Agenda agenda = agenda(current);
        return new GemeentePages(null, null, null, agenda, null, besluiten(agenda, decided), null, Clock.fixed(now, ZoneOffset.UTC)).seen(MEETING, open);
    }

    private static Agenda agenda(StoredVoorstel current) {
        return (Agenda) Proxy.newProxyInstance(MeetingPageTest.class.getClassLoader(), new Class<?>[] {Agenda.class}, (self, method, given) -> switch (method.getName()) {
            case "voorstel" -> Optional.of((long) given[0] == current.ref().id() ? current : voorstel((long) given[0], Status.VERVANGEN));
            case "confirmedBefore" -> List.of(voorstel(6, Status.VERVANGEN));
            case "voorstellen" -> given.length == 1 || !((Instant) given[1]).isAfter(BEGINS) ? List.of(current) : List.of();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private static ReadBesluit besluiten(Agenda agenda, long decided) {
        return new ReadBesluit(agenda, (Stemming) Proxy.newProxyInstance(MeetingPageTest.class.getClassLoader(), new Class<?>[] {Stemming.class}, (self, method, given) ->
                decided == 0 ? List.of() : List.of(new Consolidatie(1, decided, List.of(), List.of(), List.of(), "Wim", BEGINS))));
    }

    private static StoredVoorstel voorstel(long id, Status status) {
        VoorstelRef ref = new VoorstelRef(id, "Bomenplan", (int) id - 5, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", BEGINS);
        return new StoredVoorstel(ref, "GM9999", 1, DOCUMENT, status, List.of(), "");
    }
}
