package callcenter.local.simulation.vonage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One party's connection: its state, and the place where its script can be disturbed. */
final class Leg {

    /** Who ended a leg, by Vonage's names. */
    static final String USER = "user";

    static final String PLATFORM = "platform";

    private final String uuid;
    private final String direction;
    private final String from;
    private final JsonNode to;
    private final Consumer<Leg> progress;
    private LegStatus status = LegStatus.STARTED;
    private String endedBy = "";
    private Instant answeredAt;
    private CompletableFuture<Optional<JsonNode>> disturbance = new CompletableFuture<>();
    private Runnable whenTalking = () -> {};
    private boolean talked;

    /**
     * @param to       the endpoint, as in the REST API
     * @param progress is told of each new status, in order
     */
    Leg(String uuid, String direction, String from, JsonNode to, Consumer<Leg> progress) {
        this.uuid = uuid;
        this.direction = direction;
        this.from = from;
        this.to = to;
        this.progress = progress;
    }

    String uuid() {
        return uuid;
    }

    String direction() {
        return direction;
    }

    String from() {
        return from;
    }

    JsonNode to() {
        return to;
    }

    synchronized LegStatus status() {
        return status;
    }

    synchronized String endedBy() {
        return endedBy;
    }

    synchronized boolean live() {
        return !status.over();
    }

    synchronized long seconds() {
        return answeredAt == null
                ? 0
                : Duration.between(answeredAt, Instant.now()).toSeconds();
    }

    /** Moves on; false when the leg is over already. */
    synchronized boolean become(LegStatus next) {
        if (status.over()) {
            return false;
        }
        status = next;
        if (next == LegStatus.ANSWERED) {
            answeredAt = Instant.now();
        }
        progress.accept(this);
        if (next.over()) {
            disturbance.complete(Optional.empty());
        }
        return true;
    }

    /** A leg that was never answered is cancelled. */
    synchronized void end(String by) {
        if (live()) {
            endedBy = by;
            become(status == LegStatus.ANSWERED ? LegStatus.COMPLETED : LegStatus.CANCELLED);
        }
    }

    synchronized boolean transfer(JsonNode script) {
        return status == LegStatus.ANSWERED && disturbance.complete(Optional.of(script));
    }

    /** The script goes on with another one. */
    synchronized void settle() {
        if (!status.over()) {
            disturbance = new CompletableFuture<>();
        }
    }

    /** What happens when this party first talks to somebody. */
    synchronized void whenTalking(Runnable action) {
        whenTalking = action;
    }

    synchronized void talks() {
        if (!talked) {
            talked = true;
            whenTalking.run();
        }
    }

    synchronized boolean talked() {
        return talked;
    }

    /** Goes on after this time, unless the leg is disturbed before. */
    void pause(Duration length) throws Disturbed {
        CompletableFuture<Optional<JsonNode>> trouble = trouble();
        try {
            throw new Disturbed(trouble.get(length.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            // the time is up: that is what was waited for
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized CompletableFuture<Optional<JsonNode>> trouble() {
        return disturbance;
    }
}
