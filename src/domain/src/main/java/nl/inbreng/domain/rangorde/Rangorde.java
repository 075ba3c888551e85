package nl.inbreng.domain.rangorde;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.verzoek.Kenmerk;

/**
 * The candidates by support (rangorde). Equal support gives an equal rank, and the next rank is then left out: 1, 2, 2, 4.
 * Among equals the one that was opened first is named first.
 *
 * @param places in order of the list
 */
public record Rangorde(List<Place> places) {

    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::support).reversed()
            .thenComparing(Candidate::opened).thenComparing(candidate -> candidate.kenmerk().toString());

    public Rangorde {
        places = List.copyOf(places);
    }

    /** The ranking at this moment: only of candidates that were opened and whose period is not over. */
    public static Rangorde at(Instant now, Collection<Candidate> all) {
        List<Candidate> running = all.stream().filter(candidate -> !now.isBefore(candidate.opened()) && now.isBefore(candidate.closes())).sorted(ORDER).toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            boolean equal = i > 0 && running.get(i).support() == running.get(i - 1).support();
            places.add(new Place(equal ? places.get(i - 1).rank() : i + 1, running.size(), running.get(i)));
        }
        return new Rangorde(places);
    }

    /** Where this verzoek stands; empty when it is no candidate. */
    public Optional<Place> place(Kenmerk kenmerk) {
        return places.stream().filter(place -> place.candidate().kenmerk().equals(kenmerk)).findFirst();
    }
}
