package nl.inbreng.regelingen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the worked examples beside an edition. */
final class Examples {

    private static final String SENTENCE = "zin";
    private static final String EXPECTED = "verwacht";

    private Examples() {}

    /** The examples of a file; what cannot be read is written down. */
    static List<Example> of(RuleFile file, List<Problem> problems) {
        List<Example> examples = new ArrayList<>();
        Object root = load(file, problems);
        if (root == null) return examples;
        if (!(root instanceof List<?> list)) {
            problems.add(new Problem(file.path(), 1, "verwacht een lijst van voorbeelden, elk met ‘zin’, een situatie en ‘verwacht’"));
            return examples;
        }
        for (int i = 0; i < list.size(); i++) {
            Example example = example(list.get(i));
            if (example != null) examples.add(example);
            else problems.add(new Problem(file.path(), 1, "voorbeeld " + (i + 1) + ": verwacht ‘zin’, precies één situatie en ‘verwacht’"));
        }
        return examples;
    }

    private static Object load(RuleFile file, List<Problem> problems) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(5);
        options.setCodePointLimit(YamlTree.SIZE_LIMIT);
        try {
            return new Yaml(new SafeConstructor(options)).load(file.text());
        } catch (YAMLException e) {
            problems.add(new Problem(file.path(), 1, "dit is geen geldige YAML (" + e.getMessage().lines().findFirst().orElse("") + ")"));
            return null;
        }
    }

    private static Example example(Object element) {
        if (!(element instanceof Map<?, ?> keys)) return null;
        Map<Object, Object> rest = new LinkedHashMap<>(keys);
        Object sentence = rest.remove(SENTENCE);
        Object expected = rest.remove(EXPECTED);
        if (!(sentence instanceof String text) || !(expected instanceof Map<?, ?> answer) || answer.isEmpty() || rest.size() != 1) return null;
        Map.Entry<Object, Object> situation = rest.entrySet().iterator().next();
        Map<String, Object> answers = new LinkedHashMap<>();
        answer.forEach((key, value) -> answers.put(String.valueOf(key), value));
        return new Example(text, String.valueOf(situation.getKey()), situation.getValue(), answers);
    }
}
