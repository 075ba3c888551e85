package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import nl.inbreng.domain.termijn.Term;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final Instrument BA = Instrument.BURGERAGENDERING;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test void without_an_edition_there_is_none() {
        assertEquals(new Availability.None(), Availability.of(List.of(), BA, DAY));
        assertEquals(new Availability.None(), Availability.of(List.of(Examples.burgeramendement()), BA, DAY));
    }

    @Test void of_two_editions_in_force_the_later_one_rules() {
        Edition later = open("later", "2026-06-01");
        Availability availability = Availability.of(List.of(Examples.burgeragendering(), later), BA, DAY);
        assertEquals(new Availability.AwaitsGriffie((OpenEdition) later), availability);
        assertInstanceOf(Availability.Available.class, Availability.of(List.of(later, Examples.burgeragendering()), BA, DAY.minusDays(1)));
    }

    @Test void an_edition_of_tomorrow_is_not_in_force_today() {
        assertEquals(new Availability.NotInForce(open("x", "2026-06-02").header()), Availability.of(List.of(open("x", "2026-06-02")), BA, DAY));
    }

    @Test void an_open_edition_has_questions() {
        assertThrows(IllegalArgumentException.class, () -> new OpenEdition(Examples.header(BA), List.of()));
    }

    @Test void an_address_of_a_gemeente_has_no_accents_or_spaces() {
        Gemeente.Griffie griffie = Examples.VOORBEELDSTAD.griffie();
        Gemeente.Ris ris = Examples.VOORBEELDSTAD.ris();
        assertEquals("sudwest-fryslan", new Gemeente("GM1900", "Súdwest-Fryslân", false, griffie, ris).slug());
        assertEquals("s-gravenhage", new Gemeente("GM0518", "'s-Gravenhage", false, griffie, ris).slug());
        assertThrows(IllegalArgumentException.class, () -> new Gemeente("0518", "Den Haag", false, griffie, ris));
    }

    @Test void only_an_amendement_counts_back_from_a_meeting() {
        Regeling good = Examples.burgeragendering();
        assertThrows(IllegalArgumentException.class, () -> new Regeling(good.header(), good.filer(), good.supporter(),
                List.of(Stage.of(Examples.TEN, new Window.BeforeVergadering(Term.days(3, "")))), good.fields(), good.exclusions(), good.terms(), good.procedure()));
        assertThrows(IllegalArgumentException.class, () -> new Regeling(good.header(), good.filer(), good.supporter(),
                List.of(), good.fields(), good.exclusions(), good.terms(), good.procedure()));
        assertThrows(IllegalArgumentException.class, () -> new Regeling(good.header(), good.filer(), good.supporter(), good.stages(),
                List.of(SignatureField.ADRES), good.exclusions(), good.terms(), good.procedure()));
    }

    private static OpenEdition open(String id, String from) {
        EditionHeader header = new EditionHeader(id, Examples.VOORBEELDSTAD, BA, "Burgeragendering", Examples.GRONDSLAG,
                new Validity(LocalDate.parse(from), Optional.empty()), false);
        return new OpenEdition(header, List.of(new OpenEdition.OpenQuestion("steun.aantal", "Hoeveel?")));
    }
}
