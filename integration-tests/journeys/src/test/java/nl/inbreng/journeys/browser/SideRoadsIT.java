package nl.inbreng.journeys.browser;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Pages beside the straight road, each examined at both widths (see {@link Eye}): a change of mind, two windows, an ended sign-in,
 * a request to repair, and what the server answers by itself.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SideRoadsIT {

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
    void the_pages_of_the_server_itself(Manner manner) {
        Person visitor = theatre.visitor(manner);
        for (String fault : List.of("400", "404", "405", "500")) {
            visitor.goTo("/assets/fout/" + fault + ".html").sees("Naar het begin");
        }
    }

    @BothManners
    void sanne_writes_in_two_windows_is_signed_out_and_changes_her_mind(Manner manner) {
        Person sanne = theatre.visitor(manner).as("Sanne de Vries").goTo("/voorbeeldstad/burgeragendering").fill("titel", "Een waterpomp");
        sanne.press("Bewaar en ga later verder").titled("Uw tekst is bewaard").link("Verder schrijven");
        String draft = sanne.path();
        Person elsewhere = theatre.visitor(manner).as("Sanne de Vries").goTo(draft).fill("titel", "Twee waterpompen");
        elsewhere.press("Bewaar en ga later verder").sees("bewaard");

        sanne.fill("titel", "Geen waterpomp").press("Bewaar en ga later verder").sees("U hebt deze tekst ook ergens anders veranderd");
        sanne.sees("Twee waterpompen").fill("vraag", "Plaats er drie.").signedOut().press("Verder").titled("U bent afgemeld");

        elsewhere.goTo(draft.replace("/schrijven", "/intrekken")).sees("Wilt u dit concept weggooien?");
        elsewhere.press("Gooi mijn concept weg").at("/mijn$");
    }

    @BothManners
    void sanne_repairs_her_change_of_text_and_withdraws_it(Manner manner) {
        Cast cast = new Cast(theatre, manner);
        Person sanne = cast.opened().link("Stel een wijziging voor").link("Wijzig dit beslispunt 1").fill("titel", "Twintig schoolpleinen");
        sanne.fill("wordt-beslispunt-1", sanne.value("wordt-beslispunt-1").replace("twaalf", "twintig")).fill("toelichting", "Bomen geven schaduw.");
        String verzoek = sanne.press("Verder").press("Publiceer en verzamel steun").path();
        cast.support(verzoek, 5);
        sanne.goTo(verzoek + "/indienen").press("Dien mijn verzoek in");
        askedToRepair(manner, sanne.read(".inbreng-receipt strong"));

        Person elsewhere = theatre.visitor(manner).as("Sanne de Vries").goTo(verzoek).sees("De griffie vraagt u om iets te herstellen");
        sanne.goTo(verzoek).link("Herstel uw verzoek").fill("toelichting", "Bomen geven schaduw, ook in de zomer.");
        elsewhere.link("Herstel uw verzoek").fill("toelichting", "Bomen geven koelte.").press("Bewaar en ga later verder").sees("bewaard");
        sanne.press("Verder").sees("U hebt deze tekst ook ergens anders veranderd").sees("Bomen geven koelte.");
        sanne.press("Verder").titled("Stap 2 van 2").press("Dien het herstelde verzoek in").sees("Uw herstelde verzoek is ingediend");

        sanne.link("Verzoek intrekken").sees("Wilt u uw verzoek intrekken?").press("Trek mijn verzoek in").at("/mijn$");
        theatre.visitor(manner).goTo(verzoek).titled("Dit verzoek is ingetrokken");
    }

    /** Two windows of the desk: the first asks to repair, the second comes too late. */
    private void askedToRepair(Manner manner, String number) {
        Person wim = theatre.visitor(manner).as("Wim Jansen").goTo("/werkblad").link(number);
        Person late = theatre.visitor(manner).as("Wim Jansen").goTo("/werkblad").link(number);
        wim.tick("[name=soort][value=HERSTEL]").tick("[name=artikelen][value=vorm]").fill("motivering", "Leg uit waarom het er twintig zijn.")
                .fill("afwijking", "Alles is ingevuld, maar de reden ontbreekt.").press("Leg uw besluit vast").sees("Uw besluit is vastgelegd");
        late.tick("[name=soort]").fill("motivering", "Het verzoek voldoet.").press("Leg uw besluit vast").sees("Dit dossier is veranderd sinds u het opende");
    }
}
