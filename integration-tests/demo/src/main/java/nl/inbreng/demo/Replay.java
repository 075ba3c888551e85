package nl.inbreng.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plays recorded answers of NotuBiz on the loopback address, so that Inbreng reads them by HTTP as it reads the real thing.
 * The header {@value #SHIFTED} tells by which period the dates were moved.
 */
public final class Replay implements AutoCloseable {

    /** Header with the shift as an ISO 8601 period, for example P84D. */
    public static final String SHIFTED = "X-Opname-Verschoven";

    private static final Pattern MEETING = Pattern.compile("/events/meetings/(\\d+)");
    private static final Pattern DOCUMENT = Pattern.compile("/document/(\\d+)/(\\d+)");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Council council;
    private final AtomicReference<Fault> fault = new AtomicReference<>(new Fault.None());
    private final AtomicInteger requests = new AtomicInteger();

    private Replay(HttpServer server, Programme programme) {
        this.server = server;
        this.council = new Council(programme, base());
    }

    /** Starts on a free port. */
    public static Replay start(Programme programme) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Replay replay = new Replay(server, programme);
            server.setExecutor(replay.threads);
            server.createContext("/", replay::handle);
            server.start();
            return replay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that stands for https://api.notubiz.nl, without a slash at the end. */
    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on every answer suffers from this. */
    public void suffer(Fault next) {
        fault.set(next);
    }

    /** From now on a document has a newer version with this text, and every meeting that names it says so. */
    public void revise(int document, int version, String text) {
        council.revise(new Revision(document, version, text));
    }

    /** How often anything was asked. */
    public int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        try (exchange) {
            switch (fault.get()) {
                case Fault.None none -> send(exchange, answer(exchange.getRequestURI()));
                case Fault.Slow(Duration delay) -> {
                    LockSupport.parkNanos(delay.toNanos());
                    send(exchange, answer(exchange.getRequestURI()));
                }
                case Fault.Html html -> send(exchange, Answer.html());
                case Fault.ErrorInside inside -> send(exchange, Answer.error(200, "uncaught error", 500));
                case Fault.Empty empty -> send(exchange, Answer.empty());
                case Fault.Down down -> exchange.close();
            }
        }
    }

    private Answer answer(URI asked) {
        Matcher meeting = MEETING.matcher(asked.getPath());
        Matcher document = DOCUMENT.matcher(asked.getPath());
        if (meeting.matches()) {
            return council.meeting(Integer.parseInt(meeting.group(1)));
        }
        if (document.matches()) {
            return council.document(Integer.parseInt(document.group(1)), Integer.parseInt(document.group(2)));
        }
        return "/events".equals(asked.getPath()) ? council.events(query(asked)) : Answer.notFound();
    }

    private static Map<String, String> query(URI asked) {
        String query = asked.getRawQuery() == null ? "" : asked.getRawQuery();
        return Arrays.stream(query.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (one, other) -> other));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set(SHIFTED, answer.shift().period().toString());
        exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }
}
