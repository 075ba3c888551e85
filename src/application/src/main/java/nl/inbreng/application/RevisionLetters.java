package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.revisie.AmendementRevisie;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Verzoek;

/** The letters about another text of an amendement. Subjects never tell which request somebody supports, links name nobody. */
@Dependent
public class RevisionLetters {

    private final Installation installation;

    @Inject
    public RevisionLetters(Installation installation) {
        this.installation = installation;
    }

    /** Asks supporters who wanted news whether they support the new text too. @param now the revision, which asks something else than the one they signed */
    public List<Letter> renew(Verzoek verzoek, Regeling regeling, AmendementRevisie now, List<EmailAddress> supporters) {
        String body = """
                U steunt dit verzoek aan %s:

                %s

                De indiener heeft de tekst veranderd. Waarom: %s

                Uw steun hoort bij de eerdere tekst. Die blijft bewaard, maar telt niet mee voor de nieuwe tekst.
                Bent u het ook eens met de nieuwe tekst? Steun dan opnieuw. U telt één keer. Steunen kan %s:
                %s/steunen

                Bent u het er niet mee eens? Dan hoeft u niets te doen.
                """.formatted(Wording.addressed(regeling), now.inhoud().titel(), now.reden(), Wording.until(verzoek.supportEnds().orElseThrow()), installation.page(verzoek.kenmerk()));
        return each(verzoek, now, supporters, new Text("Steunt u ook de nieuwe tekst van een verzoek?", body));
    }

    /** Tells supporters who wanted news that the text asks something else, which nobody can sign any more. @param now the revision, which asks something else than the one they signed */
    public List<Letter> tooLate(Verzoek verzoek, Regeling regeling, AmendementRevisie now, List<EmailAddress> supporters) {
        return each(verzoek, now, supporters, new Text("De tekst van een verzoek is veranderd: uw steun blijft bij de eerdere tekst", """
                U steunt dit verzoek aan %s:

                %s

                De indiener heeft de tekst veranderd en vraagt nu iets anders (tekst %d). Waarom: %s

                %s Uw steun blijft bij de eerdere tekst. De gemeente ziet dat ook. U hoeft niets te doen.
                Op deze pagina staan beide teksten, met het aantal mensen dat elke tekst steunde:
                %s
                """.formatted(Wording.addressed(regeling), now.inhoud().titel(), now.nr(), now.reden(), late(verzoek, now),
                installation.page(verzoek.kenmerk()))));
    }

    /** What a letter says. */
    private record Text(String subject, String body) {}

    private static String late(Verzoek verzoek, AmendementRevisie now) {
        String why = verzoek.filed().isPresent() ? "Het verzoek is al ingediend." : "De tijd om te steunen is voorbij.";
        return verzoek.collectsSupport(now.op()) ? why : why + " Daarom kan niemand de nieuwe tekst nog steunen.";
    }

    private static List<Letter> each(Verzoek verzoek, AmendementRevisie now, List<EmailAddress> supporters, Text text) {
        return IntStream.range(0, supporters.size())
                .mapToObj(row -> Letters.plain("revisie|" + verzoek.kenmerk() + "|" + now.nr() + "|" + row, supporters.get(row), text.subject(), text.body())).toList();
    }

    /** Tells the griffie, when its address is known, that what was filed asks something else now, and that the support was given for the earlier text. */
    public Optional<Letter> toGriffie(Verzoek verzoek, Regeling regeling, AmendementRevisie now) {
        return EmailAddress.parse(regeling.header().gemeente().griffie().email()).map(to -> Letters.plain("tekst|" + verzoek.kenmerk() + "|" + now.nr(), to, "Andere tekst: " + Wording.number(verzoek),
                """
                De indiener heeft de tekst van een ingediend burgeramendement veranderd (tekst %d). Het vraagt nu iets anders.

                Nummer: %s
                Waarom: %s

                De steun is gegeven voor de eerdere tekst. Kijk wat dit betekent voor de behandeling. Het dossier toont beide teksten:
                %s/werkblad/%s
                """.formatted(now.nr(), Wording.number(verzoek), now.reden(), installation.baseUrl(), verzoek.kenmerk())));
    }

    /** Tells the filer of a subamendement that the amendement which it changes asks something else now, or was withdrawn. */
    public Letter amended(Verzoek sub, Verzoek amended) {
        String happened = amended.stand().isRunning() ? "heeft een andere tekst gekregen" : "is ingetrokken";
        return Letters.plain("hoofd|" + sub.kenmerk() + "|" + amended.kenmerk() + "|" + amended.version(), sub.indiener().email(), "Het amendement dat u wilt wijzigen, " + (amended.stand().isRunning() ? "is veranderd: " : "is ingetrokken: ") + Wording.named(sub),
                """
                Met ‘%s’ wilt u een ander amendement wijzigen. Dat amendement %s:
                %s

                Past uw wijziging niet meer? Kopieer dan uw tekst en begin opnieuw, bij dat amendement of bij het raadsvoorstel zelf. Uw tekst blijft bewaard:
                %s
                """.formatted(sub.inhoud().titel(), happened, installation.page(amended.kenmerk()), installation.page(sub.kenmerk())));
    }
}
