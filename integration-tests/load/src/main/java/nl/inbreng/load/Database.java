package nl.inbreng.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
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
        EmbeddedPostgres server = EmbeddedPostgres.start();
        Play play = Play.demo(Shipped.freePort(), folder.resolve("postgres-" + ProcessHandle.current().pid()))
                .with("inbreng.database.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres")
                .with("inbreng.database.gebruiker", "postgres").with("inbreng.database.wachtwoord", "postgres");
        return new Database("PostgreSQL", play, Database::postgresTime, server::close);
    }

    /** Of all processes of a PostgreSQL server below this one; a back end that has ended is no longer counted, the pool keeps its own. */
    private static Duration postgresTime() {
        return ProcessHandle.allProcesses().filter(process -> process.info().command().orElse("").contains("postgres"))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO)).filter(Objects::nonNull).reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() throws IOException {
        end.now();
    }
}
