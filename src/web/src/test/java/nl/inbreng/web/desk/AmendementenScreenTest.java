package nl.inbreng.web.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.application.views.AmendementOpVoorstel;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Decided;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Herbasis;
import nl.inbreng.application.views.Stemregel;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.application.views.Support;
import nl.inbreng.application.views.Unreadable;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.AmendementStand;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Drager;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Indiener;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Stemvolgorde;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.text.Advice;
import nl.inbreng.text.Collision;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.Rebase;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.VotingOrder;
import nl.inbreng.web.Notice;
import nl.inbreng.web.Pages;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Account;
import nl.inbreng.web.parts.FieldError;
import nl.inbreng.web.parts.Help;
import nl.inbreng.web.parts.Site;
import nl.inbreng.web.parts.Theme;
import nl.inbreng.web.parts.Tone;
import org.junit.jupiter.api.Test;

class AmendementenScreenTest {

    static final Site SITE = new Site("Voorbeeldstad", true, Theme.bundled("voorbeeld"), "", new Help("Griffie", "", "griffie@voorbeeldstad.example", ""),
            new Account.Visitor("/aanmelden"), List.of());
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Regeling REGELING = Voorbeeldstad.regeling(Instrument.BURGERAMENDEMENT);
    private static final Basis BASIS = new Basis(Orgaan.RAAD, "artikel 2");
    static final VoorstelRef REF = new VoorstelRef(7, "Bomenplan", 2, "a".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", Instant.parse("2026-12-01T18:30:00Z"));
    private static final VoorstelRef OLD = new VoorstelRef(6, "Bomenplan", 1, "b".repeat(64), VoorstelRef.Pinned.BESTAND, "3 Bomenplan", "Raadsvergadering", Instant.parse("2026-12-01T18:30:00Z"));
    private static final List<TekstEenheid> UNITS = List.of(unit(1, "Tien bomen te planten langs de Dorpsstraat."), unit(2, "Drie banken te plaatsen bij de vijver."));

    @Test void a_line_says_why_what_falls_and_what_touches() {
        String page = page(all(List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(page.contains("Schrapt een heel onderdeel."), page);
        assertTrue(page.contains("Vervalt als nr. 1 is aangenomen."), page);
        assertTrue(page.contains("<strong>Botst met nr. 2.</strong>"), page);
        assertFalse(page.contains("Sanne"), "no name of a filer");
    }

    @Test void nothing_moves_past_the_ends() {
        AmendementenScreen screen = screen(all(List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        List<Stemregel> regels = screen.all().regels();
        assertEquals(List.of(false, true, true), regels.stream().map(regel -> screen.canMove(regel, true)).toList());
        assertEquals(List.of(true, true, false), regels.stream().map(regel -> screen.canMove(regel, false)).toList());
    }

    @Test void one_that_does_not_fit_is_told_apart_and_hides_no_other() {
        AmendementenScreen screen = screen(all(List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertEquals(3, screen.all().regels().size());
        assertEquals("BM-9999-2026-0004 Nummer 4", screen.broken(screen.all().collisions().broken()).getFirst().getFirst().text());
        String todo = screen.broken(screen.all().collisions().broken()).getFirst().get(1).text();
        assertTrue(todo.contains("Alleen de indiener kan het overzetten") && !todo.contains("Zet het eerst over"), todo);
        assertEquals(List.of("BM-9999-2026-0004", "versie 1", "Nee, zie hieronder"), screen.otherVersions().older().getFirst().stream().map(cell -> cell.text()).toList());
        assertTrue(page(screen.all(), VoteReply.NONE, VoteTyped.EMPTY).contains("Staat nog niet in de volgorde"));
    }

    @Test void nobody_is_said_to_owe_a_confirmation_of_a_subamendement_that_waits_for_another_filer() {
        AmendementOpVoorstel main = item("b2c3d4f5g6", 1, OLD, change(1, "Zes bomen."));
        AmendementOpVoorstel sub = item("c3d4f5g6h7", 2, new Amendement("Liever vijf dan zes", OLD, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Zes bomen.", "Vijf bomen.")), "Beter.", "", "", main.id()));
        assertEquals("Dat is nog niet bekend. Eerst kiest de indiener van BM-9999-2026-0001. Daarna krijgt de indiener van deze wijziging een mail.",
                screen(all(List.of(main, sub), List.of()), VoteReply.NONE, VoteTyped.EMPTY).otherVersions().older().getLast().getLast().text());
    }

    @Test void a_subamendement_on_one_that_stopped_waits_for_nobody_at_the_desk() {
        AmendementOpVoorstel main = item("b2c3d4f5g6", 1, OLD, change(1, "Zes bomen."));
        main.dossier().verzoek().take(new Stap.Decide(new Oordeel(Oordeel.Soort.NIET_ONTVANKELIJK, "Te laat.", List.of(nl.inbreng.domain.verzoek.NextRoute.values()[0]), List.of("artikel 2"))), new Obstacles.Facts(REGELING, 5, NOW));
        assertFalse(main.dossier().verzoek().stand().isRunning());
        AmendementOpVoorstel sub = item("c3d4f5g6h7", 2, new Amendement("Liever vijf dan zes", OLD, List.of(new Wijziging("beslispunt-1", "beslispunt 1", "Zes bomen.", "Vijf bomen.")), "Beter.", "", "", main.id()));
        AmendementenScreen screen = screen(all(List.of(main, sub), List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertEquals("Nee. Het amendement waar dit subamendement bij hoort, loopt niet meer. De indiener kan het niet overzetten.", screen.otherVersions().older().getLast().getLast().text());
        assertTrue(screen.broken(screen.all().collisions().broken()).stream().noneMatch(row -> row.getFirst().text().contains("Liever vijf") && row.get(1).text().contains("indiener")));
    }

    @Test void what_the_raad_decided_about_is_not_moved_any_more() {
        AmendementOpVoorstel rejected = admitted("b2c3d4f5g6", 1, REF, change(1, "Twintig bomen."));
        rejected.dossier().verzoek().take(new Stap.Conclude(nl.inbreng.domain.verzoek.Uitkomst.VERWORPEN, "", BASIS), new Obstacles.Facts(REGELING, 5, NOW));
        AmendementOpVoorstel benches = item("d4f5g6h7j8", 3, REF, change(2, "Vijf banken."));
        AmendementenScreen screen = screen(all(List.of(rejected, benches), List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertEquals(Tone.NEUTRAL, AmendementenScreen.stand(rejected).tone(), "rejected is not the colour of adopted");
        assertEquals(List.of(false, false), screen.all().regels().stream().map(regel -> screen.canMove(regel, true) || screen.canMove(regel, false)).toList(), "nor past it");
        AmendementenScreen more = screen(all(List.of(rejected, benches, item("f5g6h7j8k9", 4, REF, change(2, "Zes banken."))), List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertEquals(List.of(false, false, true), more.all().regels().stream().map(regel -> more.canMove(regel, true)).toList());
        assertEquals(List.of(false, true, false), more.all().regels().stream().map(regel -> more.canMove(regel, false)).toList());
    }

    @Test void how_a_pair_goes_together_is_told_once_on_the_list() {
        List<Stemregel> regels = all(List.of()).regels();
        assertEquals(List.of(1, 0, 0), regels.stream().map(regel -> regel.botsingen().size()).toList());
        assertEquals(List.of(), all(List.of()).overigeBotsingen());
    }

    @Test void what_fits_but_waits_for_its_filer_is_not_headed_as_what_does_not_fit() {
        Wijziging change = new Wijziging("beslispunt-1", "beslispunt 1", "Zes bomen.", "Acht bomen.");
        AmendementOpVoorstel one = item("f5g6h7j8k9", 4, OLD, change);
        Herbasis joined = new Herbasis(one.dossier().verzoek().kenmerk(), OLD.id(), REF.id(), Optional.of(Rebase.Uitkomst.SAMENGEVOEGD), List.of(new Herbasis.Onderdeel(change, Rebase.Uitkomst.SAMENGEVOEGD, Optional.of(change), "", Optional.empty())), NOW, Optional.empty());
        String page = page(all(List.of(new AmendementOpVoorstel(one.dossier(), one.base(), Optional.of(joined))), List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(page.contains("Ja, beide wijzigingen passen samen.") && page.contains("Staat nog niet in de volgorde"), page);
        assertFalse(page.contains("Past niet") || page.contains("niet past"), page);
    }

    @Test void of_one_with_an_outcome_nothing_is_asked_of_its_filer_any_more() {
        for (Rebase.Uitkomst outcome : List.of(Rebase.Uitkomst.SCHOON, Rebase.Uitkomst.CONFLICT, Rebase.Uitkomst.AL_VERWERKT)) {
            String before = told(outcome, item("f5g6h7j8k9", 4, OLD, LATER));
            AmendementOpVoorstel rejected = admitted("f5g6h7j8k9", 4, OLD, LATER);
            rejected.dossier().verzoek().take(new Stap.Conclude(nl.inbreng.domain.verzoek.Uitkomst.VERWORPEN, "", BASIS), new Obstacles.Facts(REGELING, 5, NOW));
            String after = told(outcome, rejected);
            assertTrue(before.contains("indiener"), before);
            assertFalse(after.contains("indiener") || after.contains("Geschreven op een andere versie"), after);
        }
    }

    private static final Wijziging LATER = new Wijziging("beslispunt-1", "beslispunt 1", "Zes bomen.", "Acht bomen.");

    /** The page of the desk about one of an older version, laid on the version of the vote. */
    private static String told(Rebase.Uitkomst outcome, AmendementOpVoorstel one) {
        Wijziging placed = change(1, "Acht bomen.");
        boolean none = outcome == Rebase.Uitkomst.AL_VERWERKT;
        Herbasis herbasis = new Herbasis(one.dossier().verzoek().kenmerk(), OLD.id(), REF.id(), Optional.of(outcome),
                List.of(new Herbasis.Onderdeel(LATER, outcome, none ? Optional.empty() : Optional.of(placed), "", Optional.empty())), NOW, Optional.empty());
        return page(all(List.of(new AmendementOpVoorstel(one.dossier(), one.base(), Optional.of(herbasis))), List.of()), VoteReply.NONE, VoteTyped.EMPTY);
    }

    @Test void what_was_decided_on_an_earlier_version_stands_apart_and_asks_nothing_of_its_filer() {
        AmendementOpVoorstel rejected = admitted("f5g6h7j8k9", 4, OLD, new Wijziging("beslispunt-1", "beslispunt 1", "Zes bomen.", "Acht bomen."));
        rejected.dossier().verzoek().take(new Stap.Conclude(nl.inbreng.domain.verzoek.Uitkomst.VERWORPEN, "", BASIS), new Obstacles.Facts(REGELING, 5, NOW));
        OtherVersions other = screen(all(List.of(rejected), List.of()), VoteReply.NONE, VoteTyped.EMPTY).otherVersions();
        assertEquals(List.of(), other.older());
        assertEquals("Hierover heeft de raad al besloten: verworpen, op versie 1.", other.decided().getFirst().getLast().text());
        assertTrue(page(other.all(), VoteReply.NONE, VoteTyped.EMPTY).contains("Al afgehandeld op een eerdere versie"));
        AmendementOpVoorstel fallen = admitted("f5g6h7j8k9", 4, OLD, new Wijziging("beslispunt-1", "beslispunt 1", "Zes bomen.", "Acht bomen."));
        fallen.dossier().verzoek().take(new Stap.Conclude(nl.inbreng.domain.verzoek.Uitkomst.VERVALLEN, "", BASIS), new Obstacles.Facts(REGELING, 5, NOW));
        assertEquals("Hierover hoeft de raad niet te besluiten: vervallen, op versie 1.", screen(all(List.of(fallen), List.of()), VoteReply.NONE, VoteTyped.EMPTY).otherVersions().decided().getFirst().getLast().text());
    }

    @Test void one_that_cannot_be_read_is_named_by_its_address_on_the_page_and_on_the_list_to_print() {
        Unreadable filed = new Unreadable(new Kenmerk("h7j8k9m2n3"), SharedStand.INGEDIEND);
        AmendementenOpVoorstel all = all(items(), List.of(), filed);
        String told = "Het amendement op /verzoek/h7j8k9m2n3 kan niet worden gelezen. Meld dit aan uw beheerder en noem dit adres. Het is ingediend, maar staat niet in deze volgorde.";
        String page = page(all, VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(page.contains(told) && page.contains("Eén amendement kan niet worden gelezen") && page.contains("BM-9999-2026-0001"), page);
        StringOutput list = new StringOutput();
        Pages.TEMPLATES.deskStemlijst(SITE, screen(all, VoteReply.NONE, VoteTyped.EMPTY)).render(list);
        assertTrue(list.toString().contains(told), list.toString());
        String alone = page(all(List.of(), List.of(), filed), VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(alone.contains(told) && !alone.contains("Er is nog geen amendement ingediend"), alone);
        assertFalse(page(all(List.of()), VoteReply.NONE, VoteTyped.EMPTY).contains("kan niet worden gelezen"));
    }

    @Test void when_nothing_that_was_filed_fits_the_page_does_not_say_that_nothing_was_filed() {
        AmendementenOpVoorstel none = all(List.of(item("f5g6h7j8k9", 4, OLD, new Wijziging("beslispunt-1", "beslispunt 1", "Zes bomen.", "Acht bomen."))), List.of());
        String page = page(none, VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(page.contains("Er staat nog geen amendement op de lijst") && !page.contains("Er is nog geen amendement ingediend"), page);
        assertTrue(page(all(List.of(), List.of()), VoteReply.NONE, VoteTyped.EMPTY).contains("Er is nog geen amendement ingediend"));
    }

    @Test void each_place_names_every_amendement_once_with_its_words_and_what_it_collides_with() {
        List<AmendementOpVoorstel> items = List.of(item("b2c3d4f5g6", 1, REF, change(1, UNITS.get(0).tekst().replace("Tien", "Twintig"))), item("c3d4f5g6h7", 2, REF, change(1, "")),
                item("d4f5g6h7j8", 3, REF, change(1, UNITS.get(0).tekst().replace("Tien", "Dertig"))), item("f5g6h7j8k9", 4, REF, change(1, UNITS.get(0).tekst().replace("Dorpsstraat", "Kerkstraat"))));
        AmendementenScreen screen = screen(all(items, List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertEquals(List.of("Beslispunt 1"), screen.crossings().stream().map(Crossing::plaats).toList());
        List<Crossing.Line> lines = screen.crossings().getFirst().lines();
        assertEquals(4, lines.size());
        assertEquals(List.of("nr. 1", "BM-9999-2026-0002", "Nummer 2"), List.of(lines.getFirst().nr(), lines.getFirst().naam(), lines.getFirst().titel()));
        assertEquals(List.of("Botst met nr. 2, nr. 3 en nr. 4: dit gaat verder en schrapt of vervangt die tekst."), lines.getFirst().samen());
        Crossing.Line twenty = lines.stream().filter(line -> line.naam().endsWith("0001")).findFirst().orElseThrow();
        assertEquals(3, twenty.samen().size(), twenty::toString);
        assertEquals(List.of("Tien", "Twintig"), twenty.tekst().stream().filter(run -> run.kind() != nl.inbreng.web.parts.TextRun.Kind.SAME).map(run -> run.text().strip()).toList());
        String page = page(all(items, List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertEquals(1, page.split("Beslispunt 1: 4 amendementen", -1).length - 1, page);
        assertEquals(List.of(), screen.beside());
    }

    @Test void places_that_are_cited_alike_stay_apart_by_their_key() {
        List<Collision> found = Stream.of("beslispunt-1", "beslispunt-2").map(key -> new Collision(new Collision.Pair("b2c3d4f5g6", "d4f5g6h7j8", ""), Collision.Soort.STRIJDIG, new Collision.Place(key, "beslispunt 1", 0, 1), key + " A", key + " B")).toList();
        assertEquals(2, Crossing.of(all(List.of()), found, id -> id).size());
    }

    @Test void a_title_in_another_script_leaves_the_sentence_around_it_alone() {
        List<AmendementOpVoorstel> items = List.of(item("b2c3d4f5g6", 1, REF, change(1, UNITS.get(0).tekst().replace("Tien", "Twintig"))), gathering("c3d4f5g6h7", "עצים", change(1, UNITS.get(0).tekst().replace("Tien", "Dertig"))));
        AmendementenOpVoorstel all = all(items, List.of());
        List<Crossing.Line> lines = Crossing.of(all, all.collisions().all(), all::name).getFirst().lines();
        assertEquals(List.of(List.of("Botst met \u2068‘עצים’\u2069: andere woorden op dezelfde plek."), List.of("Botst met BM-9999-2026-0001: andere woorden op dezelfde plek.")),
                lines.stream().sorted(Comparator.comparing(Crossing.Line::naam)).map(Crossing.Line::samen).toList());
        String page = page(all, VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(page.contains("<bdi>‘עצים’</bdi></a>"), page);
    }

    @Test void what_was_not_filed_before_the_raad_decided_is_not_called_open() {
        AmendementenOpVoorstel all = all(List.of(gathering("c3d4f5g6h7", "Bomen", change(1, "Dertig bomen."))), List.of());
        assertEquals(List.of("Open voor steun", "Niet ingediend voor het besluit"), Stream.of(false, true)
                .map(over -> new AmendementenScreen(all, VoteReply.NONE, VoteTyped.EMPTY, NOW, over).others().getFirst().getLast().text()).toList());
    }

    private static AmendementOpVoorstel gathering(String kenmerk, String titel, Wijziging change) {
        Verzoek verzoek = new Verzoek(new Kenmerk(kenmerk), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")), new Amendement(titel, REF, List.of(change), "Dat is beter."), Voorbeeldstad.OPENED);
        Threshold one = new Threshold(1, false, "artikel 4");
        verzoek.publish(REGELING, one, new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        return new AmendementOpVoorstel(new Dossier(verzoek, REGELING, new Support(0, Optional.of(one), Optional.empty()), List.of()), voorstel(REF));
    }

    @Test void each_button_says_by_itself_what_it_does_to_what() {
        List<AmendementOpVoorstel> items = List.of(admitted("b2c3d4f5g6", 1, REF, change(1, "Twintig bomen.")), item("c3d4f5g6h7", 2, REF, change(1, "")), item("d4f5g6h7j8", 3, REF, change(2, "Vijf banken.")));
        String page = page(all(items, List.of(new Stemvolgorde(1, List.of(new Kenmerk("d4f5g6h7j8")), "Eerst de banken.", "Wim", NOW))), VoteReply.NONE, VoteTyped.EMPTY);
        List<String> buttons = java.util.regex.Pattern.compile("(?s)<button[^>]*>(.*?)</button>").matcher(page.substring(page.indexOf("<main"))).results()
                .map(found -> found.group(1).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ").strip()).toList();
        assertEquals(buttons.size(), java.util.Set.copyOf(buttons).size(), buttons::toString);
        assertTrue(buttons.containsAll(List.of("Zet de voorgestelde volgorde terug", "Leg de uitkomst van dit amendement vast", "Omhoog BM-9999-2026-0001")), buttons::toString);
        assertTrue(page.contains("Leg vast wat de raad besloot") && page.contains("De indiener krijgt meteen een mail."), page);
    }

    @Test void what_was_decided_stands_beside_its_place_and_the_way_to_the_next_outcome_on_top() {
        AmendementOpVoorstel adopted = admitted("b2c3d4f5g6", 1, REF, change(1, "Twintig bomen."));
        adopted.dossier().verzoek().take(new Stap.Conclude(nl.inbreng.domain.verzoek.Uitkomst.AANGENOMEN, "", BASIS), new Obstacles.Facts(REGELING, 5, NOW));
        List<AmendementOpVoorstel> items = List.of(adopted, admitted("c3d4f5g6h7", 2, REF, change(1, "Dertig bomen.")));
        assertEquals(List.of("Aangenomen", ""), screen(all(items, List.of()), VoteReply.NONE, VoteTyped.EMPTY).crossings().getFirst().lines().stream().sorted(Comparator.comparing(Crossing.Line::naam)).map(Crossing.Line::uitkomst).toList());
        String page = page(all(items, List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(page.contains("href=\"#vervallen\"") && page.contains("href=\"#uitkomst-formulier\"") && page.contains("Wat nu vervalt (1)"), page);
        assertFalse(page(all(List.of()), VoteReply.NONE, VoteTyped.EMPTY).contains("href=\"#vervallen\""));
    }

    @Test void two_subamendementen_meet_in_the_text_of_their_amendement() {
        String main = UNITS.get(0).tekst().replace("Tien", "Twintig");
        List<AmendementOpVoorstel> items = List.of(item("b2c3d4f5g6", 1, REF, change(1, main)), sub("c3d4f5g6h7", 2, main, "Dertig"), sub("d4f5g6h7j8", 3, main, "Veertig"));
        Crossing crossing = screen(all(items, List.of()), VoteReply.NONE, VoteTyped.EMPTY).crossings().getFirst();
        assertEquals(List.of("Beslispunt 1 in de tekst van BM-9999-2026-0001", 2), List.of(crossing.plaats(), crossing.lines().size()));
        assertEquals("TwintigDertig bomen te planten langs de Dorpsstraat.", crossing.lines().stream().filter(line -> line.naam().endsWith("0002")).findFirst().orElseThrow().tekst().stream().map(run -> run.text()).reduce("", String::concat));
    }

    private static AmendementOpVoorstel sub(String kenmerk, int number, String main, String count) {
        return item(kenmerk, number, new Amendement("Nummer " + number, REF, List.of(new Wijziging("beslispunt-1", "beslispunt 1", main, main.replace("Twintig", count))), "Beter.", "", "", "b2c3d4f5g6"));
    }

    @Test void a_long_text_is_folded_and_other_words_of_one_unit_stand_behind_a_summary() {
        String text = UNITS.get(0).tekst();
        List<AmendementOpVoorstel> items = List.of(item("b2c3d4f5g6", 1, REF, change(1, text.replace("Tien", "Twintig"))), item("c3d4f5g6h7", 2, REF, change(1, text.replace("Dorpsstraat.", "Kerkstraat. " + "Elk jaar weer. ".repeat(50)))));
        AmendementenScreen screen = screen(all(items, List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertEquals(List.of(0, 1), List.of(screen.crossings().size(), screen.beside().size()));
        assertEquals(List.of(false, true), screen.beside().getFirst().lines().stream().sorted(Comparator.comparing(Crossing.Line::naam)).map(Crossing.Line::isLong).toList());
        String page = page(all(items, List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(page.contains("Zelfde onderdeel, andere woorden (1)") && page.contains("Lees de tekst van BM-9999-2026-0002"), page);
        assertFalse(page.contains("Amendementen die elkaar raken"), page);
    }

    @Test void another_order_shows_its_reason_who_and_the_way_back() {
        Stemvolgorde order = new Stemvolgorde(1, List.of(new Kenmerk("d4f5g6h7j8")), "De voorzitter wil banken & bomen.", "Wim Jansen", NOW);
        String page = page(all(List.of(order)), VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(page.contains("door Wim Jansen. Reden: De voorzitter wil banken &amp; bomen.") && page.contains("Zet de voorgestelde volgorde terug"), page);
        assertFalse(page(all(List.of()), VoteReply.NONE, VoteTyped.EMPTY).contains("Zet de voorgestelde volgorde terug"));
        assertTrue(page.contains("name=\"versie\" value=\"1\""), "an old page is refused");
        assertTrue(page.contains("Daarna kwam"), "what was not there when the order was chosen");
    }

    @Test void what_was_typed_comes_back_with_what_to_mend() {
        VoteTyped typed = VoteTyped.of(Posted.form("reden", "Eerst de banken."));
        String page = page(all(List.of()), VoteReply.mend(List.of(new FieldError("reden", "Schrijf op waarom."))), typed);
        assertTrue(page.contains("<title>Fout: ") && page.contains("Eerst de banken.") && page.contains("Schrijf op waarom."), page);
        assertTrue(page(all(List.of()), VoteReply.STALE, typed).contains("Dit is veranderd sinds u de pagina opende"));
    }

    @Test void the_list_to_print_has_sentences_an_empty_column_and_no_names() {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.deskStemlijst(SITE, screen(all(List.of()), VoteReply.NONE, VoteTyped.EMPTY)).render(output);
        assertTrue(output.toString().contains("In beslispunt 2 wordt &#34;Drie&#34; vervangen door &#34;Vijf&#34;.") || output.toString().contains("In beslispunt 2 wordt \"Drie\" vervangen door \"Vijf\"."), output.toString());
        assertTrue(output.toString().contains("data-kop=\"Uitslag\"></td>"), output.toString());
        assertFalse(output.toString().contains("Sanne"));
    }

    @Test void one_vote_for_two_and_one_that_does_not_fit_are_on_the_list_and_can_all_get_an_outcome() {
        List<AmendementOpVoorstel> items = List.of(admitted("b2c3d4f5g6", 1, REF, change(1, "Twintig bomen.")), admitted("c3d4f5g6h7", 2, REF, change(1, "Twintig bomen.")),
                admitted("f5g6h7j8k9", 4, OLD, new Wijziging("beslispunt-1", "beslispunt 1", "Zes bomen.", "Acht bomen.")));
        AmendementenScreen screen = screen(all(items, List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertEquals(1, screen.all().regels().size());
        assertEquals(List.of("b2c3d4f5g6", "c3d4f5g6h7", "f5g6h7j8k9"), screen.ready().stream().map(AmendementOpVoorstel::id).toList());
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.deskStemlijst(SITE, screen).render(output);
        String page = output.toString();
        assertTrue(page.contains("Zelfde stemming: <strong>BM-9999-2026-0002</strong> <bdi>"), page);
        assertTrue(page.contains("<strong>BM-9999-2026-0001</strong> <bdi>"), "a title in another script leaves the Dutch around it alone");
        String order = page(all(items, List.of()), VoteReply.NONE, VoteTyped.EMPTY);
        assertTrue(order.contains("BM-9999-2026-0001</a> <bdi>") && order.contains("BM-9999-2026-0002</a> <bdi>"), order);
        assertTrue(page.contains("Staat nog niet in de volgorde") && page.contains("BM-9999-2026-0004"), page);
    }

    @Test void a_version_that_was_replaced_says_so_leads_to_the_newest_and_offers_nothing() {
        Notice confirmed = VotePages.notice(voorstel(OLD), Optional.of(voorstel(REF)), Decided.NOT);
        assertEquals("Er is een nieuwere versie van dit raadsvoorstel", confirmed.heading());
        assertEquals("/werkblad/voorstellen/7/amendementen", confirmed.links().getFirst().href());
        assertTrue(confirmed.sentences().getFirst().contains("Dit is versie 1. Daarover stemt de raad niet meer."), confirmed::toString);
        StoredVoorstel waits = new StoredVoorstel(REF, "GM9999", 1, voorstel(REF).document(), StoredVoorstel.Status.WACHT_OP_GRIFFIE, UNITS, "");
        assertEquals("/werkblad/voorstellen/7", VotePages.notice(voorstel(OLD), Optional.of(waits), Decided.NOT).links().getFirst().href());
        assertEquals("/werkblad/voorstellen/6", VotePages.notice(voorstel(OLD), Optional.empty(), Decided.NOT).links().getFirst().href());
        assertEquals(List.of("Eerst de banken.", "De raad besprak het."), VoteTyped.of(Posted.form("reden", "Eerst de banken.", "toelichting", "De raad besprak het.")).answers().stream().map(answer -> answer.answer()).toList());
    }

    @Test void a_newer_version_after_the_decision_is_confirmed_only_when_the_raad_treats_it_again() {
        StoredVoorstel waits = new StoredVoorstel(REF, "GM9999", 1, voorstel(REF).document(), StoredVoorstel.Status.WACHT_OP_GRIFFIE, UNITS, "");
        Notice decided = VotePages.notice(voorstel(OLD), Optional.of(waits), new Decided(6, 1, true));
        assertTrue(decided.sentences().get(1).startsWith("De raad heeft al besloten, over versie 1. Bevestig versie 2 alleen als de raad dit voorstel opnieuw behandelt."), decided::toString);
        assertTrue(decided.links().stream().anyMatch(link -> link.href().equals("/werkblad/voorstellen/6/besluit")), decided::toString);
        assertTrue(VotePages.notice(voorstel(OLD), Optional.of(waits), Decided.NOT).sentences().get(1).startsWith("Bevestig eerst de tekst van versie 2."));
    }

    static AmendementOpVoorstel admitted(String kenmerk, int number, VoorstelRef ref, Wijziging change) {
        AmendementOpVoorstel one = item(kenmerk, number, ref, change);
        Obstacles.Facts facts = new Obstacles.Facts(REGELING, 5, NOW);
        one.dossier().verzoek().take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Alles klopt.", List.of(), List.of())), facts);
        one.dossier().verzoek().take(new Stap.NameDrager(new Drager(DragerWijze.RAADSLID_NEEMT_OVER, "Jan Smit", Optional.empty()), BASIS), facts);
        one.dossier().verzoek().take(new Stap.Plan(new Planning("Raad", NOW, "3 Bomen"), BASIS), facts);
        one.dossier().verzoek().take(new Stap.Advance(AmendementStand.INGEDIEND_IN_RAAD, "", BASIS), facts);
        return one;
    }

    private static AmendementenScreen screen(AmendementenOpVoorstel all, VoteReply reply, VoteTyped typed) {
        return new AmendementenScreen(all, reply, typed, NOW);
    }

    private static String page(AmendementenOpVoorstel all, VoteReply reply, VoteTyped typed) {
        StringOutput output = new StringOutput();
        Pages.TEMPLATES.deskAmendementen(SITE, screen(all, reply, typed)).render(output);
        return output.toString();
    }

    static AmendementenOpVoorstel all(List<Stemvolgorde> orders) {
        return all(items(), orders);
    }

    private static List<AmendementOpVoorstel> items() {
        return List.of(item("b2c3d4f5g6", 1, REF, change(1, UNITS.get(0).tekst().replace("Tien", "Twintig"))), item("c3d4f5g6h7", 2, REF, change(1, "")),
                item("d4f5g6h7j8", 3, REF, change(2, UNITS.get(1).tekst().replace("Drie", "Vijf"))), item("f5g6h7j8k9", 4, OLD, new Wijziging("beslispunt-1", "beslispunt 1", "Zes bomen.", "Acht bomen.")));
    }

    static AmendementenOpVoorstel all(List<AmendementOpVoorstel> items, List<Stemvolgorde> orders, Unreadable... onleesbaar) {
        List<Proposal> proposals = items.stream().map(AmendementOpVoorstel::proposal).toList();
        return new AmendementenOpVoorstel(REGELING.header().gemeente(), voorstel(REF), items, VotingOrder.of(UNITS, proposals, Map.of()), orders, Collisions.between(UNITS, proposals),
                Advice.on(UNITS, proposals), List.of(onleesbaar));
    }

    /** One of an older version, whose added text this version has already. */
    static AmendementenOpVoorstel done() {
        Wijziging added = Wijziging.added("beslispunt-2", "beslispunt 2", "Erbij.", false);
        AmendementOpVoorstel one = item("b2c3d4f5g6", 1, OLD, added);
        Herbasis herbasis = new Herbasis(one.dossier().verzoek().kenmerk(), OLD.id(), REF.id(), Optional.of(Rebase.Uitkomst.AL_VERWERKT),
                List.of(new Herbasis.Onderdeel(added, Rebase.Uitkomst.AL_VERWERKT, Optional.empty(), "", Optional.empty())), NOW, Optional.empty());
        return all(List.of(new AmendementOpVoorstel(one.dossier(), one.base(), Optional.of(herbasis))), List.of());
    }

    private static AmendementOpVoorstel item(String kenmerk, int number, VoorstelRef ref, Wijziging change) {
        return item(kenmerk, number, new Amendement("Nummer " + number, ref, List.of(change), "Dat is beter."));
    }

    private static AmendementOpVoorstel item(String kenmerk, int number, Amendement text) {
        Verzoek verzoek = new Verzoek(new Kenmerk(kenmerk), REGELING.header(), new Indiener("sanne", "Sanne", new EmailAddress("s@voorbeeld.example")),
                text, Voorbeeldstad.OPENED);
        Threshold one = new Threshold(1, false, "artikel 4");
        verzoek.publish(REGELING, one, new Deadline(Voorbeeldstad.CLOSES, "Tot en met 28 november."), Voorbeeldstad.OPENED);
        verzoek.file(new VerzoekNumber(Instrument.BURGERAMENDEMENT, "9999", 2026, number), 5, REGELING, Voorbeeldstad.OPENED);
        return new AmendementOpVoorstel(new Dossier(verzoek, REGELING, new Support(5, Optional.of(one), Optional.empty()), List.of()), voorstel(text.voorstel()));
    }

    private static StoredVoorstel voorstel(VoorstelRef ref) {
        return new StoredVoorstel(ref, "GM9999", 1, new RaadsDocument("doc", "Bomenplan", "Raadsvoorstel", ref.versie(), "plan.pdf", "application/pdf"), StoredVoorstel.Status.BEVESTIGD, UNITS, "");
    }

    static Wijziging change(int nr, String wordt) {
        return new Wijziging("beslispunt-" + nr, "beslispunt " + nr, UNITS.get(nr - 1).tekst(), wordt);
    }

    private static TekstEenheid unit(int nr, String text) {
        return new TekstEenheid("beslispunt-" + nr, "", TekstEenheid.Soort.BESLISPUNT, String.valueOf(nr), "beslispunt " + nr, text, true);
    }
}
