package nl.inbreng.load;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.inbreng.demo.Mail;
import nl.inbreng.demo.Programme;
import nl.inbreng.demo.Recordings;
import nl.inbreng.demo.Shipped;
import nl.inbreng.demo.Stage;

/** Processor time for each public page view and each confirmed signature, over HTTP against the shipped WAR, after a warm-up. */
final class RequestCost {

    private static final int THREADS = 8;
    private static final int WARM_UP = 300;

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
        parallel(count, number -> client.sign(verzoek, from + number));
        Instant patience = Instant.now().plus(Duration.ofMinutes(3));
        while (stage.mailbox().all().size() < from + count && Instant.now().isBefore(patience)) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        List<URI> links = stage.mailbox().all().stream().skip(from).map(Mail::links).filter(l -> !l.isEmpty()).map(List::getFirst).toList();
        parallel(links.size(), number -> client.confirm(links.get(number)));
    }

    private static void parallel(int count, java.util.function.IntConsumer work) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            IntStream.range(0, count).forEach(number -> threads.submit(() -> work.accept(number)));
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
