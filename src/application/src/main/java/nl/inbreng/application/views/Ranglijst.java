package nl.inbreng.application.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inbreng.domain.rangorde.Place;
import nl.inbreng.domain.rangorde.Rangorde;
import nl.inbreng.domain.regeling.Ranking;
import nl.inbreng.domain.regeling.Regeling;
import nl.inbreng.domain.regeling.Slot;
import nl.inbreng.domain.termijn.Deadline;
import nl.inbreng.domain.verzoek.Kenmerk;

/**
 * The ranking of one instrument in one gemeente at a moment, with what is known of each candidate.
 *
 * @param regeling   rules that give the places
 * @param rangorde   who stands where
 * @param lines      the candidates
 * @param unreadable those that compete too and have no place here, because what is kept of them cannot be read
 * @param now        the moment
 */
public record Ranglijst(Regeling regeling, Rangorde rangorde, Map<Kenmerk, VerzoekLine> lines, List<Kenmerk> unreadable, Instant now) {

    public Ranglijst {
        lines = Map.copyOf(lines);
        unreadable = List.copyOf(unreadable);
    }

    /** How places are given. */
    public Ranking ranking() {
        return regeling.first().ranking().orElseThrow();
    }

    /** The first place on the agenda from today on. */
    public Slot next() {
        return Slot.from(ranking(), LocalDate.ofInstant(now, Deadline.ZONE));
    }

    /** The place after that one. */
    public Slot later() {
        return next().after(ranking());
    }

    /** Where this verzoek stands; empty when it is no candidate. */
    public Optional<Standing> standing(Kenmerk kenmerk) {
        return rangorde.place(kenmerk).map(place -> new Standing(place, next(), regeling.procedure().placedBy()));
    }

    /** What is known of a candidate. */
    public VerzoekLine line(Place place) {
        return lines.get(place.candidate().kenmerk());
    }

    /**
     * What anybody may know of one candidate.
     *
     * @param place    where it stands
     * @param next     next place on the agenda
     * @param placedBy who decides, as in a sentence
     */
    public record Standing(Place place, Slot next, String placedBy) {}
}
