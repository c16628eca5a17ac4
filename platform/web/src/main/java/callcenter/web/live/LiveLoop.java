package callcenter.web.live;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The one event loop that a stream's state lives on; what runs here needs no locks. */
final class LiveLoop implements Executor {
    private final Vertx vertx;
    private final Context context;

    LiveLoop(Vertx vertx) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
    }

    @Override
    public void execute(Runnable task) {
        context.runOnContext(ignored -> task.run());
    }

    /** Each read has a context of its own, as database sessions require; the answer comes back on the loop. */
    <T> Uni<T> read(Supplier<Uni<T>> read) {
        Context own = VertxContext.createNewDuplicatedContext(context);
        VertxContextSafetyToggle.setContextSafe(own, true);
        return Uni.createFrom()
                .<T>emitter(emitter -> own.runOnContext(ignored ->
                        Uni.createFrom().deferred(read::get).subscribe().with(emitter::complete, emitter::fail)))
                .emitOn(this);
    }

    /** @return names the timer for {@link #cancel} */
    long every(Duration period, Runnable task) {
        return vertx.setPeriodic(period.toMillis(), ignored -> execute(task));
    }

    void after(Duration delay, Runnable task) {
        vertx.setTimer(delay.toMillis(), ignored -> execute(task));
    }

    void cancel(long timer) {
        vertx.cancelTimer(timer);
    }
}
