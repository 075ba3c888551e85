package nl.inbreng.houserules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How sources are written: small, plainly named, no drawers, and nothing that belongs to one machine. */
class SourceTest {

    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_METHOD = 25;
    private static final int MOST_PARAMETERS = 4;
    private static final List<Path> JAVA = Repository.files("{src,ear,integration-tests}/**.java");
    private static final List<Path> MAIN = JAVA.stream().filter(file -> Repository.name(file).contains("/src/main/")).toList();
    private static final Sources SEEN = Sources.of(MAIN);

    @Test
    void the_sources_are_found() {
        assertTrue(MAIN.size() > 150 && JAVA.size() > MAIN.size() && SEEN.methods.size() > 1_000, MAIN.size() + " files, " + SEEN.methods.size() + " methods");
    }

    @Test
    void no_file_is_longer_than_a_reader_keeps_in_mind() {
        none(MAIN.stream().filter(file -> Repository.lines(file).size() > LONGEST_FILE).map(f -> Repository.name(f) + " " + Repository.lines(f).size()),
                "split it: more than " + LONGEST_FILE + " lines");
    }

    @Test
    void no_method_is_longer_than_a_screen() {
        none(SEEN.methods.stream().filter(m -> m.lines() > LONGEST_METHOD).map(Object::toString), "split it: more than " + LONGEST_METHOD + " lines");
    }

    /** Records list their components, injected constructors their doors, and what an interface prescribes is not ours to change. */
    @Test
    void no_method_takes_more_than_four_parameters() {
        none(SEEN.methods.stream().filter(m -> !m.isConstructor() && !m.isOverride() && m.parameters() > MOST_PARAMETERS).map(Object::toString), "make a record of what belongs together");
    }

    @Test
    void each_public_type_says_what_it_is() {
        none(SEEN.types.stream().filter(Sources.Type::isPublic).filter(t -> !t.documented()).map(Sources.Type::at), "write a doc comment");
    }

    @Test
    void no_class_is_named_after_a_drawer() {
        Predicate<String> drawer = Pattern.compile(".*(Impl|Utils?|Helper|Manager|Dto|DTO|Service|Factory)").asMatchPredicate();
        none(SEEN.types.stream().filter(t -> drawer.test(t.name())).map(Sources.Type::at), "name it after what it is");
    }

    @Test
    void no_package_is_a_drawer() {
        Pattern drawer = Pattern.compile("/(utils?|common|misc|impl|shared|helpers?)/");
        none(JAVA.stream().map(Repository::name).filter(drawer.asPredicate()), "put it where it belongs");
    }

    /**
     * A switch over an outcome has no default, so that the compiler names what is unanswered; numbers, signs and
     * the values of a database or of JSON have no end, so there it may.
     */
    @Test
    void no_switch_over_outcomes_has_a_default() {
        none(SEEN.switches.stream().filter(s -> s.hasDefault() && s.overTypes() && s.at().matches("src/(domain|text|application|documents|web)/.*")).map(Sources.Switch::at), "name each case");
    }

    @Test
    void nothing_is_left_to_do_in_a_comment() {
        none(lines(JAVA, Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b")), "make an issue of it");
    }

    @Test
    void no_test_sleeps() {
        none(lines(JAVA, Pattern.compile("Thread\\.sle" + "ep\\(")), "wait for what you wait for");
    }

    @Test
    void no_test_name_begins_with_test() {
        none(lines(JAVA, Pattern.compile("void test[A-Z_]\\w*\\(")), "write a sentence");
    }

    /** The content security policy forbids them, so they would not work. */
    @Test
    void templates_hold_no_script_and_no_style() {
        List<Path> templates = Repository.files("src/web/src/main/jte/**.jte");
        assertTrue(templates.size() > 40, "the templates are not found any more");
        none(lines(templates, Pattern.compile("(?i)\\son[a-z]+\\s*=\\s*[\"']|\\sstyle\\s*=|<style|javascript:|<script(?![^>]*\\ssrc=)")), "use the style sheet and the script file");
    }

    /** Where packages come from is a matter of the machine. */
    @Test
    void no_file_names_a_package_registry() {
        List<Path> configuration = Repository.files("{**.xml,**.json,**.npmrc,**.properties,**.mjs,**.md,**.yml,**.yaml,.ci/**,.mvn/**}");
        Pattern host = Pattern.compile("(?i)registry\\.npmjs|repo1?\\.maven|repo\\.maven\\.apache|registry\\.yarnpkg|pypi\\.org|proxy\\.golang|\"resolved\"\\s*:");
        none(lines(configuration, host), "leave it to the settings of the machine");
    }

    private static Stream<String> lines(List<Path> files, Pattern wrong) {
        return files.stream().flatMap(file -> {
            List<String> lines = Repository.lines(file);
            return IntStream.range(0, lines.size()).filter(i -> wrong.matcher(lines.get(i)).find())
                    .mapToObj(i -> Repository.name(file) + ":" + (i + 1) + " " + lines.get(i).strip());
        });
    }

    private static void none(Stream<String> found, String advice) {
        assertEquals("", String.join("\n", found.toList()), advice);
    }
}
