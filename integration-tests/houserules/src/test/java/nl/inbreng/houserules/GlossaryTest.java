package nl.inbreng.houserules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary is closed: a new word of law enters the code by a row, and a word that left the code leaves the glossary. */
class GlossaryTest {

    private static final Path GLOSSARY = Repository.ROOT.resolve("docs/glossary.md");
    private static final String ENGLISH = "## English words in the domain";

    @Test
    void each_public_type_of_the_domain_is_in_the_glossary() {
        Set<String> absent = new TreeSet<>(domainTypes());
        absent.removeAll(codeWords(Repository.text(GLOSSARY)));
        assertEquals(Set.of(), absent, "add a row, or a word to the English list");
    }

    @Test
    void each_english_word_of_the_glossary_is_a_type_of_the_domain() {
        String text = Repository.text(GLOSSARY);
        assertTrue(text.contains(ENGLISH), "the heading of the English list changed");
        Set<String> gone = new TreeSet<>(codeWords(text.substring(text.indexOf(ENGLISH))));
        gone.removeAll(domainTypes());
        assertEquals(Set.of(), gone, "remove what is no longer a type");
    }

    /** The third column of the table of Dutch terms names code: a type of the domain or of the text engine. */
    @Test
    void each_type_in_the_table_exists() {
        Set<String> known = MainClasses.ALL.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        Set<String> gone = new TreeSet<>();
        for (String line : Repository.lines(GLOSSARY)) {
            List<String> cells = List.of(line.split("\\|", -1));
            if (cells.size() > 4 && !line.startsWith("|---")) gone.addAll(codeWords(cells.get(4)));
        }
        gone.removeIf(word -> known.contains(word) || !word.matches("[A-Z][a-zA-Z]+"));
        assertEquals(Set.of(), gone);
    }

    private static Set<String> domainTypes() {
        return MainClasses.ALL.stream().filter(c -> c.getPackageName().startsWith("nl.inbreng.domain."))
                .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName).collect(Collectors.toSet());
    }

    private static Set<String> codeWords(String text) {
        return Pattern.compile("`([^`\\n]+)`").matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
    }
}
