package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.inbreng.domain.Examples;
import org.junit.jupiter.api.Test;

/** Who admits and who decides, as the rules say it or where they say nothing. */
class DeciderTest {

    @Test void the_rules_say_who_admits_and_who_decides() {
        Regeling rules = rules(Instrument.WIJKAGENDERING, Optional.of(Orgaan.PRESIDIUM), Optional.of(Orgaan.COMMISSIE));
        assertEquals(Orgaan.PRESIDIUM, rules.tester());
        assertEquals(Orgaan.COMMISSIE, rules.decider());
    }

    @Test void rules_that_say_nothing_leave_it_to_the_griffier_and_the_raad() {
        Regeling rules = rules(Instrument.BURGERINITIATIEF, Optional.empty(), Optional.empty());
        assertEquals(Orgaan.GRIFFIER, rules.tester());
        assertEquals(Orgaan.RAAD, rules.decider());
    }

    @Test void the_college_decides_about_an_uitdaagrecht() {
        assertEquals(Orgaan.COLLEGE, rules(Instrument.UITDAAGRECHT, Optional.empty(), Optional.empty()).decider());
    }

    private static Regeling rules(Instrument instrument, Optional<Orgaan> tester, Optional<Orgaan> decider) {
        Regeling r = Examples.burgeragendering();
        Procedure procedure = new Procedure("de raad", tester, Optional.empty(), decider, List.of(), Optional.empty(), Optional.empty());
        return new Regeling(Examples.header(instrument), r.filer(), r.supporter(), r.stages(), r.fields(), r.exclusions(), r.terms(), procedure);
    }
}
