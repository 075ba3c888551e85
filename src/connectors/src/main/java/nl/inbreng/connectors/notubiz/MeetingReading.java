package nl.inbreng.connectors.notubiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inbreng.application.ports.Raadsinformatie.Skipped;
import nl.inbreng.domain.raad.Agendapunt;
import nl.inbreng.domain.raad.RaadsDocument;
import nl.inbreng.domain.raad.Vergadering;
import nl.inbreng.domain.raad.Vergadering.Status;

/** Makes a vergadering of one "meeting" of the interface. What is not public stops here; a document that cannot be read is set aside. */
final class MeetingReading {

    private static final List<String> TITLE = List.of("1", "title", "Titel");
    private static final List<String> DESCRIPTION = List.of("3", "description", "Omschrijving");
    private static final String UNTITLED = "(zonder titel)";

    private final Fields meeting;
    private final List<Skipped> skipped = new ArrayList<>();

    MeetingReading(Fields meeting) {
        this.meeting = meeting;
    }

    /** Documents that were set aside so far. */
    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    /** Whether an event or meeting is for everybody. A missing permission_group is another format, not a private meeting. */
    static boolean isPublic(Fields event) {
        String group = event.text("permission_group");
        if (group.isEmpty()) throw SourceFailure.wrongFormat("in het antwoord ontbreekt \"permission_group\"");
        return group.equals("public") && !event.flag("confidential");
    }

    /** The vergadering; empty when it is not public or not planned yet. */
    Optional<Vergadering> read() {
        if (!isPublic(meeting)) return Optional.empty();
        Optional<Fields> planning = meeting.list("plannings").stream().filter(p -> !p.text("start_date").isBlank()).findFirst();
        if (planning.isEmpty()) return Optional.empty();

        Instant begins = Moment.parse(planning.get().text("start_date"))
                .orElseThrow(() -> SourceFailure.wrongFormat("een vergadering heeft geen leesbare begintijd"));
        Status status = meeting.flag("canceled") || meeting.flag("inactive") ? Status.GEANNULEERD : Status.GEPLAND;
        List<Agendapunt> agenda = new ArrayList<>();
        flatten(meeting.requiredList("agenda_items"), 0, agenda);
        return Optional.of(new Vergadering(meeting.id(), name(), begins,
                Moment.parse(planning.get().text("end_date")).filter(begins::isBefore), status, webAddress(meeting.text("url")),
                Moment.parse(meeting.text("last_modified")), agenda));
    }

    private String name() {
        return orUntitled(meeting.attribute(TITLE));
    }

    /** Each subitem directly after its parent. A confidential item hides its subitems too. */
    private void flatten(List<Fields> items, int depth, List<Agendapunt> agenda) {
        for (Fields item : items) {
            if (isHidden(item)) continue;
            agenda.add(agendapunt(item, depth));
            flatten(item.list("agenda_items"), depth + 1, agenda);
        }
    }

    /** An item without a permission_group of its own has that of its meeting. */
    private static boolean isHidden(Fields item) {
        String group = item.text("permission_group");
        return item.flag("confidential") || !(group.isEmpty() || group.equals("public"));
    }

    private Agendapunt agendapunt(Fields item, int depth) {
        Fields details = item.part("type_data").orElse(item);
        boolean label = item.text("type").equals("label");      // a heading between the items
        return new Agendapunt(item.id(), PlainText.line(details.text("title_prefix")).replaceAll("\\.$", ""), depth,
                orUntitled(details.attribute(TITLE)), PlainText.lines(details.attribute(DESCRIPTION)),
                label ? List.of() : documents(item));
    }

    private List<RaadsDocument> documents(Fields item) {
        return item.list("documents").stream().filter(document -> !isHidden(document)).map(this::document).flatMap(Optional::stream).toList();
    }

    private Optional<RaadsDocument> document(Fields document) {
        List<Fields> versions = document.list("versions");
        String version = document.text("version");
        String title = orUntitled(document.text("title"));
        if (!version.matches("[1-9]\\d{0,5}")) {
            skipped.add(new Skipped(meeting.id(), document.id(), "Document ‘" + title + "’ van vergadering ‘" + name() + "’: geen leesbare versie."));
            return Optional.empty();
        }
        Fields current = versions.stream().filter(v -> v.text("id").equals(version)).findFirst()
                .or(() -> versions.stream().findFirst()).orElseGet(() -> new Fields(jakarta.json.JsonValue.EMPTY_JSON_OBJECT));
        String kind = document.list("types").stream().map(type -> PlainText.line(type.text("value"))).findFirst().orElse("");
        return Optional.of(new RaadsDocument(document.id(), title, kind, Integer.parseInt(version),
                PlainText.line(current.text("file_name")), PlainText.line(current.text("mime_type"))));
    }

    private static String orUntitled(String title) {
        String line = PlainText.line(title);
        return line.isEmpty() ? UNTITLED : line;
    }

    /** Only a web address; the interface is known to give "httphttp://". */
    private static String webAddress(String url) {
        return url.matches("https?://[^\\s\"'<>]+") ? url : "";
    }
}
