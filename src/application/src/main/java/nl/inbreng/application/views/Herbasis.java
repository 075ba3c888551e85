package nl.inbreng.application.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.verzoek.Kenmerk;
import nl.inbreng.text.Rebase.Uitkomst;

/**
 * What became of an amendement when its raadsvoorstel got a newer version: a proposal, until the filer confirms it. The published text stays as it was.
 *
 * @param verzoek      the amendement
 * @param van          our id of the version on which its text was written
 * @param naar         our id of the newer version
 * @param uitkomst     the most serious outcome of its changes; empty when the comparison failed: then every change is a WEES, so that griffie and filer look by themselves
 * @param onderdelen   one for each change, in order; none for another text of the whole decision
 * @param gemaakt      when it was made
 * @param bevestigd    when the filer confirmed it
 */
public record Herbasis(Kenmerk verzoek, long van, long naar, Optional<Uitkomst> uitkomst, List<Onderdeel> onderdelen, Instant gemaakt, Optional<Instant> bevestigd) {
    public Herbasis {
        onderdelen = List.copyOf(onderdelen);
    }

    /**
     * One change on the newer version: the page shows old base, new base and own text side by side.
     *
     * @param wijziging as it was published, with the old base; its text is always readable
     * @param uitkomst  what became of it
     * @param voorstel  the change as proposed on the newer version; for a CONFLICT with the text as it was published; empty for AL_VERWERKT and WEES
     * @param basisNu   text of its unit in the newer version; empty when there is none
     * @param suggestie how the unit is cited that its words may be about, when its own is gone; only a suggestion
     */
    public record Onderdeel(Wijziging wijziging, Uitkomst uitkomst, Optional<Wijziging> voorstel, String basisNu, Optional<String> suggestie) {}

    /** Whether it compares this text as it reads now; what could not be compared counts as such. */
    public boolean isOf(Amendement text) {
        return uitkomst.isEmpty() || onderdelen.stream().map(Onderdeel::wijziging).toList().equals(text.wijzigingen());
    }

    /** Whether the filer still has to confirm it. */
    public boolean isOpen() {
        return bevestigd.isEmpty();
    }
}
