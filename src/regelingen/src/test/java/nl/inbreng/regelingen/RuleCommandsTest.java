package nl.inbreng.regelingen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a beheerder, each as a process of its own. */
class RuleCommandsTest {

    private static final String SHIPPED = "GM9999-voorbeeldstad/burgeragendering-2026-01-01.yaml";

    @TempDir
    Path folder;

    private record Outcome(int code, String said, String complained) {}

    @Test void a_folder_in_order_is_told_in_short() throws Exception {
        new OwnGemeente(folder).filled().copied(SHIPPED).with(SHIPPED, "  aantal: 10", "  aantal: 40").with(OwnGemeente.EDITION, "  indienerTeltMee: false", "  indienerTeltMee: null");
        Outcome outcome = run("controleer", folder.toString());
        assertEquals(0, outcome.code(), outcome::toString);
        assertTrue(outcome.said().contains("GM9997/burgeragendering-2026-01-01: wacht op de griffie, 1 vraag\n"), outcome::said);
        assertTrue(outcome.said().contains("GM9999/burgeragendering-2026-01-01: volledig\n"), outcome::said);
        assertTrue(outcome.said().contains("GM9999/burgeragendering-2026-01-01: in plaats van het bestand dat Inbreng meelevert\n"), outcome::said);
        assertTrue(outcome.said().contains("Geen fouten. 3 eigen bestanden; "), outcome::said);
        assertEquals("", outcome.complained());
    }

    @Test void all_mistakes_are_told_at_once() throws Exception {
        String examples = OwnGemeente.FOLDER + "/burgeragendering-2026-01-01.voorbeelden.yaml";
        new OwnGemeente(folder).filled().put(examples, "- {zin: Zes is genoeg., steun: {schaal: stad, bevestigd: 6}, verwacht: {genoeg: true}}\n")
                .copied(SHIPPED).with(SHIPPED, "  aantal: 10", "  aantal: tien").with(SHIPPED, "status: vast", "status: vsat");
        Outcome outcome = run("controleer", folder.toString());
        assertEquals(1, outcome.code(), outcome::toString);
        List<String> lines = outcome.said().lines().toList();
        assertTrue(lines.stream().anyMatch(line -> line.matches("\\Q" + folder.resolve(SHIPPED) + "\\E:\\d+: steun.aantal: verwacht een geheel getal .*‘tien’")), outcome::said);
        assertTrue(lines.stream().anyMatch(line -> line.matches("\\Q" + folder.resolve(SHIPPED) + "\\E:\\d+: status: verwacht een van: .*")), outcome::said);
        String worked = lines.stream().filter(line -> line.startsWith(folder.resolve(examples) + ":1: ")).findFirst().orElse("nothing");
        assertTrue(worked.contains("dit voorbeeld komt niet uit. ‘Zes is genoeg.’: verwacht {genoeg=true}, de regels geven {") && worked.contains("ontbreekt=1"), outcome::said);
        assertEquals("3 fouten. Inbreng start niet met deze map.", lines.get(lines.size() - 1));
    }

    @Test void a_folder_that_is_not_there_is_a_mistake() throws Exception {
        Outcome outcome = run("controleer", folder.resolve("weg").toString());
        assertEquals(1, outcome.code());
        assertEquals(folder.resolve("weg") + ": deze map is er niet\n1 fout. Inbreng start niet met deze map.\n", outcome.said());
    }

