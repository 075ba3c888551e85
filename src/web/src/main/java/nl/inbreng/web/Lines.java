package nl.inbreng.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.inbreng.application.EditionOf;
import nl.inbreng.application.views.VerzoekLine;
import nl.inbreng.domain.regeling.Threshold;
import nl.inbreng.domain.verzoek.Stand;
import nl.inbreng.web.parts.Card;
import nl.inbreng.web.parts.Progress;
import nl.inbreng.web.parts.Tone;

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
        Threshold threshold = editions.id(line.edition()).threshold();
        String until = line.closes().filter(clock.instant()::isBefore).map(Texts::lastDay).orElse("");
        Progress progress = line.stand() == Stand.OPEN_VOOR_STEUN ? new Progress(threshold.counted(line.confirmed()), threshold.number(), until) : Progress.NONE;
        String title = line.titel().isBlank() ? "(nog zonder titel)" : line.titel();
        String page = "/verzoek/" + line.kenmerk() + (line.stand() == Stand.CONCEPT ? "/schrijven" : "");
        return Card.of(title, page).meta(line.instrument().heading() + line.number().map(n -> ", " + n).orElse(""))
                .badge(Showing.capital(line.stand().word()), tone(line.stand())).progress(progress);
    }

    /** How a stand is coloured. */
    public static Tone tone(Stand stand) {
        return switch (stand) {
            case CONCEPT, INGETROKKEN, VENSTER_VERLOPEN -> Tone.NEUTRAL;
            case OPEN_VOOR_STEUN, INGEDIEND -> Tone.INFO;
            case HERSTEL, NIET_ONTVANKELIJK -> Tone.WARNING;
            case ONTVANKELIJK, INGEPLAND, AFGEROND -> Tone.OK;
        };
    }
}
