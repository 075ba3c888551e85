package nl.inbreng.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.inbreng.demo.Mail;
import nl.inbreng.demo.Micro;
import nl.inbreng.demo.NotStarted;
import nl.inbreng.demo.Play;
import nl.inbreng.demo.Programme;
import nl.inbreng.demo.Recordings;
import nl.inbreng.demo.Shipped;
import nl.inbreng.demo.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A beheerder adds a gemeente by data alone, in a folder of their own; what runs is not stopped by taking rules away again. */
class EigenGemeenteIT {

    private static final String REPLACED = "GM9999-voorbeeldstad/burgeragendering-2026-01-01.yaml";

    @TempDir
    Path folder;
    private EigenGemeente own;
    private Play play;

    @BeforeEach
    void begin() throws IOException {
        own = new EigenGemeente(folder.resolve("regels")).written();
        play = Play.demo(Shipped.freePort(), Files.createDirectories(folder.resolve("server"))).with("inbreng.regelingen.map", own.root().toString());
    }

    @Test
    void a_verzoek_in_a_gemeente_of_the_beheerder_runs_to_its_decision_also_when_its_rules_are_taken_away() throws IOException {
        own.instead(REPLACED, "  aantal: 10", "  aantal: 40");
        List<Supporter> residents = Supporter.of("eigenlaan", 3);
        String verzoek;
        String draft;
        try (Stage stage = open()) {
            Town town = Town.of(stage);
            assertReplaced(stage, town);
            assertStages(town);
            assertTier(town);
            verzoek = published(town, "Een fontein op de markt");
            draft = review(town, "Een nooit gepubliceerd plan").path();
            assertTrue(town.visitor().open(verzoek).text().contains("0 van de 3 steunbetuigingen"), () -> town.visitor().open(verzoek).toString());
            town.support(verzoek, residents.subList(0, 2));
            Page refused = town.file(town.sanne(), verzoek);
            assertTrue(refused.status() == 409 && refused.text().contains("artikel 5") && refused.text().contains("Nodig: 3. Nu: 2."), refused::toString);
        }

        own.without(EigenGemeente.AGENDERING);
        own.without(REPLACED);
        try (Stage stage = open()) {
            Town town = Town.of(stage);
            assertTrue(town.sanne().open("/eigenstad/burgeragendering").html().select("[name=titel]").isEmpty(), "nobody begins under rules that are gone");
            assertEnded(town, draft);
            town.support(verzoek, residents.subList(2, 3));
            Page receipt = town.file(town.sanne(), verzoek);
            String number = receipt.html().select(".inbreng-receipt strong").text();
            assertTrue(number.matches("BA-9997-\\d{4}-0002"), receipt::toString);
            decide(town, number);
        }
    }

    @Test
    void a_mistake_in_the_folder_stops_the_start_with_file_line_and_reason() throws IOException {
        own.instead(REPLACED, "  aantal: 10", "  aantal: tien");
        assertRefused(own.root().resolve(REPLACED) + ":27: steun.aantal: verwacht een geheel getal");
    }

    @Test
    void a_folder_that_is_not_there_stops_the_start() throws IOException {
        play = play.with("inbreng.regelingen.map", folder.resolve("weg").toString());
        assertRefused(folder.resolve("weg") + ": deze map is er niet");
    }

    private Stage open() {
        return Stage.open(Shipped.fromBuild(), play, new Programme.ComingWeeks(Recordings.own(), LocalDate.now(ZoneId.of("Europe/Amsterdam"))));
    }

    private static void assertReplaced(Stage stage, Town town) throws IOException {
        String log = Files.readString(stage.micro().log());
        assertTrue(log.contains("Eigen regelbestanden in plaats van de meegeleverde: GM9999/burgeragendering-2026-01-01"), log);
        Page desk = town.wim().open("/werkblad/regelingen");
        assertEquals(1, desk.html().select("main section:contains(eigen regelbestand)").size(), desk::toString);
        assertTrue(desk.html().select("main section:contains(eigen regelbestand)").text().contains("40"), desk::toString);
        assertEquals(0, griffier(town).open("/werkblad/regelingen").html().select("main section:contains(eigen regelbestand)").size(), "what is added replaces nothing");
    }

