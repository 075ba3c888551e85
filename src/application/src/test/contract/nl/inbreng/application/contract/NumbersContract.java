package nl.inbreng.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import nl.inbreng.domain.regeling.Gemeente;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import org.junit.jupiter.api.Test;

/** The series of formal numbers. */
public abstract class NumbersContract {

    private final Gemeente gemeente = Examples.gemeente();

    protected abstract Doors doors();

    @Test void numbers_count_up_within_gemeente_instrument_and_year() {
        String digits = gemeente.code().substring(2);
        assertEquals("BA-" + digits + "-2026-0001", next(Instrument.BURGERAGENDERING, 2026).toString());
        assertEquals("BA-" + digits + "-2026-0002", next(Instrument.BURGERAGENDERING, 2026).toString());
        assertEquals("BM-" + digits + "-2026-0001", next(Instrument.BURGERAMENDEMENT, 2026).toString());
        assertEquals("BA-" + digits + "-2027-0001", next(Instrument.BURGERAGENDERING, 2027).toString());
    }

    @Test void a_number_of_a_broken_transaction_is_given_out_again() {
        next(Instrument.BURGERAGENDERING, 2026);
        assertThrows(IllegalStateException.class, () -> doors().transaction(() -> {
            doors().verzoeken().nextNumber(Instrument.BURGERAGENDERING, gemeente.code(), 2026);
            throw new IllegalStateException("broken on purpose");
        }));
        assertEquals(2, next(Instrument.BURGERAGENDERING, 2026).sequence());
    }

    @Test void sixteen_threads_get_numbers_without_gaps_or_doubles() {
        List<Integer> numbers = Together.run(16, 64, turn -> next(Instrument.BURGERAGENDERING, 2026).sequence());
        assertEquals(IntStream.rangeClosed(1, 64).boxed().toList(), numbers.stream().sorted().toList());
    }

    private VerzoekNumber next(Instrument instrument, int year) {
        return doors().transaction(() -> doors().verzoeken().nextNumber(instrument, gemeente.code(), year));
    }
}
