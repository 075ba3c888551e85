package nl.inbreng.load;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.text.Merge;
import nl.inbreng.text.Proposal;
import nl.inbreng.text.QuoteSeeker;
import nl.inbreng.text.Rebase;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.WordDiff;

/** The difference and the merge of one unit, and the rebase of 200 amendementen, on one thread: time of the processor, so that other work of the machine does not count, and memory asked for. */
final class EngineCost {

    private static final int RUNS = 7;
    private static final int USUAL_UNIT = 500;
    private static final int LONG_UNIT = 20_000;
    private static final int AMENDEMENTEN = 200;
    /** One word in so many reads otherwise. */
    private static final int OFTEN = 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private EngineCost() { }

    static void print() {
        for (int words : List.of(USUAL_UNIT, LONG_UNIT)) {
            String base = AmendmentCost.text(new Random(1), words);
            String a = reworded(base, new Random(2));
            String b = reworded(base, new Random(3));
            measure("difference of one unit of " + words + " words", () -> WordDiff.between(base, a).places() + " places");
            measure("merge of one unit of " + words + " words", () -> Merge.strict(base, a, b).conflicten().size() + " conflicts");
        }
        String[] rewritten = IntStream.range(1, 4).mapToObj(seed -> AmendmentCost.text(new Random(seed), LONG_UNIT)).toArray(String[]::new);
        measure("merge of one unit of " + LONG_UNIT + " words that both rewrite", () -> Merge.strict(rewritten[0], rewritten[1], rewritten[2]).conflicten().size() + " conflicts");
        rebase();
    }

    private static void rebase() {
        List<TekstEenheid> old = AmendmentCost.verordening();
        Random random = new Random(4);
        List<TekstEenheid> fresh = old.stream().map(unit -> new TekstEenheid(unit.sleutel(), unit.ouder(), unit.soort(), unit.nummer(), unit.citeertitel(), reworded(unit.tekst(), random), unit.amendeerbaar())).toList();
        List<List<Wijziging>> amendementen = AmendmentCost.amendementen(old, AMENDEMENTEN).stream().map(Proposal::wijzigingen).toList();
        measure("rebase of " + AMENDEMENTEN + " amendementen on a decision in which all leden read otherwise", () -> rebased(old, fresh, amendementen));
    }

    /** As the application does: each amendement by itself, with what became of the units found once. */
    private static String rebased(List<TekstEenheid> old, List<TekstEenheid> fresh, List<List<Wijziging>> amendementen) {
        List<Rebase.Uitkomst> outcomes = new ArrayList<>();
        Rebase.Versies versies = Rebase.Versies.metSleutels(old, fresh);
        amendementen.forEach(changes -> outcomes.add(Rebase.over(versies, changes, new QuoteSeeker()).uitkomst()));
        if (outcomes.size() != amendementen.size()) throw new IllegalStateException("an amendement is lost");
        return outcomes.stream().filter(each -> each == Rebase.Uitkomst.CONFLICT).count() + " conflicts";
    }

    private static void measure(String what, Supplier<String> work) {
        work.get();
        double[] times = new double[RUNS];
        long allocated = 0;
        String found = "";
        for (int run = 0; run < RUNS; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long begin = THREADS.getCurrentThreadCpuTime();
            found = work.get();
            times[run] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
            allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%s: %.1f ms, at most %.1f ms; %s; %.1f MB allocated%n", what, times[RUNS / 2], times[RUNS - 1], found, allocated / 1e6);
    }

    private static String reworded(String text, Random random) {
        if (text.isEmpty()) return text;
        String[] words = text.split(" ");
        IntStream.range(0, words.length).filter(i -> random.nextInt(OFTEN) == 0).forEach(i -> words[i] = "anders" + random.nextInt(1_000));
        return String.join(" ", words);
    }
}
