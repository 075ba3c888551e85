package nl.inbreng.regelingen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.inbreng.application.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.domain.regeling.Edition;
import nl.inbreng.domain.regeling.LocalFacts;
import nl.inbreng.domain.regeling.Regeling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a beheerder beside what is shipped: it adds and it replaces, and one mistake in it stops everything. */
class OwnFolderTest {

    private static final String SHIPPED = "GM9999-voorbeeldstad/burgeragendering-2026-01-01.yaml";

    @TempDir
    Path folder;
    private OwnGemeente own;

    @BeforeEach
    void begin() {
        own = new OwnGemeente(folder);
    }

    @Test void a_gemeente_is_added_by_data_alone() {
        own.filled();
        YamlRegelingen all = read();
        assertEquals(new YamlRegelingen().gemeenten().size() + 1, all.gemeenten().size());
        assertEquals(7, needed(all.edition(OwnGemeente.ID)));
        assertEquals(Set.of(), all.replaced());
    }

    @Test void an_edition_takes_the_place_of_a_shipped_one_without_its_examples() {
        own.copied(SHIPPED).with(SHIPPED, "  aantal: 10", "  aantal: 40");
        YamlRegelingen all = read();
        assertEquals(40, needed(all.edition("GM9999/burgeragendering-2026-01-01")));
        assertEquals(Set.of("GM9999/burgeragendering-2026-01-01"), all.replaced());
        assertEquals(new YamlRegelingen().gemeenten(), all.gemeenten());
    }

    @Test void what_is_known_about_a_gemeente_is_replaced_too() {
        own.copied("GM9999-voorbeeldstad/gemeente.yaml");
        assertEquals(Set.of("GM9999/gemeente"), read().replaced());
    }

    @Test void examples_of_the_beheerder_are_worked_out() {
        String path = OwnGemeente.FOLDER + "/burgeragendering-2026-01-01.voorbeelden.yaml";
        own.filled().put(path, "- zin: Met zes steuners is er te weinig.\n  steun: {schaal: stad, bevestigd: 6}\n  verwacht: {genoeg: false}\n");
        assertEquals(7, needed(read().edition(OwnGemeente.ID)));
        own.with(path, "genoeg: false", "genoeg: true");
        assertProblem(folder.resolve(path) + ":1: dit voorbeeld komt niet uit. ‘Met zes steuners is er te weinig.’");
    }

    @Test void examples_beside_nothing_are_told() {
        own.filled().put(OwnGemeente.FOLDER + "/burgeragendering-2027-01-01.voorbeelden.yaml", "- {zin: x, dag: \"2026-01-01\", verwacht: {beschikbaar: ja}}\n");
        assertProblem("naast deze voorbeelden ontbreekt de regeling zelf");
    }

    @Test void all_mistakes_are_told_at_once_with_the_file_in_its_folder() {
        own.filled().with(OwnGemeente.EDITION, "  aantal: 7", "  aantal: zeven").with(OwnGemeente.EDITION, "naam: Stem", "naamm: Stem")
                .copied(SHIPPED).with(SHIPPED, "  aantal: 10", "  aantal: 0");
        List<String> problems = problems();
        assertEquals(4, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith(folder.resolve(SHIPPED) + ":"), problems::toString);
        assertTrue(problems.stream().anyMatch(each -> each.startsWith(folder.resolve(OwnGemeente.EDITION) + ":11: steun.aantal: verwacht een geheel getal")), problems::toString);
    }

    @Test void a_new_edition_that_overlaps_a_shipped_one_is_refused() {
        own.put("GM9999-voorbeeldstad/burgeragendering-2026-06-01.yaml", own.copied(SHIPPED).read(SHIPPED).replace("geldigVan: 2026-01-01", "geldigVan: 2026-06-01"));
        assertProblem("overlapt met GM9999/burgeragendering-2026-01-01");
    }

    @Test void an_edition_without_its_gemeente_is_refused() throws IOException {
        own.filled();
        Files.delete(folder.resolve(OwnGemeente.FOLDER).resolve("gemeente.yaml"));
        assertProblem("in deze map staat geen bruikbare gemeente.yaml");
    }

    @Test void a_folder_that_is_not_there_or_is_none_is_refused() throws IOException {
        assertEquals(List.of(folder.resolve("weg") + ": deze map is er niet"), problems(folder.resolve("weg").toString()));
        Path file = Files.writeString(folder.resolve("bestand"), "");
        assertEquals(List.of(file + ": dit is geen map"), problems(file.toString()));
        assertEquals(List.of("\0: dit is geen naam van een map"), problems("\0"));
    }

    @Test void what_is_no_yaml_or_is_hidden_is_left_alone() {
        own.filled().put("LEESMIJ.md", "x").put(".git/config.yaml", "x").put(OwnGemeente.FOLDER + "/aantekeningen.txt", "x").put(OwnGemeente.FOLDER + "/.oud.yaml", "x");
        assertEquals(7, needed(read().edition(OwnGemeente.ID)));
    }

