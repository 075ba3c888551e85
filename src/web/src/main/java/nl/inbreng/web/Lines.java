package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.EditionOf;
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
    private final Clock clock;

    @Inject
    public Lines(EditionOf editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** One card for each verzoek. */
    public List<Card> cards(List<VerzoekLine> lines) {
        return lines.stream().map(this::card).toList();
    }

    private Card card(VerzoekLine line) {
        Regeling regeling = editions.line(line);
        Optional<Gathering> gathering = line.gathering(regeling, clock.instant());
        String title = line.titel().isBlank() ? "(nog zonder titel)" : line.titel();
        String page = "/verzoek/" + line.kenmerk() + (line.stand() == SharedStand.CONCEPT ? "/schrijven" : "");
        Badge badge = gathering.map(Badge::of).orElseGet(() -> Badge.of(line.stand()));
        return Card.of(title, page).meta(line.instrument().heading() + line.number().map(n -> ", " + n).orElse(""))
                .text(line.closes().filter(c -> gathering.filter(Gathering::isOpen).isPresent()).map(c -> Countdown.until(c, clock.instant())).orElse(""))
                .badge(badge.text(), badge.tone()).progress(progress(line, gathering));
    }

    private static Progress progress(VerzoekLine line, Optional<Gathering> gathering) {
        if (gathering.filter(g -> g.isOpen() || g.canBeFiled()).isEmpty()) return Progress.NONE;
        Threshold threshold = line.threshold().orElseThrow();
        String until = line.closes().filter(c -> gathering.get().isOpen()).map(Texts::lastDay).orElse("");
        return new Progress(threshold.counted(line.confirmed()), threshold.number(), until);
    }
}
