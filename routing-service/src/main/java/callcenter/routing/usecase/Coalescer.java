package callcenter.routing.usecase;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Runs a job at most once at a time; however often it is asked for meanwhile, it runs once more afterwards. */
final class Coalescer {

    private static final int IDLE = 0;
    private static final int RUNNING = 1;
    private static final int ONCE_MORE = 2;

    private final AtomicInteger state = new AtomicInteger(IDLE);
    private final Supplier<Uni<Void>> job;

    /** @param job handles its own failures */
    Coalescer(Supplier<Uni<Void>> job) {
        this.job = job;
    }

    /** What was committed before this call is seen by a run that starts after it. */
    void request() {
        if (state.getAndUpdate(now -> now == IDLE ? RUNNING : ONCE_MORE) == IDLE) {
            run();
        }
    }

    /** Apart from whoever asked: a run serves all that wait, and belongs to the trace of none of them. */
    private void run() {
        var apart = VertxContext.createNewDuplicatedContext();
        if (apart == null) {
            start();
        } else {
            apart.runOnContext(ignored -> start());
        }
    }

    private void start() {
        Uni.createFrom().deferred(job::get).subscribe().with(done -> ended(), failure -> ended());
    }

    private void ended() {
        if (state.updateAndGet(now -> now == ONCE_MORE ? RUNNING : IDLE) == RUNNING) {
            run();
        }
    }
}
