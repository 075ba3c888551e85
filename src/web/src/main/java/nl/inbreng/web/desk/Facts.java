package nl.inbreng.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.inbreng.application.views.Dossier;
import nl.inbreng.application.views.Surroundings;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Inhoud;
import nl.inbreng.domain.inhoud.Written;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.domain.verzoek.NextRoute;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.text.AmendingSentence;
import nl.inbreng.web.Places;
import nl.inbreng.web.Showing;
import nl.inbreng.web.Texts;
import nl.inbreng.web.parts.Answer;

/** The facts of a dossier in words, in the order in which a griffier asks for them. */
public final class Facts {

    /** Characters of a fingerprint that people compare. */
    private static final int SHORT = 12;

    private Facts() {}

    /** When it was filed, until when there is time, and who filed. The address is shown here and nowhere else. */
    public static List<Answer> filing(Dossier dossier, Instant now) {
        Verzoek verzoek = dossier.verzoek();
        List<Answer> facts = new ArrayList<>();
        verzoek.filed().ifPresent(at -> facts.add(fact("Ingediend op", Texts.second(at))));
        String term = verzoek.stand() == SharedStand.HERSTEL ? "Indiener herstelt uiterlijk" : "Beslissen uiterlijk";
        verzoek.decideBefore().ifPresent(end -> facts.add(fact(term, Texts.lastDay(end) + " (" + Texts.left(end, now) + ")")));
        soonerThanTerm(verzoek).ifPresent(begins -> facts.add(fact("De vergadering is eerder", Texts.moment(begins) + ". Daarna heeft een beslissing geen zin meer.")));
        facts.add(fact("Indiener", verzoek.indiener().naam()));
        facts.add(fact("E-mailadres", verzoek.indiener().email().value()));
        verzoek.area().ifPresent(area -> facts.add(fact("Gaat over", Showing.capital(Places.name(area)))));
        facts.add(fact("Regels", dossier.regeling().header().grondslag().citation()));
        return facts;
    }

    /** The regeling alone sets the term; a vergadering may come first, and then there is less time. */
    private static Optional<Instant> soonerThanTerm(Verzoek verzoek) {
        if (!(verzoek.inhoud() instanceof Amendement amendement)) return Optional.empty();
        return verzoek.decideBefore().filter(end -> amendement.voorstel().begins().isBefore(end)).map(end -> amendement.voorstel().begins());
    }

    /** The count now and at filing, beside what is needed; in a second round both rounds. */
    public static List<Answer> support(Dossier dossier) {
        Verzoek verzoek = dossier.verzoek();
        int atFiling = dossier.thresholdAtFiling().counted(verzoek.supportAtFiling());
        if (dossier.regeling().first().ranking().isPresent()) {
            return List.of(fact("Steun nu, met de indiener", String.valueOf(dossier.support().counted())), fact("Steun toen het een plaats kreeg", String.valueOf(atFiling)));
        }
        boolean second = verzoek.fase() > 1;
        String with = dossier.support().threshold().filerCounts() ? ", met de indiener" : "";
        List<Answer> facts = new ArrayList<>(List.of(closing(verzoek), fact(second ? "Telt mee in de tweede ronde" : "Telt mee nu", dossier.counted() + " van de " + dossier.support().needed() + " die nodig zijn" + with),
                fact(second ? "Telde mee in de eerste ronde" : "Telde mee bij indienen", second ? atFiling + " van de " + dossier.thresholdAtFiling().number() + " die nodig waren" : String.valueOf(atFiling)), fact("Bevestigde steunbetuigingen nu", String.valueOf(dossier.support().confirmed())),
                fact("Drempel gehaald op", dossier.support().metOn().map(Texts::day).orElse("nog niet"))));
        if (dossier.supportedText().isPresent()) facts.add(fact("Let op", Showing.supportedText(dossier)));
        verzoek.verificatie().ifPresent(found -> facts.add(fact("Gecontroleerd op " + Texts.shortDay(found.at()) + (second ? " (eerste ronde)" : ""),
                "Geteld: " + found.geteld() + ". Geldig: " + found.geldig() + (found.tekort() ? ", te weinig" : "") + ".\n" + found.reden())));
        return facts;
    }

