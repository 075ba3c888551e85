package nl.inbreng.application.ports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.regeling.Gemeente;

/** A council information system (RIS), read only. One implementation for each vendor, chosen by {@link #connector()}. */
public interface Raadsinformatie {

    /** The name in gemeente.yaml, such as "notubiz". */
    String connector();

    /** The public meetings that are wanted. */
    Reading<Found> vergaderingen(Gemeente gemeente, Wanted wanted);

    /** The file of one version of a document. */
    Reading<byte[]> bestand(Gemeente gemeente, RaadsDocument document);

    /**
     * Which meetings to read.
     *
     * @param first first day of the period
     * @param last  last day of the period, itself included
     * @param known ids of meetings that we have. One that the source does not name in the period any more is asked by itself, so that
     *              only what the source itself calls gone or not public is gone: not what was put off, or fell out of a list
     */
    record Wanted(LocalDate first, LocalDate last, Set<String> known) {
        public Wanted {
            known = Set.copyOf(known);
        }
    }

    /**
     * The meetings that were read.
     *
     * @param vergaderingen all that are public and could be read
     * @param skipped       what the source names there but could not be read, so that nobody takes it for gone
     */
    record Found(List<Vergadering> vergaderingen, List<Skipped> skipped) {
        public Found {
            vergaderingen = List.copyOf(vergaderingen);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * One meeting or document that could not be read.
     *
     * @param vergadering id of the meeting in the source
     * @param document    id of the document in the source; empty when it is the whole meeting
     * @param reason      plain Dutch sentence that tells which and why
     */
    record Skipped(String vergadering, String document, String reason) {}

    /**
     * What reading gave. Only {@link Read} is an answer: an error, a refusal or a page of HTML is never "no meetings".
     *
     * @param <T> what was asked for
     */
    sealed interface Reading<T> {

        /** An answer of the right shape. @param value may be empty, and then there really is nothing */
        record Read<T>(T value) implements Reading<T> {}

        /** The source refuses us. @param reason plain Dutch, no secrets */
        record NoAccess<T>(String reason) implements Reading<T> {}

        /** The source is down or too slow. @param reason plain Dutch */
        record Outage<T>(String reason) implements Reading<T> {}

        /** The source answered something that is not its format: HTML, an error inside a 200, or missing fields. @param reason plain Dutch */
        record WrongFormat<T>(String reason) implements Reading<T> {}
    }
}
