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

/**
 * The requests of residents, without reading more of a page than is needed. An answer that is not the expected one, by status
 * and by page or by where it leads, stops the measurement.
 */
final class Client {

    private static final String TITLE = "Meting";
    private static final Pattern KENMERK = Pattern.compile("name=\"kenmerk\" value=\"(\\w{10})\"");
    private static final Pattern VERSIE = Pattern.compile("name=\"versie\" value=\"(\\d+)\"");
    private static final Pattern SUPPORT = Pattern.compile("id=\"steun\"><strong>([0-9.]+)</strong>");

    private final URI base;
    private final HttpClient anonymous = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpClient filer = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

    Client(URI base) {
        this.base = base;
    }

    /** The page on which everybody begins. */
    void start() {
        get(anonymous, "/", "<html lang=\"nl\"");
    }

    /** Publishes a burgeragendering and gives its kenmerk. */
    String published() {
        post(filer, "/aanmelden", Map.of("persoon", "sanne", "terug", ""), "/mijn");
        String kenmerk = found(KENMERK, get(filer, "/voorbeeldstad/burgeragendering", "name=\"vraag\""));
        String verzoek = "/verzoek/" + kenmerk;
        post(filer, "/voorbeeldstad/burgeragendering", Map.of("kenmerk", kenmerk, "versie", "0", "titel", TITLE, "vraag", "Wat vraagt u?",
                "waaromNu", "Nu.", "toelichting", "", "actie", "verder"), verzoek + "/controleren");
        String seen = found(VERSIE, get(filer, verzoek + "/controleren", TITLE));
        post(filer, verzoek + "/publiceren", Map.of("versie", seen), verzoek);
        return kenmerk;
    }

    void view(String kenmerk) {
        get(anonymous, "/verzoek/" + kenmerk, TITLE);
    }

    /** How many confirmed signatures the public page counts. */
    int support(String kenmerk) {
        return Integer.parseInt(found(SUPPORT, get(anonymous, "/verzoek/" + kenmerk, TITLE)).replace(".", ""));
    }

    void sign(String kenmerk, int number) {
        post(anonymous, "/verzoek/" + kenmerk + "/steunen", Map.of("naam", "Inwoner " + number, "adres", "Straat " + number, "postcode", "1234 AB",
                "woonplaats", "Voorbeeldstad", "geboortedatum", "01-02-1980", "email", "inwoner" + number + "@voorbeeld.example", "verklaring", "ja"),
                "/verzoek/" + kenmerk + "/kijk-in-uw-mail");
    }

    void confirm(String kenmerk, URI link) {
        post(anonymous, link.getPath(), Map.of(), "/verzoek/" + kenmerk + "/bedankt");
    }

    private String get(HttpClient client, String path, String words) {
        HttpResponse<String> answer = send(client, HttpRequest.newBuilder(base.resolve(path)));
        return expected(answer, answer.statusCode() == 200 && answer.body().contains(words), "200 with " + words).body();
    }

    private void post(HttpClient client, String path, Map<String, String> fields, String next) {
        String body = fields.entrySet().stream().map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        String origin = base.getScheme() + "://" + base.getAuthority();
        HttpResponse<String> answer = send(client, HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin).POST(HttpRequest.BodyPublishers.ofString(body)));
        String leads = answer.headers().firstValue("Location").map(to -> base.resolve(to).getPath()).orElse("");
        expected(answer, answer.statusCode() == 303 && leads.equals(next), "303 to " + next);
    }

    private static HttpResponse<String> expected(HttpResponse<String> answer, boolean right, String wanted) {
        if (right) return answer;
        throw new IllegalStateException(answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("") + " instead of " + wanted
                + " at " + answer.uri().getPath());
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (matcher.find()) return matcher.group(1);
        throw new IllegalStateException("no " + pattern + " on the page");
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
