package callcenter.messaging;

import callcenter.messaging.trace.Tracing;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;

/** Where work runs: the caller's event loop if it has one, else one of our own; and how it pauses without leaving it. */
final class EventLoop {

    private final Vertx vertx;
    private final Tracing tracing;

    EventLoop(Vertx vertx, Tracing tracing) {
        this.vertx = vertx;
        this.tracing = tracing;
    }

    /**
     * Starts the work when subscribed and lets it end whatever the subscriber does: a client that hangs up must not
     * leave a transaction open. On the caller's context when that is its own, so that its trace goes with it; always on
     * an event loop, even when a worker thread asks.
     */
    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            if (!VertxContext.isOnDuplicatedContext()) {
                onOwnContext(tracing.carriedOver(() -> start(work, emitter)));
            } else if (Context.isOnEventLoopThread()) {
                start(work, emitter);
            } else {
                Vertx.currentContext().runOnContext(ignored -> start(work, emitter));
            }
        });
    }

    /** The same on a context of its own, for work that is nobody's. */
    <T> Uni<T> runApart(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> onOwnContext(() -> start(work, emitter)));
    }

    private void onOwnContext(Runnable action) {
        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()).runOnContext(ignored -> action.run());
    }

    /** Whatever goes wrong reaches the emitter: a caller that never hears back would wait for ever. */
    private static <T> void start(Supplier<Uni<T>> work, UniEmitter<? super T> emitter) {
        try {
            work.get().subscribe().with(emitter::complete, emitter::fail);
        } catch (RuntimeException | LinkageError e) {
            emitter.fail(e);
        }
    }

    /** A pause that continues on the same context. */
    Uni<Void> pause(Duration length) {
        return Uni.createFrom()
                .emitter(emitter -> vertx.setTimer(Math.max(1, length.toMillis()), id -> emitter.complete(null)));
    }
}
