package nl.inbreng.connectors.notubiz;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Collects a body while it streams in and hangs up as soon as it grows past the cap. */
final class CappedBody implements BodySubscriber<byte[]> {

    private final int cap;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private Subscription subscription;

    /** @param cap most bytes that are accepted */
    CappedBody(int cap) {
        this.cap = cap;
    }

    @Override public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override public void onSubscribe(Subscription offered) {
        subscription = offered;
        offered.request(1);
    }

    @Override public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (buffer.remaining() > cap - received.size()) {
                subscription.cancel();
                body.completeExceptionally(SourceFailure.wrongFormat("het antwoord is groter dan " + cap / 1_000_000 + " MB"));
                return;
            }
            byte[] part = new byte[buffer.remaining()];
            buffer.get(part);
            received.write(part, 0, part.length);
        }
        subscription.request(1);
    }

    @Override public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override public void onComplete() {
        body.complete(received.toByteArray());
    }
}
