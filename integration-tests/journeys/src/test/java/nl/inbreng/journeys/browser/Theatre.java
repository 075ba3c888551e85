package nl.inbreng.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.inbreng.demo.Play;
import nl.inbreng.demo.Programme;
import nl.inbreng.demo.Recordings;
import nl.inbreng.demo.Shipped;
import nl.inbreng.demo.Stage;

/** A browser, and for each manner a server of its own with its theme, mailbox and recorded council; opened when first asked. */
final class Theatre implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Chromium chromium = Chromium.open();
    private final Map<Manner, Stage> stages = new EnumMap<>(Manner.class);

    /** Somebody who has not signed in, in a window of their own; every page they see is examined. */
    Person visitor(Manner manner) {
        return new Person(chromium.window(manner).newPage(), home(manner), manner, Eye.open(manner));
    }

    /** Somebody who does what others did before: their pages are not examined again. */
    Person follower(Manner manner) {
        return new Person(chromium.window(manner).newPage(), home(manner), manner, Eye.closed());
    }

    /** The link in the first mail to an address. */
    String link(Manner manner, String address) {
        return stage(manner).mailbox().await(address, 1, PATIENCE).links().getFirst().toString();
    }

    /** Ends everything. The clock ran for minutes: a task of it that failed is in the log. */
    @Override
    public void close() {
        List<Path> logs = stages.values().stream().map(stage -> stage.micro().log()).toList();
        stages.values().forEach(Stage::close);
        chromium.close();
        logs.forEach(log -> assertFalse(text(log).contains("Niet gelukt:"), log.toString()));
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String home(Manner manner) {
        return stage(manner).base().toString().replaceFirst("/$", "");
    }

    private Stage stage(Manner manner) {
        return stages.computeIfAbsent(manner, Theatre::opened);
    }

    private static Stage opened(Manner manner) {
        int port = Shipped.freePort();
        Play play = Play.demo(port, emptyFolder(manner)).with("inbreng.thema", manner.theme())
                .with("inbreng.basisurl", "http://" + manner.host() + ":" + port);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        return Stage.open(Shipped.fromBuild(), play, new Programme.ComingWeeks(Recordings.own(), today));
    }

    private static Path emptyFolder(Manner manner) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser").toAbsolutePath()), manner.theme());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
