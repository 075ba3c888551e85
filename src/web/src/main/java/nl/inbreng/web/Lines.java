package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.ReadBesluit;
import nl.inbreng.application.ReadRanking;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.verzoek.Gathering;
import nl.inbreng.domain.verzoek.SharedStand;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Progress;

/** Verzoeken as cards to choose from. */
@Dependent
public class Lines {

    private static final String TOO_LATE = "De raad heeft al besloten. U kunt uw tekst nog lezen en kopiëren, maar niet meer publiceren.";

    private final EditionOf editions;
    private final ReadRanking rankings;
    private final ReadBesluit besluiten;
    private final Clock clock;

    @Inject
    public Lines(EditionOf editions, ReadRanking rankings, ReadBesluit besluiten, Clock clock) {
        this.editions = editions;
        this.rankings = rankings;
        this.besluiten = besluiten;
        this.clock = clock;
    }

    /** One card for each verzoek; each gemeente is ranked once, and of each raadsvoorstel is asked once whether the raad decided on it. */
    public List<Card> cards(List<VerzoekLine> lines) {
        List<Ranglijst> ranked = lines.stream().filter(line -> line.stand() == SharedStand.OPEN_VOOR_STEUN).map(editions::line)
                .filter(regeling -> regeling.first().ranking().isPresent()).map(regeling -> regeling.header().gemeente()).distinct()
                .flatMap(gemeente -> rankings.of(gemeente).stream()).toList();
        Set<Long> over = lines.stream().filter(line -> isDraft(line) || gathering(line).isPresent()).map(VerzoekLine::voorstel).flatMap(Optional::stream).distinct().filter(besluiten::isOver).collect(Collectors.toSet());
        return lines.stream().map(line -> line.voorstel().filter(over::contains).isEmpty() ? card(line, ranked) : isDraft(line) ? card(line, ranked).text(TOO_LATE) : gathering(line).isPresent() ? missed(line) : card(line, ranked)).toList();
    }

    private static boolean isDraft(VerzoekLine line) {
        return line.stand() == SharedStand.CONCEPT && line.isReadable();
    }

    /** How the support stands; empty too for a line that cannot be read. */
    private Optional<Gathering> gathering(VerzoekLine line) {
        return line.isReadable() ? line.gathering(editions.line(line), clock.instant()).filter(one -> one.isOpen() || one.canBeFiled()) : Optional.empty();
    }

    private static Card missed(VerzoekLine line) {
        return Card.of(line.titel().orElseThrow(), "/verzoek/" + line.kenmerk()).meta(line.instrument().heading()).text("De raad heeft al besloten. Steunen en indienen kan niet meer.")
                .badge(AfterDecision.MISSED.text(), AfterDecision.MISSED.tone());
    }

    private Card card(VerzoekLine line, List<Ranglijst> ranked) {
        Regeling regeling = editions.line(line);
        Optional<Gathering> gathering = line.gathering(regeling, clock.instant());
        String title = line.titel().orElse("Dit verzoek kan niet worden gelezen").transform(titel -> titel.isBlank() ? "(nog zonder titel)" : titel);
        String page = "/verzoek/" + line.kenmerk() + (line.stand() == SharedStand.CONCEPT ? "/schrijven" : "");
        if (!line.isReadable()) return Card.of(title, page).meta(line.instrument().heading()).text("Er is iets misgegaan bij het bewaren. Meld dit aan de griffie en noem dit kenmerk: " + line.kenmerk() + ".");
        Badge badge = gathering.map(Badge::of).orElseGet(() -> Badge.of(line.stand()));
        return Card.of(title, page).meta(line.instrument().heading() + line.number().map(n -> ", " + n).orElse(""))
                .text(standing(line, ranked).orElseGet(() -> line.closes().filter(c -> gathering.filter(Gathering::isOpen).isPresent()).map(c -> Countdown.until(c, clock.instant())).orElse("")))
                .badge(badge.text(), badge.tone()).progress(regeling.first().ranking().isPresent() ? Progress.NONE : progress(line, gathering));
    }

    private static Optional<String> standing(VerzoekLine line, List<Ranglijst> ranked) {
        return ranked.stream().flatMap(list -> list.standing(line.kenmerk()).stream()).findFirst()
                .map(standing -> standing.place().phrase() + " op de ranglijst. De volgende plaats op de agenda is op " + standing.next().phrase() + ".");
    }

    private static Progress progress(VerzoekLine line, Optional<Gathering> gathering) {
        if (gathering.filter(g -> g.isOpen() || g.canBeFiled()).isEmpty()) return Progress.NONE;
        Threshold threshold = line.threshold().orElseThrow();
        String until = line.closes().filter(c -> gathering.get().isOpen()).map(Texts::lastDay).orElse("");
        return new Progress(threshold.counted(line.confirmed()), threshold.number(), until);
    }
}
