package nl.inbreng.regelingen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.OpenEdition.OpenQuestion;
import nl.inbreng.domain.regeling.Regeling;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each mistake an author can make gives file, line and reason. Every case changes one line of a good file. */
class BadRulesTest {

    private static final String AGENDERING = "GM9999-voorbeeldstad/burgeragendering-2026-01-01.yaml";
    private static final String AMENDEMENT = "GM9999-voorbeeldstad/burgeramendement-2026-01-01.yaml";
    private static final String INITIATIEF = "GM9999-voorbeeldstad/burgerinitiatief-2026-01-01.yaml";
    private static final String WIJK = "GM9999-voorbeeldstad/wijkagendering-2026-01-01.yaml";
    private static final String JONGEREN = "GM9999-voorbeeldstad/jongereninitiatief-2026-01-01.yaml";
    private static final String REFERENDUM = "GM9999-voorbeeldstad/referendumverzoek-2026-01-01.yaml";
    private static final String RANGORDE = "GM9998-voorbeeldwoude/burgeragendering-2026-01-01.yaml";
    private static final String GEMEENTE = "GM9999-voorbeeldstad/gemeente.yaml";
    /** Only the made-up gemeenten: what is real doesn't belong in a test of mistakes. */
    private static final List<RuleFile> GOOD = RuleFiles.shipped().stream().filter(file -> file.path().startsWith("GM99")).toList();

    private static final String WINDOW = "  venster: {duur: 12 weken, artikel: \"artikel 5, derde lid\"}";
    private static final String BACK = "  venster: {voorVergadering: 3 dagen, artikel: \"artikel 10, derde lid\"}";
    private static final String SLOT = "    slot: {elke: 3 weken, eerste: 2026-01-13}";
    private static final String BUURT = "    - {schaal: buurt, percentage: 1, basis: inwoners, minimum: 2, maximum: 3, afronding: omhoog, artikel: \"artikel 14, derde lid, onder a\"}";
    private static final String STAD = "    - {schaal: stad, aantal: 6, artikel: \"artikel 12, derde lid, onder b\"}";
    private static final String FASE = "    - {naam: inleidend verzoek, soort: absoluut, aantal: 4, indienerTeltMee: true, artikel: \"artikel 18, derde lid\", venster: {duur: 4 weken, artikel: \"artikel 18, vijfde lid\"}, beslisser: raad}";
    private static final String EARLIER = "eerderBesluit: {duur: 2 jaar, uitzondering: nieuwe feiten, artikel: \"artikel 4, onder e\"}";
    private static final String CENTRUM = "  - {schaal: wijk, code: centrum, naam: Centrum}";
    private static final String KIESDELER = "  - {soort: kiesdeler, op: 2026-03-18, aantal: 812, bron: \"https://voorbeeldstad.example/cijfers\", gezien: 2026-11-25}";
    private static final String SUMMER = "  - {naam: het zomerreces, van: 2026-07-11, tot: 2026-08-24, bron: \"https://voorbeeldstad.example/vergaderschema\"}";

    private record Case(String name, String path, String line, String instead, String reason) {}

