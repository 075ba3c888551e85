package nl.inbreng.regelingen;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns the text of a rule file into a tree of nodes that know their line. Nothing is ever constructed from it. */
final class YamlTree {

    /** Largest rule file, in characters; a long one of ours has 6,000. */
    static final int SIZE_LIMIT = 65_536;
    private static final int DEPTH_LIMIT = 20;

    private YamlTree() {}

    /** The keys of the file; empty when the problems say why not. */
    static Optional<MappingNode> of(RuleFile file, List<Problem> problems) {
        Optional<Node> root = root(file, problems);
        if (root.isEmpty() || root.get() instanceof MappingNode) return root.map(MappingNode.class::cast);
        problems.add(new Problem(file.path(), line(root.get()), "verwacht sleutels met waarden, zoals ‘naam: ...’"));
        return Optional.empty();
    }

    /** The whole file, which is not empty and refers to nothing; empty when the problems say why not. */
    static Optional<Node> root(RuleFile file, List<Problem> problems) {
        if (file.text().length() > SIZE_LIMIT) {
            problems.add(new Problem(file.path(), 1, "het bestand is te groot: " + file.text().length() + " tekens, hoogstens " + SIZE_LIMIT));
            return Optional.empty();
        }
        try {
            List<Problem> aliases = aliases(file);
            problems.addAll(aliases);
            return aliases.isEmpty() ? compose(file, problems) : Optional.empty();
        } catch (YAMLException e) {
            problems.add(new Problem(file.path(), line(file, e), "dit is geen geldige YAML; let op inspringen, aanhalingstekens en dubbele punten (" + shortly(e) + ")"));
            return Optional.empty();
        }
    }

    private static Optional<Node> compose(RuleFile file, List<Problem> problems) {
        Node root = yaml().compose(new StringReader(file.text()));
        if (root != null && !Tag.NULL.equals(root.getTag())) return Optional.of(root);
        problems.add(new Problem(file.path(), 1, "het bestand is leeg"));
        return Optional.empty();
    }

    /** Where a node begins, counted from 1. */
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** A rule file repeats nothing by reference: whoever reads one rule must see it whole, and a bomb of references cannot be made. */
    private static List<Problem> aliases(RuleFile file) {
        List<Problem> found = new ArrayList<>();
        for (Event event : yaml().parse(new StringReader(file.text()))) {
            if (event instanceof AliasEvent) {
                found.add(new Problem(file.path(), event.getStartMark().getLine() + 1, "verwijzingen (* en &) zijn niet toegestaan; schrijf de waarde uit"));
            }
        }
        return found;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(DEPTH_LIMIT);
        options.setCodePointLimit(SIZE_LIMIT);
        return new Yaml(new SafeConstructor(options));
    }

    private static int line(RuleFile file, YAMLException e) {
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) return marked.getProblemMark().getLine() + 1;
        if (e instanceof ReaderException reader) {
            return 1 + (int) file.text().chars().limit(reader.getPosition()).filter(c -> c == '\n').count();
        }
        return 1;
    }

    private static String shortly(YAMLException e) {
        String message = e instanceof MarkedYAMLException marked ? marked.getProblem() : e.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
