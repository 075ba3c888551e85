package nl.inbreng.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Both journeys in Chromium, on the shipped WAR: with script and mouse on a wide screen, and without script, by keyboard, on
 * a narrow one in the other theme. Every page on the way is examined at both widths (see {@link Eye}).
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserJourneyIT {

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
    void anybody_reads_before_signing_in(Manner manner) {
        Person visitor = theatre.visitor(manner);
        for (String path : List.of("/", "/voorbeeldstad", "/voorbeeldstad/beginnen", "/voorbeeldstad/kiezen", "/voorbeeldstad/kiezen?wens=praten",
                "/voorbeeldstad/kiezen?wens=praten&gebied=gemeente&leeftijd=12-17", "/arnhem/beginnen", "/arnhem/kiezen?wens=stemmen&leeftijd=18", "/voorbeeldstad/agenda", "/arnhem", "/arnhem/agenda",
                "/zeist", "/privacy", "/toegankelijkheid", "/demo/postvak", "/bestaat/niet")) {
            visitor.goTo(path);
        }
        visitor.sees("bestaat niet");
        visitor.goTo("/voorbeeldstad/burgeragendering").titled("Aanmelden");
    }

    @BothManners
    void sanne_puts_a_crossing_on_the_agenda(Manner manner) {
        Person sanne = theatre.visitor(manner).as("Sanne de Vries").goTo("/voorbeeldstad/burgeragendering");
        sanne.press("Verder").titled("Fout: Stap 1 van 2").fill("titel", "Een veilige oversteek").press("Bewaar en ga later verder");
        sanne.sees("bewaard").goTo("/mijn").link("Een veilige oversteek");
        assertEquals("Een veilige oversteek", sanne.value("titel"));
        sanne.fill("vraag", "Wij vragen om een zebrapad bij de Molenweg.").fill("waaromNu", "Er waren dit jaar drie ongelukken.");
        sanne.press("Verder").titled("Stap 2 van 2").press("Publiceer en verzamel steun").sees("1 van de 10");
        String verzoek = sanne.path();

        supported(manner, verzoek, 1);
        new Cast(theatre, manner).support(verzoek, 8);
        sanne.goTo(verzoek + "/indienen").press("Dien mijn verzoek in").at("/ontvangst$").sees("BA-9999-");
        String number = sanne.read(".inbreng-receipt strong");
        assertDocument(sanne.download(verzoek + "/verzoek.pdf"));

        Person wim = accepted(manner, number);
        wim.choose("plek", wim.option("plek", "Bespreekstukken")).press("Zet op de agenda").sees("Het verzoek staat op de agenda");
        wim.tick("[name=uitkomst]").tick("[name=zeker]").fill("toelichting", "De raad besprak het.").press("Leg de uitkomst vast").sees("De uitkomst is vastgelegd");
        theatre.visitor(manner).goTo(verzoek).sees("De uitkomst").sees("De raad besprak het.");
    }

    @BothManners
    void sanne_changes_the_greening_of_schoolyards(Manner manner) {
        Person sanne = new Cast(theatre, manner).opened();
        sanne.link("Stel een wijziging voor").link("Wijzig dit beslispunt 1").press("Verder").titled("Fout: Stap 1 van 2");
        sanne.press("Wijzig dit beslispunt 5").press("Wijzig dit beslispunt 1").fill("titel", "Twintig schoolpleinen, met bomen");
        sanne.fill("wordt-beslispunt-1", sanne.value("wordt-beslispunt-1").replace("twaalf", "twintig")).tick("#vervalt-beslispunt-5");
        sanne.fill("toelichting", "Bomen geven schaduw. Zo kunnen kinderen ook in de zomer buiten spelen.");
        sanne.press("Verder").sees("(vervalt)").link("Terug naar uw tekst").untick("#vervalt-beslispunt-5");
        sanne.press("Verder").misses("(vervalt)").sees("twintig").press("Publiceer en verzamel steun").sees("0 van de 5");
        String verzoek = sanne.path();

        supported(manner, verzoek, 0);
        new Cast(theatre, manner).support(verzoek, 3);
        sanne.goTo(verzoek + "/indienen").press("Dien mijn verzoek in").sees("artikel 10, eerste lid").sees("Nodig: 5. Nu: 4.");
        Pictures.publicPage(manner, theatre.follower(manner).goTo(verzoek));
        Pictures.views(manner, theatre.follower(manner), verzoek);
        new Cast(theatre, manner).support(verzoek, 1);
        sanne.goTo(verzoek + "/indienen").press("Dien mijn verzoek in").at("/ontvangst$").sees("BM-9999-");
        String number = sanne.read(".inbreng-receipt strong");
        byte[] pdf = sanne.download(verzoek + "/verzoek.pdf");
        assertDocument(pdf);
        Pictures.firstPage(manner, pdf);

        Person wim = accepted(manner, number);
        wim.fill("drager", "Fatima El Amrani (Groen Voorbeeldstad)").press("Leg de drager vast").sees("De drager is vastgelegd");
        wim.press("Zet op de agenda").sees("Het verzoek staat op de agenda");
        wim.press("Leg deze stap vast").sees("De stap is vastgelegd");
        wim.tick("[name=uitkomst]").tick("[name=zeker]").press("Leg de uitkomst vast").sees("De uitkomst is vastgelegd");
        theatre.visitor(manner).goTo(verzoek).sees("Fatima El Amrani").sees("De uitkomst");
    }

    /** One resident supports with everybody watching: mistakes first, then the mail, the link and the button. */
    private void supported(Manner manner, String verzoek, int before) {
        Person bilal = theatre.visitor(manner).goTo(verzoek).link("Steun dit verzoek").press("Steun dit verzoek").titled("Fout:");
        String mail = "inwoner-0-" + verzoek.substring("/verzoek/".length()) + "@voorbeeld.example";
        Cast.filled(bilal, mail).press("Steun dit verzoek").titled("Kijk in uw mail");
        bilal.goTo(theatre.link(manner, mail)).titled("Bevestig uw steun");
        theatre.follower(manner).goTo(verzoek).sees(before + " van de");
        bilal.press("Ja, ik steun dit verzoek").sees("Uw steun telt").sees(before + 1 + " van de");
        bilal.goTo("/demo/postvak").link("Bevestig uw steun");
    }

    private Person accepted(Manner manner, String number) {
        Person wim = theatre.visitor(manner).as("Wim Jansen").goTo("/werkblad").link(number);
        wim.press("Leg uw besluit vast").titled("Fout:");
        return wim.tick("[name=soort]").fill("motivering", "Het verzoek voldoet aan de regels.").press("Leg uw besluit vast").sees("Uw besluit is vastgelegd");
    }

    private static void assertDocument(byte[] pdf) {
        assertTrue(pdf.length > 10_000 && new String(pdf, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1).equals("%PDF-"), pdf.length + " bytes");
    }
}