    private static final List<Case> CASES = List.of(
            new Case("unknown key", AGENDERING, "  aantal: 10", "  aantall: 10", "onbekende sleutel ‘aantall’ in ‘steun’"),
            new Case("unknown word", AGENDERING, "instrument: burgeragendering", "instrument: burgerklacht", "instrument: verwacht een van: burgeragendering, burgeramendement, burgerinitiatief, dorpsagendering, jongereninitiatief, referendumverzoek, stadsmotie, uitdaagrecht, wijkagendering, gevonden ‘burgerklacht’"),
            new Case("number as text", AGENDERING, "  aantal: 10", "  aantal: \"10\"", "steun.aantal: verwacht een geheel getal van 1 tot en met 1000000, gevonden ‘10’"),
            new Case("words for a number", AGENDERING, "  aantal: 10", "  aantal: tien", "gevonden ‘tien’"),
            new Case("zero", AGENDERING, "  aantal: 10", "  aantal: 0", "gevonden ‘0’"),
            new Case("octal", AGENDERING, "  aantal: 10", "  aantal: 010", "gevonden ‘010’"),
            new Case("sexagesimal", AGENDERING, "  aantal: 10", "  aantal: 1:10", "gevonden ‘1:10’"),
            new Case("number for text", AGENDERING, "naam: Burgeragendering", "naam: 2026", "naam: verwacht tekst"),
            new Case("list for text", AGENDERING, "naam: Burgeragendering", "naam: [Burgeragendering]", "gevonden een lijst"),
            new Case("text for group", AGENDERING, "spreekrecht: {waar: raad, minuten: 5, plaatsvervanger: true}", "spreekrecht: raad", "spreekrecht: verwacht sleutels met waarden, gevonden ‘raad’"),
            new Case("text for list", AGENDERING, "  velden: [titel, vraag aan de raad, waarom nu, toelichting]", "  velden: titel", "verzoek.velden: verwacht een lijst"),
            new Case("yes for true", AGENDERING, "  indienerTeltMee: true          # negen anderen en de indiener", "  indienerTeltMee: yes", "verwacht true of false, gevonden ‘yes’"),
            new Case("no such day", AGENDERING, "geldigVan: 2026-01-01", "geldigVan: 2026-02-30", "geldigVan: verwacht een datum als 2026-01-31"),
            new Case("nothing written", AGENDERING, "  aantal: 10", "  aantal:", "steun.aantal: hier staat niets; schrijf null"),
            new Case("null where it must be known", AGENDERING, "naam: Burgeragendering", "naam: null", "naam: dit moet bekend zijn"),
            new Case("duplicate key", AGENDERING, "status: vast", "status: vast\nnaam: Nog een", "sleutel ‘naam’ staat er twee keer"),
            new Case("duplicate element", AGENDERING, "  velden: [titel, vraag aan de raad, waarom nu, toelichting]", "  velden: [titel, titel]", "‘titel’ staat er twee keer"),
            new Case("duplicate code", AGENDERING, "  - code: klacht", "  - code: vraag", "code ‘vraag’ staat er twee keer"),
            new Case("no name among the fields", AMENDEMENT, "  velden: [naam, woonplaats, geboortedatum]", "  velden: [woonplaats]", "‘naam’ ontbreekt"),
            new Case("no address", AGENDERING, "  bron: https://voorbeeldstad.example/verordening-burgerinbreng-2026", "  bron: javascript:alert(1)", "verwacht een webadres"),
            new Case("over before it begins", AGENDERING, "geldigVan: 2026-01-01", "geldigVan: 2026-01-01\ngeldigTot: 2026-01-01", "geldigTot: 2026-01-01 ligt niet na geldigVan"),
            new Case("agendering that counts back", AGENDERING, WINDOW, "  venster: {voorVergadering: 3 dagen}", "alleen een burgeramendement telt terug"),
            new Case("amendement that counts on", AMENDEMENT, BACK, "  venster: {duur: 3 dagen}", "een burgeramendement telt terug"),
            new Case("two windows", AMENDEMENT, BACK, "  venster: {duur: 3 dagen, voorVergadering: 3 dagen}", "precies een van beide"),
            new Case("no window", AMENDEMENT, BACK, "  venster: {}", "precies een van beide"),
            new Case("wrong file name", AGENDERING, "geldigVan: 2026-01-01", "geldigVan: 2026-01-02", "hoort ‘burgeragendering-2026-01-02.yaml’ te heten"),
            new Case("nothing to confirm", AGENDERING, "status: vast", "status: vast\nteBevestigen: [steun.antaal]", "‘steun.antaal’ staat niet met een waarde"),
            new Case("not YAML", AGENDERING, "naam: Burgeragendering", "naam: Burger: agendering", "dit is geen geldige YAML"),
            new Case("tab", AGENDERING, "  aantal: 10", "\taantal: 10", "dit is geen geldige YAML"),
            new Case("a class to construct", AGENDERING, "naam: Burgeragendering", "naam: !!java.net.URL [\"http://voorbeeldstad.example\"]", "dit is geen geldige YAML"),
            new Case("a key that is no word", AGENDERING, "naam: Burgeragendering", "? [naam]\n: Burgeragendering", "een sleutel is één woord"),
            new Case("wrong code", GEMEENTE, "code: GM9999", "code: 9999", "code: verwacht tekst"),
            new Case("strange code", GEMEENTE, "code: GM9999", "code: GM99999", "code: verwacht GM en vier cijfers"),
            new Case("unknown key of a gemeente", GEMEENTE, "fictief: true", "fictie: true", "onbekende sleutel ‘fictie’"));

