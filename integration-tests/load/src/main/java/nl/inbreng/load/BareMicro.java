package nl.inbreng.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.inbreng.demo.Shipped;

/** Payara Micro as it comes, with a WAR and no setting of ours but the port and no cluster: the floor under every figure. */
final class BareMicro implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;

    private BareMicro(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static BareMicro start(Path micro, Path war) throws IOException {
        int port = Shipped.freePort();
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m", "-jar", micro.toString(),
                "--nocluster", "--port", String.valueOf(port), "--deploy", war.toString());
        Path log = war.resolveSibling("payara.log");
        return new BareMicro(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
    }

    /** The moment of the first page with status 200. */
    Instant awaitFirstPage() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(end) && !process.waitFor(250, TimeUnit.MILLISECONDS)) {
                if (answers(client, question)) {
                    return Instant.now();
                }
            }
        }
        throw new IllegalStateException("bare Payara Micro gave no page");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