    @Test void a_file_in_the_wrong_place_or_with_another_ending_is_told() {
        own.filled().put("gemeente.yaml", "x").put(OwnGemeente.FOLDER + "/burgerinitiatief-2026-01-01.yml", "x");
        List<String> problems = problems();
        assertTrue(problems.contains(folder.resolve("gemeente.yaml") + ": een regelbestand hoort in een map van een gemeente, zoals GM9999-voorbeeldstad"), problems::toString);
        assertTrue(problems.contains(folder.resolve(OwnGemeente.FOLDER + "/burgerinitiatief-2026-01-01.yml") + ": de naam van een regelbestand eindigt op .yaml"), problems::toString);
    }

    @Test void a_link_is_refused_wherever_it_leads(@TempDir Path elsewhere) throws IOException {
        new OwnGemeente(elsewhere).filled();
        Files.createSymbolicLink(folder.resolve("GM9997-eigenstad"), elsewhere.resolve("GM9997-eigenstad"));
        assertProblem("dit is een koppeling");
        Files.delete(folder.resolve("GM9997-eigenstad"));
        Files.createDirectory(folder.resolve("GM9997-eigenstad"));
        Files.createSymbolicLink(folder.resolve("GM9997-eigenstad/gemeente.yaml"), elsewhere.resolve("GM9997-eigenstad/gemeente.yaml"));
        assertProblem("dit is een koppeling");
    }

    @Test void a_file_that_is_no_text_or_too_long_is_refused() throws IOException {
        own.filled();
        Files.write(folder.resolve(OwnGemeente.EDITION), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertProblem("dit bestand is geen UTF-8");
        own.put(OwnGemeente.EDITION, "#".repeat(300_000));
        assertProblem("het bestand is te groot");
    }

    @Test void a_kept_text_says_the_same_when_its_file_is_gone_or_changed() {
        own.filled();
        YamlRegelingen then = read();
        Regeling regeling = (Regeling) then.edition(OwnGemeente.ID).orElseThrow();
        var text = then.text(OwnGemeente.ID).orElseThrow();
        assertEquals(regeling, new YamlRegelingen().read(Fingerprint.of(text), () -> text), "the gemeente and its edition are gone");
        own.with(OwnGemeente.EDITION, "  aantal: 7", "  aantal: 70");
        YamlRegelingen now = read();
        assertEquals(7, needed(Optional.of(now.read(Fingerprint.of(text), () -> text))));
        assertEquals(70, needed(now.edition(OwnGemeente.ID)));
    }

    @Test void contact_is_that_of_today_and_a_text_is_asked_once() {
        own.filled();
        var text = read().text(OwnGemeente.ID).orElseThrow();
        own.with(OwnGemeente.FOLDER + "/gemeente.yaml", "griffie@eigenstad.example", "nieuw@eigenstad.example");
        YamlRegelingen now = read();
        assertEquals("nieuw@eigenstad.example", now.read(Fingerprint.of(text), () -> text).header().gemeente().griffie().email());
        assertEquals("nieuw@eigenstad.example", now.read(Fingerprint.of(text), () -> {
            throw new AssertionError("asked twice");
        }).header().gemeente().griffie().email());
    }

    @Test void a_kept_text_that_cannot_be_read_any_more_says_why() {
        own.filled();
        var text = read().text(OwnGemeente.ID).orElseThrow();
        var torn = new nl.inbreng.application.ports.RuleText(text.path(), text.gemeente(), text.edition().replace("uitsluitingen", "uitgesloten"));
        UntrustedRules untrusted = assertThrows(UntrustedRules.class, () -> new YamlRegelingen().read(Fingerprint.of(torn), () -> torn));
        assertTrue(untrusted.problems().get(0).toString().startsWith("bewaard bij een verzoek/" + OwnGemeente.EDITION + ":"), untrusted.getMessage());
    }

    private YamlRegelingen read() {
        return new YamlRegelingen(Optional.of(folder.toString()));
    }

    private List<String> problems() {
        return problems(folder.toString());
    }

    private static List<String> problems(String folder) {
        return assertThrows(UntrustedRules.class, () -> new YamlRegelingen(Optional.of(folder))).problems().stream().map(Problem::toString).toList();
    }

    private void assertProblem(String words) {
        List<String> problems = problems();
        assertTrue(problems.stream().anyMatch(each -> each.contains(words)), problems::toString);
    }

    private static int needed(Optional<Edition> edition) {
        return assertInstanceOf(Regeling.class, edition.orElseThrow()).first().tiers().get(0).need().number(LocalFacts.NONE, "", java.time.LocalDate.MAX).orElseThrow();
    }
}
