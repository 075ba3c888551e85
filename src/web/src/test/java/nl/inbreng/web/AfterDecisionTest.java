package nl.inbreng.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ReadRanking;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Support;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.NavLink;
import nl.inbreng.web.parts.Progress;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

class AfterDecisionTest {

    private static final Regeling REGELING = Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT);
    private static final Instant NOW = Voorbeeldstad.OPENED.plusSeconds(60);

    @Test void a_card_counts_down_no_more_and_asks_for_no_support_once_the_raad_decided() {
        Card open = card(6, NOW);
        assertTrue(open.text().startsWith("Nog ") && open.badge().equals("Open voor steun"), open::toString);
        for (Instant now : List.of(NOW, Voorbeeldstad.CLOSES.minusSeconds(1))) {
            Card over = card(7, now);
            assertEquals(List.of("De raad heeft al besloten. Steunen en indienen kan niet meer.", AfterDecision.MISSED.text(), Progress.NONE), List.of(over.text(), over.badge(), over.progress()));
        }
    }

    @Test void who_comes_to_support_or_to_file_is_told_what_is_over_and_what_can_be_done() {
        Dossier dossier = new Dossier(verzoek(), REGELING, new Support(5, Optional.of(new Threshold(5, false, "artikel 4")), Optional.empty()), List.of());
        for (Notice notice : List.of(AfterDecision.supporting(dossier), AfterDecision.filing(dossier))) {
            assertTrue(notice.heading().equals("De raad heeft al besloten") && notice.sentences().toString().contains("Stuur een brief aan de raad of spreek in."), notice::toString);
            assertEquals(List.of("/voorbeeldstad/voorstel/7/besluit", "/verzoek/b2c3d4f5g6"), notice.links().stream().map(NavLink::href).toList());
        }
    }

    @Test void who_would_write_on_reads_that_the_raad_decided_and_keeps_the_text_to_read_and_copy() {
        Verzoek verzoek = verzoek();
        verzoek.rewrite(((Amendement) verzoek.inhoud()).with(List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Dertig bomen."), Wijziging.added("beslispunt-1", "beslispunt 1", "Een haag.", false),
                Wijziging.moving("beslispunt-3", "beslispunt 3", "Klaar.").beside("beslispunt-1", true))));
        Notice notice = AfterDecision.writing(new Dossier(verzoek, REGELING, new Support(5, Optional.of(new Threshold(5, false, "artikel 4")), Optional.empty()), List.of()), List.of());
        assertEquals(List.of("De raad heeft al besloten", true), List.of(notice.heading(), notice.kept()));
        String page = rendered(notice);
        assertTrue(page.contains("Bomen geven schaduw.") && page.contains("U schreef: Dertig bomen.") && page.contains("U voegde toe: Een haag.") && page.contains("U zette dit op een andere plek: vóór beslispunt 1.") && page.contains("Deze tekst is bewaard."), page);
        assertFalse(page.contains("nog niet bewaard") || page.contains("<textarea") || page.contains("<form"), page);
        assertEquals(List.of("/voorbeeldstad/voorstel/7/besluit", "/verzoek/b2c3d4f5g6"), notice.links().stream().map(NavLink::href).toList());
    }

    private static String rendered(Notice notice) {
        StringOutput output = new StringOutput();
        Site site = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""), new Account.Visitor("/aanmelden"), List.of());
        Pages.TEMPLATES.pagesBericht(site, notice).render(output);
        return output.toString();
    }

    @Test void a_draft_in_the_list_says_that_it_cannot_be_published_any_more() {
        Verzoek v = verzoek();
        VerzoekLine draft = new VerzoekLine(v.kenmerk(), Optional.empty(), Instrument.BURGERAMENDEMENT, v.edition(), v.rules(), Optional.of("Meer bomen"), SharedStand.CONCEPT, Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(7L));
        Card card = lines(NOW).cards(List.of(draft)).getFirst();
        assertEquals(List.of("De raad heeft al besloten. U kunt uw tekst nog lezen en kopiëren, maar niet meer publiceren.", "/verzoek/b2c3d4f5g6/schrijven", "Concept"), List.of(card.text(), card.href(), card.badge()));
    }

    @Test void only_what_was_not_filed_missed_the_decision() {
        Verzoek verzoek = verzoek();
        assertTrue(AfterDecision.missed(verzoek, true));
        assertFalse(AfterDecision.missed(verzoek, false));
        verzoek.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, 1), 5, REGELING, NOW);
        assertFalse(AfterDecision.missed(verzoek, true));
    }

    /** @param voorstel the raad decided on 7 */
    private static Card card(long voorstel, Instant now) {
        Verzoek v = verzoek();
        VerzoekLine line = new VerzoekLine(v.kenmerk(), Optional.empty(), Instrument.BURGERAMENDEMENT, v.edition(), v.rules(), Optional.of("Meer bomen"), v.stand(), v.threshold(), 5, v.opened(), v.closes(), Optional.empty(), Optional.of(voorstel));
        return lines(now).cards(List.of(line)).getFirst();
    }

    private static Lines lines(Instant now) {
        ReadBesluit besluiten = new ReadBesluit(null, null) {
            @Override public boolean isOver(long version) {
                return version == 7;
            }
        };
        OneEdition only = new OneEdition(REGELING);
        Clock clock = Clock.fixed(now, Window.ZONE);
        EditionOf editions = new EditionOf(only, only, clock);
        return new Lines(editions, new ReadRanking(null, editions, clock), besluiten, clock);
    }

    private static Verzoek verzoek() {
        VoorstelRef ref = new VoorstelRef(7, "Bomenplan", 1, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", Voorbeeldstad.CLOSES);
        Verzoek verzoek = new Verzoek(new Kenmerk("b2c3d4f5g6"), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")),
                new Amendement("Meer bomen", ref, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Tien bomen.", "Twintig bomen.")), "Bomen geven schaduw."), Voorbeeldstad.OPENED);
        verzoek.publish(REGELING, new Threshold(5, false, "artikel 4"), new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        return verzoek;
    }
}
