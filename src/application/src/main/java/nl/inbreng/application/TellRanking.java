package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.domain.rangorde.Place;
import nl.inbreng.domain.rangorde.Rangorde;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Slot;
import nl.inbreng.domain.termijn.Deadline;

/**
 * Tells the griffie and the filers the ranking on each day with a place on the agenda. The keys of the letters name that day, so looking again
 * writes nothing; the first look of the day stands. Whoever opened on the day itself competes for the next place.
 * A verzoek that cannot be read keeps no other from its letter; the griffie reads which one it is.
 */
@Dependent
@Transactional
public class TellRanking {

    private final Verzoeken verzoeken;
    private final Outbox outbox;
    private final EditionOf editions;
    private final ReadRanking rankings;
    private final RankingLetters letters;
    private final Clock clock;

    @Inject
    public TellRanking(Verzoeken verzoeken, Outbox outbox, EditionOf editions, ReadRanking rankings, RankingLetters letters, Clock clock) {
        this.verzoeken = verzoeken;
        this.outbox = outbox;
        this.editions = editions;
        this.rankings = rankings;
        this.letters = letters;
        this.clock = clock;
    }

    /** Writes the letters for the rankings of a gemeente that give a place today. */
    public void look(Gemeente gemeente) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Deadline.ZONE);
        for (Regeling regeling : editions.ranked(gemeente)) {
            if (Slot.from(regeling.first().ranking().orElseThrow(), today).day().equals(today)) {
                rankings.of(gemeente, regeling.header().instrument()).ifPresent(list -> tell(list, today.atStartOfDay(Deadline.ZONE).toInstant()));
            }
        }
    }

    private void tell(Ranglijst list, Instant drawn) {
        List<Place> places = Rangorde.at(list.now(), list.rangorde().places().stream().map(Place::candidate).filter(candidate -> candidate.opened().isBefore(drawn)).toList()).places();
        if (places.isEmpty() && !editions.isInForce(list.regeling())) return;
        letters.toGriffie(list, places).ifPresent(outbox::add);
        places.stream().filter(place -> verzoeken.isReadable(place.candidate().kenmerk())).forEach(place -> outbox.add(letters.toFiler(verzoeken.find(place.candidate().kenmerk()).orElseThrow(), list, place)));
    }
}
