package nl.inbreng.load;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Collision;
import nl.inbreng.text.Collisions;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.VotingOrder;

/** Collisions and order of voting of many amendementen on a verordening of 60 artikelen, on one thread; and what units of 20,000 words cost. */
final class AmendmentCost {

    private static final int ARTIKELEN = 60;
    private static final int LEDEN = 3;
    private static final int WORDS = 50;
    private static final int RUNS = 7;
    private static final int LONG_UNIT = 20_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private AmendmentCost() { }

    static void print() {
        List<TekstEenheid> units = verordening();
        measure("warm-up", units, amendementen(units, 200));
        for (int count : List.of(50, 100, 200, 400)) {
            measure(count + " amendementen on " + ARTIKELEN + " artikelen", units, amendementen(units, count));
        }
        List<TekstEenheid> one = List.of(unit("artikel-1", "", TekstEenheid.Soort.ARTIKEL, text(new Random(3), LONG_UNIT)));
        measure("4 amendementen on one artikel of " + LONG_UNIT + " words", one, amendementen(one, 4));
        List<Proposal> rewrites = IntStream.range(0, 4).mapToObj(i -> proposal("herschrijving-" + i, one.getFirst(), text(new Random(i), LONG_UNIT))).toList();
        measure("4 rewrites of one artikel of " + LONG_UNIT + " words", one, rewrites);
    }

    private static void measure(String what, List<TekstEenheid> units, List<Proposal> proposals) {
        double[] collisionTimes = new double[RUNS];
        double[] orderTimes = new double[RUNS];
        long allocated = 0;
        Collisions collisions = null;
        for (int run = 0; run < RUNS; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            collisions = Collisions.between(units, proposals);
            long middle = System.nanoTime();
            VotingOrder order = VotingOrder.of(units, proposals, Map.<String, Instant>of());
            orderTimes[run] = (System.nanoTime() - middle) / 1e6;
            collisionTimes[run] = (middle - begin) / 1e6;
            allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
            if (order.entries().stream().mapToInt(each -> 1 + each.samenMet().size()).sum() != proposals.size()) throw new IllegalStateException("an amendement is lost");
        }
        if (what.equals("warm-up")) return;
        long serious = collisions.pairs().stream().map(Collision::soort).filter(Collision.Soort::excludes).count();
        System.out.printf(Locale.ROOT, "%s: collisions %.1f ms, order %.1f ms; %d pairs of changes compared of %d pairs of amendementen, %d exclude each other; %d MB allocated%n",
                what, median(collisionTimes), median(orderTimes), collisions.compared(), proposals.size() * (proposals.size() - 1) / 2, serious, allocated >> 20);
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    static List<TekstEenheid> verordening() {
        Random random = new Random(1);
        List<TekstEenheid> units = new ArrayList<>();
        for (int artikel = 1; artikel <= ARTIKELEN; artikel++) {
            units.add(unit("artikel-" + artikel, "", TekstEenheid.Soort.ARTIKEL, ""));
            for (int lid = 1; lid <= LEDEN; lid++) {
                units.add(unit("artikel-" + artikel + ".lid-" + lid, "artikel-" + artikel, TekstEenheid.Soort.LID, text(random, WORDS)));
            }
        }
        return units;
    }

    /** Each changes one to three leden, most of them a few words; one in twenty deletes an artikel. */
    static List<Proposal> amendementen(List<TekstEenheid> units, int count) {
        Random random = new Random(2);
        List<TekstEenheid> texts = units.stream().filter(TekstEenheid::amendeerbaar).toList();
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % 20 == 19) {
                TekstEenheid artikel = units.get(random.nextInt(units.size() / (LEDEN + 1)) * (LEDEN + 1));
                proposals.add(new Proposal("schrapping-" + i, List.of(new Wijziging(artikel.sleutel(), artikel.citeertitel(), artikel.tekst(), ""))));
                continue;
            }
            List<TekstEenheid> own = random.ints(1 + random.nextInt(3), 0, texts.size()).distinct().mapToObj(texts::get).toList();
            proposals.add(new Proposal("amendement-" + i, own.stream().map(unit -> new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), edited(random, unit.tekst()))).toList()));
        }
        return proposals;
    }

    private static Proposal proposal(String id, TekstEenheid unit, String text) {
        return new Proposal(id, List.of(new Wijziging(unit.sleutel(), unit.citeertitel(), unit.tekst(), text)));
    }

    private static String edited(Random random, String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int at = random.nextInt(words.size() - 4);
        words.subList(at, at + random.nextInt(4)).clear();
        words.addAll(at, List.of("in", "overleg").subList(0, 1 + random.nextInt(2)));
        return String.join(" ", words);
    }

    static String text(Random random, int words) {
        return IntStream.range(0, words).mapToObj(i -> "woord" + random.nextInt(400)).collect(Collectors.joining(" ")) + ".";
    }

    private static TekstEenheid unit(String key, String parent, TekstEenheid.Soort soort, String text) {
        return new TekstEenheid(key, parent, soort, key.substring(key.lastIndexOf('-') + 1), key.replace(".lid-", ", lid ").replace("artikel-", "artikel "), text, !text.isEmpty());
    }
}
