package nl.inbreng.regelingen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
    private static final String GEMEENTE = "GM9999-voorbeeldstad/gemeente.yaml";

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
            new Case("agendering that counts back", AGENDERING, "  venster: {dagen: 84, artikel: \"artikel 5, derde lid\"}      # twaalf weken", "  venster: {dagenVoorVergadering: 3}", "alleen een burgeramendement telt terug"),
            new Case("amendement that counts on", AMENDEMENT, "  venster: {dagenVoorVergadering: 3, artikel: \"artikel 10, derde lid\"}", "  venster: {dagen: 3}", "een burgeramendement telt terug"),
            new Case("two windows", AMENDEMENT, "  venster: {dagenVoorVergadering: 3, artikel: \"artikel 10, derde lid\"}", "  venster: {dagen: 3, dagenVoorVergadering: 3}", "precies een van beide"),
            new Case("no window", AMENDEMENT, "  venster: {dagenVoorVergadering: 3, artikel: \"artikel 10, derde lid\"}", "  venster: {}", "precies een van beide"),
            new Case("wrong file name", AGENDERING, "geldigVan: 2026-01-01", "geldigVan: 2026-01-02", "hoort ‘burgeragendering-2026-01-02.yaml’ te heten"),
            new Case("nothing to confirm", AGENDERING, "status: vast", "status: vast\nteBevestigen: [steun.antaal]", "‘steun.antaal’ staat niet met een waarde"),
            new Case("not YAML", AGENDERING, "naam: Burgeragendering", "naam: Burger: agendering", "dit is geen geldige YAML"),
            new Case("tab", AGENDERING, "  aantal: 10", "\taantal: 10", "dit is geen geldige YAML"),
            new Case("a class to construct", AGENDERING, "naam: Burgeragendering", "naam: !!java.net.URL [\"http://voorbeeldstad.example\"]", "dit is geen geldige YAML"),
            new Case("a key that is no word", AGENDERING, "naam: Burgeragendering", "? [naam]\n: Burgeragendering", "een sleutel is één woord"),
            new Case("wrong code", GEMEENTE, "code: GM9999", "code: 9999", "code: verwacht tekst"),
            new Case("strange code", GEMEENTE, "code: GM9999", "code: GM99999", "code: verwacht GM en vier cijfers"),
            new Case("unknown key of a gemeente", GEMEENTE, "fictief: true", "fictie: true", "onbekende sleutel ‘fictie’"));

    @TestFactory Stream<DynamicTest> a_bad_line_is_named_with_file_line_and_reason() {
        return CASES.stream().map(bad -> DynamicTest.dynamicTest(bad.name(), () -> named(bad)));
    }

    private static void named(Case bad) {
        int line = lineOf(bad.path(), bad.line());
        List<Problem> problems = refused(replaced(bad.path(), bad.line(), bad.instead()));
        assertTrue(problems.stream().anyMatch(problem -> problem.file().equals(bad.path()) && Math.abs(problem.line() - line) <= 1
                && problem.reason().contains(bad.reason())), "line " + line + " not in " + problems);
    }

    @Test void a_missing_key_is_named_with_the_line_of_its_group() {
        List<Problem> problems = refused(replaced(AGENDERING, "  aantal: 10", "  # weg"));
        assertEquals(List.of(new Problem(AGENDERING, lineOf(AGENDERING, "  soort: absoluut"),
                "sleutel ‘aantal’ ontbreekt in ‘steun’; schrijf null als dit niet is vastgesteld")), problems);
    }

    @Test void a_missing_gemeente_leaves_no_edition_standing() {
        List<RuleFile> files = RuleFiles.shipped().stream().filter(file -> !file.path().equals(GEMEENTE)).toList();
        assertTrue(refused(files).stream().allMatch(problem -> problem.reason().contains("gemeente.yaml")));
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
        assertEquals(2, new YamlRegelingen(with(AGENDERING, good + padding)).editions("GM9999").size());
        assertTrue(reasons(refused(with(AGENDERING, good + padding + "#"))).get(0).startsWith("het bestand is te groot"));
    }

    @Test void all_problems_of_all_files_come_together_in_one_message() {
        List<RuleFile> files = new ArrayList<>(replaced(AGENDERING, "  aantal: 10", "  aantal: tien"));
        files.replaceAll(file -> file.path().equals(AGENDERING) ? new RuleFile(AGENDERING, file.text().replace("toets: 10", "toets: 0")) : file);
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
        Edition edition = edition(replaced(AGENDERING, "route: [raad]", "verzoek: null").stream()
                .map(file -> new RuleFile(file.path(), file.text().replace("verzoek:\n  velden: [titel, vraag aan de raad, waarom nu, toelichting]\n", ""))).toList());
        assertEquals(List.of(new OpenQuestion("verzoek", "Wat is er vastgesteld over ‘verzoek’?")), assertInstanceOf(OpenEdition.class, edition).questions());
    }

    @Test void what_does_not_apply_is_left_out() {
        Regeling regeling = assertInstanceOf(Regeling.class, edition(replaced(AGENDERING, "  herstel: 7", "")));
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
        return RuleFiles.shipped().stream().map(file -> file.path().equals(path) ? new RuleFile(path, text) : file).toList();
    }

    private static String text(String path) {
        return RuleFiles.shipped().stream().filter(file -> file.path().equals(path)).findFirst().orElseThrow().text();
    }

    private static int lineOf(String path, String line) {
        int index = text(path).lines().toList().indexOf(line);
        assertTrue(index >= 0, path + " has no line: " + line);
        return index + 1;
    }
}