    private static final List<Case> TERMS = List.of(
            new Case("unit that does not exist", AGENDERING, WINDOW, "  venster: {duur: 12 manen}", "steun.venster.duur: verwacht een termijn zoals 10 dagen"),
            new Case("one in the plural", AGENDERING, "  ontvangst: 1 werkdag", "  ontvangst: 1 dagen", "termijn.ontvangst: verwacht een termijn"),
            new Case("more in the singular", AGENDERING, "  ontvangst: 1 werkdag", "  ontvangst: 2 werkdag", "termijn.ontvangst: verwacht een termijn"),
            new Case("number without a unit", AGENDERING, "  ontvangst: 1 werkdag", "  ontvangst: 1", "termijn.ontvangst: verwacht een termijn"),
            new Case("negative term", AGENDERING, "  ontvangst: 1 werkdag", "  ontvangst: -1 werkdagen", "termijn.ontvangst: verwacht een termijn"),
            new Case("term of nothing", AGENDERING, "  toets: 10 dagen (termijnenwet)", "  toets: 0 dagen", "termijn.toets: een termijn is minstens 1 dag"),
            new Case("window of nothing", AGENDERING, WINDOW, "  venster: {duur: 0 weken}", "steun.venster.duur: een termijn is minstens 1 week"),
            new Case("other law", AGENDERING, "  toets: 10 dagen (termijnenwet)", "  toets: 10 dagen (kieswet)", "termijn.toets: verwacht een termijn"),
            new Case("unknown pause", AGENDERING, "  opschorting: [reces]", "  opschorting: [carnaval]", "termijn.opschorting: verwacht een van: reces, schoolvakantie"),
            new Case("no rule about an earlier decision", AGENDERING, EARLIER, "eerderBesluit: {uitzondering: nieuwe feiten}", "verwacht ‘duur’ of ‘raadsperiode: true’"),
            new Case("earlier decision in working days", AGENDERING, EARLIER, "eerderBesluit: {duur: 10 werkdagen}", "hier kan geen termijn in werkdagen"),
            new Case("two rules about an earlier decision", AGENDERING, EARLIER, "eerderBesluit: {duur: 2 jaar, raadsperiode: true}", "niet allebei"),
            new Case("ranking in working days", RANGORDE, SLOT, "    slot: {elke: 10 werkdagen, eerste: 2026-01-13}", "hier kan geen termijn in werkdagen"),
            new Case("ranking without rhythm", RANGORDE, SLOT, "    slot: {eerste: 2026-01-13}", "sleutel ‘elke’ ontbreekt"),
            new Case("ranking that never ends", RANGORDE, SLOT, "    slot: {elke: 0 weken, eerste: 2026-01-13}", "steun.rangorde.slot.elke: een termijn is minstens 1 week"));

    private static final List<Case> PEOPLE = List.of(
            new Case("youngest above oldest", JONGEREN, "  leeftijd: {min: 12, max: 17}", "  leeftijd: {min: 18, max: 17}", "de hoogste leeftijd 17 is lager dan de laagste 18"),
            new Case("voters below 18", JONGEREN, "  status: ingezetene", "  status: kiesgerechtigd", "met hoogstens 17 jaar mag niemand"),
            new Case("age that says nothing", JONGEREN, "  leeftijd: {min: 12, max: 17}", "  leeftijd: {}", "verwacht ‘min’, ‘max’ of allebei"),
            new Case("too old", JONGEREN, "  leeftijd: {min: 12, max: 17}", "  leeftijd: {min: 121}", "verwacht een geheel getal van 0 tot en met 120"),
            new Case("more least than most", INITIATIEF, "  vertegenwoordigers: {min: 1, max: 3}", "  vertegenwoordigers: {min: 4, max: 3}", "3 is minder dan min: 4"),
            new Case("unknown kind of filer", INITIATIEF, "  typen: [natuurlijk_persoon]", "  typen: [dier]", "indiener.typen: verwacht een van: belanghebbende, natuurlijk_persoon, organisatie"),
            new Case("example without a reason", AGENDERING, "status: vast", "status: voorbeeld", "een voorbeeld zegt bij ‘reden’ waarom"));

