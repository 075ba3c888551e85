package nl.inbreng.demo;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;

/**
 * One recorded meeting.
 *
 * @param meeting the object inside the envelope "meeting"
 */
record Recording(JsonObject meeting) {

    private static final int DATE_LENGTH = "2026-11-23".length();

    /** Whether a recorded answer is a meeting, with or without its envelope. */
    static boolean isMeeting(JsonObject answer) {
        JsonObject inner = unwrapped(answer);
        return inner.containsKey("plannings") && inner.containsKey("id");
    }

    static Recording of(JsonObject answer) {
        return new Recording(unwrapped(answer));
    }

    int id() {
        return meeting.getInt("id");
    }

    /** The organisation it was recorded for, 0 where the recording does not say. */
    int organisation() {
        JsonValue organisation = meeting.get("organisation");
        return organisation instanceof JsonObject named ? named.getInt("id", 0) : 0;
    }

    LocalDate day() {
        String start = meeting.getJsonArray("plannings").getJsonObject(0).getString("start_date");
        return LocalDate.parse(start.substring(0, DATE_LENGTH));
    }

    String lastModified() {
        return meeting.getString("last_modified", "");
    }

    private static JsonObject unwrapped(JsonObject answer) {
        return answer.get("meeting") instanceof JsonObject inner ? inner : answer;
    }
}
