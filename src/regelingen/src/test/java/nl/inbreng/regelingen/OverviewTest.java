package nl.inbreng.regelingen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.Regeling;
import org.junit.jupiter.api.Test;

/** The table in docs says what the data say. Write it anew: {@code mvn -pl src/regelingen -am test -Dinbreng.tabel=schrijf}. */
class OverviewTest {

    private static final YamlRegelingen SHIPPED = new YamlRegelingen();

    @Test void the_table_in_docs_says_what_the_data_say() throws IOException {
        Path table = root().resolve("docs/regelingen-tabel.md");
        if ("schrijf".equals(System.getProperty("inbreng.tabel"))) Files.writeString(table, Overview.of(SHIPPED));
        assertEquals(Overview.of(SHIPPED), Files.readString(table), "maak de tabel opnieuw met: mvn -pl src/regelingen -am test -Dinbreng.tabel=schrijf");
    }

    @Test void each_edition_has_one_row_and_each_row_as_many_cells_as_the_head() {
        List<String> rows = Overview.of(SHIPPED).lines().filter(line -> line.startsWith("|")).toList();
        long editions = SHIPPED.gemeenten().stream().mapToLong(gemeente -> SHIPPED.editions(gemeente.code()).size()).sum();
        assertEquals(editions + 2, rows.size());
        rows.forEach(row -> assertEquals(13, row.split("(?<!\\\\)\\|", -1).length, row));
    }

    @Test void a_number_that_is_not_established_is_not_shown() {
        List<String> rows = Overview.of(SHIPPED).lines().toList();
        assertTrue(rows.contains("| Voorbeeldwoude (verzonnen) | Boodschap aan de raad | burgeragendering | vanaf 1 januari 2026 | 12 jaar of ouder, inwoner | 12 jaar of ouder, inwoner"
                + " | een plaats bovenaan de ranglijst | 12 weken | 12 maanden wachten, behalve bij nieuwe argumenten | 0 | [bron](https://voorbeeldwoude.example/verordening-boodschap-2026) |"));
        String amsterdam = rows.stream().filter(row -> row.startsWith("| Amsterdam | Burgeramendement |")).findFirst().orElseThrow();
        assertTrue(amsterdam.contains("(alleen voorbeeld) | niet bekend | niet bekend | niet bekend | niet bekend | niet bekend |"), amsterdam);
    }

    /** What an author copies from the guide works. */
    @Test void the_samples_in_the_guide_are_good() throws IOException {
        List<String> samples = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(root().resolve("docs/regelingen.md"))).results().map(hit -> hit.group(1)).toList();
        assertEquals(3, samples.size());
        RuleFile gemeente = new RuleFile("GM9999-voorbeeldstad/gemeente.yaml", samples.get(1));
        YamlRegelingen read = new YamlRegelingen(List.of(gemeente, new RuleFile("GM9999-voorbeeldstad/burgeragendering-2024-01-01.yaml", samples.get(0))));
        Edition edition = read.editions("GM9999").get(0);
        assertInstanceOf(Regeling.class, edition);
        List<Problem> problems = new ArrayList<>();
        List<Example> examples = Examples.of(new RuleFile("GM9999-voorbeeldstad/burgeragendering-2024-01-01.voorbeelden.yaml", samples.get(2)), problems);
        assertEquals(4, examples.size(), problems.toString());
        ExampleCheck check = new ExampleCheck(read.sheet(edition.header().id()).orElseThrow(), edition.header(), read.editions("GM9999"));
        examples.forEach(example -> assertEquals(Optional.empty(), check.difference(example)));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (Files.notExists(folder.resolve("docs/regelingen.md"))) folder = folder.getParent();
        return folder;
    }
}