    private static final List<Case> SUPPORT = List.of(
            new Case("two kinds at once", AGENDERING, "  aantal: 10", "  aantal: 10\n  percentage: 1", "steun.percentage: hoort niet bij soort ‘absoluut’"),
            new Case("cap on a fixed number", AGENDERING, "  aantal: 10", "  aantal: 10\n  maximum: 20", "steun.maximum: hoort niet bij soort ‘absoluut’"),
            new Case("number with none", INITIATIEF, "  soort: absoluut", "  soort: geen\n  aantal: 10", "steun.aantal: hoort niet bij soort ‘geen’"),
            new Case("number for a kiesdeler", AGENDERING, "  soort: absoluut", "  soort: kiesdeler", "sleutel ‘veelvoud’ ontbreekt in ‘steun’"),
            new Case("unknown kind", AGENDERING, "  soort: absoluut", "  soort: loting", "steun.soort: verwacht een van: absoluut, geen, kiesdeler, percentage, rangorde"),
            new Case("no kind", AGENDERING, "  soort: absoluut", "  # soort", "sleutel ‘soort’ ontbreekt"),
            new Case("number without its scale", INITIATIEF, STAD, "    - {aantal: 6}", "sleutel ‘schaal’ ontbreekt in ‘steun.trappen[1]’"),
            new Case("scale without its number", INITIATIEF, STAD, "    - {schaal: stad}", "sleutel ‘aantal’ ontbreekt in ‘steun.trappen[1]’"),
            new Case("unknown scale", INITIATIEF, STAD, "    - {schaal: straat, aantal: 6}", "steun.trappen[1].schaal: verwacht een van: buurt, dorp, gebied, stad, wijk"),
            new Case("same scale twice", INITIATIEF, STAD, "    - {schaal: wijk, aantal: 6}", "schaal ‘wijk’ staat er twee keer"),
            new Case("number above the scales", INITIATIEF, "  trappen:", "  aantal: 6\n  trappen:", "steun.aantal: staat bij trappen in elke trap, niet erboven"),
            new Case("scales of a ranking", INITIATIEF, "  soort: absoluut", "  soort: rangorde", "steun.trappen: hoort niet bij soort ‘rangorde’"),
            new Case("percentage without base", WIJK, BUURT, "    - {schaal: buurt, percentage: 1, afronding: omhoog}", "sleutel ‘basis’ ontbreekt in ‘steun.trappen[0]’"),
            new Case("percentage without rounding", WIJK, BUURT, "    - {schaal: buurt, percentage: 1, basis: inwoners}", "sleutel ‘afronding’ ontbreekt in ‘steun.trappen[0]’"),
            new Case("percentage and number", WIJK, BUURT, "    - {schaal: buurt, percentage: 1, basis: inwoners, afronding: omhoog, aantal: 3}", "steun.trappen[0].aantal: hoort niet bij een percentage"),
            new Case("cap on a number", WIJK, BUURT, "    - {schaal: buurt, aantal: 3, maximum: 3}", "steun.trappen[0].maximum: hoort niet bij een vast aantal"),
            new Case("percentage of a kiesdeler", WIJK, BUURT, "    - {schaal: buurt, percentage: 1, basis: kiesdeler, afronding: omhoog}", "van de kiesdeler neemt u een ‘veelvoud’"),
            new Case("floor above cap", WIJK, BUURT, "    - {schaal: buurt, percentage: 1, basis: inwoners, minimum: 4, maximum: 3, afronding: omhoog}", "minimum 4 is meer dan maximum 3"),
            new Case("percentage of nothing", WIJK, BUURT, "    - {schaal: buurt, percentage: 0, basis: inwoners, afronding: omhoog}", "verwacht een getal boven 0 tot en met 100"),
            new Case("more than all", WIJK, BUURT, "    - {schaal: buurt, percentage: 100.1, basis: inwoners, afronding: omhoog}", "verwacht een getal boven 0 tot en met 100"),
            new Case("comma in a number", WIJK, BUURT, "    - {schaal: buurt, percentage: \"0,5\", basis: inwoners, afronding: omhoog}", "verwacht een getal boven 0 tot en met 100"),
            new Case("kind above the stages", REFERENDUM, "  fasen:", "  soort: absoluut\n  fasen:", "steun.soort: staat bij fasen in elke fase, niet erboven"),
            new Case("window above the stages", REFERENDUM, "  fasen:", "  venster: {duur: 6 weken}\n  fasen:", "steun.venster: staat bij fasen in elke fase, niet erboven"),
            new Case("stage without a name", REFERENDUM, FASE, FASE.replace("naam: inleidend verzoek, ", ""), "sleutel ‘naam’ ontbreekt in ‘steun.fasen[0]’"),
            new Case("same stage twice", REFERENDUM, FASE, FASE + "\n" + FASE, "fase ‘inleidend verzoek’ staat er twee keer"),
            new Case("stage without a window", REFERENDUM, FASE, FASE.replaceAll("venster: .*?}, ", ""), "sleutel ‘venster’ ontbreekt in ‘steun.fasen[0]’"),
            new Case("ranking with a window", RANGORDE, "  soort: rangorde                # geen vast aantal: wie de meeste steun heeft, krijgt de volgende plaats op de agenda", "  soort: rangorde\n  venster: {duur: 6 weken}", "is ‘rangorde.periode’ het venster"),
            new Case("ranking with a number", RANGORDE, "  rangorde:", "  aantal: 10\n  rangorde:", "steun.aantal: hoort niet bij soort ‘rangorde’"),
            new Case("number with a ranking", RANGORDE, "  soort: rangorde                # geen vast aantal: wie de meeste steun heeft, krijgt de volgende plaats op de agenda", "  soort: geen", "steun.rangorde: hoort niet bij soort ‘geen’"),
            new Case("ranking before a meeting", AMENDEMENT, "  soort: absoluut", "  soort: rangorde", "een burgeramendement telt terug vanaf de vergadering en kent geen rangorde"));

