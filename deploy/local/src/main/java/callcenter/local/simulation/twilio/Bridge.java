package callcenter.local.simulation.twilio;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Two legs that hear each other, until one of them leaves. */
final class Bridge {

    private final long since = System.nanoTime();
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    void end() {
        over.complete(null);
    }

    CompletableFuture<Void> over() {
        return over;
    }

    String seconds() {
        return Long.toString(Duration.ofNanos(System.nanoTime() - since).toSeconds());
    }
}
