package nl.inbreng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Public difference cases of other systems: both sides come back, no word is cut; the budget is only reported. */
class WordDiffCasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"diff-antragsgruen.json", "diff-openslides.json", "diff-daisydiff.json"})
    void every_case_comes_back_and_no_word_is_cut(String name) throws IOException {
        List<Map<String, Object>> cases = cases(SharedFolder.find("cases/amendments/" + name));
        int within = 0;
        for (Map<String, Object> one : cases) {
            WordDiff diff = WordDiff.between((String) one.get("plainBefore"), (String) one.get("plainAfter"));
            assertEquals(one.get("plainBefore"), diff.was());
            assertEquals(one.get("plainAfter"), diff.wordt());
            WordCut.assertNone(diff);
            boolean fits = fits(diff, one);
            within += fits ? 1 : 0;
            if (!fits) {
                System.out.println("  outside budget: " + one.get("id") + ", " + diff.places() + " places, budget " + one.get("budget"));
            }
        }
        System.out.println(name + ": " + within + " of " + cases.size() + " within budget");
        assertFalse(cases.isEmpty());
    }

    private static boolean fits(WordDiff diff, Map<String, Object> one) {
        Map<?, ?> budget = (Map<?, ?>) one.get("budget");
        int deleted = changed(diff, WordDiff.Kind.VERVALT);
        int inserted = changed(diff, WordDiff.Kind.NIEUW);
        int allowed = (Integer) budget.get("deletedChars") + (Integer) budget.get("insertedChars");
        return diff.places() <= (Integer) budget.get("hunks") && deleted + inserted <= Math.max(1.25 * allowed, allowed + 6);
    }

    private static int changed(WordDiff diff, WordDiff.Kind kind) {
        return diff.parts().stream().filter(part -> part.kind() == kind).mapToInt(part -> part.text().strip().length()).sum();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> cases(Path file) throws IOException {
        Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        return (List<Map<String, Object>>) document.get("cases");
    }
}
