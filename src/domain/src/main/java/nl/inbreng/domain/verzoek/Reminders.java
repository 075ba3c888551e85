package nl.inbreng.domain.verzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inbreng.domain.regeling.TermKind;
import nl.inbreng.domain.termijn.Deadline;

/** Which reminders are due at a moment: pure functions from a verzoek and the facts of that moment. Who keeps them once told keeps their keys. */
public final class Reminders {

    /** Hour from which a reminder goes out on its day, in the Netherlands. */
    public static final LocalTime MORNING = LocalTime.of(8, 0);

    private static final List<Integer> SUPPORT_DAYS = List.of(7, 1);
    private static final List<Integer> REPAIR_DAYS = List.of(3, 1);
    private static final List<Integer> REVIEW_DAYS = List.of(3);
    private static final List<Integer> RAAD_DAYS = List.of(14, 3);

    private Reminders() {}

    /** What is due; nothing for a draft, nor when nothing further will happen. */
    public static List<Reminder> due(Verzoek verzoek, Obstacles.Facts facts) {
        if (verzoek.opened().isEmpty() || verzoek.stand().isFinal()) return List.of();
        if (verzoek.filed().isEmpty()) return support(verzoek, facts);
        if (verzoek.stand().isGathering()) return Stream.concat(support(verzoek, facts).stream(), filed(verzoek, facts).stream()).toList();
        if (verzoek.stand() != SharedStand.HERSTEL) return filed(verzoek, facts);
        Span repair = repair(verzoek);
        if (facts.now().isBefore(repair.end().at())) return repair.before(REPAIR_DAYS, Reminder.About.REPAIR, facts.now()).stream().toList();
        List<Reminder> due = new ArrayList<>(filed(verzoek, facts));
        repair.after(Reminder.About.REPAIR_ENDED, facts.now()).ifPresent(due::add);
        repair.after(Reminder.About.REPAIR_UNUSED, facts.now()).ifPresent(due::add);
        return due;
    }

    private static List<Reminder> support(Verzoek verzoek, Obstacles.Facts facts) {
        Instant closes = verzoek.closes().orElseThrow();
        Span window = new Span(day(verzoek.opened().orElseThrow()), new Deadline(closes, verzoek.closingReason().orElse("")));
        return Gathering.of(verzoek.stand(), closes, verzoek.threshold().orElseThrow(), facts).flatMap(gathering -> switch (gathering) {
            case OPEN_SHORT -> window.before(SUPPORT_DAYS, Reminder.About.SUPPORT_SHORT, facts.now());
            case OPEN_ENOUGH -> window.before(SUPPORT_DAYS, Reminder.About.SUPPORT_ENOUGH, facts.now());
            case CLOSED_ENOUGH -> window.after(Reminder.About.FILING, facts.now());
            case CLOSED_SHORT, CLOSED_LATE, OPEN_RANKED, CLOSED_RANKED -> Optional.empty();
        }).stream().toList();
    }

    private static Span repair(Verzoek verzoek) {
        Deadline end = new Deadline(verzoek.decideBefore().orElseThrow(), verzoek.termReason().orElse(""));
        return new Span(verzoek.repairs().latest().orElseThrow().asked(), end);
    }

    /** What the griffie must do, or see to. */
    private static List<Reminder> filed(Verzoek verzoek, Obstacles.Facts facts) {
        return Stream.of(new Around(TermKind.VOLLEDIGHEID, REVIEW_DAYS, Reminder.About.VOLLEDIGHEID, Reminder.About.VOLLEDIGHEID_LATE),
                new Around(TermKind.TOETS, REVIEW_DAYS, Reminder.About.REVIEW, Reminder.About.REVIEW_LATE),
                new Around(TermKind.PREADVIES, RAAD_DAYS, Reminder.About.PREADVIES, Reminder.About.PREADVIES_LATE),
                new Around(TermKind.BESLUIT, RAAD_DAYS, Reminder.About.BESLUIT, Reminder.About.BESLUIT_LATE))
                .flatMap(around -> around.due(verzoek, facts)).toList();
    }

    /** The reminders before the last day of a term and after it. */
    private record Around(TermKind kind, List<Integer> days, Reminder.About ending, Reminder.About passed) {

        Stream<Reminder> due(Verzoek verzoek, Obstacles.Facts facts) {
            return open(kind, verzoek, facts).stream().flatMap(term -> Stream.of(term.before(days, ending, facts.now()), term.after(passed, facts.now())))
                    .flatMap(Optional::stream);
        }
    }

    /** A term that is not met, from the day on which it began to run for the last time. */
    private static Optional<Span> open(TermKind kind, Verzoek verzoek, Obstacles.Facts facts) {
        LocalDate begun = verzoek.repairs().latest().map(Repairs.Round::last).orElseGet(() -> day(verzoek.filed().orElseThrow()));
        return FiledTerms.of(kind, verzoek, facts.regeling()).filter(term -> !term.met()).map(term -> new Span(begun, term.end()));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Deadline.ZONE).toLocalDate();
    }

    /** A term with the day on which it began. A reminder on that day itself, or before it, would be too much. */
    private record Span(LocalDate begun, Deadline end) {

        /** The latest reminder whose day has come; one that was missed is not made up for by two. @param days before the last day */
        Optional<Reminder> before(List<Integer> days, Reminder.About about, Instant now) {
            if (!now.isBefore(end.at())) return Optional.empty();
            return days.stream().filter(number -> !now.isBefore(morning(end.lastDay().minusDays(number)))).min(Integer::compare)
                    .filter(number -> begun.isBefore(end.lastDay().minusDays(number))).map(number -> new Reminder(about, number, end));
        }

        Optional<Reminder> after(Reminder.About about, Instant now) {
            return now.isBefore(morning(end.lastDay().plusDays(1))) ? Optional.empty() : Optional.of(new Reminder(about, 0, end));
        }

        private static Instant morning(LocalDate day) {
            return day.atTime(MORNING).atZone(Deadline.ZONE).toInstant();
        }
    }
}
