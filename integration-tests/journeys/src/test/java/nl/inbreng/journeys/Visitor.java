package nl.inbreng.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;

/** Somebody with a browser: keeps cookies, follows redirects and says where a post comes from. Knows nothing of Inbreng. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

    /** A visitor without cookies. @param base the start page, as the site itself writes it in its mails */
    Visitor(URI base) {
        this.base = base;
    }

    /** Opens an address; one without a host is of this site. */
    Page open(String address) {
        return page(get(base.resolve(address), HttpResponse.BodyHandlers.ofString()));
    }

    /** Fetches a PDF; one that says to be anything else, or a PDF with a charset, is not shown by every browser. */
    byte[] download(String address) {
        HttpResponse<byte[]> answer = fetch(address);
        List<String> types = answer.headers().allValues("Content-Type");
        if (answer.statusCode() != 200 || !types.equals(List.of("application/pdf"))) {
            throw new AssertionError(answer.statusCode() + " " + types + " for " + address);
        }
        return answer.body();
    }

    /** Fetches an address as it is answered, to look at the headers too. */
    HttpResponse<byte[]> fetch(String address) {
        return get(base.resolve(address), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Posts a form that was filled in. @param body as form-urlencoded */
    Page post(URI address, String body) {
        String origin = base.getScheme() + "://" + base.getAuthority();
        return page(send(posting(address, body).header("Origin", origin).build(), HttpResponse.BodyHandlers.ofString()));
    }

    /** Posts a form with one file in it, as a browser does. @param field name of the box for the file */
    Page upload(String path, String field, String fileName, byte[] file) {
        String head = "--grens\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Content-Type", "multipart/form-data; boundary=grens")
                .header("Origin", base.getScheme() + "://" + base.getAuthority())
                .POST(HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString(head), HttpRequest.BodyPublishers.ofByteArray(file), HttpRequest.BodyPublishers.ofString("\r\n--grens--\r\n"))).build();
        return page(send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** Posts as a foreign site would. @param origin what its browser says, or empty for one that says nothing */
    Page postFrom(String origin, String path, String body) {
        HttpRequest.Builder posting = posting(base.resolve(path), body);
        HttpRequest request = origin.isEmpty() ? posting.build() : posting.header("Origin", origin).build();
        return page(send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private static HttpRequest.Builder posting(URI address, String body) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private <T> HttpResponse<T> get(URI address, HttpResponse.BodyHandler<T> handler) {
        return send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), handler);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Page page(HttpResponse<String> answer) {
        return new Page(this, answer.statusCode(), answer.uri(), Jsoup.parse(answer.body(), answer.uri().toString()));
    }
}