    private static final List<Case> PLACES = List.of(
            new Case("same area twice", GEMEENTE, CENTRUM, CENTRUM + "\n" + CENTRUM, "code ‘centrum’ staat er twee keer"),
            new Case("the whole as a part", GEMEENTE, CENTRUM, CENTRUM.replace("wijk", "stad"), "de hele gemeente is geen gebied"),
            new Case("number of an unknown area", GEMEENTE, KIESDELER, KIESDELER.replace("op:", "gebied: zuid, op:"), "‘zuid’ staat niet bij ‘gebieden’"),
            new Case("same number twice", GEMEENTE, KIESDELER, KIESDELER + "\n" + KIESDELER, "dit cijfer staat er twee keer voor dezelfde dag"),
            new Case("number without a source", GEMEENTE, KIESDELER, KIESDELER.replaceAll("bron: .*?, ", ""), "sleutel ‘bron’ ontbreekt in ‘cijfers[4]’"),
            new Case("number without the day it was seen", GEMEENTE, KIESDELER, KIESDELER.replace(", gezien: 2026-11-25", ""), "sleutel ‘gezien’ ontbreekt in ‘cijfers[4]’"),
            new Case("nobody", GEMEENTE, KIESDELER, KIESDELER.replace("812", "0"), "cijfers[4].aantal: verwacht een geheel getal van 1"),
            new Case("recess that ends before it begins", GEMEENTE, SUMMER, SUMMER.replace("2026-08-24", "2026-07-11"), "2026-07-11 ligt niet na van 2026-07-11"),
            new Case("recess that doesn't fit in a sentence", GEMEENTE, SUMMER, SUMMER.replace("het zomerreces", "Het zomerreces."), "zonder punt"),
            new Case("raad that ends before it begins", GEMEENTE, "  - {van: 2022-03-30, tot: 2026-03-31, bron: \"https://voorbeeldstad.example/raad\"}", "  - {van: 2022-03-30, tot: 2022-03-30, bron: \"https://voorbeeldstad.example/raad\"}", "ligt niet na van"),
            new Case("other name than the folder", GEMEENTE, "naam: Voorbeeldstad", "naam: Voorbeelddorp", "hoort in de map ‘GM9999-voorbeelddorp’"));

    @TestFactory Stream<DynamicTest> a_bad_line_is_named_with_file_line_and_reason() {
        return Stream.of(CASES, TERMS, PEOPLE, SUPPORT, PLACES).flatMap(List::stream).map(bad -> DynamicTest.dynamicTest(bad.name(), () -> named(bad)));
    }

    private static void named(Case bad) {
        int line = lineOf(bad.path(), bad.line());
        List<Problem> problems = refused(replaced(bad.path(), bad.line(), bad.instead()));
        assertTrue(problems.stream().anyMatch(problem -> problem.file().equals(bad.path()) && Math.abs(problem.line() - line) <= 1
                && problem.reason().contains(bad.reason())), "line " + line + " not in " + problems);
    }

