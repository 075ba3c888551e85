package nl.inbreng.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.contract.Examples;
import nl.inbreng.application.contract.StoredVoorstelIn;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.regeling.Ground;
import nl.inbreng.domain.verzoek.Filing;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Moving;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import org.junit.jupiter.api.Test;

class FileVerzoekTest {

    private final Town town = new Town();
    private final Kenmerk kenmerk = town.open();

    @Test void one_too_few_is_refused_with_article_needed_and_found() {
        town.support(kenmerk, Examples.NEEDED - 1);
        Ground ground = assertInstanceOf(Filing.Refused.class, file()).ground();
        assertEquals("artikel 4 van de Verordening burgerinbreng Voorbeeldstad 2026", ground.artikel());
        assertEquals("3", ground.needed());
        assertEquals("2", ground.found());
        assertEquals(SharedStand.OPEN_VOOR_STEUN, town.verzoek(kenmerk).stand());
        assertEquals(0, town.letters("ontvangst").size());
    }

    @Test void just_enough_is_filed_under_the_first_number() {
        town.support(kenmerk, Examples.NEEDED);
        Filing.Filed filed = assertInstanceOf(Filing.Filed.class, file());
        assertEquals("BA-" + town.gemeente.code().substring(2) + "-2026-0001", filed.number().toString());
        assertEquals(Examples.NOW, filed.at());
        assertEquals(SharedStand.INGEDIEND, town.verzoek(kenmerk).stand());
        assertEquals(Examples.NEEDED, town.verzoek(kenmerk).supportAtFiling());
    }

    @Test void one_more_than_enough_is_filed_too() {
        town.support(kenmerk, Examples.NEEDED + 1);
        assertInstanceOf(Filing.Filed.class, file());
        assertEquals(Examples.NEEDED + 1, town.verzoek(kenmerk).supportAtFiling());
    }

    @Test void filing_sends_a_receipt_with_its_document_and_a_message_to_the_griffie() {
        town.support(kenmerk, Examples.NEEDED);
        file();
        Letter receipt = town.letters("ontvangst").get(0);
        assertEquals("sanne@inwoners.example", receipt.to().value());
        assertEquals(Optional.of(new Letter.Enclosed(DocumentKind.ONTVANGSTBEVESTIGING, kenmerk)), receipt.enclosure());
        assertEquals("griffie@voorbeeldstad.example", town.letters("griffie").get(0).to().value());
    }

    @Test void filing_twice_keeps_the_first_receipt() {
        town.support(kenmerk, Examples.NEEDED);
        VerzoekNumber number = assertInstanceOf(Filing.Filed.class, file()).number();
        assertEquals(new Filing.AlreadyFiled(number), file());
        assertEquals(1, town.letters("ontvangst").size());
        assertEquals(1, town.letters("griffie").size());
        assertEquals(3, town.doors.verzoeken().events(town.verzoek(kenmerk)).size());
        Kenmerk next = town.open();
        town.support(next, Examples.NEEDED);
        assertEquals(2, assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, next))).number().sequence());
    }

    @Test void the_year_of_the_number_is_the_year_in_the_netherlands() {
        town.support(kenmerk, Examples.NEEDED);
        town.clock.set(Instant.parse("2026-12-31T23:00:00Z"));
        assertEquals(2026, town.clock.instant().atZone(ZoneOffset.UTC).getYear());
        assertEquals(2027, assertInstanceOf(Filing.Filed.class, file()).number().year());
    }

    @Test void a_draft_is_thrown_away_but_what_was_published_meanwhile_is_not() {
        town.support(kenmerk, 1);
        assertEquals(new Moving.NotFrom(SharedStand.OPEN_VOOR_STEUN), town.act(() -> town.file().discard(town.sanne, kenmerk)));
        assertEquals(List.of(SharedStand.OPEN_VOOR_STEUN, 1), List.of(town.verzoek(kenmerk).stand(), town.confirmed(kenmerk)));
        Kenmerk draft = town.draft(Examples.agendering());
        assertEquals(new Moving.Unknown(), town.act(() -> town.file().discard(town.bilal, draft)));
        assertEquals(new Moving.Moved(SharedStand.INGETROKKEN), town.act(() -> town.file().discard(town.sanne, draft)));
        assertEquals(new Moving.NotFrom(SharedStand.INGETROKKEN), town.act(() -> town.file().discard(town.sanne, draft)));
    }

    @Test void nobody_but_the_filer_can_file_or_withdraw() {
        town.support(kenmerk, Examples.NEEDED);
        assertEquals(new Filing.Unknown(), town.act(() -> town.file().file(town.bilal, kenmerk)));
        assertEquals(new Filing.Unknown(), town.act(() -> town.file().file(town.wim, kenmerk)));
        assertEquals(new Moving.Unknown(), town.act(() -> town.file().withdraw(town.bilal, kenmerk)));
        assertEquals(new Filing.Unknown(), town.act(() -> town.file().file(town.sanne, Examples.kenmerk())));
        assertEquals(SharedStand.OPEN_VOOR_STEUN, town.verzoek(kenmerk).stand());
    }

    @Test void a_draft_cannot_be_filed() {
        Kenmerk draft = town.draft(Examples.agendering());
        assertEquals(new Filing.NotOpen(SharedStand.CONCEPT), town.act(() -> town.file().file(town.sanne, draft)));
    }

    @Test void a_burgeragendering_with_enough_support_can_be_filed_after_closing() {
        town.support(kenmerk, Examples.NEEDED);
        town.clock.set(town.verzoek(kenmerk).closes().orElseThrow());
        town.closeWindows();
        assertInstanceOf(Filing.Filed.class, file());
    }

    @Test void with_too_little_support_after_closing_nobody_is_asked_to_share_the_page() {
        town.support(kenmerk, Examples.NEEDED - 2);
        town.clock.set(town.verzoek(kenmerk).closes().orElseThrow().minusSeconds(1));
        assertTrue(assertInstanceOf(Filing.Refused.class, file()).ground().text().contains("Deel de pagina"));
        town.clock.set(town.verzoek(kenmerk).closes().orElseThrow());
        assertTrue(assertInstanceOf(Filing.Refused.class, file()).ground().text().contains("Steunen kan niet meer"));
    }

    @Test void a_burgeramendement_is_filed_before_its_closing_moment_or_not_at_all() {
        Kenmerk amendement = amendement();
        town.support(amendement, Examples.NEEDED);
        Instant closes = town.verzoek(amendement).closes().orElseThrow();
        town.clock.set(closes);
        assertEquals("termijn", assertInstanceOf(Filing.Refused.class, town.act(() -> town.file().file(town.sanne, amendement))).ground().code());
        town.clock.set(closes.minusSeconds(1));
        Filing.Filed filed = assertInstanceOf(Filing.Filed.class, town.act(() -> town.file().file(town.sanne, amendement)));
        assertEquals("BM-" + town.gemeente.code().substring(2) + "-2026-0001", filed.number().toString());
    }

    private Filing file() {
        return town.act(() -> town.file().file(town.sanne, kenmerk));
    }

    private Kenmerk amendement() {
        StoredVoorstel voorstel = StoredVoorstelIn.fresh(town.doors, town.gemeente).of(town.doors, "doc", "a".repeat(64));
        town.doors.agenda().confirm(voorstel, "wim", town.clock.instant());
        Kenmerk draft = town.draft(Examples.amendement(voorstel));
        town.act(() -> town.publish().publish(town.sanne, draft));
        return draft;
    }
}
