package nl.inbreng.connectors.notubiz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One address of the interface, read over HTTP: never a redirect, never longer or larger than agreed, one retry. */
final class Source implements AutoCloseable {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

    private final HttpClient client;
    private final URI base;
    private final Duration patience;

    /**
     * @param base     address of the interface
     * @param patience for one request, from connecting to the last byte
     */
    Source(URI base, Duration patience) {
        this.base = URI.create(base.toString().replaceAll("/+$", "") + "/");
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience.compareTo(LONGEST_CONNECT) < 0 ? patience : LONGEST_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)     // a redirect could point inside our network (OWASP API7)
                .build();
    }

    /** The answer to a read. A time-out or a fault on the other side is tried once more. @param cap most bytes accepted */
    Answer get(String path, int cap) {
        try {
            Answer first = once(path, cap);
            return first.status() < 500 ? first : once(path, cap);
        } catch (SourceFailure failure) {
            if (failure.kind() != SourceFailure.Kind.OUTAGE) throw failure;
            return once(path, cap);
        }
    }

    private Answer once(String path, int cap) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(patience).header("User-Agent", "Inbreng").header("Accept", "*/*").GET().build();
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request, head -> new CappedBody(cap));
        try {
            // The request's own time limit ends at the headers; this one also holds for a body that drips in.
            HttpResponse<byte[]> response = exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), response.body());
        } catch (TimeoutException slow) {
            exchange.cancel(true);
            throw SourceFailure.outage("de bron antwoordt niet binnen de tijd");
        } catch (ExecutionException failed) {
            throw reason(failed.getCause());
        } catch (InterruptedException stopped) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw SourceFailure.outage("het lezen is onderbroken");
        }
    }

    private static SourceFailure reason(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof SourceFailure known) return known;
            if (t instanceof java.net.http.HttpTimeoutException) return SourceFailure.outage("de bron antwoordt niet binnen de tijd");
        }
        if (cause instanceof IOException) return SourceFailure.outage("de bron is niet bereikbaar");
        throw new IllegalStateException("onverwachte fout bij het lezen", cause);
    }

    @Override public void close() {
        client.shutdownNow();
    }

    /** What came back, whatever it is. */
    record Answer(int status, String contentType, byte[] body) {}
}