    /** A wijk has its own threshold, from its own number; of a wijk without a number nothing is guessed. */
    private static void assertTier(Town town) {
        Page unknown = review(town, "Een bankje op de heuvel").form("Publiceer en verzamel steun").choose("gebied", "heuvel").press();
        assertTrue(unknown.status() == 409 && unknown.text().contains("nog niet zeker"), unknown::toString);
        Page open = review(town, "Een bankje aan de haven").form("Publiceer en verzamel steun").choose("gebied", "haven").press();
        Page verzoek = town.visitor().open(open.path());
        assertTrue(verzoek.text().contains("over de wijk Havenwijk") && verzoek.text().contains("0 van de 2 steunbetuigingen"), verzoek::toString);
        town.support(open.path(), Supporter.of("havenlaan", 2));
        Page receipt = town.file(town.sanne(), open.path());
        assertTrue(receipt.html().select(".inbreng-receipt strong").text().matches("BA-9997-\\d{4}-0001"), receipt::toString);
    }

    /** The first of two stages asks two people; with them it is filed. */
    private static void assertStages(Town town) {
        Filling form = town.sanne().open("/eigenstad/referendumverzoek").form("Verder").with("titel", "Een brug over de haven");
        for (String field : List.of("vraag", "besluit", "onderwerp", "waarom", "waaromNu", "toelichting")) {
            if (form.asks(field)) form.with(field, "Moet er een brug over de haven komen?");
        }
        Page open = form.press().press("Publiceer en verzamel steun");
        Page verzoek = town.visitor().open(open.path());
        assertTrue(verzoek.text().contains("0 van de 2 steunbetuigingen"), verzoek::toString);
        town.support(open.path(), Supporter.of("bruglaan", 2));
        Page receipt = town.file(town.sanne(), open.path());
        assertTrue(receipt.html().select(".inbreng-receipt strong").text().matches("RV-9997-\\d{4}-0001"), receipt::toString);
    }

    private static Page review(Town town, String title) {
        return town.sanne().open("/eigenstad/burgeragendering").form("Verder").with("titel", title)
                .with("vraag", "Bespreek dit in de raad.").with("waaromNu", "Omdat het nu nog kan.").press();
    }

    private static String published(Town town, String title) {
        return review(town, title).press("Publiceer en verzamel steun").path();
    }

    /** Of a draft the rules are gone: it is still there to read, and the filer is told. */
    private static void assertEnded(Town town, String draft) {
        Page review = town.sanne().open(draft);
        assertEquals(200, review.status(), review::toString);
        Page refused = review.press("Publiceer en verzamel steun");
        assertEquals(409, refused.status(), refused::toString);
        assertTrue(refused.text().contains("De regels waaronder u dit concept begon, gelden niet meer. Uw tekst is bewaard."), refused::toString);
        assertTrue(town.sanne().open("/mijn").text().contains("Een nooit gepubliceerd plan"));
    }

    private static Visitor griffier(Town town) {
        return town.signedIn("De griffier, griffier van Eigenstad");
    }

    private static void decide(Town town, String number) {
        Page dossier = griffier(town).open("/werkblad").follow(number);
        Page decided = dossier.form("Leg uw besluit vast").choose("soort", "ONTVANKELIJK").with("motivering", "Voldoet aan artikel 5.").press();
        assertTrue(decided.text().contains("Uw besluit is vastgelegd"), decided::toString);
        Mail told = town.mail("griffie@eigenstad.example", "Verzoek " + number, number);
        assertTrue(told.text().contains(number), told.text());
    }

    private void assertRefused(String reason) throws IOException {
        NotStarted refused = assertThrows(NotStarted.class, () -> Micro.start(Shipped.fromBuild(), play).close());
        assertEquals(4, refused.exitCode());
        String log = Files.readString(play.folder().resolve("payara.log"));
        assertTrue(log.contains(reason), log);
        assertFalse(log.contains("Inbreng staat open"), log);
    }
}
