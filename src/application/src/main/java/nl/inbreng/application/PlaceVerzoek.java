package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.inbreng.application.HandleVerzoek.Opened;
import nl.inbreng.application.ports.Outbox;
import nl.inbreng.application.ports.Signatures;
import nl.inbreng.application.ports.Verzoeken;
import nl.inbreng.application.views.Ranglijst;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.rangorde.PlaatsBesluit;
import nl.inbreng.domain.rangorde.Place;
import nl.inbreng.domain.rangorde.Placing;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Window;
import nl.inbreng.domain.verzoek.Event;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;

/** Records what the agendacommissie decided on a candidate of the ranking. With a place it is filed, and goes on as any filed verzoek; without one it stays in the ranking. */
@Dependent
@Transactional
public class PlaceVerzoek {

    private final Verzoeken verzoeken;
    private final Signatures signatures;
    private final Outbox outbox;
    private final EditionOf editions;
    private final ReadRanking rankings;
    private final Letters letters;
    private final RankingLetters rankingLetters;
    private final Clock clock;

    @Inject
    public PlaceVerzoek(Verzoeken verzoeken, Signatures signatures, Outbox outbox, EditionOf editions, ReadRanking rankings, Letters letters, RankingLetters rankingLetters, Clock clock) {
        this.verzoeken = verzoeken;
        this.signatures = signatures;
        this.outbox = outbox;
        this.editions = editions;
        this.rankings = rankings;
        this.letters = letters;
        this.rankingLetters = rankingLetters;
        this.clock = clock;
    }

    /** Records the decision and tells the filer. */
    public Placing decide(Actor actor, Opened opened, PlaatsBesluit besluit) {
        Optional<Verzoek> found = verzoeken.find(opened.kenmerk()).filter(v -> actor.isGriffieOf(v.gemeente()) && v.opened().isPresent());
        if (found.isEmpty()) return new Placing.Unknown();
        Verzoek verzoek = found.get();
        if (verzoek.version() != opened.version()) return new Placing.Stale();
        Regeling regeling = editions.verzoek(verzoek);
        if (!Obstacles.canBePlaced(verzoek, regeling, clock.instant())) return new Placing.NoCandidate();

        Ranglijst list = rankings.of(regeling.header().gemeente(), verzoek.instrument()).orElseThrow();
        Place place = list.rangorde().place(verzoek.kenmerk()).orElseThrow();
        Optional<Shortcoming> missing = besluit.lacks(place);
        if (missing.isPresent()) return new Placing.Incomplete(missing.get());
        return switch (besluit.soort()) {
            case PLAATS -> place(verzoek, list, besluit);
            case NU_NIET -> leave(verzoek, list, besluit);
        };
    }

    private Placing place(Verzoek verzoek, Ranglijst list, PlaatsBesluit besluit) {
        Instant now = clock.instant();
        Regeling regeling = editions.verzoek(verzoek);
        Place place = list.rangorde().place(verzoek.kenmerk()).orElseThrow();
        VerzoekNumber number = verzoeken.nextNumber(verzoek.instrument(), verzoek.gemeente(), now.atZone(Window.ZONE).getYear());
        verzoek.file(number, signatures.confirmed(verzoek), regeling, now);
        verzoeken.note(verzoek, new Event(now, Event.By.GRIFFIE, verzoek.stand(), Wording.capital(regeling.procedure().placedBy()) + " gaf dit verzoek een plaats op de agenda. Het stond op de ranglijst op plaats "
                + place.rank() + " van " + place.of() + ", met steun van " + Wording.people(place.candidate().support()) + ". Het is ingediend bij de griffie onder nummer " + number + "." + reason(besluit), regeling.procedure().scheduler(), ruleOf(regeling)));
        outbox.add(rankingLetters.placed(verzoek, regeling, besluit));
        outbox.add(letters.receipt(verzoek, regeling));
        return new Placing.Placed(number);
    }

    private static String ruleOf(Regeling regeling) {
        return regeling.cite(regeling.first().ranking().orElseThrow().artikel());
    }

    /** The same decision about the same place on the agenda is kept once, so that a second click changes nothing. */
    private Placing leave(Verzoek verzoek, Ranglijst list, PlaatsBesluit besluit) {
        Regeling regeling = editions.verzoek(verzoek);
        String text = Wording.capital(regeling.procedure().placedBy()) + " gaf dit verzoek geen plaats op de agenda van " + list.next().phrase() + ". Het blijft op de ranglijst." + reason(besluit);
        if (verzoeken.events(verzoek).stream().anyMatch(event -> event.text().equals(text))) return new Placing.NotNow();
        verzoeken.note(verzoek, new Event(clock.instant(), Event.By.GRIFFIE, verzoek.stand(), text, regeling.procedure().scheduler(), ruleOf(regeling)));
        outbox.add(rankingLetters.notNow(verzoek, list, besluit));
        return new Placing.NotNow();
    }

    private static String reason(PlaatsBesluit besluit) {
        return besluit.motivering().isEmpty() ? "" : " Waarom: " + besluit.motivering();
    }
}