    /** When support ends or ended: by its last day with the reason, or because it was filed before. */
    private static Answer closing(Verzoek verzoek) {
        String last = verzoek.closes().map(Texts::lastDay).orElse("");
        String reason = verzoek.closingReason().map(why -> "\n" + why).orElse("");
        return Showing.endedByFiling(verzoek).map(filed -> fact("Steunen kon tot het indienen op", Texts.shortDay(filed) + "\nZonder indienen was de laatste dag " + last + "." + reason))
                .orElseGet(() -> fact(verzoek.stand().isGathering() ? "Steunen kan tot en met" : "Steunen kon tot en met", last + reason));
    }

    /** What is asked, part by part. */
    public static List<Answer> content(Inhoud inhoud) {
        return switch (inhoud) {
            case Written written -> written.parts().stream().skip(1).map(part -> fact(part.heading(), part.optional() && part.text().isBlank() ? "Geen" : part.text())).toList();
            case Amendement a -> List.of(fact("Toelichting", a.toelichting()), fact(a.voorstel().label(), a.voorstel().titel()),
                    fact("Agendapunt", a.voorstel().agendapunt()), fact("Vergadering", a.voorstel().vergadering() + ", " + Texts.moment(a.voorstel().begins())),
                    fact("Geschreven op", base(a.voorstel())));
        };
    }

    /** The sentences that tell the raad what changes, as in the formal document; none for other requests. */
    public static List<String> sentences(Inhoud inhoud, Surroundings around) {
        return switch (inhoud) {
            case Written written -> List.of();
            case Amendement a -> AmendingSentence.given(around.eenheden(), a, around.opNaam());
        };
    }

    /** What was decided so far; empty when nothing was. */
    public static List<Answer> decisions(Dossier dossier) {
        Verzoek verzoek = dossier.verzoek();
        List<Answer> facts = new ArrayList<>();
        verzoek.oordeel().ifPresent(oordeel -> {
            facts.add(fact("Besluit", Showing.capital(oordeel.soort().word())));
            facts.add(fact("Beslist door", Showing.capital(oordeel.orgaan().phrase())));
            facts.add(fact("Motivering", oordeel.motivering()));
            if (!oordeel.afwijking().isEmpty()) facts.add(fact("Anders dan de controlelijst, omdat", oordeel.afwijking()));
            facts.add(fact("Regel", oordeel.citation(dossier.regeling())));
            if (!oordeel.routes().isEmpty()) facts.add(fact("Gaat verder als", oordeel.routes().stream().map(NextRoute::label).collect(Collectors.joining("\n"))));
        });
        verzoek.planning().ifPresent(plan -> facts.add(fact("Op de agenda", plan.vergadering() + ", " + Texts.moment(plan.begins()) + "\n" + plan.agendapunt())));
        verzoek.drager().ifPresent(drager -> facts.add(fact("Drager", drager.shown())));
        verzoek.uitkomst().ifPresent(uitkomst -> facts.add(fact(verzoek.isConcluded() ? "Uitkomst" : "Eerdere uitkomst", Showing.capital(uitkomst.word()))));
        if (!verzoek.uitkomstToelichting().isEmpty()) facts.add(fact("Toelichting", verzoek.uitkomstToelichting()));
        return facts;
    }

    /** The version and what proves it. */
    static String base(VoorstelRef voorstel) {
        String of = switch (voorstel.pinned()) {
            case BESTAND -> "het bestand";
            case TEKST -> "de tekst";
        };
        return "versie " + voorstel.versie() + ", vingerafdruk van " + of + " (sha256): " + voorstel.sha256().substring(0, SHORT);
    }

    private static Answer fact(String question, String answer) {
        return new Answer(question, answer, "");
    }
}