    @Test void two_editions_are_compared_by_the_question_of_each_key() throws Exception {
        OwnGemeente own = new OwnGemeente(folder).filled();
        own.put("nieuw.yaml", own.read(OwnGemeente.EDITION).replace("aantal: 7", "aantal: 50").replace("duur: 4 weken", "duur: 4 weken (termijnenwet)")
                .replace("  indienerTeltMee: false", "  indienerTeltMee: null").replace("{leeftijd: {min: 12}, status: ingezetene}", "{status: ingezetene}")
                .replace("uitsluitingen: []", "uitsluitingen: [{code: klacht, tekst: een klacht, verwijzing: Ga naar het loket.}]"));
        Outcome outcome = run("vergelijk", folder.resolve(OwnGemeente.EDITION).toString(), folder.resolve("nieuw.yaml").toString());
        assertEquals(0, outcome.code(), outcome::toString);
        assertEquals(List.of(
                "Vervalt: Vanaf welke leeftijd? (ondersteuner.leeftijd.min) Was: 12.",
                "Anders: Hoeveel inwoners moeten steunen? (steun.aantal) Was: 7. Wordt: 50.",
                "Anders: Telt de indiener zelf mee voor het aantal, of komt het aantal er nog bij? (steun.indienerTeltMee) Was: nee. Wordt: nog niet vastgesteld.",
                "Anders: Hoe lang mag een inwoner steun verzamelen? (steun.venster.duur) Was: 4 weken. Wordt: 4 weken (termijnenwet).",
                "Nieuw: Met welk vast woord wordt dit onderwerp genoemd? (uitsluitingen[klacht].code) Wordt: klacht.",
                "Nieuw: Waarover mag een verzoek niet gaan? Het slot van de zin ‘Gaat het verzoek over …?’. (uitsluitingen[klacht].tekst) Wordt: een klacht.",
                "Nieuw: Waar kan een inwoner met dit onderwerp wel terecht? (uitsluitingen[klacht].verwijzing) Wordt: Ga naar het loket.",
                "7 verschillen."), outcome.said().lines().toList());
    }

    @Test void a_shipped_edition_is_known_by_its_id_and_the_order_of_a_list_of_groups_is_no_difference() throws Exception {
        OwnGemeente own = new OwnGemeente(folder).copied(SHIPPED);
        String text = own.read(SHIPPED);
        int vraag = text.indexOf("  - code: vraag");
        int klacht = text.indexOf("  - code: klacht");
        int bezwaar = text.indexOf("  - code: bezwaar");
        own.put("anders.yaml", text.substring(0, vraag) + text.substring(klacht, bezwaar) + text.substring(vraag, klacht) + text.substring(bezwaar));
        Outcome outcome = run("vergelijk", "GM9999/burgeragendering-2026-01-01", folder.resolve("anders.yaml").toString());
        assertEquals(new Outcome(0, "Beide regelen hetzelfde.\n", ""), outcome);
    }

    @Test void what_cannot_be_compared_is_told() throws Exception {
        new OwnGemeente(folder).put("leeg.yaml", "naam: 7\n");
        Outcome broken = run("vergelijk", folder.resolve("leeg.yaml").toString(), "GM9999/burgeragendering-2026-01-01");
        assertEquals(1, broken.code());
        assertTrue(broken.said().contains(folder.resolve("leeg.yaml") + ":1: naam: verwacht tekst"), broken::said);
        Outcome unknown = run("vergelijk", "GM9999/burgeragendering-1900-01-01", "GM9999/gemeente");
        assertEquals(2, unknown.code());
        assertTrue(unknown.complained().contains("GM9999/burgeragendering-1900-01-01: dit is geen bestand, en geen regeling die Inbreng meelevert"), unknown::complained);
        assertTrue(unknown.complained().contains("GM9999/gemeente: "), unknown::complained);
    }

    @Test void the_schema_is_what_the_docs_hold() throws Exception {
        assertEquals(new Outcome(0, FormSchema.edition(), ""), run("schema", "regeling"));
        assertEquals(new Outcome(0, FormSchema.gemeente(), ""), run("schema", "gemeente"));
    }

    @Test void a_command_that_is_not_understood_tells_how() throws Exception {
        for (String[] words : List.of(new String[0], new String[] {"controleer"}, new String[] {"vergelijk", "een"}, new String[] {"start", "nu"}, new String[] {"schema", "x"})) {
            Outcome outcome = run(words);
            assertEquals(2, outcome.code());
            assertTrue(outcome.complained().startsWith("Gebruik:") && outcome.said().isEmpty(), outcome::toString);
        }
    }

    private static Outcome run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "nl.inbreng.regelingen.RuleCommands"));
        command.addAll(List.of(words));
        Path errors = java.nio.file.Files.createTempFile("regels", ".err");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String complained = java.nio.file.Files.readString(errors);
        java.nio.file.Files.delete(errors);
        return new Outcome(code, said, complained);
    }
}
