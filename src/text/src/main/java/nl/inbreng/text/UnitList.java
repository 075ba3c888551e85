package nl.inbreng.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a tree out in reading order, with a unique key and a citation for every unit. */
final class UnitList {

    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");

    private final List<TekstEenheid> units = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    static OntwerpbesluitReader.Found of(List<Node> roots) {
        UnitList list = new UnitList();
        list.addAll(roots, new Around("", "", 0));
        return new OntwerpbesluitReader.Found(list.units, list.places);
    }

    /** What stands around a unit: its key, its citation, and the number of paragraphs it has of its own. */
    private record Around(String key, String citation, int paragraphs) {
    }

    private void addAll(List<Node> nodes, Around around) {
        if (nodes.isEmpty()) {
            return;
        }
        Map<String, Integer> counts = new HashMap<>();
        boolean onlyParagraph = !around.key().isEmpty() && nodes.stream().filter(Node::isParagraph).count() == 1;
        boolean partsBefore = false;
        for (Node node : nodes) {
            int position = counts.merge(kind(node), 1, Integer::sum);
            partsBefore |= node.isPart();
            String citation = onlyParagraph && node.isParagraph() && (partsBefore || around.paragraphs() == 0)
                    ? onlyParagraph(around.citation(), partsBefore, nodes.stream().anyMatch(Node::isPart))
                    : Citation.of(node, around.citation(), position + (node.isParagraph() ? around.paragraphs() : 0));
            add(node, around.key(), new Around(unique(around.key(), label(node, position)), citation, node.text().isEmpty() ? 0 : 1));
        }
    }

    /** The only paragraph of an artikel is the artikel itself; beside leden or onderdelen it is their aanhef or slot. */
    static String onlyParagraph(String around, boolean partsBefore, boolean parts) {
        if (partsBefore) {
            return around + ", slot";
        }
        return parts ? around + TekstEenheid.LEAD_IN : around;
    }

    private void add(Node node, String parent, Around own) {
        String citation = node.isLeadIn() ? own.citation() + ", aanhef" : own.citation();
        units.add(new TekstEenheid(own.key(), parent, node.soort(), node.marker().number(), citation, node.text(), node.isAmendable()));
        places.add(node.place());
        addAll(node.children(), own);
    }

    private static String label(Node node, int position) {
        String joined = NO_KEY.matcher(node.marker().number().toLowerCase(Locale.ROOT)).replaceAll("-");
        String number = joined.endsWith("-") ? joined.substring(0, joined.length() - 1) : joined;
        return number.isEmpty() ? kind(node) + "-" + position : node.soort().name().toLowerCase(Locale.ROOT) + "-" + number;
    }

    /** What a unit without a number is counted among. */
    private static String kind(Node node) {
        if (node.soort() == TekstEenheid.Soort.ONDERDEEL && node.marker().number().isEmpty()) {
            return "streepje";
        }
        return node.isParagraph() && !node.isAmendable() ? "tekst" : node.soort().name().toLowerCase(Locale.ROOT);
    }

    /** A number that occurs twice gets "-2e" behind its second use, so that a key always means one unit. */
    private String unique(String parent, String label) {
        String wanted = parent.isEmpty() ? label : parent + "." + label;
        String key = wanted;
        while (!used.add(key)) {
            key = wanted + "-" + (times.merge(wanted, 1, Integer::sum) + 1) + "e";
        }
        return key;
    }
}
