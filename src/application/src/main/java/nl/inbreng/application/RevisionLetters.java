package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
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
        return IntStream.range(0, supporters.size())
                .mapToObj(row -> Letters.plain("revisie|" + verzoek.kenmerk() + "|" + now.nr() + "|" + row, supporters.get(row), "De tekst van een verzoek is veranderd", body)).toList();
    }
}
