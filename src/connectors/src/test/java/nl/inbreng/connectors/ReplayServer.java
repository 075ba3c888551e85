package nl.inbreng.connectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers each request as the test says, on a free port of this machine. */
public final class ReplayServer implements AutoCloseable {

    /** What to do with one request. */
    public interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    /** Which reply belongs to an address. */
    public interface Script {
        Reply reply(URI asked);
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<URI> asked = new CopyOnWriteArrayList<>();
    private volatile Script script = uri -> json("{}");

    public ReplayServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI());
        try (exchange) {
            script.reply(exchange.getRequestURI()).to(exchange);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public void plays(Script next) {
        script = next;
    }

    public List<URI> asked() {
        return asked;
    }

    public static Reply json(String body) {
        return of(200, "application/json; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply of(int status, String contentType, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    public static String sample(String name) {
        try (InputStream in = ReplayServer.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
