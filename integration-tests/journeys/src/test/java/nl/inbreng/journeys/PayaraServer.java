package nl.inbreng.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A domain of a Payara Server that was unpacked under target, on free ports of the loopback address. */
final class PayaraServer implements AutoCloseable {

    private static final String DOMAIN = "inbreng";
    private static final int ADMIN = 48;
    private static final int HTTP = 80;
    private static final int LAST = 86;
    private static final long MINUTES = 5;

    private final Path home;
    private final Path domains;
    private final int base;
    private final Map<String, String> settings;

    private PayaraServer(Path home, Path domains, Map<String, String> settings) {
        this.home = home;
        this.domains = domains;
        this.base = freeBase();
        this.settings = settings;
    }

    /**
     * Makes and starts a domain that nobody used before; when that fails nothing is left running.
     *
     * @param home     where the server was unpacked
     * @param domains  an empty folder for the domain
     * @param settings reach the application as environment variables
     */
    static PayaraServer start(Path home, Path domains, Map<String, String> settings) throws IOException, URISyntaxException {
        Path commands = Path.of(PayaraServer.class.getResource("/server.asadmin").toURI());
        PayaraServer server = new PayaraServer(home, domains, settings);
        try {
            server.asadmin("create-domain", "--nopassword=true", "--domaindir", domains.toString(), "--portbase", String.valueOf(server.base), DOMAIN);
            server.asadmin("start-domain", "--domaindir", domains.toString(), "--prebootcommandfile", commands.toString(), DOMAIN);
            return server;
        } catch (IOException | RuntimeException failed) {
            server.closeAfter(failed);
            throw failed;
        }
    }

    /** The address of the root application. */
    URI page() {
        return URI.create("http://127.0.0.1:" + (base + HTTP) + "/");
    }

    void deploy(Path archive) throws IOException {
        asadmin("deploy", "--name", DOMAIN, archive.toString());
    }

    /** Takes the application away; the next deployment starts from nothing. */
    void undeploy() throws IOException {
        asadmin("undeploy", DOMAIN);
    }

    @Override
    public void close() throws IOException {
        try {
            asadmin("stop-domain", "--force", "--kill", "--domaindir", domains.toString(), DOMAIN);
        } finally {
            asadmin("delete-domain", "--domaindir", domains.toString(), DOMAIN);
        }
    }

    private void closeAfter(Exception failed) {
        try {
            close();
        } catch (IOException | RuntimeException also) {
            failed.addSuppressed(also);
        }
    }

    private void asadmin(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/asadmin").toString(), "--port", String.valueOf(base + ADMIN), "--interactive=false"));
        command.addAll(List.of(words));
        Path output = home.resolveSibling("asadmin-" + words[0] + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        settings.forEach((key, value) -> builder.environment().put(key.replace('.', '_').toUpperCase(Locale.ROOT), value));
        if (exitValue(builder.start()) != 0) {
            throw new IllegalStateException("asadmin " + words[0] + " failed: " + Files.readString(output));
        }
    }

    /** Of a process that may not hang. */
    private static int exitValue(Process process) {
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) return process.exitValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        throw new IllegalStateException("gave up waiting for " + process.info().commandLine().orElse("asadmin"));
    }

    private static int freeBase() {
        return ThreadLocalRandom.current().ints(20_000, 60_000).filter(PayaraServer::free).findFirst().orElseThrow();
    }

    private static boolean free(int base) {
        return IntStream.rangeClosed(base, base + LAST).allMatch(port -> {
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.isBound();
            } catch (IOException taken) {
                return false;
            }
        });
    }
}
