package nl.inbreng.web.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/** Looks, before anything is started, at what would make a start fail with an unclear message. */
final class Preflight {

    private static final String H2_FILE = "jdbc:h2:file:";

    private Preflight() { }

    static Optional<Refusal> look(Settings settings) {
        return PortCheck.THIS_MACHINE.look(settings).or(() -> durable(settings)).or(() -> database(settings));
    }

    private static Optional<Refusal> durable(Settings settings) {
        String url = settings.database();
        boolean forgets = url.startsWith(H2_FILE) && !url.toUpperCase(Locale.ROOT).contains("WRITE_DELAY=0");
        return forgets ? Optional.of(new Refusal.DatabaseForgets("WRITE_DELAY=0")) : Optional.empty();
    }

    /** H2 locks the file itself, by the operating system; whoever can take that lock may start. */
    private static Optional<Refusal> database(Settings settings) {
        if (!settings.database().startsWith(H2_FILE)) {
            return Optional.empty();
        }
        String path = settings.database().substring(H2_FILE.length()).split(";", 2)[0] + ".mv.db";
        Path file = Path.of(path.replaceFirst("^~", System.getProperty("user.home"))).toAbsolutePath().normalize();
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null ? Optional.of(new Refusal.DatabaseLocked(file.toString())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
