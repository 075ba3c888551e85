package nl.inbreng.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Answers the calls of NotuBiz from recordings: the calendar, one meeting, one file. */
final class Council {

    private static final int PAGE = 10;
    private static final Set<String> ONLY_IN_MEETING = Set.of("agenda_items", "documents", "module_items");

    private final Programme programme;
    private final URI base;
    private final Map<Integer, Revision> revisions = new ConcurrentHashMap<>();

    Council(Programme programme, URI base) {
        this.programme = programme;
        this.base = base;
    }

    void revise(Revision revision) {
        revisions.put(revision.document(), revision);
    }

    Answer events(Map<String, String> query) {
        int organisation = Integer.parseInt(query.getOrDefault("organisation_id", "0"));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        LocalDate from = day(query.getOrDefault("date_from", "1900-01-01"));
        LocalDate to = day(query.getOrDefault("date_to", "2999-12-31"));
        List<Recording> all = programme.recordings().meetings().stream()
                .filter(each -> organisation(each) == organisation)
                .filter(each -> !shift(each).applyTo(each.day()).isBefore(from) && !shift(each).applyTo(each.day()).isAfter(to))
                .sorted(Comparator.comparing(Recording::day).thenComparing(Recording::id)).toList();
        List<Recording> shown = all.stream().skip((page - 1L) * PAGE).limit(PAGE).toList();
        JsonArrayBuilder events = Json.createArrayBuilder();
        shown.forEach(each -> events.add(event(each)));
        JsonObjectBuilder pagination = Json.createObjectBuilder().add("current_page", page).add("limit", PAGE)
                .add("has_more_pages", all.size() > page * PAGE);
        DateShift shift = shown.isEmpty() ? DateShift.NONE : shift(shown.getFirst());
        return Answer.json(Json.createObjectBuilder().add("events", events).add("pagination", pagination).build(), shift);
    }

    Answer meeting(int id) {
        return programme.recordings().meetings().stream().filter(each -> each.id() == id).findFirst()
                .map(each -> Answer.json(Json.createObjectBuilder().add("meeting", played(each)).build(), shift(each)))
                .orElseGet(Answer::notFound);
    }

    Answer document(int id, int version) {
        Optional<Answer> revised = Optional.ofNullable(revisions.get(id)).filter(each -> each.version() == version)
                .map(each -> Answer.file("text/plain; charset=utf-8", each.bytes()));
        String name = "document-" + id + "-" + version;
        return revised.or(() -> programme.recordings().file(name + ".pdf").map(bytes -> Answer.file("application/pdf", bytes)))
                .or(() -> programme.recordings().file(name + ".txt").map(bytes -> Answer.file("text/plain; charset=utf-8", bytes)))
                .orElseGet(Answer::notFound);
    }

    private JsonObject event(Recording recording) {
        JsonObjectBuilder event = Json.createObjectBuilder();
        played(recording).forEach((name, value) -> {
            if (!ONLY_IN_MEETING.contains(name)) {
                event.add(name, value);
            }
        });
        return event.build();
    }

    private JsonObject played(Recording recording) {
        DateShift shift = shift(recording);
        JsonObject moved = Rewriting.strings(recording.meeting(), (name, text) -> shift.applyTo(name, atHome(text)));
        JsonObject named = Json.createObjectBuilder(moved).add("organisation", Json.createObjectBuilder()
                .add("id", organisation(recording)).add("self", base.getAuthority() + "/organisations/" + organisation(recording))).build();
        return revisions.values().stream().reduce(named, (meeting, each) -> each.in(meeting, base), (one, other) -> other);
    }

    private String atHome(String text) {
        return text.replace("https://api.notubiz.nl", base.toString()).replace("http://api.notubiz.nl", base.toString())
                .replaceFirst("^api\\.notubiz\\.nl", base.getAuthority());
    }

    private int organisation(Recording recording) {
        return switch (programme) {
            case Programme.AsRecorded asRecorded -> recording.organisation();
            case Programme.ComingWeeks coming -> Programme.VOORBEELDSTAD;
        };
    }

    private DateShift shift(Recording recording) {
        return switch (programme) {
            case Programme.AsRecorded asRecorded -> DateShift.NONE;
            case Programme.ComingWeeks coming -> DateShift.bringing(colleagues(recording), coming.today());
        };
    }

    /** The meetings of the same council: they keep their distance to each other. */
    private Collection<Recording> colleagues(Recording recording) {
        return programme.recordings().meetings().stream()
                .filter(each -> each.organisation() == recording.organisation()).collect(Collectors.toList());
    }

    private static LocalDate day(String moment) {
        return LocalDate.parse(moment.substring(0, "2026-11-23".length()));
    }
}
