package nl.inbreng.journeys.browser;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The pages of a gemeente that gives places by rank, each examined at both widths (see {@link Eye}). */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RanglijstPagesIT {

    private Theatre theatre;

    @BeforeAll
    void open() {
        theatre = new Theatre();
    }

    @AfterAll
    void close() {
        if (theatre != null) {
            theatre.close();
        }
    }

    @BothManners
    void a_message_to_the_raad_stands_in_the_ranking_and_the_griffie_records_what_was_decided(Manner manner) {
        String title = "Een haven voor kano’s " + manner.name().toLowerCase(Locale.ROOT);
        Person sanne = theatre.visitor(manner).as("Sanne de Vries").goTo("/voorbeeldwoude/burgeragendering").fill("titel", title);
        sanne.fill("vraag", "Bespreek dit.").fill("waaromNu", "Het kan nu nog.").press("Verder").press("Publiceer en verzamel steun").sees("op de ranglijst").sees("De volgende plaats op de agenda is op");
        sanne.goTo("/voorbeeldwoude").sees("op de ranglijst. De volgende plaats op de agenda").goTo("/mijn").sees("op de ranglijst");

        Person yara = theatre.visitor(manner).as("Yara Postma").goTo("/werkblad").link("Ranglijst").titled("Ranglijst").link(title);
        yara.press("Leg het besluit vast").sees("Kies wat er is besloten.");
        yara.link("Vul in wanneer de raad hier eerder over besloot").press("Leg de dag vast").sees("Vul de dag van het besluit in");
        yara.fill("eerderbesluit", "2024-01-15").press("Leg de dag vast").sees("12 maanden na dat besluit");
        yara.tick("[name=soort][value=NU_NIET]").fill("motivering", "De agenda is vol.").press("Leg het besluit vast").sees("Het besluit is vastgelegd");
        yara.link(title).tick("[name=soort][value=PLAATS]").fill("motivering", "Nu is er ruimte.").press("Leg het besluit vast").sees("Het verzoek heeft een plaats");
    }
}
