package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.inbreng.demo.Play;
import nl.inbreng.demo.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release form, as its user starts it: {@code java -jar inbreng.jar}. Built and proven by {@code mvn verify -Prelease}. */
class ReleaseIT {

    @TempDir
    Path folder;

    @BeforeEach
    void built() {
        assumeTrue(Boolean.getBoolean("inbreng.release"), "only with -Prelease: it packs server and WAR into one file");
    }

    @Test
    void one_file_starts_and_says_where_it_is_open() throws Exception {
        int port = Shipped.freePort();
        Process process = start(Play.demo(port, folder));
        try (BufferedReader said = process.inputReader(); HttpClient client = HttpClient.newHttpClient()) {
            String open = said.lines().filter(line -> line.startsWith("[inbreng] ")).findFirst().orElse("nothing");

            assertEquals("[inbreng] Inbreng staat open op http://localhost:" + port + "/", open);
            URI page = URI.create("http://127.0.0.1:" + port + "/");
            assertEquals(200, client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding()).statusCode());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void a_taken_port_is_named_and_the_exit_code_is_not_0() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = start(Play.demo(other.getLocalPort(), folder));
            String said = process.inputReader().lines().collect(Collectors.joining("\n"));

            assertEquals(2, process.waitFor());
            assertTrue(said.contains("poort " + other.getLocalPort() + " is al in gebruik"), said);
        }
    }

    @Test
    void the_commands_of_a_beheerder_need_only_java() throws Exception {
        new EigenGemeente(folder).written();
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", System.getProperty("inbreng.regels.jar"),
                "controleer", folder.toString()).redirectErrorStream(true).start();
        String said = process.inputReader().lines().collect(Collectors.joining("\n"));

        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("GM9997/referendumverzoek-2026-01-01: volledig"), said);
    }

    private Process start(Play play) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx768m"));
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tijdelijk")));
        command.add("-Dinbreng.port=" + play.port());
        play.settings().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", System.getProperty("inbreng.release.jar")));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
