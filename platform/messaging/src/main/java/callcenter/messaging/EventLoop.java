package callcenter.messaging;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;

/** Where work runs: the caller's event loop if it has one, else one of our own; and how it pauses without leaving it. */
final class EventLoop {

    private final Vertx vertx;

    EventLoop(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Starts the work when subscribed and lets it end whatever the subscriber does: a client that hangs up must not
     * leave a transaction open.
     */
    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Runnable start = () ->
                    Uni.createFrom().deferred(() -> work.get()).subscribe().with(emitter::complete, emitter::fail);
            if (Vertx.currentContext() == null) {
                fresh(start);
            } else {
                start.run();
            }
        });
    }

    /** Runs it on a context that nobody else shares. */
    void fresh(Runnable action) {
        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()).runOnContext(ignored -> action.run());
    }

    /** A pause that continues on the same context. */
    Uni<Void> pause(Duration length) {
        return Uni.createFrom()
                .emitter(emitter -> vertx.setTimer(Math.max(1, length.toMillis()), id -> emitter.complete(null)));
    }
}
