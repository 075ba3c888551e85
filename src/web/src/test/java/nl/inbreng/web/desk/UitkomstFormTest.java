package nl.inbreng.web.desk;

import static nl.inbreng.web.desk.Posted.form;
import static nl.inbreng.web.desk.Posted.value;
import static nl.inbreng.web.desk.Posted.wrong;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.inbreng.domain.regeling.Instrument;
import nl.inbreng.domain.verzoek.Uitkomst;
import org.junit.jupiter.api.Test;

class UitkomstFormTest {

    @Test void an_outcome_without_explanation_is_complete() {
        assertEquals(Uitkomst.AANGENOMEN, value(UitkomstForm.of(form("uitkomst", "AANGENOMEN")).read(Instrument.BURGERAMENDEMENT)));
    }

    @Test void an_outcome_of_another_instrument_is_asked_again() {
        assertEquals(List.of("uitkomst"), wrong(UitkomstForm.of(form("uitkomst", "AANGENOMEN")).read(Instrument.BURGERAGENDERING)));
    }

    @Test void without_an_outcome_it_is_asked() {
        assertEquals(List.of("uitkomst"), wrong(UitkomstForm.of(form("toelichting", "Alvast een tekst.")).read(Instrument.BURGERAGENDERING)));
    }

    @Test void a_drager_has_a_name_of_at_most_two_hundred_characters() {
        assertEquals(List.of("drager"), wrong(DragerForm.of(form("drager", " ")).read()));
        assertEquals(List.of(), wrong(DragerForm.of(form("drager", "a".repeat(200))).read()));
        assertEquals(List.of("drager"), wrong(DragerForm.of(form("drager", "a".repeat(201))).read()));
    }
}
