package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.domain.rangorde.PlaatsBesluit;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.web.ByRank;
import nl.inbreng.web.Pages;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.Cell;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import org.junit.jupiter.api.Test;

class RanglijstPagesTest {

    private static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());

    private final Verzoek verzoek = ByRank.verzoek();

    @Test void a_row_names_rank_support_period_and_each_check() {
        List<String> cells = row().stream().map(Cell::text).toList();
        assertEquals(List.of("2", "Oversteek", "4", "2 november 2026", "28 november 2026", "In orde", "In orde", "Zelf beoordelen", "1 zelf beoordelen"), cells);
        assertEquals("/werkblad/ranglijst/b2c3d4f5g6", row().get(1).href());
        assertEquals(RanglijstScreen.COLUMNS.size(), cells.size());
    }

    @Test void an_earlier_decision_that_is_long_ago_is_in_order() {
        verzoek.decidedEarlier(LocalDate.of(2025, 11, 2));
        assertEquals("In orde", row().get(7).text());
        verzoek.decidedEarlier(LocalDate.of(2025, 11, 3));
        assertEquals("Zelf beoordelen", row().get(7).text());
    }

    @Test void the_list_tells_the_next_two_places_and_who_decides() {
        String page = list(List.of(row()), "");
        assertTrue(page.contains("De volgende plaats op de agenda is op dinsdag 3 november 2026: elke 3 weken is er één"), page);
        assertTrue(page.contains("De plaats daarna is op dinsdag 24 november 2026."), page);
        assertTrue(page.contains("De agendacommissie beslist of en wanneer een verzoek een plaats krijgt."), page);
        assertTrue(list(List.of(), "").contains("Er staat geen verzoek op de ranglijst"));
        assertTrue(list(List.of(), "plaats").contains("Het verzoek heeft een plaats"));
        assertTrue(list(List.of(), "nu-niet").contains("Het besluit is vastgelegd"));
    }

    @Test void one_that_cannot_be_read_is_named_and_the_others_keep_their_rows() {
        Ranglijst all = ByRank.list(1);
        Ranglijst damaged = new Ranglijst(all.regeling(), all.rangorde(), all.lines(), List.of(new Kenmerk("c3d4f5g6h7")), all.now());
        String page = list(damaged, List.of(row()), "");
        assertTrue(page.contains("De ranglijst is niet compleet") && page.contains("Het verzoek op /verzoek/c3d4f5g6h7 kan niet worden gelezen.") && page.contains("Oversteek"), page);
        String none = list(damaged, List.of(), "");
        assertTrue(none.contains("/verzoek/c3d4f5g6h7") && !none.contains("Er staat geen verzoek"), none);
        assertFalse(list(List.of(row()), "").contains("niet compleet"));
        List<Cell> cells = RanglijstScreen.unreadable(all.rangorde().place(verzoek.kenmerk()).orElseThrow());
        assertEquals(RanglijstScreen.COLUMNS.size(), cells.size());
        assertEquals(List.of("2", "Het verzoek op /verzoek/b2c3d4f5g6 kan niet worden gelezen. Meld dit aan uw beheerder en noem dit adres.", "4"), cells.stream().map(Cell::text).limit(3).toList());
    }

    @Test void a_candidate_shows_its_checks_and_the_form() {
        String page = candidate(1, List.of());
        assertTrue(page.contains("Plaats 2 van 5") && page.contains("Wat heeft de agendacommissie besloten?"), page);
        assertTrue(page.contains("De periode om steun te verzamelen loopt nog.") && page.contains("Gaat het verzoek over: een klacht?"), page);
        assertTrue(page.contains("/werkblad/b2c3d4f5g6/eerder-besluit"), page);
        assertFalse(page.contains("Genoeg inwoners"), page);
        assertTrue(candidate(1, List.of(new FieldError("motivering", "Schrijf op waarom."))).contains("<title>Fout: "));
    }

    @Test void only_for_the_highest_a_motivation_may_be_left_out() {
        assertFalse(fields(0).getLast().options().equals(fields(1).getLast().options()), "optional or not");
        assertTrue(fields(1).getLast().hint().startsWith("Altijd nodig"));
    }

    @Test void the_form_asks_a_decision_and_keeps_a_motivation_within_its_limit() {
        assertInstanceOf(Filled.Faulty.class, new PlaatsForm("", "Waarom").read());
        assertInstanceOf(Filled.Faulty.class, new PlaatsForm("ALTIJD", "Waarom").read());
        assertEquals(new Filled.Complete<>(new PlaatsBesluit(PlaatsBesluit.Soort.NU_NIET, "Vol.")), new PlaatsForm("NU_NIET", "Vol.").read());
        assertInstanceOf(Filled.Complete.class, new PlaatsForm("PLAATS", "x".repeat(PlaatsBesluit.LIMIT)).read());
        assertInstanceOf(Filled.Faulty.class, new PlaatsForm("PLAATS", "x".repeat(PlaatsBesluit.LIMIT + 1)).read());
        assertInstanceOf(Filled.Faulty.class, new PlaatsForm("PLAATS", "😀".repeat(PlaatsBesluit.LIMIT)).read(), "counted as the decision counts");
    }

    private List<Cell> row() {
        Ranglijst list = ByRank.list(1);
        return RanglijstScreen.row(list.rangorde().place(verzoek.kenmerk()).orElseThrow(), ByRank.dossier(verzoek), ByRank.NOW);
    }

    private static List<nl.inbreng.web.parts.Field> fields(int ahead) {
        return PlaatsForm.EMPTY.fields(ByRank.list(ahead).standing(ByRank.verzoek().kenmerk()).orElseThrow(), List.of());
    }

    private static String list(List<List<Cell>> rows, String done) {
        return list(ByRank.list(1), rows, done);
    }

    private static String list(Ranglijst ranking, List<List<Cell>> rows, String done) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskRanglijst(SITE, List.of(new RanglijstScreen(ranking, rows)), done).render(out);
        return out.toString();
    }

    private String candidate(int ahead, List<FieldError> errors) {
        StringOutput out = new StringOutput();
        Pages.TEMPLATES.deskKandidaat(SITE, new CandidateScreen(ByRank.dossier(verzoek), ByRank.list(ahead).standing(verzoek.kenmerk()).orElseThrow(), PlaatsForm.EMPTY, errors, false, ByRank.NOW)).render(out);
        return out.toString();
    }
}
