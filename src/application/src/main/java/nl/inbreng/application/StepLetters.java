package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.inbreng.application.ports.Letter;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.verzoek.ClosingStand;
import nl.inbreng.domain.verzoek.EmailAddress;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Verzoek;

/** The letters that go with a step of the griffie. Subjects never tell which request somebody supports. */
@Dependent
public class StepLetters {

    private final Installation installation;
    private final Letters letters;

    @Inject
    public StepLetters(Installation installation, Letters letters) {
        this.installation = installation;
        this.letters = letters;
    }

    /** All letters about a step that was taken. @param verzoek as it stands after it */
    public List<Letter> about(Stap.OfGriffie stap, Verzoek verzoek, Told told) {
        List<Letter> all = new ArrayList<>();
        switch (stap) {
            case Stap.Decide decide -> {
                all.add(letters.decision(verzoek, decide.oordeel(), told.regeling()));
                if (decide.oordeel().soort().turnsAway()) all.addAll(letters.stopped(verzoek, told.regeling(), told.supporters()));
            }
            case Stap.Verify verify -> {
                if (verzoek.stand() == SharedStand.HERSTEL) all.add(moreSupport(verzoek, told));
            }
            case Stap.Plan plan -> all.add(letters.planned(verzoek, plan.planning()));
            case Stap.NameDrager name -> all.add(toFiler(verzoek, told));
            case Stap.Conclude conclude -> all.addAll(outcome(verzoek, told));
            case Stap.Correct correct -> all.addAll(news(verzoek, told));
            case Stap.Advance advance -> {
                if (advance.to() == ClosingStand.TERUGGEKOPPELD) all.addAll(news(verzoek, told));
                else all.add(toFiler(verzoek, told));
            }
        }
        return all;
    }

    /**
     * What readers are told of.
     *
     * @param regeling   the edition
     * @param event      what is kept of the step
     * @param supporters who asked for news
     */
    public record Told(Regeling regeling, Event event, List<EmailAddress> supporters) {
        public Told {
            supporters = List.copyOf(supporters);
        }
    }

    private List<Letter> outcome(Verzoek verzoek, Told told) {
        List<Letter> all = new ArrayList<>(List.of(letters.outcome(verzoek, told.regeling(), verzoek.indiener().email(), Letters.FILER)));
        for (int row = 0; row < told.supporters().size(); row++) all.add(letters.outcome(verzoek, told.regeling(), told.supporters().get(row), "steun-" + row));
        return all;
    }

    private List<Letter> news(Verzoek verzoek, Told told) {
        List<Letter> all = new ArrayList<>(List.of(news(verzoek, told, verzoek.indiener().email(), "indiener")));
        for (int row = 0; row < told.supporters().size(); row++) all.add(news(verzoek, told, told.supporters().get(row), "steun-" + row));
        return all;
    }

    private Letter news(Verzoek verzoek, Told told, EmailAddress to, String reader) {
        return Letters.plain("bericht|" + verzoek.kenmerk() + "|" + verzoek.version() + "|" + reader, to, "Bericht over een verzoek van inwoners",
                """
                Er is nieuws over dit verzoek aan %s:

                %s

                %s

                De pagina van het verzoek:
                %s
                """.formatted(Wording.addressed(told.regeling()), verzoek.inhoud().titel(), told.event().text(), installation.page(verzoek.kenmerk())));
    }

    private Letter toFiler(Verzoek verzoek, Told told) {
        return Letters.plain("stap|" + verzoek.kenmerk() + "|" + verzoek.version(), verzoek.indiener().email(), "Nieuws over " + Wording.number(verzoek),
                """
                Er is nieuws over uw verzoek %s: ‘%s’.

                %s

                Wie besliste: %s
                Regel: %s

                De pagina van uw verzoek:
                %s

                Vragen? Neem contact op met de griffie%s.
                """.formatted(Wording.number(verzoek), verzoek.inhoud().titel(), told.event().text(), told.event().orgaan().orElseThrow().phrase(), told.event().artikel(),
                        installation.page(verzoek.kenmerk()), Wording.contact(told.regeling())));
    }

    private Letter moreSupport(Verzoek verzoek, Told told) {
        int valid = verzoek.verificatie().orElseThrow().geldig();
        return Letters.plain("steun-tekort|" + verzoek.kenmerk() + "|" + verzoek.version(), verzoek.indiener().email(), "Er is nog steun nodig voor " + Wording.number(verzoek),
                """
                De griffie heeft de steun voor uw verzoek ‘%s’ gecontroleerd.

                %s

                %s bij nodig. Inwoners kunnen u weer steunen, tot en met %s:
                %s

                Is er genoeg? Dien uw verzoek dan opnieuw in. Dat gaat niet vanzelf.
                Regel: %s

                Vragen? Neem contact op met de griffie%s.
                """.formatted(verzoek.inhoud().titel(), verzoek.verificatie().orElseThrow().reden(), more(verzoek.threshold().orElseThrow().missing(valid)), Wording.lastDay(verzoek),
                        installation.page(verzoek.kenmerk()), told.event().artikel(), Wording.contact(told.regeling())));
    }

    private static String more(int missing) {
        return missing == 1 ? "Er is 1 geldige steunbetuiging" : "Er zijn " + missing + " geldige steunbetuigingen";
    }
}