    @Test void a_missing_key_is_named_with_the_line_of_its_group() {
        List<Problem> problems = refused(replaced(AGENDERING, "  aantal: 10", "  # weg"));
        assertEquals(List.of(new Problem(AGENDERING, lineOf(AGENDERING, "steun:"),
                "sleutel ‘aantal’ ontbreekt in ‘steun’; schrijf null als dit niet is vastgesteld")), problems);
    }

    @Test void a_missing_gemeente_leaves_no_edition_standing() {
        List<RuleFile> files = GOOD.stream().filter(file -> !file.path().equals(GEMEENTE)).toList();
        List<Problem> problems = refused(files);
        assertEquals(9, problems.size());
        assertTrue(problems.stream().allMatch(problem -> problem.reason().contains("gemeente.yaml")));
    }

    @Test void an_empty_file_is_refused() {
        for (String text : List.of("", "# alleen een opmerking\n", "---\n")) {
            assertEquals(List.of("het bestand is leeg"), reasons(refused(with(AGENDERING, text))), text);
        }
    }

    @Test void a_file_that_is_only_a_word_is_refused() {
        assertTrue(reasons(refused(with(AGENDERING, "Beste griffie"))).get(0).startsWith("verwacht sleutels met waarden"));
    }

    @Test void a_file_with_two_documents_is_refused() {
        assertTrue(reasons(refused(with(AGENDERING, "naam: a\n---\nnaam: b\n"))).get(0).startsWith("dit is geen geldige YAML"));
    }

    @Test void a_control_character_is_refused_at_its_line() {
        Problem problem = refused(replaced(AGENDERING, "naam: Burgeragendering", "naam: Burger\u0007")).get(0);
        assertEquals(lineOf(AGENDERING, "naam: Burgeragendering"), problem.line());
    }

