package nl.inbreng.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The requests of residents, without reading more of a page than is needed. An answer that is not the expected one stops the measurement. */
final class Client {

    private static final Pattern KENMERK = Pattern.compile("name=\"kenmerk\" value=\"(\\w{10})\"");

    private final URI base;
    private final HttpClient anonymous = HttpClient.newHttpClient();
    private final HttpClient filer = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Client(URI base) {
        this.base = base;
    }

    /** Publishes a burgeragendering and gives its kenmerk. */
    String published() {
        post(filer, "/aanmelden", Map.of("persoon", "sanne", "terug", ""));
        Matcher form = KENMERK.matcher(get(filer, "/voorbeeldstad/burgeragendering", 200));
        if (!form.find()) throw new IllegalStateException("no kenmerk in the form");
        post(filer, "/voorbeeldstad/burgeragendering", Map.of("kenmerk", form.group(1), "titel", "Meting", "vraag", "Wat vraagt u?",
                "waaromNu", "Nu.", "toelichting", "", "actie", "verder"));
        post(filer, "/verzoek/" + form.group(1) + "/publiceren", Map.of());
        return form.group(1);
    }

    void view(String kenmerk) {
        get(anonymous, "/verzoek/" + kenmerk, 200);
    }

    void sign(String kenmerk, int number) {
        post(anonymous, "/verzoek/" + kenmerk + "/steunen", Map.of("naam", "Inwoner " + number, "adres", "Straat " + number, "postcode", "1234 AB",
                "woonplaats", "Voorbeeldstad", "geboortedatum", "01-02-1980", "email", "inwoner" + number + "@voorbeeld.example", "verklaring", "ja"));
    }

    void confirm(URI link) {
        post(anonymous, link.getPath(), Map.of());
    }

    private String get(HttpClient client, String path, int expected) {
        return send(client, HttpRequest.newBuilder(base.resolve(path)), expected);
    }

    private void post(HttpClient client, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        String origin = base.getScheme() + "://" + base.getAuthority();
        send(client, HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(body)), 303);
    }

    private static String send(HttpClient client, HttpRequest.Builder request, int expected) {
        try {
            HttpResponse<String> answer = client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) throw new IllegalStateException(answer.statusCode() + " instead of " + expected + " at " + answer.uri().getPath());
            return answer.body();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
