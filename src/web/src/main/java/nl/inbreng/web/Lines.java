package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.EditionOf;
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

    private final EditionOf editions;
    private final ReadRanking rankings;
    private final Clock clock;

    @Inject
    public Lines(EditionOf editions, ReadRanking rankings, Clock clock) {
        this.editions = editions;
        this.rankings = rankings;
        this.clock = clock;
    }

    /** One card for each verzoek; each gemeente is ranked once. */
    public List<Card> cards(List<VerzoekLine> lines) {
        List<Ranglijst> ranked = lines.stream().filter(line -> line.stand() == SharedStand.OPEN_VOOR_STEUN).map(editions::line)
                .filter(regeling -> regeling.first().ranking().isPresent()).map(regeling -> regeling.header().gemeente()).distinct()
                .flatMap(gemeente -> rankings.of(gemeente).stream()).toList();
        return lines.stream().map(line -> card(line, ranked)).toList();
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
