package nl.inbreng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the shipped WAR, in a process of its own on the loopback address; closing ends that process. */
public final class Micro implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration FAREWELL = Duration.ofSeconds(15);
    private static final int NOT_DEPLOYED = 4;

    private final Process process;
    private final Voice voice;
    private final Play play;
    private final Path log;

    private Micro(Process process, Voice voice, Play play, Path log) {
        this.process = process;
        this.voice = voice;
        this.play = play;
        this.log = log;
    }

    /**
     * Starts the server and returns when this process says that the application itself answers.
     *
     * @throws NotStarted with a Dutch message, after the process has ended
     */
    public static Micro start(Shipped shipped, Play play) {
        try {
            Path temporary = Files.createDirectories(play.folder().resolve("tijdelijk"));
            Path log = play.folder().resolve("payara.log");
            ProcessBuilder builder = new ProcessBuilder(MicroCommand.of(shipped, play, temporary));
            builder.directory(play.folder().toFile()).redirectErrorStream(true);
            Writer writer = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Process process = builder.start();
            Micro micro = new Micro(process, new Voice(process, writer), play, log);
            Runtime.getRuntime().addShutdownHook(new Thread(micro.handle()::destroy));
            micro.awaitOpen();
            return micro;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the start page as people and mails use it, with a slash at the end; posts from another address are refused. */
    public URI base() {
        return URI.create(play.settings().get("inbreng.basisurl") + "/");
    }

    /** Everything the server wrote, behind what servers in this folder wrote before. */
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

    /** Waits until the process has ended, whoever ended it, and gives its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the process by its handle: {@link Process#destroy} would also cut off what it still says. */
    @Override
    public void close() {
        handle().destroy();
        try {
            if (!process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
                handle().destroyForcibly();
                process.waitFor();
            }
            voice.awaitSilence();
        } catch (InterruptedException e) {
            handle().destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitOpen() {
        try {
            boolean decided = voice.awaitDecision(PATIENCE);
            if (voice.open()) return;
            if (decided && process.waitFor(FAREWELL.toSeconds(), TimeUnit.SECONDS)) throw refused(process.exitValue());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new NotStarted(NOT_DEPLOYED, "Het starten is afgebroken.");
        }
        close();
        throw new NotStarted(NOT_DEPLOYED, "Inbreng antwoordt na " + PATIENCE.toMinutes() + " minuten nog niet. Kijk in " + log);
    }

    private NotStarted refused(int code) {
        String said = voice.lastWords().isEmpty() ? "De server is gestopt met code " + code + "." : voice.lastWords();
        return new NotStarted(code == 0 ? NOT_DEPLOYED : code, said + System.lineSeparator() + "Logboek: " + log);
    }
}
