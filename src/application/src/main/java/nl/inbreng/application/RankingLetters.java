package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.domain.rangorde.PlaatsBesluit;
import nl.inbreng.domain.rangorde.Place;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Slot;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Verzoek;

/** The letters about the ranking and the places it gives. */
@Dependent
public class RankingLetters {

    private final Installation installation;

    @Inject
    public RankingLetters(Installation installation) {
        this.installation = installation;
    }

    /** Tells the filer that the verzoek got a place; the receipt comes beside it. */
    public Letter placed(Verzoek verzoek, Regeling regeling, PlaatsBesluit besluit) {
        return Letters.plain("plaats|" + verzoek.kenmerk(), verzoek.indiener().email(), "Uw verzoek krijgt een plaats op de agenda",
                """
                Goed nieuws. %s geeft uw verzoek een plaats op de agenda van de raad:

                %s

                %sUw verzoek is daarmee ingediend onder nummer %s. U hoeft niets te doen.
                De griffie kijkt nu of het aan de regels voldoet. U krijgt bericht over de vergadering.

                De pagina van uw verzoek:
                %s
                """.formatted(Wording.capital(regeling.procedure().placedBy()), verzoek.inhoud().titel(), reason(besluit), Wording.number(verzoek), installation.page(verzoek.kenmerk())));
    }

    /** Tells the filer that the verzoek gets no place now, and that it stays in the ranking. */
    public Letter notNow(Verzoek verzoek, Ranglijst list, PlaatsBesluit besluit) {
        return Letters.plain("nu-geen-plaats|" + verzoek.kenmerk() + "|" + Fingerprint.of((list.next().day() + besluit.motivering()).getBytes(StandardCharsets.UTF_8)), verzoek.indiener().email(),
                "Uw verzoek krijgt nu geen plaats op de agenda",
                """
                %s geeft uw verzoek nu geen plaats op de agenda van %s:

                %s

                %sUw verzoek blijft op de ranglijst. Steunen kan %s.
                %s

                De pagina van uw verzoek:
                %s

                Vragen? Neem contact op met de griffie%s.
                """.formatted(Wording.capital(list.regeling().procedure().placedBy()), list.next().phrase(), verzoek.inhoud().titel(), reason(besluit),
                        Wording.until(verzoek.closes().orElseThrow()), next(verzoek, list), installation.page(verzoek.kenmerk()), Wording.contact(list.regeling())));
    }

    /** Gives the griffie the ranking on the day of a place, when its address is known. */
    public Optional<Letter> toGriffie(Ranglijst list, List<Place> places) {
        Regeling regeling = list.regeling();
        String rows = places.stream().map(place -> place.rank() + ". " + list.line(place).titel().orElseThrow() + ": " + Wording.people(place.candidate().support())).collect(Collectors.joining("\n"));
        return EmailAddress.parse(regeling.header().gemeente().griffie().email()).map(to -> Letters.plain("ranglijst|" + regeling.header().id() + "|" + list.next().day(), to,
                "De ranglijst van " + list.next().phrase(),
                """
                %s

                De ranglijst van vandaag (%s):
                %s
                %s
                %s beslist of en wanneer een verzoek een plaats krijgt. Leg dat hier vast:
                %s/werkblad/ranglijst
                """.formatted(list.next().reason(), regeling.header().naam(), rows.isEmpty() ? "Er staat geen verzoek op de ranglijst." : rows, missing(list),
                        Wording.capital(regeling.procedure().placedBy()), installation.baseUrl())));
    }

    private static String missing(Ranglijst list) {
        return list.unreadable().stream().map(kenmerk -> "Het verzoek op /verzoek/" + kenmerk + " doet ook mee, maar kan niet worden gelezen. Meld dit aan uw beheerder en noem dit adres.\n").collect(Collectors.joining());
    }

    /** Tells a filer on the day of a place where the verzoek stands. */
    public Letter toFiler(Verzoek verzoek, Ranglijst list, Place place) {
        Slot next = list.next();
        return Letters.plain("rang|" + verzoek.kenmerk() + "|" + next.day(), verzoek.indiener().email(), "Uw plaats op de ranglijst",
                """
                Vandaag is er een plaats op de agenda van de raad. Uw verzoek ‘%s’ staat op plaats %d van %d.

                %s beslist welk verzoek de plaats krijgt. U hoeft niets te doen. U krijgt bericht als uw verzoek aan de beurt is.
                %s

                De pagina van uw verzoek:
                %s
                """.formatted(verzoek.inhoud().titel(), place.rank(), place.of(), Wording.capital(list.regeling().procedure().placedBy()), next(verzoek, list), installation.page(verzoek.kenmerk())));
    }

    /** A place after the end of its period is no place for it. */
    private static String next(Verzoek verzoek, Ranglijst list) {
        boolean over = !list.later().day().atStartOfDay(Window.ZONE).toInstant().isBefore(verzoek.closes().orElseThrow());
        return over ? "De plaats daarna valt na de periode van uw verzoek." : "De plaats daarna is op " + list.later().phrase() + ".";
    }

    private static String reason(PlaatsBesluit besluit) {
        return besluit.motivering().isEmpty() ? "" : "Waarom: " + besluit.motivering() + "\n\n";
    }
}
