package nl.inbreng.domain.regeling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.inbreng.domain.termijn.Gelijkstelling;
import nl.inbreng.domain.termijn.Kalender;
import nl.inbreng.domain.termijn.Suspension;

/**
 * What is known about a gemeente beside its rules; each with a date and a source in the rule data.
 *
 * @param areas         its buurten, wijken, dorpen and gebieden
 * @param figures       dated numbers
 * @param recesses      recess of the raad
 * @param holidays      school holidays
 * @param raadsperiodes the periods for which a raad sits
 */
public record LocalFacts(List<Area> areas, List<Figure> figures, List<Suspension> recesses, List<Suspension> holidays, List<Validity> raadsperiodes) {

    /** Nothing is known. */
    public static final LocalFacts NONE = new LocalFacts(List.of(), List.of(), List.of(), List.of(), List.of());

    public LocalFacts {
        areas = List.copyOf(areas);
        figures = List.copyOf(figures);
        recesses = List.copyOf(recesses);
        holidays = List.copyOf(holidays);
        raadsperiodes = List.copyOf(raadsperiodes);
    }

    /** What can stop the clock of a term (opschorting). */
    public enum Pause {
        RECES("reces"), SCHOOLVAKANTIE("schoolvakantie");

        private final String word;

        Pause(String word) {
            this.word = word;
        }

        /** Word in rule data. */
        public String word() {
            return word;
        }
    }

    /** The latest number that was counted on this day or before it. @param area code of an area; empty for the whole gemeente */
    public Optional<Figure> figure(Figure.Kind kind, String area, LocalDate day) {
        return figures.stream().filter(f -> f.kind() == kind && f.area().equals(area) && !f.on().isAfter(day)).max(Comparator.comparing(Figure::on));
    }

    /** The area with this code. */
    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** The areas of one scale. */
    public List<Area> areas(Scale scale) {
        return areas.stream().filter(area -> area.scale() == scale).toList();
    }

    /** The period of the raad on this day, when it is known. */
    public Optional<Validity> raadsperiode(LocalDate day) {
        return raadsperiodes.stream().filter(period -> period.contains(day)).findFirst();
    }

    /** The calendar by which terms run, with what stops the clock. */
    public Kalender kalender(Set<Pause> pauses) {
        return new Kalender(Gelijkstelling.KNOWN, pauses.stream().sorted().flatMap(this::days).toList());
    }

    private Stream<Suspension> days(Pause pause) {
        return switch (pause) {
            case RECES -> recesses.stream();
            case SCHOOLVAKANTIE -> holidays.stream();
        };
    }
}
