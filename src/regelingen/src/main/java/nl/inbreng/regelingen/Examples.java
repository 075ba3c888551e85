package nl.inbreng.regelingen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the worked examples beside an edition. */
final class Examples {

    private static final String SENTENCE = "zin";
    private static final String EXPECTED = "verwacht";

    private final RuleFile file;
    private final List<Problem> problems;

    private Examples(RuleFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The examples of a file; none of them when something cannot be read, which the problems tell. */
    static List<Example> of(RuleFile file, List<Problem> problems) {
        Examples reading = new Examples(file, problems);
        Optional<Node> root = YamlTree.root(file, problems);
        if (root.isEmpty()) return List.of();
        int before = problems.size();
        List<Example> examples = reading.list(root.get());
        return problems.size() == before ? examples : List.of();
    }

    private List<Example> list(Node node) {
        if (node instanceof SequenceNode list) return list.getValue().stream().map(this::example).flatMap(Optional::stream).toList();
        wrong(node, "verwacht een lijst van voorbeelden, elk met ‘zin’, een situatie en ‘verwacht’");
        return List.of();
    }

    private Optional<Example> example(Node node) {
        if (!(node instanceof MappingNode)) return wrong(node, "een voorbeeld heeft een ‘zin’, één situatie en ‘verwacht’");
        Map<String, Object> rest = keys((MappingNode) node);
        Object sentence = rest.remove(SENTENCE);
        Object expected = rest.remove(EXPECTED);
        if (!(sentence instanceof String text) || text.isBlank()) return wrong(node, "‘zin’ ontbreekt: een zin die de griffie kan nagaan");
        if (!(expected instanceof Map<?, ?> answer) || answer.isEmpty()) return wrong(node, "‘verwacht’ ontbreekt: wat de regels hiervan maken");
        if (rest.size() != 1) return wrong(node, "een voorbeeld heeft precies één situatie, gevonden: " + rest.keySet());
        Map.Entry<String, Object> situation = rest.entrySet().iterator().next();
        Map<String, Object> answers = new LinkedHashMap<>();
        answer.forEach((key, value) -> answers.put(String.valueOf(key), value));
        return Optional.of(new Example(YamlTree.line(node), text, situation.getKey(), situation.getValue(), answers));
    }

    private Map<String, Object> keys(MappingNode node) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) wrong(tuple.getKeyNode(), "een sleutel is één woord");
            else if (keys.containsKey(name.getValue())) wrong(name, "sleutel ‘" + name.getValue() + "’ staat er twee keer");
            else keys.put(name.getValue(), value(tuple.getValueNode()));
        }
        return keys;
    }

    /** Numbers, true and false as such; everything else, dates too, is the text as written. */
    private Object value(Node node) {
        if (node instanceof MappingNode mapping) return keys(mapping);
        if (node instanceof SequenceNode list) return list.getValue().stream().map(this::value).toList();
        String written = ((ScalarNode) node).getValue();
        if (Tag.BOOL.equals(node.getTag()) && written.matches("true|false")) return Boolean.valueOf(written);
        boolean number = Tag.INT.equals(node.getTag()) && written.matches("0|[1-9]\\d{0,8}");
        return number ? (Object) Integer.valueOf(written) : written;
    }

    private Optional<Example> wrong(Node node, String reason) {
        problems.add(new Problem(file.path(), YamlTree.line(node), reason));
        return Optional.empty();
    }
}
