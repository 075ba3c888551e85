package nl.inbreng.domain.termijn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in one Dutch sentence why a term ends when it ends. */
final class Reason {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl"));

    private Reason() {}

    static String of(Course course) {
        List<String> because = new ArrayList<>();
        paused(course, because);
        if (course.term().unit() == TermUnit.WERKDAGEN) noWorkingDays(course.kalender(), course.days(), because);
        if (!course.last().equals(course.counted())) because.add(course.last().equals(course.movedEnd()) ? moved(course) : atLeastTwo(course));
        return "De termijn van " + course.term().span() + " begint op " + DAY.format(course.start().plusDays(1)) + " en loopt tot en met "
                + DAY.format(course.last()) + (because.isEmpty() ? "" : ", want " + String.join(", en ", because)) + unmoved(course)
                + unknown(course.kalender(), decisive(course)) + ".";
    }

    static String of(CountedBack back) {
        if (back.term().length() == 0) return "De laatste dag is de dag van de vergadering, " + DAY.format(back.meeting()) + ", tot de vergadering begint.";
        List<String> because = new ArrayList<>();
        boolean working = back.term().unit() == TermUnit.WERKDAGEN;
        if (working) noWorkingDays(back.kalender(), back.days(), because);
        back.kalender().dayOff(back.last()).ifPresent(off -> because.add("een termijn die terugtelt schuift niet op, ook al is die dag " + off.predicate()));
        return "De vergadering is op " + DAY.format(back.meeting()) + " en de laatste dag is " + back.term().span() + " daarvoor: "
                + DAY.format(back.last()) + (because.isEmpty() ? "" : ", want " + String.join(", en ", because))
                + unknown(back.kalender(), working ? back.days().filter(day -> back.kalender().dayOff(day).isEmpty()) : Stream.empty()) + ".";
    }

    private static void paused(Course course, List<String> because) {
        List<String> pauses = course.kalender().suspensions().stream().filter(s -> course.days().anyMatch(s::contains))
                .map(Reason::pause).toList();
        if (!pauses.isEmpty()) because.add(list(pauses) + (pauses.size() == 1 ? " telt" : " tellen") + " niet mee");
    }

    private static String pause(Suspension pause) {
        LocalDate last = pause.until().minusDays(1);
        return pause.naam() + (last.equals(pause.from()) ? " op " : " van " + DAY.format(pause.from()) + " tot en met ") + DAY.format(last);
    }

    private static void noWorkingDays(Kalender kalender, Stream<LocalDate> days, List<String> because) {
        List<String> off = labels(kalender, days);
        if (!off.isEmpty()) because.add(list(off) + (off.size() == 1 ? " telt" : " tellen") + " niet als werkdag");
    }

    private static String moved(Course course) {
        DayOff first = course.kalender().dayOff(course.counted()).orElseThrow();
        List<String> next = course.counted().plusDays(1).datesUntil(course.last())
                .map(day -> course.kalender().dayOff(day).map(DayOff::label).orElseGet(() -> course.kalender().suspension(day).orElseThrow().naam()))
                .distinct().filter(label -> !label.equals(first.label())).toList();
        return DAY.format(course.counted()) + " is " + first.predicate() + (next.isEmpty() ? "" : ", gevolgd door " + list(next));
    }

    private static String atLeastTwo(Course course) {
        List<String> off = labels(course.kalender(), course.days());
        return "een termijn van drie dagen of meer heeft minstens twee werkdagen, en " + list(off) + (off.size() == 1 ? " is" : " zijn") + " dat niet";
    }

    private static String unmoved(Course course) {
        String law = course.term().termijnenwet() ? "geldt niet voor zo'n lange termijn" : "geldt hier niet";
        return course.kalender().dayOff(course.last())
                .map(off -> ", ook al is die dag " + off.predicate() + ", want de Algemene termijnenwet " + law).orElse("");
    }

    /** The days of which the answer hangs on being a working day. */
    private static Stream<LocalDate> decisive(Course course) {
        if (course.term().unit() == TermUnit.WERKDAGEN || course.restsOnFewDays()) return course.days().filter(course.kalender()::isOpen);
        return course.term().isCovered() ? Stream.of(course.last()) : Stream.empty();
    }

    private static String unknown(Kalender kalender, Stream<LocalDate> decisive) {
        List<String> years = decisive.map(LocalDate::getYear).distinct().sorted().filter(year -> !kalender.knows(year)).map(String::valueOf).toList();
        return years.isEmpty() ? "" : ", maar voor " + list(years) + " is nog geen koninklijk besluit over gelijkgestelde dagen bekend";
    }

    private static List<String> labels(Kalender kalender, Stream<LocalDate> days) {
        return days.flatMap(day -> kalender.dayOff(day).stream()).map(DayOff::label).distinct().toList();
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }
}
