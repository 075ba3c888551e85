package nl.inbreng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Payara Micro with the shipped WAR, in a process of its own on the loopback address; closing ends that process. */
public final class Micro implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(15);
    private static final String MARK = "[inbreng] ";
    private static final int NOT_DEPLOYED = 4;

    private final Process process;
    private final Play play;
    private final Path log;

    private Micro(Process process, Play play, Path log) {
        this.process = process;
        this.play = play;
        this.log = log;
    }

    /**
     * Starts the server and returns when the application itself says it is ready.
     *
     * @throws NotStarted with a Dutch message, after the process has ended
     */
    public static Micro start(Shipped shipped, Play play) {
        try {
            Path temporary = Files.createDirectories(play.folder().resolve("tijdelijk"));
            Path log = play.folder().resolve("payara.log");
            ProcessBuilder builder = new ProcessBuilder(MicroCommand.of(shipped, play, temporary));
            builder.directory(play.folder().toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
            Micro micro = new Micro(builder.start(), play, log);
            Runtime.getRuntime().addShutdownHook(new Thread(micro.process::destroy));
            micro.awaitReady();
            return micro;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the start page as people and mails use it, with a slash at the end; posts from another address are refused. */
    public URI base() {
        return URI.create(play.settings().get("inbreng.basisurl") + "/");
    }

    /** Everything the server wrote. */
    public Path log() {
        return log;
    }

    /** Processor time the server has used since its start. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** The process itself, for whoever wants to kill it in the middle of something. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(ONE_ANSWER).build()) {
            while (Instant.now().isBefore(end)) {
                if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                    throw new NotStarted(process.exitValue() == 0 ? NOT_DEPLOYED : process.exitValue(), lastWords());
                }
                if (ready(client)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new NotStarted(NOT_DEPLOYED, "Het starten is afgebroken.");
        }
        close();
        throw new NotStarted(NOT_DEPLOYED, "Inbreng antwoordt na " + PATIENCE.toMinutes() + " minuten nog niet. Kijk in " + log);
    }

    private boolean ready(HttpClient client) throws InterruptedException {
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + play.port() + "/health/ready")).timeout(ONE_ANSWER).build();
            HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"inbreng\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    private String lastWords() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> own = lines.filter(line -> line.startsWith(MARK)).map(line -> line.substring(MARK.length())).toList();
            String said = own.isEmpty() ? "De server is gestopt met code " + process.exitValue() + "." : own.getLast();
            return said + System.lineSeparator() + "Logboek: " + log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
