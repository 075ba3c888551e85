package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.inbreng.domain.Examples;
import org.junit.jupiter.api.Test;

class EntitlementTest {

    private static final Entitlement TWELVE = new Entitlement(12, Entitlement.Status.INGEZETENE, "artikel 3");

    @Test void the_day_before_the_birthday_is_too_early() {
        Ground ground = obstacle("2014-03-02", "2026-03-01").orElseThrow();
        assertEquals("leeftijd", ground.code());
        assertEquals("artikel 3 van de Verordening burgerinbreng", ground.artikel());
        assertEquals("12 jaar", ground.needed());
        assertEquals("11 jaar", ground.found());
    }

    @Test void the_birthday_itself_and_the_day_after_are_in_time() {
        assertTrue(obstacle("2014-03-02", "2026-03-02").isEmpty());
        assertTrue(obstacle("2014-03-02", "2026-03-03").isEmpty());
    }

    @Test void who_was_born_on_a_leap_day_has_the_birthday_after_28_february() {
        assertTrue(obstacle("2012-02-29", "2024-02-28").isPresent());
        assertTrue(obstacle("2012-02-29", "2024-02-29").isEmpty());
        Entitlement thirteen = new Entitlement(13, Entitlement.Status.INGEZETENE, "");
        assertTrue(thirteen.obstacle(day("2012-02-29"), day("2025-02-28"), Examples.GRONDSLAG).isPresent());
        assertTrue(thirteen.obstacle(day("2012-02-29"), day("2025-03-01"), Examples.GRONDSLAG).isEmpty());
    }

    @Test void somebody_who_is_not_born_yet_is_zero_years_old() {
        assertEquals("0 jaar", obstacle("2030-01-01", "2026-03-01").orElseThrow().found());
        Entitlement anyAge = new Entitlement(0, Entitlement.Status.INGEZETENE, "");
        assertTrue(anyAge.obstacle(day("2026-03-02"), day("2026-03-01"), Examples.GRONDSLAG).isPresent());
    }

    @Test void the_oldest_age_lasts_until_the_day_before_the_next_birthday() {
        assertTrue(young("2008-11-24", "2026-11-23").isEmpty());              // 17, tomorrow 18
        Ground ground = young("2008-11-23", "2026-11-23").orElseThrow();      // 18 today
        assertEquals("12 tot en met 17 jaar", ground.needed());
        assertEquals("18 jaar", ground.found());
        assertTrue(ground.text().startsWith("Dit is voor inwoners van 12 tot en met 17 jaar."), ground.text());
        assertTrue(young("2008-11-22", "2026-11-23").isPresent());
        assertTrue(young("2014-11-23", "2026-11-23").isEmpty());
        assertTrue(young("2014-11-24", "2026-11-23").isPresent());
    }

    @Test void who_was_born_on_a_leap_day_is_too_old_from_1_march() {
        assertTrue(young("2008-02-29", "2026-02-28").isEmpty());
        assertTrue(young("2008-02-29", "2026-03-01").isPresent());
    }

    @Test void an_oldest_age_is_not_below_the_youngest() {
        assertEquals("17 tot en met 17 jaar", between(17, 17).ages());
        assertEquals("17 jaar of jonger", between(0, 17).ages());
        assertThrows(IllegalArgumentException.class, () -> between(18, 17));
        assertThrows(IllegalArgumentException.class, () -> between(0, 121));
        assertEquals("120 jaar of jonger", between(0, 120).ages());
        assertThrows(IllegalArgumentException.class, () -> new Entitlement(Set.of(), 0, OptionalInt.empty(), Entitlement.Status.INGEZETENE, ""));
    }

    private static Optional<Ground> young(String born, String on) {
        return between(12, 17).obstacle(day(born), day(on), Examples.GRONDSLAG);
    }

    private static Entitlement between(int min, int max) {
        return new Entitlement(Set.of(FilerType.NATUURLIJK_PERSOON), min, OptionalInt.of(max), Entitlement.Status.INGEZETENE, "artikel 16");
    }

    @Test void an_age_lies_between_0_and_120() {
        assertEquals(0, new Entitlement(0, Entitlement.Status.INGEZETENE, "").minimumAge());
        assertEquals(120, new Entitlement(120, Entitlement.Status.INGEZETENE, "").minimumAge());
        assertThrows(IllegalArgumentException.class, () -> new Entitlement(-1, Entitlement.Status.INGEZETENE, ""));
        assertThrows(IllegalArgumentException.class, () -> new Entitlement(121, Entitlement.Status.INGEZETENE, ""));
    }

    @Test void the_declaration_is_a_sentence_for_each_status() {
        assertEquals("Ik verklaar: ik ben 12 jaar of ouder en ik woon in de gemeente Zeist.", TWELVE.declaration("Zeist"));
        assertEquals("Ik verklaar: ik woon in de gemeente Zeist en ik mag stemmen voor de gemeenteraad.",
                new Entitlement(0, Entitlement.Status.KIESGERECHTIGD, "").declaration("Zeist"));
        assertEquals("Ik verklaar: ik ben 16 jaar of ouder, ik woon in de gemeente Zeist en ik mag stemmen voor de gemeenteraad, of ik ben daar alleen nog te jong voor.",
                new Entitlement(16, Entitlement.Status.KIESGERECHTIGD_BEHOUDENS_LEEFTIJD, "").declaration("Zeist"));
    }

    private static Optional<Ground> obstacle(String born, String on) {
        return TWELVE.obstacle(day(born), day(on), Examples.GRONDSLAG);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
