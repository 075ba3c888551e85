package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.application.ports.Printer.DocumentKind;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Gathering;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;

/** The letters about a verzoek to its filer, the griffie and those who asked for news, in plain Dutch. Subjects never tell which request somebody supports. */
@Dependent
public class Letters {

    /** The reader of a letter who wrote the request; every other one supports it. */
    static final String FILER = "indiener";

    private final Installation installation;

    @Inject
    public Letters(Installation installation) {
        this.installation = installation;
    }

    /** Tells the filer that there is enough support. */
    public Letter thresholdMet(Verzoek verzoek, Regeling regeling) {
        return plain("drempel|" + verzoek.kenmerk() + (verzoek.fase() == 1 ? "" : "|" + verzoek.fase()) + (verzoek.steunVanaf() <= 1 ? "" : "|tekst-" + verzoek.steunVanaf()), verzoek.indiener().email(), "Er is genoeg steun voor " + Wording.named(verzoek),
                """
                Goed nieuws. Er is genoeg steun voor uw verzoek ‘%s’: %d inwoners.

                U kunt het nu indienen bij de griffie:
                %s

                Let op: indienen gaat niet vanzelf. U drukt zelf op de knop.
                """.formatted(verzoek.inhoud().titel(), verzoek.threshold().orElseThrow().number(), installation.page(verzoek.kenmerk()) + "/indienen"));
    }

    /** Confirms receipt to the filer, with the receipt as a document (Awb afdeling 2.3). */
    public Letter receipt(Verzoek verzoek, Regeling regeling) {
        return new Letter("ontvangst|" + verzoek.kenmerk(), verzoek.indiener().email(), "Ontvangstbevestiging " + Wording.number(verzoek),
                """
                De griffie van de gemeente %s heeft uw verzoek ontvangen.

                Nummer: %s
                Ontvangen: %s
                Titel: %s

                De griffie bekijkt of uw verzoek aan de regels voldoet. U hoort dat uiterlijk op %s.
                De ontvangstbevestiging zit als pdf bij deze mail. U vindt hem ook hier:
                %s

                Vragen? Neem contact op met de griffie%s.
                """.formatted(regeling.header().gemeente().naam(), Wording.number(verzoek), Wording.moment(verzoek.filed().orElseThrow()), verzoek.inhoud().titel(),
                        Wording.lastDay(verzoek), installation.page(verzoek.kenmerk()) + "/ontvangst", Wording.contact(regeling)),
                Optional.of(new Letter.Enclosed(DocumentKind.ONTVANGSTBEVESTIGING, verzoek.kenmerk())));
    }

    /** Tells the griffie what a filer did, when its address is known. @param event one sentence */
    public Optional<Letter> toGriffie(Verzoek verzoek, Regeling regeling, String event) {
        String term = verzoek.decideBefore().isPresent() ? "Beslissen uiterlijk: " + Wording.lastDay(verzoek) + "\n" : "";
        return EmailAddress.parse(regeling.header().gemeente().griffie().email()).map(to -> plain("griffie|" + verzoek.kenmerk() + "|" + verzoek.version(), to,
                "Verzoek " + Wording.number(verzoek),
                """
                %s

                Nummer: %s
                Ontvangen: %s
                %s
                Het dossier staat op het werkblad:
                %s/werkblad/%s
                """.formatted(event, Wording.number(verzoek), Wording.moment(verzoek.filed().orElseThrow()), term, installation.baseUrl(), verzoek.kenmerk())));
    }

    /** Tells the filer what the griffie decided, and where the request goes when it was refused. */
    public Letter decision(Verzoek verzoek, Oordeel oordeel, Regeling regeling) {
        return plain("oordeel|" + verzoek.kenmerk() + "|" + verzoek.version(), verzoek.indiener().email(), "Beslissing over " + Wording.number(verzoek),
                """
                De griffie heeft uw verzoek %s bekeken:

                %s

                De beslissing: %s.
                Waarom: %s
                Regel: %s

                %s

                De pagina van uw verzoek:
                %s

                Vragen? Neem contact op met de griffie%s.
                """.formatted(Wording.number(verzoek), verzoek.inhoud().titel(), oordeel.soort().word(), Wording.why(oordeel), oordeel.citation(regeling), next(verzoek, oordeel, regeling),
                        installation.page(verzoek.kenmerk()), Wording.contact(regeling)));
    }

    private String next(Verzoek verzoek, Oordeel oordeel, Regeling regeling) {
        String routes = oordeel.routes().stream().map(NextRoute::sentence).map(s -> "- " + s).collect(Collectors.joining("\n"));
        return switch (oordeel.soort()) {
            case ONTVANKELIJK -> Wording.admitted(regeling);
            case NIET_ONTVANKELIJK, UITGESLOTEN, BUITEN_BEHANDELING -> "Uw verzoek houdt hier niet op. Zo gaat het verder:\n" + routes;
            case HERSTEL -> "U kunt uw verzoek herstellen tot en met " + Wording.lastDay(verzoek) + ":\n" + installation.page(verzoek.kenmerk()) + "/schrijven";
        };
    }

