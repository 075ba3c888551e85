package nl.inbreng.connectors.notubiz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the ids of public meetings: by quarter, since wide periods fail, and page by page. */
final class Calendar {

    /** A page holds 200 events; no council has 10,000 in a quarter. */
    private static final int MOST_PAGES = 50;

    private final Function<String, Fields> json;
    private boolean unmarked;

    /** @param json gives the object at a path with query */
    Calendar(Function<String, Fields> json) {
        this.json = json;
    }

    /** Ids of the public meetings in a period, each once, in order of the source. */
    Set<String> meetingIds(String organisation, LocalDate first, LocalDate last) {
        Set<String> ids = new LinkedHashSet<>();
        for (LocalDate from = first; !from.isAfter(last); from = from.plusMonths(3)) {
            LocalDate end = from.plusMonths(3).minusDays(1);
            String period = "events?organisation_id=" + encoded(organisation) + "&date_from=" + encoded(from + " 00:00:00")
                    + "&date_to=" + encoded((end.isBefore(last) ? end : last) + " 23:59:59");
            addPages(period, ids);
        }
        if (unmarked && ids.isEmpty()) throw SourceFailure.wrongFormat("in het antwoord ontbreekt \"permission_group\"");
        return ids;
    }

    private void addPages(String period, Set<String> ids) {
        for (int page = 1; page <= MOST_PAGES; page++) {
            Fields answer = json.apply(period + "&page=" + page);
            for (Fields event : answer.requiredList("events")) addMeetings(event, ids);
            Fields pagination = answer.part("pagination").orElseThrow(() -> SourceFailure.wrongFormat("in het antwoord ontbreekt \"pagination\""));
            if (!pagination.requiredFlag("has_more_pages")) return;
        }
        throw SourceFailure.wrongFormat("de bron geeft meer dan " + MOST_PAGES + " bladzijden");
    }

    /**
     * "announcement" says nothing about the agenda (the Amsterdam commission with 45 items has it on), so it is not looked at.
     * An event that does not say for whom it is, is left out as if it were private; when nothing else is there, the format is another one.
     * An assembly stands for several meetings on one evening, and the list names only the assembly (ontola/openbesluitvorming).
     */
    private void addMeetings(Fields event, Set<String> ids) {
        if (event.text("permission_group").isEmpty()) {
            unmarked = true;
            return;
        }
        if (!MeetingReading.isPublic(event)) return;
        switch (event.text("type")) {
            case "meeting", "" -> ids.add(event.id());
            case "assembly" -> ids.addAll(children(event.id()));
            default -> { }      // other kinds have no agenda
        }
    }

    private List<String> children(String assembly) {
        Fields answer = json.apply("events/assemblies/" + assembly + "?");
        return answer.part("assembly").orElse(answer).requiredList("meetings").stream().map(Fields::id).toList();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
