package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import nl.inbreng.demo.Micro;
import nl.inbreng.demo.NotStarted;
import nl.inbreng.demo.Play;
import nl.inbreng.demo.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A production installation that is not in order never serves a page. A taken port and a database in use are tested with the demo. */
class RefusesToStartIT {

    private static final String RULE = "GM9999-voorbeeldstad/burgeragendering-2026-01-01.yaml";

    @TempDir
    Path folder;

    @Test
    void the_demo_sign_in_in_production() throws IOException {
        assertRefused(production(), "inbreng.aanmelden=demo mag alleen met inbreng.omgeving=demo");
    }

    @Test
    void a_production_without_a_secret() throws IOException {
        assertRefused(production().with("inbreng.aanmelden", "geen").with("inbreng.geheim", " "), "inbreng.geheim ontbreekt");
    }

    @Test
    void one_rule_file_with_a_number_that_is_no_number() throws IOException {
        Shipped shipped = Shipped.fromBuild();
        Shipped broken = new Shipped(withBrokenRule(shipped.war()), shipped.start(), shipped.micro());

        assertRefused(broken, production().with("inbreng.aanmelden", "geen"),
                RULE + ":27: steun.aantal: verwacht een geheel getal");
    }

    @Test
    void a_production_in_order_starts_and_nobody_can_be_a_person_of_the_demo() {
        Play play = production().with("inbreng.aanmelden", "geen");
        try (Micro micro = Micro.start(Shipped.fromBuild(), play)) {
            Visitor visitor = new Visitor(URI.create(play.settings().get("inbreng.basisurl") + "/"));
            Page signIn = visitor.open("/aanmelden");
            assertEquals(404, signIn.status());
            assertTrue(signIn.html().select("main button").isEmpty(), signIn::toString);
            assertEquals(404, visitor.post(micro.base().resolve("/aanmelden"), "persoon=wim").status());
            assertEquals("/aanmelden", visitor.open("/werkblad").path());
            assertEquals(404, visitor.open("/demo/postvak").status());
            Page home = visitor.open("/voorbeeldstad");
            assertEquals(200, home.status());
            assertTrue(home.html().select("header a[href=/aanmelden]").isEmpty(), "what cannot be done is not offered");
            assertTrue(home.html().select("header").text().contains("Gemeente Voorbeeldstad (verzonnen voorbeeld)"));
        }
    }

    private Play production() {
        return Play.demo(Shipped.freePort(), folder).with("inbreng.omgeving", "productie");
    }

    /** The same WAR but for one line of one rule file, as a beheerder could have typed it. */
    private Path withBrokenRule(Path war) throws IOException {
        Path copy = Files.copy(war, folder.resolve("inbreng.war"));
        try (FileSystem files = FileSystems.newFileSystem(copy); Stream<Path> libraries = Files.list(files.getPath("/WEB-INF/lib"))) {
            Path library = libraries.filter(path -> path.getFileName().toString().startsWith("inbreng-regelingen")).findFirst().orElseThrow();
            Path rules = Files.copy(library, folder.resolve("regelingen.jar"));
            try (FileSystem inside = FileSystems.newFileSystem(rules)) {
                Path rule = inside.getPath("gemeenten", RULE);
                Files.writeString(rule, Files.readString(rule).replaceFirst("aantal: 10", "aantal: tien"));
            }
            Files.copy(rules, library, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }

    private void assertRefused(Play play, String reason) throws IOException {
        assertRefused(Shipped.fromBuild(), play, reason);
    }

    private void assertRefused(Shipped shipped, Play play, String reason) throws IOException {
        NotStarted refused = assertThrows(NotStarted.class, () -> Micro.start(shipped, play).close());

        assertEquals(4, refused.exitCode());
        assertTrue(refused.getMessage().contains("Inbreng start niet"), refused.getMessage());
        String log = Files.readString(folder.resolve("payara.log"));
        assertTrue(log.contains(reason), log);
        assertFalse(log.contains("Inbreng staat open"), log);
    }
}
