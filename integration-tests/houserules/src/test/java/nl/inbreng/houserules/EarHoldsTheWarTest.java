package nl.inbreng.houserules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was tested as a WAR is what Payara Server gets in the EAR, byte for byte. */
class EarHoldsTheWarTest {

    private final Path war = Repository.ROOT.resolve("src/web/target/inbreng.war");
    private final Path ear = Repository.ROOT.resolve("ear/target/inbreng.ear");

    @BeforeEach
    void packaged() {
        assumeTrue(Files.exists(war) && Files.exists(ear), "skipped: no WAR and EAR; they are made by mvn package");
    }

    @Test
    void the_war_in_the_ear_is_the_war_that_ships() throws IOException {
        try (ZipFile zip = new ZipFile(ear.toFile()); InputStream inside = zip.getInputStream(zip.getEntry("inbreng.war"));
             InputStream shipped = Files.newInputStream(war)) {
            assertEquals(sha256(shipped), sha256(inside));
        }
    }

    @Test
    void the_ear_holds_no_library_of_its_own() throws IOException {
        try (ZipFile zip = new ZipFile(ear.toFile())) {
            List<String> files = zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).filter(name -> !name.startsWith("META-INF/")).toList();
            assertEquals(List.of("inbreng.war"), files);
        }
    }

    private static String sha256(InputStream bytes) throws IOException {
        try (DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
