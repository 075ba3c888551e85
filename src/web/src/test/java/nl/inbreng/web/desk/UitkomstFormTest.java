package nl.inbreng.web.desk;

import static nl.inbreng.web.desk.Posted.form;
import static nl.inbreng.web.desk.Posted.value;
import static nl.inbreng.web.desk.Posted.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.regeling.Orgaan;
import nl.inbreng.domain.verzoek.Basis;
import nl.inbreng.domain.verzoek.Obstacles;
import nl.inbreng.domain.verzoek.Oordeel;
import nl.inbreng.domain.verzoek.Stap;
import nl.inbreng.domain.verzoek.Planning;
import nl.inbreng.domain.verzoek.Uitkomst;
import nl.inbreng.domain.verzoek.Verzoek;
import nl.inbreng.domain.verzoek.VerzoekNumber;
import nl.inbreng.web.Voorbeeldstad;
import nl.inbreng.web.parts.Field;
import org.junit.jupiter.api.Test;

class UitkomstFormTest {

    private static final Instant BEGINS = Instant.parse("2026-12-22T18:30:00Z");

    private final Verzoek verzoek = planned();

    @Test void an_outcome_without_explanation_is_complete() {
        assertEquals(Uitkomst.BESPROKEN, value(read(BEGINS, "uitkomst", "BESPROKEN")));
    }

    @Test void an_outcome_of_another_instrument_is_asked_again() {
        assertEquals(List.of("uitkomst"), wrong(read(BEGINS, "uitkomst", "AANGENOMEN")));
    }

    @Test void without_an_outcome_it_is_asked() {
        assertEquals(List.of("uitkomst"), wrong(read(BEGINS, "toelichting", "Alvast een tekst.")));
    }

    @Test void before_the_vergadering_begins_the_griffier_must_say_that_it_is_certain() {
        Instant before = BEGINS.minusSeconds(1);
        assertEquals(List.of("zeker"), wrong(read(before, "uitkomst", "BESPROKEN")));
        assertEquals(Uitkomst.BESPROKEN, value(read(before, "uitkomst", "BESPROKEN", "zeker", "ja")));
        assertEquals(List.of("uitkomst", "toelichting", "zeker"), asked(before));
        assertEquals(List.of("uitkomst", "toelichting"), asked(BEGINS));
    }

    private Filled<Uitkomst> read(Instant now, String... fields) {
        return UitkomstForm.of(form(fields)).read(verzoek, now);
    }

    private List<String> asked(Instant now) {
        return UitkomstForm.EMPTY.fields(verzoek, Orgaan.RAAD, now, List.of()).stream().map(Field::name).toList();
    }

    private static Verzoek planned() {
        Verzoek verzoek = Voorbeeldstad.opened();
        Instant filed = Instant.parse("2026-11-20T09:00:00Z");
        verzoek.file(new VerzoekNumber(Instrument.BURGERAGENDERING, "9999", 2026, 1), 10, Voorbeeldstad.REGELING, filed);
        Obstacles.Facts facts = new Obstacles.Facts(Voorbeeldstad.REGELING, 10, filed);
        verzoek.take(new Stap.Decide(new Oordeel(Oordeel.Soort.ONTVANKELIJK, "Voldoet.", List.of(), List.of())), facts);
        verzoek.take(new Stap.Plan(new Planning("Raadsvergadering", BEGINS, "3.1 Oversteek"), new Basis(Orgaan.GRIFFIER, "")), facts);
        return verzoek;
    }
}
