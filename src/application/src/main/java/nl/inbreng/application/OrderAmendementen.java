package nl.inbreng.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inbreng.application.ports.Agenda;
import nl.inbreng.application.ports.Stemming;
import nl.inbreng.application.views.AmendementenOpVoorstel;
import nl.inbreng.application.views.Ordering;
import nl.inbreng.application.views.StoredVoorstel;
import nl.inbreng.domain.inhoud.Shortcoming;
import nl.inbreng.domain.inhoud.TextRule;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.domain.verzoek.Stemvolgorde;

/** Keeps the order in which the raad votes on the amendementen on one raadsvoorstel, as the griffie chose it, with the reason. */
@Dependent
@Transactional
public class OrderAmendementen {

    private static final TextRule REASON = new TextRule("reden", "de reden", "Schrijf op waarom u deze volgorde kiest. De reden staat op de lijst van de voorzitter.", Stemvolgorde.LONGEST_REASON);

    private final Agenda agenda;
    private final Stemming stemming;
    private final ReadAmendementen amendementen;
    private final Clock clock;

    @Inject
    public OrderAmendementen(Agenda agenda, Stemming stemming, ReadAmendementen amendementen, Clock clock) {
        this.agenda = agenda;
        this.stemming = stemming;
        this.amendementen = amendementen;
        this.clock = clock;
    }

    /** Keeps an order. @param id of any version of the raadsvoorstel @param volgorde first to vote on first; what is not named keeps the place that was proposed @param reden why */
    public Ordering order(Actor actor, long id, List<Kenmerk> volgorde, String reden) {
        Optional<StoredVoorstel> voorstel = agenda.voorstel(id).filter(v -> actor.isGriffieOf(v.gemeente()));
        if (voorstel.isEmpty()) return new Ordering.Unknown();
        Optional<Shortcoming> wrong = REASON.check(reden).or(() -> wrong(volgorde, amendementen.on(voorstel.get())));
        if (wrong.isPresent()) return new Ordering.Incomplete(wrong.get());
        stemming.add(voorstel.get(), new Stemvolgorde(volgorde, reden, actor.id(), clock.instant()));
        return new Ordering.Ordered();
    }

    private static Optional<Shortcoming> wrong(List<Kenmerk> volgorde, AmendementenOpVoorstel all) {
        Set<Kenmerk> known = new HashSet<>(all.kenmerken());
        if (volgorde.stream().allMatch(known::remove)) return Optional.empty();
        return Optional.of(new Shortcoming("volgorde", "In de volgorde staat een amendement dubbel, of een dat niet bij dit raadsvoorstel hoort. Open de pagina opnieuw en kies de volgorde nog een keer."));
    }
}
