package nl.inbreng.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What one server process says. Every line goes to the log as it comes; the lines of Inbreng's own start are understood. It is heard
 * from the process itself, because port and log may belong to another server.
 */
final class Voice {

    private static final String MARK = "[inbreng] ";
    private static final String OPEN = "Inbreng staat open";

    private final CountDownLatch decided = new CountDownLatch(1);
    private final Thread listener;
    private volatile boolean open;
    private volatile String lastWords = "";

    /** Listens until the process has no more to say, and closes the log then. */
    Voice(Process process, Writer log) {
        listener = Thread.ofPlatform().daemon().name("inbreng-log").start(() -> listen(process.inputReader(StandardCharsets.UTF_8), log));
    }

    /** False when within this time the server neither opened nor fell silent for good. */
    boolean awaitDecision(Duration patience) throws InterruptedException {
        return decided.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until the last line is in the log; the process must have ended. */
    void awaitSilence() throws InterruptedException {
        listener.join();
    }

    /** Whether the process said that the application itself answers. */
    boolean open() {
        return open;
    }

    /** The last line of Inbreng's own start, empty when there is none yet. */
    String lastWords() {
        return lastWords;
    }

    private void listen(BufferedReader said, Writer log) {
        try (said; log) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                log.write(line + System.lineSeparator());
                log.flush();
                if (line.startsWith(MARK)) understand(line.substring(MARK.length()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            decided.countDown();
        }
    }

    private void understand(String words) {
        lastWords = words;
        if (words.startsWith(OPEN)) {
            open = true;
            decided.countDown();
        }
    }
}
