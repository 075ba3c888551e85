package nl.inbreng.journeys.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The pages around the vote on one raadsvoorstel, each examined at both widths (see {@link Eye}): list, order, outcome, what falls, and the decision that anybody can read. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StemlijstPagesIT {

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
    void wim_orders_two_amendementen_and_the_decision_leads_to_the_residents(Manner manner) {
        Cast cast = new Cast(theatre, manner);
        Person sanne = cast.opened().link("Stel een wijziging voor");
        String decision = sanne.path();
        String twenty = filed(cast, sanne.link("Wijzig dit beslispunt 1"), "twintig");
        String six = filed(cast, theatre.follower(manner).as("Bilal Aydın").goTo(decision).link("Wijzig dit beslispunt 1"), "zes");

        String late = opened(theatre.follower(manner).as("Bilal Aydın").goTo(decision).link("Wijzig dit beslispunt 1"), "acht");
        cast.signed(late, "te-laat@voorbeeld.example");

        Person wim = theatre.visitor(manner).as("Wim Jansen").goTo("/werkblad/voorstellen").inRow("Raadsvergadering", "Raadsvoorstel Vergroening schoolpleinen");
        wim.link("Alle amendementen op dit raadsvoorstel").sees("andere woorden op dezelfde plek.");
        String page = wim.path();
        wim.press("Omlaag").sees("Schrijf op waarom de volgorde anders wordt");
        wim.fill("reden", "De voorzitter wil dit eerst.").press("Omlaag").sees("De volgorde is vastgelegd").goTo(page + "/stemlijst").sees("De voorzitter wil dit eerst.");
        wim.goTo(page).press("Zet de voorgestelde volgorde terug").sees("De voorgestelde volgorde geldt weer");

        byte[] file = wim.goTo("/werkblad/" + six).download("/verzoek/" + six + "/amendement.akn.xml");
        wim.goTo(page).link("Leg een amendement van de raad ernaast").press("Bekijk dit amendement").sees("Kies eerst een bestand");
        wim.choose("bestand", "raad.xml", new String(file, StandardCharsets.UTF_8).replace("zes", "zeven").getBytes(StandardCharsets.UTF_8)).press("Bekijk dit amendement")
                .sees("Van de raad, alleen om te lezen").sees("wijzigen dezelfde woorden van beslispunt 1");

        List.of(twenty, six).forEach(kenmerk -> proposed(theatre.follower(manner).as("Wim Jansen").goTo("/werkblad/" + kenmerk)));
        wim.goTo(page).press("Leg de uitkomst van dit amendement vast").sees("Kies van welk amendement u de uitkomst vastlegt.");
        wim.choose("amendement", twenty).tick("[name=uitkomst][value=AANGENOMEN]").tick("#zeker").press("Leg de uitkomst van dit amendement vast").sees("De uitkomst is vastgelegd").sees("Wat nu vervalt");
        wim.press("Leg vast dat deze vervallen").sees("Vastgelegd dat ze vervallen").link("Besluit met de aangenomen amendementen").sees("twintig");
        wim.press("Bevestig het besluit").sees("Zet een vinkje als de raad het besluit zo heeft genomen.");
        wim.tick("#besloten").press("Bevestig het besluit").sees("Dit besluit is bevestigd");

        String voorstel = page.replaceAll("\\D", "");
        theatre.visitor(manner).goTo("/voorbeeldstad/voorstel/" + voorstel).link("het besluit, met de amendementen van inwoners").sees("door inwoners").link("BM-").at("/verzoek/" + twenty);
        theatre.visitor(manner).goTo(theatre.link(manner, "te-laat@voorbeeld.example")).sees("De raad heeft al besloten");
        theatre.visitor(manner).as("Bilal Aydın").goTo(late + "/schrijven").titled("Schrijven kan niet meer").sees("acht schoolpleinen");
        wim.goTo("/werkblad/voorstellen/" + voorstel).choose("bestand", "opnieuw.txt", "besluit:\n1. Dertig schoolpleinen te vergroenen.".getBytes(StandardCharsets.UTF_8)).press("Upload dit bestand");
        String newer = wim.path().replaceAll("\\D", "");
        theatre.visitor(manner).goTo("/voorbeeldstad/voorstel/" + newer).titled("De griffie kijkt dit raadsvoorstel na").sees("Er is niets verloren.");
    }

    private static String filed(Cast cast, Person resident, String count) {
        String verzoek = opened(resident, count);
        cast.support(verzoek, 5);
        resident.goTo(verzoek + "/indienen").press("Dien mijn verzoek in");
        return verzoek.substring("/verzoek/".length());
    }

    private static String opened(Person resident, String count) {
        resident.fill("titel", count + " schoolpleinen").fill("wordt-beslispunt-1", resident.value("wordt-beslispunt-1").replace("twaalf", count)).fill("toelichting", "Bomen geven schaduw.");
        return resident.press("Verder").press("Publiceer en verzamel steun").path();
    }

    private static void proposed(Person wim) {
        wim.tick("[name=soort][value=ONTVANKELIJK]").fill("motivering", "Het voldoet.").press("Leg uw besluit vast").press("Zet op de agenda");
        wim.fill("drager", "Mevrouw Van Dalen").press("Leg de drager vast").press("Leg deze stap vast");
    }
}
