package nl.inbreng.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * What a build delivered, as files: nothing is put together again for a test.
 *
 * @param war   the WAR as it ships
 * @param start the way in, {@code inbreng-start.jar}, which lies beside the WAR
 * @param micro Payara Micro
 */
public record Shipped(Path war, Path start, Path micro) {

    private static final int MISSING = 5;
    private static final int LOWEST = 15_000;
    /** Linux gives outgoing connections ports from 32768. */
    private static final int BELOW_OUTGOING = 32_000;

    public Shipped {
        present(war);
        present(start);
        present(micro);
    }

    /** As named by the system properties {@code inbreng.war} and {@code payara.microJar}. */
    public static Shipped fromBuild() {
        Path war = Path.of(named("inbreng.war")).toAbsolutePath().normalize();
        return new Shipped(war, war.resolveSibling("inbreng-start.jar"), Path.of(named("payara.microJar")).toAbsolutePath().normalize());
    }

    /** A port nobody listens on at this moment, below those that a system gives to outgoing connections: none of these can take it meanwhile. */
    public static int freePort() {
        return ThreadLocalRandom.current().ints(LOWEST, BELOW_OUTGOING).filter(Shipped::isFree).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /**
     * Writes the commands with which the shipped start sets Payara Micro up, for whoever starts it in another way.
     *
     * @param folder where to write; the address in the commands is loopback
     */
    public Path bootCommands(Path folder) {
        try (JarFile jar = new JarFile(start.toFile())) {
            JarEntry entry = jar.getJarEntry("nl/inbreng/web/start/payara.asadmin");
            String commands = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(folder.resolve("payara.asadmin"), commands.replace("ADRES", "127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(String property) {
        String value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new NotStarted(MISSING, "De instelling -D" + property + " ontbreekt. Start de demo met: mvn -Pdemo");
        }
        return value;
    }

    private static void present(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotStarted(MISSING, "Het bestand " + file + " is er niet. Bouw Inbreng eerst: mvn package");
        }
    }
}
