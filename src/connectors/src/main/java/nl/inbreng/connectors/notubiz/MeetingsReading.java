package nl.inbreng.connectors.notubiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.inbreng.application.ports.Raadsinformatie.Found;
import nl.inbreng.application.ports.Raadsinformatie.Skipped;
import nl.inbreng.domain.raad.Vergadering;

/** Reads meetings one by one. A single one that cannot be read is set aside and told; when it is the source that fails, the whole reading fails. */
final class MeetingsReading {

    /** Each may take two time-outs, so a third one means the source itself. */
    private static final int MOST_OUTAGES = 2;

    private final Function<String, Fields> json;
    private final Set<String> known;
    private final List<Vergadering> found = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private Optional<SourceFailure> failure = Optional.empty();
    private boolean answered;
    private int outages;

    /** @param json gives the object at a path with query @param known ids of meetings that are read wherever they went */
    MeetingsReading(Function<String, Fields> json, Set<String> known) {
        this.json = json;
        this.known = known;
    }

    /** The known meetings, and those that the calendar names in the wanted period, as far as they are public. */
    Found read(Set<String> named, Predicate<Vergadering> wanted) {
        named.forEach(id -> read(id, vergadering -> known.contains(id) || wanted.test(vergadering), this::setAside));
        known.stream().filter(id -> !named.contains(id)).sorted().forEach(id -> read(id, vergadering -> true, this::setAsideUnnamed));
        if (!answered && failure.isPresent()) throw failure.get();      // nothing but failures is not "no meetings"
        return new Found(found, skipped);
    }

    private void read(String id, Predicate<Vergadering> wanted, BiConsumer<String, SourceFailure> aside) {
        try {
            MeetingReading reading = new MeetingReading(meeting(id));
            Optional<Vergadering> vergadering = reading.read().filter(wanted);
            answered = true;
            vergadering.ifPresent(found::add);
            if (vergadering.isPresent()) skipped.addAll(reading.skipped());
        } catch (SourceFailure refusal) {
            aside.accept(id, refusal);
        }
    }

    /** Neither in the calendar nor to be found by itself: then the source has answered that it is gone. */
    private void setAsideUnnamed(String id, SourceFailure refusal) {
        boolean gone = refusal.kind() == SourceFailure.Kind.MISSING || refusal.kind() == SourceFailure.Kind.NOT_PUBLIC;
        if (gone) answered = true;
        else setAside(id, refusal);
    }

    private void setAside(String id, SourceFailure refusal) {
        failure = Optional.of(refusal);
        switch (refusal.kind()) {
            case NOT_PUBLIC -> { }      // taken away there, so it is not kept here either
            case MISSING, WRONG_FORMAT -> skip(id, refusal);
            case OUTAGE, NO_ACCESS -> {
                outages++;
                if (outages > MOST_OUTAGES) throw refusal;
                skip(id, refusal);
            }
        }
    }

    private void skip(String id, SourceFailure refusal) {
        skipped.add(new Skipped(id, "", "Vergadering " + id + ": " + refusal.getMessage() + "."));
    }

    /** The answer is {"meeting": {…}}; the public recordings of Amsterdam hold the bare object. */
    private Fields meeting(String id) {
        Fields answer = json.apply("events/meetings/" + id + "?");
        Fields meeting = answer.part("meeting").orElse(answer);
        if (!meeting.text("id").equals(id)) throw SourceFailure.wrongFormat("in het antwoord ontbreekt de gevraagde \"meeting\"");
        return meeting;
    }
}
