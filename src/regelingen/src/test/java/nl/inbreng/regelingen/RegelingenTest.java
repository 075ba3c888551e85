package nl.inbreng.regelingen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inbreng.application.ports.Particular;
import nl.inbreng.domain.regeling.Availability;
import nl.inbreng.domain.regeling.DragerWijze;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.EditionHeader;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.OpenEdition;
import nl.inbreng.domain.regeling.OpenEdition.OpenQuestion;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.SignatureField;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.termijn.Term;
import nl.inbreng.domain.termijn.TermUnit;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RegelingenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** The last day on which sources were read. */
    private static final LocalDate SEEN = LocalDate.of(2026, 11, 25);
    private static final String AGENDERING = "GM9999/burgeragendering-2026-01-01";
    private static final YamlRegelingen SHIPPED = new YamlRegelingen();

    /** Its open questions are numbers and names that no source gives; with answers of a griffie it works by rank, as Leeuwarden does. */
    @Test void leeuwarden_can_be_used_as_soon_as_its_griffie_has_answered() {
        String path = "GM0080-leeuwarden/burgeragendering-2026-11-23.yaml";
        Map<String, String> answers = Map.of("regeling", "Criteria van de agendacommissie", "artikel", "criterium", "leeftijd", "{min: 12}", "status", "ingezetene",
                "peildatum", "dag_indiening", "periode", "12 weken", "eerste", "2026-01-13", "indienerTeltMee", "true", "velden", "[naam]", "toets", "10 dagen");
        List<RuleFile> files = RuleFiles.shipped().stream().map(file -> {
            if (!file.path().equals(path)) return file;
            String text = file.text().replaceFirst("(?m)^teBevestigen:.*$", "").replace("{papier: null, web: null}", "{papier: true, web: true}").replace("minuten: null", "minuten: 5")
                    .replace("  aan: null", "  aan: de agendacommissie").replace("  herstel: null", "  herstel: 7 dagen");
            for (Map.Entry<String, String> answer : answers.entrySet()) text = text.replace(answer.getKey() + ": null", answer.getKey() + ": " + answer.getValue());
            return new RuleFile(path, text);
        }).toList();
        Availability found = Availability.of(new YamlRegelingen(files).editions("GM0080"), Instrument.BURGERAGENDERING, SEEN);
        Regeling regeling = assertInstanceOf(Availability.Available.class, found, found::toString).regeling();
        assertEquals(LocalDate.of(2026, 12, 15), regeling.first().ranking().orElseThrow().slot(SEEN));
        assertEquals(LocalDate.of(2027, 1, 15), regeling.procedure().earlier().orElseThrow().free(LocalDate.of(2026, 1, 15), regeling.facts()).orElseThrow());
        assertEquals("de agendacommissie", regeling.procedure().placedBy());
    }

    @Test void everything_that_a_file_establishes_can_be_read_with_its_place() {
        List<Particular> told = SHIPPED.particulars(AGENDERING);
        assertTrue(told.contains(new Particular("Hoeveel inwoners moeten steunen? (steun.aantal)", "10")), told::toString);
        assertTrue(told.contains(new Particular("Vanaf welke leeftijd? (ondersteuner.leeftijd.min)", "12")), told::toString);
        assertTrue(SHIPPED.particulars("GM0080/burgeragendering-2026-11-23").stream().noneMatch(one -> one.question().contains("(steun.rangorde.periode)")), "what is open is asked, not told");
        assertEquals(List.of(), SHIPPED.particulars("GM9999/burgeragendering-2025-01-01"));
    }

    @Test void at_least_24_real_gemeenten_load_and_all_stand_in_order_of_name() {
        List<String> names = SHIPPED.gemeenten().stream().map(Gemeente::naam).toList();
        assertEquals(names.stream().sorted().toList(), names);
        assertEquals(List.of("Voorbeeldstad", "Voorbeeldwoude"), SHIPPED.gemeenten().stream().filter(Gemeente::fictief).map(Gemeente::naam).toList());
        List<Gemeente> real = SHIPPED.gemeenten().stream().filter(gemeente -> !gemeente.fictief()).toList();
        assertTrue(real.size() >= 24, real.size() + " gemeenten");
        real.forEach(gemeente -> assertFalse(SHIPPED.editions(gemeente.code()).isEmpty(), gemeente.naam()));
    }

    @Test void no_edition_of_a_real_gemeente_is_open_before_its_griffie_confirmed_it() {
        real().map(Edition::header).forEach(header -> {
            Sheet sheet = SHIPPED.sheet(header.id()).orElseThrow();
            assertTrue(sheet.mentions("bevestigdDoorGriffie") || SHIPPED.edition(header.id()).orElseThrow() instanceof OpenEdition, header.id());
        });
    }

    @Test void each_number_of_a_real_edition_has_its_source_and_the_day_it_was_seen() {
        real().map(edition -> SHIPPED.sheet(edition.header().id()).orElseThrow()).forEach(sheet -> {
            assertFalse(sheet.items("bronnen").isEmpty(), sheet.file());
            sheet.items("bronnen").forEach(item -> {
                assertFalse(sheet.get(item + ".url", String.class).contains(".example"), sheet.file());
                assertFalse(sheet.get(item + ".gezien", LocalDate.class).isAfter(SEEN), sheet.file());
            });
        });
    }

    @TestFactory Stream<DynamicContainer> every_edition_agrees_with_its_examples() {
        return editions().map(edition -> {
            List<Example> examples = examples(edition);
            ExampleCheck check = new ExampleCheck(SHIPPED.sheet(edition.header().id()).orElseThrow(), edition.header(), SHIPPED.editions(edition.header().gemeente().code()));
            return DynamicContainer.dynamicContainer(edition.header().id(), Stream.concat(
                    examples.stream().map(example -> DynamicTest.dynamicTest(example.sentence(), () -> assertEquals(Optional.empty(), check.difference(example)))),
                    Stream.of(DynamicTest.dynamicTest("each boundary that is known has its examples", () -> covered(edition, examples)))));
        });
    }

    private static void covered(Edition edition, List<Example> examples) {
        assertEquals(List.of(), Coverage.missing(SHIPPED.sheet(edition.header().id()).orElseThrow(), edition.header(), examples));
    }

    @Test void an_example_that_does_not_hold_is_told_with_both_outcomes() {
        Edition edition = SHIPPED.edition(AGENDERING).orElseThrow();
        ExampleCheck check = new ExampleCheck(SHIPPED.sheet(AGENDERING).orElseThrow(), edition.header(), SHIPPED.editions("GM9999"));
        Example wrong = new Example(1, "Tien is te weinig", "steun", Map.of("schaal", "stad", "bevestigd", 9), Map.of("genoeg", false));
        assertEquals("‘Tien is te weinig’: verwacht {genoeg=false}, de regels geven {genoeg=true, geteld=10, nodig=10, ontbreekt=0}", check.difference(wrong).orElseThrow());
        Example unknown = new Example(1, "Wie telt", "weer", "zon", Map.of("genoeg", false));
        assertEquals("‘Wie telt’: onbekende situatie ‘weer’", check.difference(unknown).orElseThrow());
    }

    @Test void without_its_examples_an_edition_is_not_covered() {
        Edition edition = SHIPPED.edition(AGENDERING).orElseThrow();
        List<String> missing = Coverage.missing(SHIPPED.sheet(AGENDERING).orElseThrow(), edition.header(), List.of());
        assertTrue(missing.containsAll(List.of("steun stad fase 1: drempel -1", "indiener wordt 12", "ondersteuner wordt morgen 12", "onderwerp klacht", "termijn toets",
                "venster van fase 1", "eerderBesluit eerste dag", "dag")), missing.toString());
    }

    @Test void every_file_of_examples_stands_beside_an_edition() {
        Set<String> editions = RuleFiles.shipped().stream().map(RuleFile::path).collect(Collectors.toSet());
        RuleFiles.shipped().stream().filter(RuleFile::holdsExamples).forEach(file -> assertTrue(editions.contains(file.path().replace(".voorbeelden.yaml", ".yaml")), file.path()));
    }

    @Test void the_index_names_every_file_that_is_shipped() throws IOException, URISyntaxException {
        Path folder = Path.of(RegelingenTest.class.getResource("/gemeenten/index.txt").toURI()).getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> present = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).collect(Collectors.toSet());
            assertEquals(present, RuleFiles.shipped().stream().map(RuleFile::path).collect(Collectors.toSet()));
        }
    }

    @Test void an_edition_is_found_by_its_id() {
        Edition edition = SHIPPED.edition("GM9999/burgeragendering-2026-01-01").orElseThrow();
        assertEquals(Instrument.BURGERAGENDERING, edition.header().instrument());
        assertTrue(SHIPPED.edition("GM9999/burgeragendering-2025-01-01").isEmpty());
    }

    @Test void all_nine_instruments_of_voorbeeldstad_are_available() {
        for (Instrument instrument : Instrument.values()) assertEquals(instrument, available("GM9999", instrument).header().instrument());
        Regeling agendering = available("GM9999", Instrument.BURGERAGENDERING);
        assertEquals(new Window.Lasting(new Term(12, TermUnit.WEKEN, false, "artikel 5, derde lid")), agendering.window());
        assertEquals(12, agendering.exclusions().size());
        assertEquals(List.of(SignatureField.NAAM, SignatureField.ADRES, SignatureField.POSTCODE, SignatureField.WOONPLAATS, SignatureField.GEBOORTEDATUM),
                agendering.fields());
        Regeling amendement = available("GM9999", Instrument.BURGERAMENDEMENT);
        assertEquals(new Window.BeforeVergadering(Term.days(3, "artikel 10, derde lid")), amendement.window());
        assertEquals(Term.days(7, "artikel 11"), amendement.terms().repair().orElseThrow());
        assertEquals(Optional.of(DragerWijze.RAADSLID_NEEMT_OVER), amendement.procedure().drager());
    }

    @Test void every_null_of_arnhem_is_a_question_to_the_griffie() {
        OpenEdition arnhem = assertInstanceOf(OpenEdition.class, SHIPPED.edition("GM0202/burgeragendering-2019-05-21").orElseThrow());
        Sheet sheet = SHIPPED.sheet(arnhem.header().id()).orElseThrow();
        Set<String> asked = arnhem.questions().stream().map(OpenQuestion::parameter).collect(Collectors.toSet());
        assertTrue(asked.containsAll(List.of("steun.venster", "handtekening.kanalen.web", "termijn.toets", "geldigVan")), asked.toString());
        assertEquals(sheet.questions().size() + sheet.list("teBevestigen").size(), arnhem.questions().size());
        assertInstanceOf(Availability.AwaitsGriffie.class, Availability.of(SHIPPED.editions("GM0202"), Instrument.BURGERAGENDERING, TODAY));
    }

    @Test void every_question_is_a_sentence_for_the_griffie() {
        editions().filter(OpenEdition.class::isInstance).flatMap(edition -> ((OpenEdition) edition).questions().stream())
                .forEach(question -> assertTrue(question.question().matches("(?s)\\p{Lu}.*[?.]"), question.toString()));
    }

    @Test void an_example_edition_is_never_available() {
        OpenEdition amsterdam = assertInstanceOf(OpenEdition.class, SHIPPED.edition("GM0363/burgeramendement-2026-11-23").orElseThrow());
        assertEquals(EditionHeader.Status.VOORBEELD, amsterdam.header().status());
        assertTrue(amsterdam.questions().get(0).question().startsWith("Dit is alleen een voorbeeld. "), amsterdam.questions().get(0).question());
    }

    @Test void the_trial_of_zeist_is_over_and_in_its_time_awaited_the_griffie() {
        List<Edition> zeist = SHIPPED.editions("GM0355");
        assertInstanceOf(Availability.NotInForce.class, Availability.of(zeist, Instrument.BURGERAMENDEMENT, TODAY));
        assertInstanceOf(Availability.NotInForce.class, Availability.of(zeist, Instrument.BURGERAMENDEMENT, LocalDate.of(2026, 3, 1)));
        assertInstanceOf(Availability.AwaitsGriffie.class, Availability.of(zeist, Instrument.BURGERAMENDEMENT, LocalDate.of(2026, 2, 28)));
        assertInstanceOf(Availability.AwaitsGriffie.class, Availability.of(zeist, Instrument.BURGERAMENDEMENT, LocalDate.of(2025, 6, 1)));
        assertInstanceOf(Availability.None.class, Availability.of(zeist, Instrument.BURGERAGENDERING, TODAY));
    }

    @Test void the_contact_of_a_real_griffie_is_never_made_up() {
        SHIPPED.gemeenten().stream().filter(gemeente -> !gemeente.fictief())
                .forEach(gemeente -> assertEquals(new Gemeente.Griffie("", "", ""), gemeente.griffie()));
    }

    private static Stream<Edition> editions() {
        return SHIPPED.gemeenten().stream().flatMap(gemeente -> SHIPPED.editions(gemeente.code()).stream());
    }

    private static Stream<Edition> real() {
        return editions().filter(edition -> !edition.header().gemeente().fictief());
    }

    /** The examples beside an edition; an edition without them fails. */
    private static List<Example> examples(Edition edition) {
        String path = SHIPPED.sheet(edition.header().id()).orElseThrow().file().replace(".yaml", ".voorbeelden.yaml");
        RuleFile file = RuleFiles.shipped().stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow(() -> new AssertionError("er zijn geen voorbeelden: " + path));
        List<Problem> problems = new ArrayList<>();
        List<Example> examples = Examples.of(file, problems);
        assertEquals(List.of(), problems);
        assertTrue(examples.size() >= 3, path);
        return examples;
    }

    private static Regeling available(String gemeente, Instrument instrument) {
        Availability availability = Availability.of(SHIPPED.editions(gemeente), instrument, TODAY);
        return assertInstanceOf(Availability.Available.class, availability).regeling();
    }
}
