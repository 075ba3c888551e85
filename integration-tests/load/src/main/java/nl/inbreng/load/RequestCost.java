package nl.inbreng.load;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.inbreng.demo.Programme;
import nl.inbreng.demo.Recordings;
import nl.inbreng.demo.Shipped;
import nl.inbreng.demo.Stage;

/** Processor time for each public page view and each confirmed signature, over HTTP against the shipped WAR, after a warm-up. */
final class RequestCost {

    private static final int THREADS = 8;
    private static final int WARM_UP = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Stage stage;
    private final Database database;
    private final Client client;

    private RequestCost(Stage stage, Database database) {
        this.stage = stage;
        this.database = database;
        this.client = new Client(stage.base());
    }

    static void print(Database database, int seconds) throws InterruptedException {
        try (Stage stage = Stage.open(Shipped.fromBuild(), database.play(), new Programme.AsRecorded(Recordings.own()))) {
            RequestCost cost = new RequestCost(stage, database);
            String verzoek = cost.client.published();
            cost.views(verzoek, seconds);
            cost.signatures(verzoek, 60 * seconds);
        }
    }

    private void views(String verzoek, int seconds) throws InterruptedException {
        parallel(WARM_UP, number -> client.view(verzoek));
        AtomicInteger views = new AtomicInteger();
        Instant end = Instant.now().plusSeconds(seconds);
        Meter meter = new Meter();
        parallel(THREADS, number -> {
            while (Instant.now().isBefore(end)) {
                client.view(verzoek);
                views.incrementAndGet();
            }
        });
        meter.print("public page view", views.get());
    }

    private void signatures(String verzoek, int count) throws InterruptedException {
        signAndConfirm(verzoek, 0, WARM_UP);
        Meter meter = new Meter();
        signAndConfirm(verzoek, WARM_UP, count);
        meter.print("confirmed signature (form, mail, confirmation)", count);
    }

    private void signAndConfirm(String verzoek, int from, int count) throws InterruptedException {
        int before = client.support(verzoek);
        parallel(count, number -> client.sign(verzoek, from + number));
        List<URI> links = links(from, count);
        parallel(count, number -> client.confirm(verzoek, links.get(number)));
        int counted = client.support(verzoek) - before;
        if (counted != count) throw new IllegalStateException(counted + " signatures were counted instead of " + count);
    }

    /** The links in the mails after the first so many, as soon as all have come. */
    private List<URI> links(int from, int count) {
        Instant end = Instant.now().plus(PATIENCE);
        List<URI> links = links();
        while (links.size() < from + count && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            links = links();
        }
        if (links.size() != from + count) throw new IllegalStateException(links.size() + " mails with a link came instead of " + (from + count));
        return links.subList(from, from + count);
    }

    private List<URI> links() {
        return stage.mailbox().all().stream().flatMap(mail -> mail.links().stream().filter(link -> link.getPath().startsWith("/bevestigen/")).limit(1)).toList();
    }

    /** The first thing that goes wrong in a thread stops the measurement. */
    private static void parallel(int count, IntConsumer work) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Object>> tasks = IntStream.range(0, count).mapToObj(number -> Executors.callable(() -> work.accept(number))).toList();
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException wrong) {
            throw new IllegalStateException(wrong.getCause());
        }
    }

    /** Processor time from now on. */
    private final class Meter {
        private final Instant begin = Instant.now();
        private final Duration application = stage.micro().processorTime();
        private final Duration store = database.clock().used();

        void print(String what, int count) {
            double wall = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
            double own = stage.micro().processorTime().minus(application).toNanos() / 1e6 / count;
            double other = database.clock().used().minus(store).toNanos() / 1e6 / count;
            String share = database.name().equals("H2") ? "H2 inside" : String.format(Locale.ROOT, "database %.2f ms", other);
            System.out.printf(Locale.ROOT, "%s on %s: application %.2f ms CPU each, %s; %d in %.1f s (%.0f/s)%n",
                    what, database.name(), own, share, count, wall, count / wall);
        }
    }
}
