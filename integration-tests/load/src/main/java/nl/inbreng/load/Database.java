package nl.inbreng.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import nl.inbreng.demo.Play;
import nl.inbreng.demo.Shipped;

/**
 * A database to measure on.
 *
 * @param name  how the figure is labelled
 * @param play  settings of the server that uses it
 * @param clock processor time that the database itself has used; zero for H2, which works inside the server
 * @param end   stops the database
 */
record Database(String name, Play play, Clock clock, End end) implements AutoCloseable {

    /** Processor time used so far. */
    interface Clock {
        Duration used();
    }

    /** Stops what was started. */
    interface End {
        void now() throws IOException;
    }

    static Database h2(Path folder) {
        return new Database("H2", Play.demo(Shipped.freePort(), folder.resolve("h2-" + ProcessHandle.current().pid())), () -> Duration.ZERO, () -> { });
    }

    static Database postgres(Path folder) throws IOException {
        Path data = folder.resolve("postgres-data-" + ProcessHandle.current().pid());
        EmbeddedPostgres server = EmbeddedPostgres.builder().setDataDirectory(data).start();
        Play play = Play.demo(Shipped.freePort(), folder.resolve("postgres-" + ProcessHandle.current().pid()))
                .with("inbreng.database.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres")
                .with("inbreng.database.gebruiker", "postgres").with("inbreng.database.wachtwoord", "postgres");
        ProcessHandle main = mainProcess(data);
        return new Database("PostgreSQL", play, () -> used(main), server::close);
    }

    /** PostgreSQL writes the number of its main process on the first line of this file. */
    private static ProcessHandle mainProcess(Path data) throws IOException {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(Long::valueOf).flatMap(ProcessHandle::of).orElseThrow();
        }
    }

    /** By a process and those below it; a back end that has ended is no longer counted, the pool keeps its own. */
    private static Duration used(ProcessHandle main) {
        return Stream.concat(Stream.of(main), main.descendants()).map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() throws IOException {
        end.now();
    }
}
