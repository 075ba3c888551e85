package nl.inbreng.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed ends with a Dutch reason and its own exit code, and leaves nothing running. */
class MicroIT {

    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_named() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            NotStarted refused = refusal(Play.demo(other.getLocalPort(), folder));

            assertEquals(2, refused.exitCode());
            assertTrue(refused.getMessage().contains("poort " + other.getLocalPort() + " is al in gebruik"), refused.getMessage());
        }
    }

    @Test
    void a_port_that_is_none_is_named() {
        NotStarted refused = refusal(Play.demo(Shipped.freePort(), folder).with("inbreng.port", "tachtig"));

        assertEquals(2, refused.exitCode());
        assertTrue(refused.getMessage().contains("inbreng.port is nu 'tachtig'"), refused.getMessage());
    }

    @Test
    void a_database_file_in_use_is_named() throws Exception {
        Play play = Play.demo(Shipped.freePort(), folder);
        try (Connection other = DriverManager.getConnection(play.settings().get("inbreng.database.url"), "inbreng", "inbreng")) {
            NotStarted refused = refusal(play);

            assertTrue(other.isValid(1));
            assertEquals(3, refused.exitCode());
            assertTrue(refused.getMessage().contains("inbreng.mv.db is in gebruik"), refused.getMessage());
        }
    }

    @Test
    void the_port_of_a_running_inbreng_is_refused_although_that_one_answers() {
        try (Micro running = Micro.start(Shipped.fromBuild(), Play.demo(Shipped.freePort(), folder.resolve("eerste")))) {
            int port = running.base().getPort();

            NotStarted refused = refusal(Play.demo(port, folder.resolve("tweede")));

            assertEquals(2, refused.exitCode());
            assertTrue(refused.getMessage().contains("poort " + port + " is al in gebruik"), refused.getMessage());
            assertTrue(running.handle().isAlive(), "the first one stays open");
        }
    }

    @Test
    void the_folder_of_a_running_inbreng_is_refused_and_its_log_stays() throws IOException {
        try (Micro running = Micro.start(Shipped.fromBuild(), Play.demo(Shipped.freePort(), folder))) {
            String before = Files.readString(running.log());

            NotStarted refused = refusal(Play.demo(Shipped.freePort(), folder));

            assertEquals(3, refused.exitCode());
            assertTrue(refused.getMessage().contains("inbreng.mv.db is in gebruik"), refused.getMessage());
            assertTrue(before.contains("[inbreng] Inbreng staat open"), before);
            assertTrue(Files.readString(running.log()).startsWith(before), "nothing of the first one is lost");
        }
    }

    @Test
    void a_database_that_may_forget_is_refused() {
        NotStarted refused = refusal(Play.demo(Shipped.freePort(), folder).with("inbreng.database.url", "jdbc:h2:file:" + folder.resolve("los")));

        assertEquals(3, refused.exitCode());
        assertTrue(refused.getMessage().contains("WRITE_DELAY=0"), refused.getMessage());
    }

    @Test
    void a_deployment_that_fails_ends_the_server_although_it_says_ready() throws IOException {
        Shipped shipped = Shipped.fromBuild();
        Shipped broken = new Shipped(brokenWar(), shipped.start(), shipped.micro());
        Play play = Play.demo(Shipped.freePort(), folder);

        NotStarted refused = assertThrows(NotStarted.class, () -> Micro.start(broken, play));

        assertEquals(4, refused.exitCode());
        assertTrue(refused.getMessage().contains("niet in gebruik genomen"), refused.getMessage());
        assertTrue(Files.readString(folder.resolve("payara.log")).contains("ready in"), "the log says ready, wrongly");
    }

    private static NotStarted refusal(Play play) {
        return assertThrows(NotStarted.class, () -> Micro.start(Shipped.fromBuild(), play));
    }

    private Path brokenWar() throws IOException {
        Path war = folder.resolve("kapot.war");
        try (OutputStream file = Files.newOutputStream(war); ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            zip.write("<web-app><servlet-mapping><servlet-name>geen</servlet-name></servlet-mapping></web-app>".getBytes(StandardCharsets.UTF_8));
        }
        return war;
    }
}
