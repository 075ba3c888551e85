package nl.inbreng.regelingen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JSON Schema that is published with the docs says what the reader asks. */
class SchemaTest {

    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final String EDITION = "GM9999-voorbeeldstad/burgeragendering-2026-01-01.yaml";
    private static final String GEMEENTE = "GM9999-voorbeeldstad/gemeente.yaml";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema OF_GEMEENTE = REGISTRY.getSchema(FormSchema.gemeente(), InputFormat.JSON);
    private static final Schema OF_EDITION = REGISTRY.getSchema(FormSchema.edition(), InputFormat.JSON);
    private static final List<RuleFile> VOORBEELDSTAD = RuleFiles.shipped().stream().filter(file -> file.folder().equals("GM9999-voorbeeldstad")).toList();

    private record Case(String path, String line, String instead) {}

    /** Each of these the reader refuses too. */
    private static final List<Case> BAD = List.of(
            new Case(EDITION, "  aantal: 10", "  aantall: 10"),
            new Case(EDITION, "  aantal: 10", "  aantal: tien"),
            new Case(EDITION, "  aantal: 10", "  aantal: 0"),
            new Case(EDITION, "  aantal: 10", "  aantal: 1000001"),
            new Case(EDITION, "instrument: burgeragendering", "instrument: burgerklacht"),
            new Case(EDITION, "instrument: burgeragendering", "instrument: null"),
            new Case(EDITION, "naam: Burgeragendering", "naam: 2026"),
            new Case(EDITION, "naam: Burgeragendering", "naam: [Burgeragendering]"),
            new Case(EDITION, "naam: Burgeragendering", "naam: \" \""),
            new Case(EDITION, "geldigVan: 2026-01-01", "geldigVan: januari"),
            new Case(EDITION, "geldigVan: 2026-01-01\n", ""),
            new Case(EDITION, "{duur: 12 weken,", "{duur: 12 manen,"),
            new Case(EDITION, "{duur: 12 weken,", "{duur: 1 weken,"),
            new Case(EDITION, "{duur: 12 weken,", "{duur: 12 week,"),
            new Case(EDITION, "route: [commissie, raad]", "route: [raad, raad]"),
            new Case(EDITION, "bron: https://voorbeeldstad.example", "bron: voorbeeldstad.example"),
            new Case(EDITION, "  indienerTeltMee: true", "  indienerTeltMee: \"true\""),
            new Case(EDITION, "spreekrecht: {waar: raad, minuten: 5, plaatsvervanger: true}", "spreekrecht: raad"),
            new Case(GEMEENTE, "fictief: true", "fictief: 1"),
            new Case(GEMEENTE, "naam: Voorbeeldstad\n", ""));

    @Test void the_published_files_are_those_of_the_code() throws IOException {
        assertEquals(Files.readString(DOCS.resolve("regeling.schema.json")), FormSchema.edition(), "write it again: see docs/operating.md, schema");
        assertEquals(Files.readString(DOCS.resolve("gemeente.schema.json")), FormSchema.gemeente(), "write it again: see docs/operating.md, schema");
    }

    @Test void each_key_has_a_question_as_its_title() {
        List.of(Forms.GEMEENTE, Forms.EDITION).forEach(SchemaTest::assertQuestions);
    }

    private static void assertQuestions(Shape.Group form) {
        for (Key key : form.keys()) {
            assertTrue(key.question().matches("(?s).*[?.]$"), key.name());
            if (key.shape() instanceof Shape.Group group) assertQuestions(group);
            if (key.shape() instanceof Shape.Groups groups) assertQuestions(groups.each());
        }
    }

    @TestFactory Stream<DynamicTest> every_shipped_file_is_valid() {
        return RuleFiles.shipped().stream().filter(file -> !file.holdsExamples())
                .map(file -> DynamicTest.dynamicTest(file.path(), () -> assertEquals(List.of(), errors(file.path(), file.text()))));
    }

    @TestFactory Stream<DynamicTest> what_the_reader_refuses_is_not_valid() {
        return BAD.stream().map(bad -> DynamicTest.dynamicTest(bad.line() + " -> " + bad.instead(), () -> {
            String good = VOORBEELDSTAD.stream().filter(file -> file.path().equals(bad.path())).findFirst().orElseThrow().text();
            assertTrue(good.contains(bad.line()));
            String text = good.replaceFirst(java.util.regex.Pattern.quote(bad.line()), java.util.regex.Matcher.quoteReplacement(bad.instead()));
            assertFalse(errors(bad.path(), text).isEmpty(), "valid under the schema");
            assertFalse(RuleReading.of(RuleSet.of(VOORBEELDSTAD.stream().map(file -> file.path().equals(bad.path()) ? new RuleFile(bad.path(), text) : file).toList()))
                    .problems().isEmpty(), "fine with the reader");
        }));
    }

    private static List<Error> errors(String path, String text) {
        return (new RuleFile(path, "").describesGemeente() ? OF_GEMEENTE : OF_EDITION).validate(text, InputFormat.YAML);
    }
}
