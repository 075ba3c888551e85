package nl.inbreng.application.views;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.inbreng.text.Collision;
import nl.inbreng.text.VotingOrder;
import nl.inbreng.text.VotingOrder.Entry;

/**
 * The list of the voorzitter. Each line has a number, and others are named by it: who reads the list in the meeting looks for a line, not for a text.
 *
 * @param all   the amendementen
 * @param order in which the raad votes
 * @param nrs   number of the line that decides about an amendement, by its id
 */
record Stemlijst(AmendementenOpVoorstel all, VotingOrder order, Map<String, Integer> nrs) {

    private static final String ONE_VOTE = ": één stemming.";
    private static final String BOTH = ". Allebei aannemen kan.";

    Stemlijst(AmendementenOpVoorstel all, VotingOrder order) {
        this(all, order, numbers(order));
    }

    private static Map<String, Integer> numbers(VotingOrder order) {
        Map<String, Integer> nrs = new HashMap<>();
        int nr = 0;
        for (Entry entry : order.entries()) {
            nr++;
            nrs.put(entry.id(), nr);
            for (String same : entry.samenMet()) nrs.put(same, nr);
        }
        return nrs;
    }

    /** One line for each vote, in order. */
    List<Stemregel> regels() {
        Set<String> told = new HashSet<>();
        List<Stemregel> regels = new ArrayList<>();
        for (Entry entry : order.entries()) {
            AmendementOpVoorstel item = all.item(entry.id()).orElseThrow();
            List<AmendementOpVoorstel> same = entry.samenMet().stream().map(all::item).flatMap(Optional::stream).toList();
            List<String> falls = entry.vervaltBij().stream().map(this::plek).distinct().toList();
            regels.add(new Stemregel(regels.size() + 1, entry, item, same, entry.opAmendement().isEmpty() ? "" : all.name(entry.opAmendement()), falls, met(entry, falls, told), all.isLaidByMain(item)));
            told.add(plek(entry.id()));
        }
        return List.copyOf(regels);
    }

    /** By what one falls is told apart, and what does not exclude it was told at the first of both. */
    private List<String> met(Entry entry, List<String> falls, Set<String> told) {
        String own = plek(entry.id());
        List<String> excluded = others(entry.id(), Collision.Soort::excludes).filter(other -> !other.equals(own) && !falls.contains(other)).toList();
        List<String> beside = others(entry.id(), soort -> soort == Collision.Soort.ZELFDE_PLEK).filter(other -> !other.equals(own) && !told.contains(other)).toList();
        return Stream.of(sentence("Botst met ", excluded, "."), sentence("Vraagt precies hetzelfde als ", same(entry.id()).filter(other -> !other.equals(own) && !told.contains(other)).toList(), ONE_VOTE),
                sentence("Komt op dezelfde plek als ", beside, BOTH)).flatMap(Optional::stream).toList();
    }

    /** Of what has no number, each with those after it. */
    List<String> overige() {
        Set<String> told = new HashSet<>(nrs.keySet());
        List<String> sentences = new ArrayList<>();
        for (AmendementOpVoorstel one : all.items()) {
            if (!told.add(one.id())) continue;
            Set<String> before = Set.copyOf(told.stream().map(this::plek).toList());
            List<String> excluded = others(one.id(), Collision.Soort::excludes).filter(other -> !before.contains(other)).toList();
            List<String> beside = others(one.id(), soort -> soort == Collision.Soort.ZELFDE_PLEK).filter(other -> !before.contains(other)).toList();
            sentence(one.naam() + " botst met ", excluded, ".").ifPresent(sentences::add);
            sentence(one.naam() + " vraagt precies hetzelfde als ", same(one.id()).filter(other -> !before.contains(other)).toList(), ONE_VOTE).ifPresent(sentences::add);
            sentence(one.naam() + " komt op dezelfde plek als ", beside, BOTH).ifPresent(sentences::add);
        }
        return List.copyOf(sentences);
    }

    private static Optional<String> sentence(String begin, List<String> names, String end) {
        return names.isEmpty() ? Optional.empty() : Optional.of(begin + Stemregel.named(names) + end);
    }

    private Stream<String> same(String id) {
        return others(id, soort -> soort == Collision.Soort.IDENTIEK);
    }

    /** What one meets in these ways, about the place where they meet worst, each as it is shown. */
    private Stream<String> others(String id, Predicate<Collision.Soort> how) {
        Set<String> named = new HashSet<>();
        List<Collision> worst = all.collisions().of(id).stream().filter(one -> named.add(one.other(id))).toList();
        return worst.stream().filter(one -> how.test(one.soort())).sorted((x, y) -> Integer.compare(at(x.other(id)), at(y.other(id)))).map(one -> plek(one.other(id))).distinct();
    }

    private int at(String id) {
        return nrs.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** The number of its line, or its name while it has none. */
    String plek(String id) {
        return nrs.containsKey(id) ? "nr. " + nrs.get(id) : all.name(id);
    }
}
