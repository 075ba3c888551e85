package nl.inbreng.application.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
     * @param plaats    where a moved unit was to come, in words of the old version; empty for every other change, and in what was stored before this was kept
     * @param plaatsNu  where it comes on the newer version, when there is a place
     */
    public record Onderdeel(Wijziging wijziging, Uitkomst uitkomst, Optional<Wijziging> voorstel, String basisNu, Optional<String> suggestie, String plaats, String plaatsNu) {
        public Onderdeel {
            plaats = plaats == null ? "" : plaats;
            plaatsNu = plaatsNu == null ? "" : plaatsNu;
        }

        /** Of a unit that stays where it is, or comes new. */
        public Onderdeel(Wijziging wijziging, Uitkomst uitkomst, Optional<Wijziging> voorstel, String basisNu, Optional<String> suggestie) {
            this(wijziging, uitkomst, voorstel, basisNu, suggestie, "", "");
        }
    }

    /** The changes with this outcome, in order. */
    public List<Onderdeel> with(Uitkomst outcome) {
        return onderdelen.stream().filter(part -> part.uitkomst() == outcome).toList();
    }

    /** What is left of the changes on the newer version when nothing is left for the filer but to confirm: the same words, at most at another place, without what that version says already. Empty when something is to be chosen or read, and when nothing is left. Another text for the whole decision has no changes, and is laid while the decision reads as it did. */
    public Optional<List<Wijziging>> laid() {
        if (isWhole()) return uitkomst.filter(Uitkomst.SCHOON::equals).map(same -> List.of());
        boolean same = onderdelen.stream().map(Onderdeel::uitkomst).allMatch(Set.of(Uitkomst.SCHOON, Uitkomst.VERPLAATST, Uitkomst.AL_VERWERKT)::contains);
        return Optional.of(placed()).filter(placed -> same && !placed.isEmpty());
    }

    /** The changes that have a place on the newer version, as proposed there: of a CONFLICT with the text as it was written. */
    public List<Wijziging> placed() {
        return onderdelen.stream().flatMap(part -> part.voorstel().stream()).toList();
    }

    /** Whether it is of another text for the whole decision, which has no changes unit by unit. */
    public boolean isWhole() {
        return onderdelen.isEmpty() && uitkomst.isPresent();
    }

    /** Whether the newer version says all of it already. */
    public boolean isDone() {
        return uitkomst.equals(Optional.of(Uitkomst.AL_VERWERKT));
    }

    /** The changes of a text that are laid over a newer version: those that change something; of a text in which nothing does, the units that it keeps open. */
    public static List<Wijziging> asked(Amendement text) {
        return text.real().isEmpty() ? text.wijzigingen() : text.real();
    }

    /** Whether it compares this text as it reads now; what could not be compared counts as such, and another text for the whole decision has no changes. */
    public boolean isOf(Amendement text) {
        return uitkomst.isEmpty() || onderdelen.stream().map(Onderdeel::wijziging).toList().equals(text.isAlternative() ? List.of() : asked(text));
    }

    /** Whether the filer still has to confirm it. */
    public boolean isOpen() {
        return bevestigd.isEmpty();
    }
}
