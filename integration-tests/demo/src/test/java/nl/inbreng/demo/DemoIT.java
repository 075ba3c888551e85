package nl.inbreng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as its user starts it, in a process of its own. */
class DemoIT {

    @TempDir
    Path folder;

    @Test
    void a_server_that_dies_ends_the_demo_with_a_reason_and_an_exit_code() throws Exception {
        Process demo = start(Shipped.freePort());
        try (BufferedReader said = demo.inputReader(StandardCharsets.UTF_8)) {
            String welcome = said.lines().takeWhile(line -> !line.startsWith("Stoppen:")).collect(Collectors.joining("\n"));
            assertTrue(welcome.contains("Inbreng staat klaar"), welcome);

            demo.children().forEach(ProcessHandle::destroyForcibly);
            String farewell = said.lines().collect(Collectors.joining("\n"));

            assertEquals(6, demo.waitFor());
            assertTrue(farewell.contains("De server van de demo is gestopt"), farewell);
            assertTrue(farewell.contains("Logboek: " + folder.resolve("payara.log")), farewell);
        } finally {
            demo.destroy();
        }
    }

    private Process start(int port) throws IOException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dinbreng.port=" + port, "-Dinbreng.demo.map=" + folder, "-Dinbreng.war=" + System.getProperty("inbreng.war"),
                "-Dpayara.microJar=" + System.getProperty("payara.microJar"), "-cp", System.getProperty("java.class.path"), Demo.class.getName());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
