package nl.inbreng.domain.regeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.LocalFacts.Pause;
import nl.inbreng.domain.termijn.Suspension;
import org.junit.jupiter.api.Test;

class LocalFactsTest {

    private static final Figure OF_2025 = figure(Figure.Kind.INWONERS, "", "2025-01-01", 60_000);
    private static final Figure OF_2026 = figure(Figure.Kind.INWONERS, "", "2026-01-01", 61_200);
    private static final Figure OF_NOORD = figure(Figure.Kind.INWONERS, "noord", "2026-06-01", 600);
    private static final Figure VOTERS = figure(Figure.Kind.KIESGERECHTIGDEN, "", "2026-03-18", 48_300);
    private static final Suspension SUMMER = new Suspension(day("2026-07-11"), day("2026-08-24"), "het zomerreces", "");
    private static final Suspension AUTUMN = new Suspension(day("2026-10-10"), day("2026-10-19"), "de herfstvakantie", "");
    private static final LocalFacts FACTS = new LocalFacts(List.of(new Area(Scale.WIJK, "noord", "Noord"), new Area(Scale.DORP, "oosterdorp", "Oosterdorp")),
            List.of(OF_2026, OF_2025, OF_NOORD, VOTERS), List.of(SUMMER), List.of(AUTUMN),
            List.of(new Validity(day("2022-03-30"), Optional.of(day("2026-03-31"))), new Validity(day("2026-03-31"), Optional.empty())));

    @Test void the_latest_number_on_the_day_or_before_it() {
        assertEquals(Optional.empty(), people("2024-12-31"));
        assertEquals(Optional.of(OF_2025), people("2025-01-01"));
        assertEquals(Optional.of(OF_2025), people("2025-12-31"));
        assertEquals(Optional.of(OF_2026), people("2026-01-01"));
        assertEquals(Optional.of(OF_2026), people("2030-01-01"));
    }

    @Test void the_number_of_an_area_is_not_that_of_the_whole() {
        assertEquals(Optional.of(OF_NOORD), FACTS.figure(Figure.Kind.INWONERS, "noord", day("2026-06-01")));
        assertEquals(Optional.empty(), FACTS.figure(Figure.Kind.INWONERS, "noord", day("2026-05-31")));
        assertEquals(Optional.empty(), FACTS.figure(Figure.Kind.KIESGERECHTIGDEN, "noord", day("2026-06-01")));
        assertEquals(Optional.of(VOTERS), FACTS.figure(Figure.Kind.KIESGERECHTIGDEN, "", day("2026-03-18")));
    }

    @Test void a_number_is_at_least_one() {
        assertEquals(1, figure(Figure.Kind.INWONERS, "", "2026-01-01", 1).number());
        assertThrows(IllegalArgumentException.class, () -> figure(Figure.Kind.INWONERS, "", "2026-01-01", 0));
    }

    @Test void the_raad_on_the_last_day_of_one_and_the_first_of_the_next() {
        assertEquals(Optional.empty(), FACTS.raadsperiode(day("2022-03-29")));
        assertEquals(day("2022-03-30"), FACTS.raadsperiode(day("2022-03-30")).orElseThrow().from());
        assertEquals(day("2022-03-30"), FACTS.raadsperiode(day("2026-03-30")).orElseThrow().from());
        assertEquals(day("2026-03-31"), FACTS.raadsperiode(day("2026-03-31")).orElseThrow().from());
    }

    @Test void only_what_the_rule_names_stops_the_clock() {
        assertEquals(List.of(), FACTS.kalender(Set.of()).suspensions());
        assertEquals(List.of(SUMMER), FACTS.kalender(Set.of(Pause.RECES)).suspensions());
        assertEquals(List.of(AUTUMN), FACTS.kalender(Set.of(Pause.SCHOOLVAKANTIE)).suspensions());
        assertEquals(List.of(SUMMER, AUTUMN), FACTS.kalender(Set.of(Pause.values())).suspensions());
    }

    @Test void an_area_is_found_by_its_code() {
        assertEquals(Optional.of("Oosterdorp"), FACTS.area("oosterdorp").map(Area::naam));
        assertEquals(Optional.empty(), FACTS.area("Oosterdorp"));
    }

    @Test void what_stops_the_clock_has_the_word_of_the_rule_data() {
        assertEquals(List.of("reces", "schoolvakantie"), Stream.of(Pause.values()).map(Pause::word).toList());
    }

    @Test void areas_are_listed_by_scale() {
        assertEquals(List.of("Noord"), FACTS.areas(Scale.WIJK).stream().map(Area::naam).toList());
        assertEquals(List.of(), FACTS.areas(Scale.BUURT));
        assertThrows(IllegalArgumentException.class, () -> new Area(Scale.WIJK, " ", "Noord"));
        assertThrows(IllegalArgumentException.class, () -> new Area(Scale.WIJK, "noord", ""));
    }

    private static Optional<Figure> people(String on) {
        return FACTS.figure(Figure.Kind.INWONERS, "", day(on));
    }

    private static Figure figure(Figure.Kind kind, String area, String on, int number) {
        return new Figure(kind, area, day(on), number, "https://voorbeeldstad.example");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
