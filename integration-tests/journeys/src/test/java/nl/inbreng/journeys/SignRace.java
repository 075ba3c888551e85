package nl.inbreng.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import nl.inbreng.demo.Mail;

/** Many residents who support one verzoek at the same time, each of them twice. @param town where they live */
record SignRace(Town town) {

    private static final int THREADS = 16;
    private static final long BETWEEN_LOOKS = 10_000_000_000L;
    /** Several times what some four thousand letters take on a busy machine with two processors. */
    private static final Duration ALL_MAIL = Duration.ofMinutes(30);

    /** Everybody sends the form twice at once. */
    void sign(String verzoek, List<Supporter> supporters) throws InterruptedException, ExecutionException {
        Filling first = town.signing(verzoek, supporters.getFirst());
        List<HttpRequest> posts = supporters.stream().map(each -> post(first.action(), first.with("naam", each.name()).with("email", each.email()).body())).toList();
        twiceAtOnce(posts, verzoek + "/kijk-in-uw-mail");
    }

    /** Everybody presses the button behind the newest link twice at once. */
    void confirm(String verzoek, List<Supporter> supporters) throws InterruptedException, ExecutionException {
        Map<String, URI> links = new HashMap<>();
        for (Mail mail : town.mailbox().all()) {
            mail.links().stream().filter(link -> link.getPath().startsWith("/bevestigen/")).forEach(link -> links.put(mail.to().getFirst(), link));
        }
        twiceAtOnce(supporters.stream().map(each -> post(links.get(each.email()), "")).toList(), verzoek + "/bedankt");
    }

    /** Waits until everything written so far has been mailed: letters leave in the order in which they were written. */
    void awaitMail(String otherVerzoek, Supporter last) {
        town.sign(otherVerzoek, last);
        Instant end = Instant.now().plus(ALL_MAIL);
        while (town.mailbox().to(last.email()).isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("after " + ALL_MAIL + " only " + town.mailbox().all().size() + " letters had come; the last one had not");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private HttpRequest post(URI address, String body) {
        return HttpRequest.newBuilder(address).header("Origin", "http://" + town.base().getAuthority()).timeout(Town.PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    /** Two threads stand ready with the same request before either of them sends it. */
    private static void twiceAtOnce(List<HttpRequest> requests, String expected) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS);
                HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            List<Callable<String>> posts = new ArrayList<>();
            for (HttpRequest request : requests) {
                CyclicBarrier ready = new CyclicBarrier(2);
                Callable<String> post = () -> {
                    ready.await();
                    return answer(client, request);
                };
                posts.add(post);
                posts.add(post);
            }
            for (Future<String> answer : threads.invokeAll(posts)) {
                if (!answer.get().endsWith(expected)) {
                    throw new AssertionError(answer.get() + " instead of " + expected);
                }
            }
        }
    }

    private static String answer(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
    }
}
