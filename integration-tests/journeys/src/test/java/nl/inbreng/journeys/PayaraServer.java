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
    private final int base;
    private final Map<String, String> settings;

    private PayaraServer(Path home, int base, Map<String, String> settings) {
        this.home = home;
        this.base = base;
        this.settings = settings;
    }

    /** Makes and starts the domain; the settings reach the application as environment variables. */
    static PayaraServer start(Path home, Map<String, String> settings) throws IOException, InterruptedException, URISyntaxException {
        PayaraServer server = new PayaraServer(home, freeBase(), settings);
        Path commands = Path.of(PayaraServer.class.getResource("/server.asadmin").toURI());
        server.asadmin("create-domain", "--nopassword=true", "--domaindir", server.domains(), "--portbase", String.valueOf(server.base), DOMAIN);
        server.asadmin("start-domain", "--domaindir", server.domains(), "--prebootcommandfile", commands.toString(), DOMAIN);
        return server;
    }

    /** The address of the root application. */
    URI page() {
        return URI.create("http://127.0.0.1:" + (base + HTTP) + "/");
    }

    void deploy(Path archive) throws IOException, InterruptedException {
        asadmin("deploy", "--name", DOMAIN, archive.toString());
    }

    /** Takes the application away; the next deployment starts from nothing. */
    void undeploy() throws IOException, InterruptedException {
        asadmin("undeploy", DOMAIN);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        asadmin("stop-domain", "--force", "--kill", "--domaindir", domains(), DOMAIN);
        asadmin("delete-domain", "--domaindir", domains(), DOMAIN);
    }

    private String domains() {
        return home.resolveSibling("payara-domeinen").toString();
    }

    private void asadmin(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/asadmin").toString(), "--port", String.valueOf(base + ADMIN), "--interactive=false"));
        command.addAll(List.of(words));
        Path output = home.resolveSibling("asadmin-" + words[0] + ".log");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("AS_JAVA", System.getProperty("java.home"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        settings.forEach((key, value) -> builder.environment().put(key.replace('.', '_').toUpperCase(Locale.ROOT), value));
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("asadmin " + words[0] + " hangs, see " + output);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("asadmin " + words[0] + " failed: " + Files.readString(output));
        }
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
