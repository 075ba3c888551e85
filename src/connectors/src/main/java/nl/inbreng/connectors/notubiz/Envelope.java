package nl.inbreng.connectors.notubiz;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nl.inbreng.connectors.notubiz.Source.Answer;

/**
 * Tells a real answer from everything else the interface is known to send: HTML, an error inside a 200,
 * a fault page, nothing at all. Only a JSON object without an error passes.
 */
final class Envelope {

    /** Real agendas nest about 12 deep. */
    private static final int DEEPEST = 64;
    private static final JsonParserFactory JSON = Json.createParserFactory(Map.of("org.eclipse.parsson.maxDepth", DEEPEST));

    private Envelope() {}

    /** The JSON object of a healthy answer. */
    static JsonObject open(Answer answer) {
        if (answer.status() != 200) throw refused(answer);
        if (!isJson(answer)) throw SourceFailure.wrongFormat("de bron antwoordt geen JSON maar \"" + mediaType(answer) + "\"");
        JsonObject object = parse(answer.body());
        failWhenError(object);
        return object;
    }

    /** The bytes of a healthy answer to a request for a file. */
    static byte[] file(Answer answer, String mimeType) {
        if (answer.status() != 200) throw refused(answer);
        if (answer.body().length == 0) throw SourceFailure.wrongFormat("het bestand is leeg");
        String sent = mediaType(answer);
        if (isJson(answer) && !mimeType.equals(sent)) failWhenError(parse(answer.body()));
        if (!mimeType.equals(sent) && (isJson(answer) || sent.equals("text/html"))) {
            throw SourceFailure.wrongFormat("de bron geeft \"" + sent + "\" in plaats van het bestand");
        }
        if (mimeType.equals("application/pdf") && !startsAsPdf(answer.body())) throw SourceFailure.wrongFormat("het bestand is geen PDF");
        return answer.body();
    }

    private static SourceFailure refused(Answer answer) {
        if (isJson(answer) && saysNotPublic(answer)) return SourceFailure.notPublic();
        int status = answer.status();
        if (status == 401 || status == 403) return SourceFailure.noAccess("de bron weigert toegang (" + status + ")");
        if (status == 404) return SourceFailure.missing("de bron kan het niet vinden (404)");
        if (status >= 500 || status == 408 || status == 429) return SourceFailure.outage("storing bij de bron (" + status + ")");
        return SourceFailure.wrongFormat("onverwacht antwoord van de bron (" + status + ")");
    }

    private static boolean saysNotPublic(Answer answer) {
        try {
            return isAboutRights(message(parse(answer.body())));
        } catch (SourceFailure unreadable) {
            return false;       // then the status alone decides
        }
    }

    private static void failWhenError(JsonObject object) {
        String message = message(object);
        if (message.isEmpty() && !isSet(object, "error_code") && !isSet(object, "error")) return;
        if (isAboutRights(message)) throw SourceFailure.notPublic();
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("token") || lower.contains("access") || lower.contains("unauthori") || lower.contains("toegang")) {
            throw SourceFailure.noAccess("de bron weigert toegang");
        }
        throw SourceFailure.wrongFormat("de bron meldt een fout in plaats van gegevens");
    }

    private static boolean isSet(JsonObject object, String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        return value != JsonValue.NULL && value != JsonValue.FALSE;
    }

    /** "No rights to see this meeting" is how the interface hides one meeting (open-raadsinformatie, notubiz extractor). */
    private static boolean isAboutRights(String message) {
        return message.toLowerCase(Locale.ROOT).contains("no rights");
    }

    private static String message(JsonObject object) {
        JsonValue message = object.get("message");
        return message instanceof JsonString text ? text.getString() : "";
    }

    private static JsonObject parse(byte[] body) {
        if (body.length == 0) throw SourceFailure.wrongFormat("de bron geeft een leeg antwoord");
        try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            if (parser.next() != JsonParser.Event.START_OBJECT) throw SourceFailure.wrongFormat("het antwoord is geen JSON-object");
            JsonObject object = parser.getObject();
            if (parser.hasNext()) throw SourceFailure.wrongFormat("na het JSON-object komt nog iets");
            return object;
        } catch (SourceFailure known) {
            throw known;
        } catch (RuntimeException unreadable) {     // the parser reports too deep nesting by a bare RuntimeException
            throw SourceFailure.wrongFormat("het antwoord is geen leesbare JSON", unreadable);
        }
    }

    private static boolean isJson(Answer answer) {
        String type = mediaType(answer);
        return type.equals("application/json") || type.endsWith("+json");
    }

    private static String mediaType(Answer answer) {
        return answer.contentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean startsAsPdf(byte[] body) {
        return new String(body, 0, Math.min(body.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
}
