package nl.inbreng.houserules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name files that exist, and never a line number, which the next change would make untrue. */
class DocsTest {

    private static final List<Path> DOCS = Stream.of("README.md", "docs/**.md", "docs/*.md", "src/web/assets/README.md")
            .flatMap(glob -> Repository.files(glob).stream()).distinct().toList();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    /** A path from the root that a document shows as code. Paths with a placeholder (GMxxxx, angle brackets, dots) are patterns, not files. */
    private static final Pattern PATH = Pattern.compile("(src|ear|docs|integration-tests|\\.ci|\\.mvn)(/[\\w.@-]+)+/?");
    /** A class of ours named by its file. */
    private static final Pattern FILE = Pattern.compile("[A-Z]\\w+\\.java");

    @Test
    void the_documents_are_found() {
        assertTrue(DOCS.size() > 15, DOCS.toString());
    }

    @Test
    void each_link_leads_somewhere() {
        List<String> dead = new ArrayList<>();
        for (Path doc : DOCS) {
            found(LINK, doc).filter(target -> !target.matches("(https?|mailto):.*"))
                    .filter(target -> Files.notExists(doc.getParent().resolve(target).normalize()))
                    .forEach(target -> dead.add(Repository.name(doc) + ": " + target));
        }
        assertEquals(List.of(), dead);
    }

    @Test
    void each_cited_path_exists() {
        List<String> dead = new ArrayList<>();
        for (Path doc : DOCS) {
            found(CODE, doc).filter(PATH.asMatchPredicate()).filter(path -> !path.contains("/target/") && !path.endsWith("/target"))
                    .filter(path -> Files.notExists(Repository.ROOT.resolve(path))).forEach(path -> dead.add(Repository.name(doc) + ": " + path));
        }
        assertEquals(List.of(), dead);
    }

    /** Written as a bare name in code marks: a type, a test, or a file of ours. */
    @Test
    void each_cited_class_exists() {
        List<String> names = Repository.files("{src,integration-tests}/**.java").stream().map(file -> file.getFileName().toString()).toList();
        Pattern type = Pattern.compile("[A-Z][a-z]+([A-Z][A-Za-z0-9]+)+");
        List<String> dead = new ArrayList<>();
        for (Path doc : DOCS.stream().filter(doc -> !Repository.name(doc).contains("assets")).toList()) {
            found(CODE, doc).filter(word -> type.matcher(word).matches() || FILE.matcher(word).matches())
                    .filter(word -> !names.contains(word.replace(".java", "") + ".java")).forEach(word -> dead.add(Repository.name(doc) + ": " + word));
        }
        assertEquals(List.of(), dead, "a class of a library is written with its package");
    }

    @Test
    void no_document_cites_a_line_number() {
        Pattern line = Pattern.compile("\\.(java|xml|jte|sql|mjs|css|properties):\\d+|#L\\d+|\\b(?:on|at) line \\d+|\\bregel \\d+\\b");
        List<String> found = new ArrayList<>();
        DOCS.forEach(doc -> found(line, doc).forEach(hit -> found.add(Repository.name(doc) + ": " + hit)));
        assertEquals(List.of(), found, "name the class or the method");
    }

    @Test
    void no_document_names_a_folder_of_one_machine() {
        Pattern folder = Pattern.compile("(?<![\\w.])/(home|root|tmp|work|Users)/\\S+");
        List<String> found = new ArrayList<>();
        DOCS.forEach(doc -> found(folder, doc).forEach(hit -> found.add(Repository.name(doc) + ": " + hit)));
        assertEquals(List.of(), found);
    }

    @Test
    void each_decision_is_in_the_list_of_decisions() {
        String list = Repository.text(Repository.ROOT.resolve("docs/decisions/README.md"));
        List<String> absent = Repository.files("docs/decisions/[0-9]*.md").stream().map(file -> file.getFileName().toString())
                .filter(name -> !list.contains("(" + name + ")")).toList();
        assertEquals(List.of(), absent);
    }

    private static Stream<String> found(Pattern pattern, Path doc) {
        List<MatchResult> hits = pattern.matcher(Repository.text(doc)).results().toList();
        return hits.stream().map(hit -> pattern == LINK || pattern == CODE ? hit.group(1) : hit.group());
    }
}