    /** Tells the filer the place on the agenda. */
    public Letter planned(Verzoek verzoek, Planning planning) {
        return plain("gepland|" + verzoek.kenmerk() + "|" + verzoek.version(), verzoek.indiener().email(), "Op de agenda: " + Wording.number(verzoek),
                """
                Uw verzoek %s staat op de agenda: ‘%s’.

                Vergadering: %s
                Begin: %s
                Agendapunt: %s

                U bent welkom. De griffie vertelt u of en hoe u het woord kunt krijgen.
                """.formatted(Wording.number(verzoek), verzoek.inhoud().titel(), planning.vergadering(), Wording.moment(planning.begins()), planning.agendapunt()));
    }

    /** Tells the outcome to the filer or a supporter who asked. @param reader distinguishes the letters; no personal data */
    public Letter outcome(Verzoek verzoek, Regeling regeling, EmailAddress to, String reader) {
        String more = verzoek.uitkomstToelichting().isBlank() ? "" : verzoek.uitkomstToelichting() + "\n\n";
        boolean waits = verzoek.uitkomst().orElseThrow() == Uitkomst.AANGEHOUDEN;
        return plain("uitkomst|" + verzoek.kenmerk() + "|" + verzoek.version() + "|" + reader, to, (waits ? "Nog geen besluit over " : "De uitkomst van ") + (reader.equals(FILER) ? Wording.number(verzoek) : "een verzoek van inwoners"),
                """
                %s %s:

                %s

                De uitkomst: %s.%s

                %sAlles op een rij:
                %s
                """.formatted(waits ? "Er is nog geen besluit over dit verzoek aan" : "Er is een uitkomst voor dit verzoek aan", Wording.addressed(regeling), verzoek.inhoud().titel(), verzoek.uitkomst().orElseThrow().word(),
                        waits ? " Het komt terug in een andere vergadering. Daarna krijgt u weer bericht." : "", more, installation.page(verzoek.kenmerk())));
    }

    /** Tells supporters who asked for news why the request goes no further this way. */
    public List<Letter> stopped(Verzoek verzoek, Regeling regeling, List<EmailAddress> supporters) {
        return IntStream.range(0, supporters.size()).mapToObj(row -> plain("gestopt|" + verzoek.kenmerk() + "|" + row, supporters.get(row), Wording.endingSubject(verzoek),
                """
                U wilde bericht over dit verzoek aan %s:

                %s

                %s

                De pagina van het verzoek:
                %s
                """.formatted(Wording.addressed(regeling), verzoek.inhoud().titel(), Wording.ending(verzoek), installation.page(verzoek.kenmerk())))).toList();
    }

    /** Tells the filer that the vergadering moved or was cancelled. @param sentence what happened and until when support can be given */
    public Letter vergaderingChanged(Verzoek verzoek, String sentence) {
        return plain("vergadering|" + verzoek.kenmerk() + "|" + verzoek.version(), verzoek.indiener().email(), "De vergadering is veranderd voor " + Wording.named(verzoek),
                """
                De vergadering waarvoor u ‘%s’ schreef, is veranderd.

                %s

                Uw verzoek: %s
                """.formatted(verzoek.inhoud().titel(), sentence, installation.page(verzoek.kenmerk())));
    }

    /** Tells the filer that support closed and the verzoek cannot be filed any more, why, and what still can be done. */
    public Letter windowPassed(Verzoek verzoek, Obstacles.Facts facts) {
        String why = Gathering.of(verzoek.stand(), verzoek.closes().orElseThrow(), verzoek.threshold().orElseThrow(), facts).orElseThrow().sentence();
        return plain("gesloten|" + verzoek.kenmerk(), verzoek.indiener().email(), "De tijd om steun te verzamelen is voorbij voor " + Wording.named(verzoek),
                """
                Uw verzoek is ‘%s’. %s

                %s U kunt nog wel:
                - uw verzoek als brief aan de raad sturen; het komt dan op de lijst van ingekomen stukken;
                - inspreken bij een vergadering;
                - opnieuw beginnen met een nieuw verzoek.

                De griffie helpt u graag%s.
                """.formatted(verzoek.inhoud().titel(), verzoek.closingReason().orElse(""), why, Wording.contact(facts.regeling())));
    }

    static Letter plain(String key, EmailAddress to, String subject, String body) {
        return new Letter(key, to, subject, body, Optional.empty());
    }
}
