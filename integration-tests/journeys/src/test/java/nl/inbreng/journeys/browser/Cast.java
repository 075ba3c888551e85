package nl.inbreng.journeys.browser;

/**
 * What people do in more than one journey.
 *
 * @param theatre where they play
 * @param manner  how they use the pages
 */
record Cast(Theatre theatre, Manner manner) {

    private static final String VOORSTEL = "Raadsvoorstel Vergroening schoolpleinen";

    /** Wim opens the raadsvoorstel for residents. @return Sanne, who found its meeting on the agenda */
    Person opened() {
        Person wim = theatre.visitor(manner).as("Wim Jansen").goTo("/werkblad/regelingen").goToRow("/werkblad/voorstellen", "Raadsvergadering", VOORSTEL);
        wim.inRow("Raadsvergadering", VOORSTEL).press("Bevestigen en openstellen").sees("Zet een vinkje als de raad in deze vergadering beslist.");
        wim.tick("#beslist").press("Bevestigen en openstellen").sees("is open voor inwoners");
        Person sanne = theatre.visitor(manner).as("Sanne de Vries");
        return sanne.goTo("/voorbeeldstad").link("Agenda van de raad").link("Raadsvergadering");
    }

    /** So many residents support and confirm; nobody looks at their pages. */
    void support(String verzoek, int residents) {
        Person other = theatre.follower(manner);
        for (int i = 0; i < residents; i++) {
            String mail = "inwoner-" + residents + i + "-" + verzoek.substring("/verzoek/".length()) + "@voorbeeld.example";
            filled(other.goTo(verzoek + "/steunen"), mail).press("Steun dit verzoek");
            other.goTo(theatre.link(manner, mail)).press("Ja, ik steun dit verzoek").sees("Uw steun telt");
        }
    }

    /** One resident supports and does not confirm yet. */
    void signed(String verzoek, String mail) {
        filled(theatre.follower(manner).goTo(verzoek + "/steunen"), mail).press("Steun dit verzoek");
    }

    /** The form to support, filled in. */
    static Person filled(Person resident, String mail) {
        if (resident.asks("adres")) {
            resident.fill("adres", "Steunlaan 12").fill("postcode", "1234 AB");
        }
        return resident.fill("naam", "Bilal Aydın").fill("woonplaats", "Voorbeeldstad").fill("geboortedatum", "3-4-1980").fill("email", mail)
                .tick("#verklaring").tick("#nieuws");
    }
}