    @Test void a_bomb_of_references_is_refused_before_it_unfolds() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        Problem first = refused(with(AGENDERING, bomb.toString())).get(0);
        assertEquals(new Problem(AGENDERING, 2, "verwijzingen (* en &) zijn niet toegestaan; schrijf de waarde uit"), first);
    }

    @Test void a_deep_nest_is_refused() {
        assertEquals(1, refused(with(AGENDERING, "naam: " + "[".repeat(500) + "]".repeat(500))).size());
    }

    @Test void a_file_of_the_largest_size_is_read_and_one_character_more_is_not() {
        String good = text(AGENDERING);
        String padding = "#".repeat(YamlTree.SIZE_LIMIT - good.length());
        assertEquals(9, new YamlRegelingen(with(AGENDERING, good + padding)).editions("GM9999").size());
        assertTrue(reasons(refused(with(AGENDERING, good + padding + "#"))).get(0).startsWith("het bestand is te groot"));
    }

    @Test void all_problems_of_all_files_come_together_in_one_message() {
        List<RuleFile> files = new ArrayList<>(replaced(AGENDERING, "  aantal: 10", "  aantal: tien"));
        files.replaceAll(file -> file.path().equals(AGENDERING) ? new RuleFile(AGENDERING, file.text().replace("toets: 10 dagen (termijnenwet)", "toets: tien dagen")) : file);
        files.replaceAll(file -> file.path().equals(AMENDEMENT) ? new RuleFile(AMENDEMENT, "") : file);
        UntrustedRules untrusted = assertThrows(UntrustedRules.class, () -> new YamlRegelingen(files));
        assertEquals(3, untrusted.problems().size());
        untrusted.problems().forEach(problem -> assertTrue(untrusted.getMessage().contains(problem.file() + ":" + problem.line() + ": " + problem.reason())));
    }

    @Test void one_null_turns_a_regeling_into_an_edition_with_one_question() {
        Edition edition = edition(replaced(AGENDERING, "  aantal: 10", "  aantal: null"));
        assertEquals(List.of(new OpenQuestion("steun.aantal", "Hoeveel inwoners moeten steunen?")), assertInstanceOf(OpenEdition.class, edition).questions());
    }

    @Test void a_null_in_what_is_only_told_opens_a_question_too() {
        Edition edition = edition(replaced(AGENDERING, "route: [commissie, raad]", "verzoek: null").stream()
                .map(file -> new RuleFile(file.path(), file.text().replace("verzoek:\n  velden: [titel, vraag aan de raad, waarom nu, toelichting]\n", ""))).toList());
        assertEquals(List.of(new OpenQuestion("verzoek", "Wat moet er in het verzoek staan?")), assertInstanceOf(OpenEdition.class, edition).questions());
    }

    @Test void what_does_not_apply_is_left_out() {
        Regeling regeling = assertInstanceOf(Regeling.class, edition(replaced(AGENDERING, "  herstel: 7 dagen (termijnenwet)", "")));
        assertTrue(regeling.terms().repair().isEmpty());
    }

    @Test void without_the_web_channel_an_edition_cannot_be_used() {
        OpenEdition edition = assertInstanceOf(OpenEdition.class, edition(replaced(AGENDERING, "  kanalen: {papier: true, web: true}", "  kanalen: {papier: true, web: false}")));
        assertEquals(List.of("handtekening.kanalen.web"), edition.questions().stream().map(OpenQuestion::parameter).toList());
    }

    @Test void a_value_to_confirm_is_asked_with_what_the_sources_say() {
        OpenEdition edition = assertInstanceOf(OpenEdition.class, edition(replaced(AGENDERING, "status: vast", "status: vast\nteBevestigen: [steun.aantal]")));
        assertEquals(List.of(new OpenQuestion("steun.aantal", "Uit de bronnen maken wij op: 10. Klopt dat?")), edition.questions());
    }

    @Test void the_list_of_a_value_to_confirm_is_told_by_name() {
        Map<String, String> told = Map.of("uitsluitingen", "bevoegdheid, vraag, klacht, bezwaar, eerder-besluit, hogere-overheid, lopende-procedure, organisatie, begroting, vergoeding, personen, eigen-belang",
                "handtekening.velden", "naam, adres, postcode, woonplaats, geboortedatum", "rechtsmiddelen", "geen", "steun.indienerTeltMee", "ja", "indiener.leeftijd.min", "12",
                "geldigVan", "1 januari 2026", "termijn.toets", "10 dagen met de Algemene termijnenwet", "route", "commissie, raad");
        told.forEach((path, words) -> {
            OpenEdition edition = assertInstanceOf(OpenEdition.class, edition(replaced(AGENDERING, "status: vast", "status: vast\nteBevestigen: [" + path + "]")));
            assertEquals(List.of(new OpenQuestion(path, "Uit de bronnen maken wij op: " + words + ". Klopt dat?")), edition.questions());
        });
    }

    @Test void of_two_editions_that_overlap_the_later_one_is_refused() {
        String later = AGENDERING.replace("2026-01-01", "2026-06-01");
        RuleFile second = new RuleFile(later, text(AGENDERING).replace("geldigVan: 2026-01-01", "geldigVan: 2026-06-01"));
        Problem overlap = new Problem(later, lineOf(AGENDERING, "geldigVan: 2026-01-01"),
                "geldigVan: overlapt met GM9999/burgeragendering-2026-01-01; geef die editie ‘geldigTot: 2026-06-01’ of eerder");
        assertEquals(List.of(overlap), refused(and(GOOD, second)));
        assertEquals(List.of(overlap), refused(and(until("2026-06-02"), second)));
        assertEquals(10, new YamlRegelingen(and(until("2026-06-01"), second)).editions("GM9999").size());
        assertEquals(10, new YamlRegelingen(and(until("2026-05-31"), second)).editions("GM9999").size());
    }

    private static List<RuleFile> until(String day) {
        return replaced(AGENDERING, "geldigVan: 2026-01-01", "geldigVan: 2026-01-01\ngeldigTot: " + day);
    }

    @Test void a_code_or_a_name_belongs_to_one_gemeente() {
        RuleFile sameName = new RuleFile("GM9997-voorbeeldstad/gemeente.yaml", text(GEMEENTE).replace("GM9999", "GM9997"));
        assertEquals(List.of(new Problem(sameName.path(), 1, "‘voorbeeldstad’ is ook van GM9999-voorbeeldstad")), refused(and(GOOD, sameName)));
        RuleFile sameCode = new RuleFile("GM9999-anderstad/gemeente.yaml", text(GEMEENTE).replace("naam: Voorbeeldstad", "naam: Anderstad"));
        assertEquals(List.of(new Problem(sameCode.path(), 1, "‘GM9999’ is ook van GM9999-voorbeeldstad")), refused(and(GOOD, sameCode)));
    }

    @Test void the_same_file_twice_is_refused() {
        assertEquals(List.of(new Problem(AGENDERING, 1, "dit bestand staat er twee keer")), refused(and(GOOD, new RuleFile(AGENDERING, text(AGENDERING)))));
    }

    @Test void whatever_stands_on_a_line_is_read_or_refused_with_its_line_and_never_breaks_the_reader() {
        for (String path : List.of(AGENDERING, AMENDEMENT, INITIATIEF, WIJK, JONGEREN, REFERENDUM, RANGORDE, GEMEENTE)) {
            List<String> lines = text(path).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                for (String value : List.of("null", "0", "-1", "x", "[]", "{}", "0 dagen", "1 dag", "2026-01-01", "[x, {}]")) {
                    List<String> changed = new ArrayList<>(lines);
                    changed.set(i, lines.get(i).replaceFirst("[:-] .*$", ": " + value));
                    readOrRefused(path, String.join("\n", changed), lines.size() + 1);
                }
            }
        }
    }

    /** With its gemeente alone, so that there is time for many. */
    private static void readOrRefused(String path, String text, int lines) {
        String gemeente = path.substring(0, path.indexOf('/')) + "/gemeente.yaml";
        List<RuleFile> files = path.equals(gemeente) ? List.of(new RuleFile(path, text)) : List.of(new RuleFile(gemeente, text(gemeente)), new RuleFile(path, text));
        try {
            new YamlRegelingen(files);
        } catch (UntrustedRules refused) {
            refused.problems().forEach(problem -> assertTrue(problem.file().equals(path) && problem.line() >= 1 && problem.line() <= lines && !problem.reason().isBlank(), problem.toString()));
        }
    }

    @TestFactory Stream<DynamicTest> a_bad_example_is_named_with_file_line_and_reason() {
        return Map.of("zin: een", "verwacht een lijst van voorbeelden",
                "- dag: \"2026-01-01\"\n  verwacht: {beschikbaar: ja}", "‘zin’ ontbreekt",
                "- zin: a\n  dag: \"2026-01-01\"", "‘verwacht’ ontbreekt",
                "- zin: a\n  verwacht: {beschikbaar: ja}", "precies één situatie",
                "- zin: a\n  zin: b\n  dag: \"2026-01-01\"\n  verwacht: {beschikbaar: ja}", "sleutel ‘zin’ staat er twee keer",
                "- zin: a\n  dag: &d \"2026-01-01\"\n  verwacht: {beschikbaar: *d}", "verwijzingen (* en &) zijn niet toegestaan",
                "- geen voorbeeld", "een voorbeeld heeft een ‘zin’",
                "- zin: [", "geldige YAML",
                "", "het bestand is leeg").entrySet().stream().map(bad -> DynamicTest.dynamicTest(bad.getValue(), () -> {
                    List<Problem> problems = new ArrayList<>();
                    assertEquals(List.of(), Examples.of(new RuleFile("x.voorbeelden.yaml", "# regel 1\n" + bad.getKey()), problems));
                    assertTrue(problems.stream().allMatch(problem -> problem.line() > 1 || bad.getKey().isEmpty()), problems.toString());
                    assertTrue(problems.get(0).reason().contains(bad.getValue()), problems.toString());
                }));
    }

    private static List<RuleFile> and(List<RuleFile> files, RuleFile one) {
        return Stream.concat(files.stream(), Stream.of(one)).toList();
    }

    private static Edition edition(List<RuleFile> files) {
        return new YamlRegelingen(files).edition("GM9999/burgeragendering-2026-01-01").orElseThrow();
    }

    private static List<Problem> refused(List<RuleFile> files) {
        return assertThrows(UntrustedRules.class, () -> new YamlRegelingen(files)).problems();
    }

    private static List<String> reasons(List<Problem> problems) {
        return problems.stream().map(Problem::reason).toList();
    }

    private static List<RuleFile> replaced(String path, String line, String instead) {
        lineOf(path, line);
        return with(path, text(path).replaceFirst("(?m)^" + java.util.regex.Pattern.quote(line) + "$", java.util.regex.Matcher.quoteReplacement(instead)));
    }

    private static List<RuleFile> with(String path, String text) {
        return GOOD.stream().map(file -> file.path().equals(path) ? new RuleFile(path, text) : file).toList();
    }

    private static String text(String path) {
        return GOOD.stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
    }

    private static int lineOf(String path, String line) {
        int index = text(path).lines().toList().indexOf(line);
        assertTrue(index >= 0, path + " has no line: " + line);
        return index + 1;
    }
}
