package nl.inbreng.regelingen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.domain.regeling.OpenEdition.OpenQuestion;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Holds one rule file against its form and writes down every deviation, so that an author mends all of them at once. */
final class Examination {

    private final String file;
    private final List<Problem> problems;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<OpenQuestion> questions = new ArrayList<>();

    private Examination(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What the file says, as far as it fits; empty when it is not even YAML. */
    static Optional<Sheet> of(RuleFile file, Shape.Group form, List<Problem> problems) {
        Examination examination = new Examination(file.path(), problems);
        return YamlTree.of(file, problems).map(root -> {
            examination.group(root, form, "");
            return new Sheet(file.path(), examination.values, examination.lines, examination.questions);
        });
    }

    private void group(MappingNode node, Shape.Group form, String path) {
        Map<String, Key> keys = form.keys().stream().collect(Collectors.toMap(Key::name, key -> key, (a, b) -> a, LinkedHashMap::new));
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                wrong(tuple.getKeyNode(), "een sleutel is één woord");
            } else if (!keys.containsKey(name.getValue())) {
                wrong(name, "onbekende sleutel ‘" + name.getValue() + "’" + inside(path) + "; bekend zijn: " + String.join(", ", keys.keySet()));
            } else if (!seen.add(name.getValue())) {
                wrong(name, "sleutel ‘" + name.getValue() + "’ staat er twee keer" + inside(path));
            } else {
                lines.put(path + name.getValue(), YamlTree.line(name));
                value(tuple.getValueNode(), keys.get(name.getValue()), path + name.getValue());
            }
        }
        keys.values().stream().filter(key -> key.presence() != Key.Presence.OPTIONAL && !seen.contains(key.name()))
                .forEach(key -> wrong(node, "sleutel ‘" + key.name() + "’ ontbreekt" + inside(path)
                        + (key.presence() == Key.Presence.NEEDED ? "; schrijf null als dit niet is vastgesteld" : "")));
    }

    private void value(Node node, Key key, String path) {
        if (Tag.NULL.equals(node.getTag())) {
            unknown((ScalarNode) node, key, path);
            return;
        }
        switch (key.shape()) {
            case Shape.One one -> read(node, one, path).ifPresent(value -> values.put(path, value));
            case Shape.Many many -> many(node, many, path);
            case Shape.Group form -> {
                if (node instanceof MappingNode mapping) group(mapping, form, path + ".");
                else wrong(node, path + ": verwacht sleutels met waarden, gevonden " + found(node));
            }
            case Shape.Groups groups -> groups(node, groups, path);
        }
    }

    private void unknown(ScalarNode node, Key key, String path) {
        if (key.presence() == Key.Presence.ALWAYS) {
            wrong(node, path + ": dit moet bekend zijn en mag niet null of leeg zijn");
        } else if (!"null".equals(node.getValue())) {
            wrong(node, path + ": hier staat niets; schrijf null als dit niet is vastgesteld");
        } else {
            questions.add(new OpenQuestion(path, key.question()));
        }
    }

    private Optional<Object> read(Node node, Shape.One one, String path) {
        Optional<Object> value = node instanceof ScalarNode scalar ? one.read().apply(scalar) : Optional.empty();
        if (value.isEmpty()) wrong(node, path + ": verwacht " + one.expected() + ", gevonden " + found(node));
        return value;
    }

    private void many(Node node, Shape.Many many, String path) {
        if (!(node instanceof SequenceNode sequence)) {
            wrong(node, path + ": verwacht een lijst, gevonden " + found(node));
            return;
        }
        List<Object> elements = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            read(element, many.each(), path).ifPresent(value -> {
                if (elements.contains(value)) wrong(element, path + ": " + found(element) + " staat er twee keer");
                elements.add(value);
            });
        }
        values.put(path, elements);
    }

    private void groups(Node node, Shape.Groups groups, String path) {
        if (!(node instanceof SequenceNode sequence)) {
            wrong(node, path + ": verwacht een lijst, gevonden " + found(node));
            return;
        }
        values.put(path, new Sheet.Groups(sequence.getValue().size()));
        for (int i = 0; i < sequence.getValue().size(); i++) {
            Node element = sequence.getValue().get(i);
            lines.put(path + "[" + i + "]", YamlTree.line(element));
            if (element instanceof MappingNode mapping) group(mapping, groups.each(), path + "[" + i + "].");
            else wrong(element, path + ": verwacht sleutels met waarden, gevonden " + found(element));
        }
    }

    private void wrong(Node node, String reason) {
        problems.add(new Problem(file, YamlTree.line(node), reason));
    }

    private static String inside(String path) {
        return path.isEmpty() ? "" : " in ‘" + path.substring(0, path.length() - 1) + "’";
    }

    private static String found(Node node) {
        if (node instanceof MappingNode) return "sleutels met waarden";
        if (node instanceof SequenceNode) return "een lijst";
        String value = ((ScalarNode) node).getValue();
        return "‘" + (value.length() > 40 ? value.substring(0, 40) + "…" : value) + "’";
    }
}
