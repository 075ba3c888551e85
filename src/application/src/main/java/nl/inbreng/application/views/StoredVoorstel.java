package nl.inbreng.application.views;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Map;
import nl.inbreng.domain.inhoud.Amendement;
import nl.inbreng.domain.inhoud.Wijziging;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.VoorstelRef;
import nl.inbreng.text.TekstEenheid;
import nl.inbreng.text.VoorstelVersie;

/**
 * One version of a raadsvoorstel with its draft decision in units.
 *
 * @param ref         what an amendement pins: id, version, fingerprint, vergadering
 * @param gemeente    CBS code
 * @param vergadering our id of the meeting
 * @param document    the document in the council information system
 * @param status      whether residents may use it
 * @param eenheden    units, as read or as the griffie corrected them; none when withdrawn
 * @param note        why reading went wrong or what the griffie must look at; empty when nothing
 * @param bladzijden  page of the file (from 1) on which a unit begins, by key of the unit as it was read; empty for a file without pages
 * @param bronregels  the lines of a file without pages from where a unit begins to where the next one does, by key of the unit as it was read
 * @param bevestigd   when the griffie last opened it for residents; empty when never, or when that was taken back
 */
public record StoredVoorstel(VoorstelRef ref, String gemeente, long vergadering, RaadsDocument document, Status status,
                             List<TekstEenheid> eenheden, String note, Map<String, Integer> bladzijden, Map<String, String> bronregels, Optional<Instant> bevestigd) {
    public StoredVoorstel {
        eenheden = List.copyOf(eenheden);
        bladzijden = Map.copyOf(bladzijden);
        bronregels = Map.copyOf(bronregels);
    }

    /** A version of which nobody knows where in the file its units stand. */
    public StoredVoorstel(VoorstelRef ref, String gemeente, long vergadering, RaadsDocument document, Status status, List<TekstEenheid> eenheden, String note) {
        this(ref, gemeente, vergadering, document, status, eenheden, note, Map.of(), Map.of(), Optional.empty());
    }

    /** Whether the source gives a file of it that is on the public agenda. */
    public boolean hasPublicFile() {
        return document.hasFile() && status != Status.INGETROKKEN;
    }

    /** The same version with other units. */
    public StoredVoorstel with(List<TekstEenheid> corrected) {
        return new StoredVoorstel(ref, gemeente, vergadering, document, status, corrected, note, bladzijden, bronregels, bevestigd);
    }

    /** With these units, each under the key that it had in the versions before, where it is the same unit or the griffie said so. @param before the versions that were confirmed before, oldest first */
    public StoredVoorstel withKeysOf(List<StoredVoorstel> before, Checked checked) {
        List<TekstEenheid> read = checked.eenheden();
        if (before.isEmpty()) return with(read);
        Set<String> used = before.stream().flatMap(v -> v.eenheden().stream()).map(TekstEenheid::sleutel).collect(Collectors.toSet());
        List<TekstEenheid> units = new VoorstelVersie(before.size(), before.getLast().eenheden(), used, List.of()).following(read, checked.vroeger()).eenheden();
        return new StoredVoorstel(ref, gemeente, vergadering, document, status, units, note, under(units, read, bladzijden), under(units, read, bronregels), bevestigd);
    }

    private static <T> Map<String, T> under(List<TekstEenheid> units, List<TekstEenheid> read, Map<String, T> known) {
        Map<String, T> found = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            if (known.containsKey(read.get(i).sleutel())) found.put(units.get(i).sleutel(), known.get(read.get(i).sleutel()));
        }
        return found;
    }

    /** Whether an amendement was written on exactly this text. What a subamendement changes is not in it, so that is never so for one. */
    public boolean isBaseOf(Amendement amendement) {
        return amendement.opAmendement().isBlank() && isPinnedBy(amendement) && amendement.wijzigingen().stream().allMatch(this::holds);
    }

    /** The units on which an amendement was written, as they were then; none when the text is not given out any more, or reads otherwise now. */
    public List<TekstEenheid> under(Amendement amendement) {
        boolean there = status != Status.INGETROKKEN && isPinnedBy(amendement);
        return there && amendement.real().stream().allMatch(this::holds) ? eenheden : List.of();
    }

    /** Whether an amendement names this version and its fingerprint. */
    public boolean isPinnedBy(Amendement amendement) {
        return ref.sha256().equals(amendement.voorstel().sha256());
    }

    /** Whether a change still fits these units. */
    public boolean holds(Wijziging change) {
        return holds(eenheden, change);
    }

    /**
     * Whether a change fits these units as it did when it was written: a unit that is replaced can be amended and reads the same, one that is dropped or moved
     * reads the same, and the neighbour of one that is added or moved is there.
     */
    public static boolean holds(List<TekstEenheid> units, Wijziging change) {
        Optional<TekstEenheid> own = units.stream().filter(unit -> unit.sleutel().equals(change.eenheidSleutel())).findFirst();
        boolean same = own.filter(unit -> unit.tekst().equals(change.was())).isPresent();
        return switch (change.actie()) {
            case VERVANG -> same && own.get().amendeerbaar();
            case VERWIJDER -> same && (own.get().amendeerbaar() || change.was().isEmpty());
            case VOEG_TOE_VOOR, VOEG_TOE_NA -> own.isPresent();
            case VERPLAATS_VOOR, VERPLAATS_NA -> same && units.stream().anyMatch(unit -> unit.sleutel().equals(change.naast()));
        };
    }

    /** Whether residents may use it. */
    public enum Status {
        /** Read by machine; the griffie must look at it first. */
        WACHT_OP_GRIFFIE,
        /** Checked by the griffie; open for amendementen. */
        BEVESTIGD,
        /** There is a newer version. */
        VERVANGEN,
        /** Its document is no longer on the public agenda. Its text is not given out; when it returns the griffie confirms again. */
        INGETROKKEN
    }

    /**
     * A version that was just read.
     *
     * @param vergadering our id of the meeting
     * @param agendapunt  number and title of the agendapunt
     * @param document    the document
     * @param sha256      fingerprint of the file; empty when there was no file to read
     * @param eenheden    units as read, may be empty
     * @param note        what the griffie must look at
     * @param bladzijden  page of the file (from 1) on which a unit begins, by its key
     * @param bronregels  lines of a file without pages in which a unit was read, by its key
     */
    public record Fresh(StoredVergadering vergadering, String agendapunt, RaadsDocument document, String sha256,
                        List<TekstEenheid> eenheden, String note, Map<String, Integer> bladzijden, Map<String, String> bronregels) {

        /** A version of which nobody knows where in the file its units stand. */
        public Fresh(StoredVergadering vergadering, String agendapunt, RaadsDocument document, String sha256, List<TekstEenheid> eenheden, String note) {
            this(vergadering, agendapunt, document, sha256, eenheden, note, Map.of(), Map.of());
        }
    }
}
