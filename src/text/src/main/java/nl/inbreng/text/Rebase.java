package nl.inbreng.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inbreng.domain.inhoud.Wijziging;

/**
 * The changes of an amendement laid over a newer version of the draft decision. Nothing is lost and nothing is decided: each
 * change gets a proposal that the filer confirms, or a reason why there is none, and its own text always stays readable.
 *
 * @param wijzigingen one result for each change, in the same order
 */
public record Rebase(List<Herplaatst> wijzigingen) {

    /** What became of a change, from least to most serious. */
    public enum Uitkomst {
        /** The newer version already reads so. */
        AL_VERWERKT,
        /** The unit is as it was. */
        SCHOON,
        /** The unit, or the place beside it, is elsewhere now. */
        VERPLAATST,
        /** The unit changed too, in other words: both changes are in the proposed text. */
        SAMENGEVOEGD,
        /** The unit changed in the same words, reads wholly otherwise, was split or joined, or a changed unit would be deleted: the filer chooses. */
        CONFLICT,
        /** The unit is gone. */
        WEES;

        /** The most serious; SCHOON when there is none. */
        public static Uitkomst ernstigste(Collection<Uitkomst> uitkomsten) {
            return uitkomsten.stream().max(Comparator.naturalOrder()).orElse(SCHOON);
        }
    }

    /**
     * One change on the newer version.
     *
     * @param wijziging  the change as it was filed; for a WEES its text is all there is
     * @param uitkomst   what became of it
     * @param voorstel   the change as proposed on the newer version: key, citation and text of now; for a CONFLICT with the
     *                   text as filed; empty for AL_VERWERKT and WEES
     * @param conflicten the words that collide, with basis, own (a) and newer (b) text; only for a CONFLICT in words
     * @param suggestie  where the words of a change without a unit may be meant; only a suggestion
     */
    public record Herplaatst(Wijziging wijziging, Uitkomst uitkomst, Optional<Wijziging> voorstel, List<Merge.Region.Conflict> conflicten,
                             Optional<TekstEenheid> suggestie) {

        public Herplaatst {
            conflicten = List.copyOf(conflicten);
        }

        /** True when the filer has to look before it may stand. */
        public boolean vraagtBevestiging() {
            return uitkomst != Uitkomst.SCHOON && uitkomst != Uitkomst.AL_VERWERKT;
        }

        /** The words of the filer, whatever became of the unit: the new text, or the text that was to be deleted. */
        public String eigenTekst() {
            return wijziging.vervalt() ? wijziging.was() : wijziging.wordt();
        }
    }

    /** Looks for the unit that a change of a vanished unit may be about. */
    @FunctionalInterface
    public interface Zoeker {

        /** Suggests nothing. */
        Zoeker GEEN = (wijziging, nieuw) -> Optional.empty();

        /** @param nieuw the units of the newer version @return the one that holds the words of the change, when that is clear */
        Optional<TekstEenheid> zoek(Wijziging wijziging, List<TekstEenheid> nieuw);
    }

    public Rebase {
        wijzigingen = List.copyOf(wijzigingen);
    }

    /**
     * Lays changes written on the old version over the newer one. Costs one merge for each change of a changed unit.
     *
     */
    public static Rebase over(Versies versies, List<Wijziging> wijzigingen, Zoeker zoeker) {
        UnitRebase rebase = new UnitRebase(versies, zoeker);
        return new Rebase(wijzigingen.stream().map(rebase::of).toList());
    }

    /**
     * Two versions and what became of each unit.
     *
     * @param oud     the units on which the changes were written
     * @param nieuw   the units of the newer version
     * @param afkomst what became of each unit, as found ({@link EenheidAfkomst#tussen}) or as corrected by the griffie
     */
    public record Versies(List<TekstEenheid> oud, List<TekstEenheid> nieuw, List<EenheidAfkomst> afkomst) {

        public Versies {
            oud = List.copyOf(oud);
            nieuw = List.copyOf(nieuw);
            afkomst = List.copyOf(afkomst);
        }

        /** With the origins as found. */
        public static Versies van(List<TekstEenheid> oud, List<TekstEenheid> nieuw) {
            return new Versies(oud, nieuw, EenheidAfkomst.tussen(oud, nieuw));
        }

        /** With the origins as found, and by its key what no text tells; only for units whose keys {@link VoorstelVersie} kept. */
        public static Versies metSleutels(List<TekstEenheid> oud, List<TekstEenheid> nieuw) {
            return metSleutels(oud, nieuw, nieuw.stream().map(TekstEenheid::sleutel).collect(Collectors.toSet()));
        }

        /** With the origins as found, and by its key what no text tells. @param kept the keys that {@link VoorstelVersie} kept */
        public static Versies metSleutels(List<TekstEenheid> oud, List<TekstEenheid> nieuw, Set<String> kept) {
            return new Versies(oud, nieuw, EenheidAfkomst.metSleutels(oud, nieuw, kept));
        }
    }

    /** The most serious outcome; AL_VERWERKT only when all are. */
    public Uitkomst uitkomst() {
        return Uitkomst.ernstigste(wijzigingen.stream().map(Herplaatst::uitkomst).toList());
    }
}
