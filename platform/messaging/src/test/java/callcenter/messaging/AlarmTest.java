package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.messaging.trace.Tracing;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The alarm wakes when something is due, however much is scheduled for later. */
class AlarmTest {

    private static final InstantSource CLOCK = InstantSource.system();

    private final Vertx vertx = Vertx.vertx();
    private final Alarm alarm = new Alarm(vertx, CLOCK, new EventLoop(vertx, Tracing.off()));
    private final BlockingQueue<Run> runs = new ArrayBlockingQueue<>(8);

    private record Run(Instant began, Consumer<Instant> comeAgain, UniEmitter<? super Void> end) {}

    @BeforeEach
    void start() {
        alarm.start(comeAgain -> Uni.createFrom().emitter(end -> runs.add(new Run(CLOCK.instant(), comeAgain, end))));
    }

    @AfterEach
    void stop() {
        alarm.stop();
        vertx.close();
    }

    @Test
    void whatIsScheduledForLaterDuringALookLeadsToNoOtherBeforeItsTime() throws InterruptedException {
        var first = begun();
        alarm.scheduled(CLOCK.instant().plus(Duration.ofDays(10)));
        var comeAgain = CLOCK.instant().plusMillis(60);
        first.comeAgain.accept(comeAgain);
        first.end.complete(null);

        var second = begun();
        assertFalse(second.began.isBefore(comeAgain));
        second.end.complete(null);
    }

    @Test
    void theNextIsLookedForInTimeThoughSomeStillRunButNotTooMany() throws InterruptedException {
        var running = new ArrayList<Run>();
        for (var i = 0; i < Alarm.MOST_AT_ONCE; i++) {
            var run = begun();
            run.comeAgain.accept(Alarm.AT_ONCE);
            running.add(run);
        }

        assertNull(runs.poll(50, TimeUnit.MILLISECONDS), "as many run as may");
        running.removeLast().end.complete(null);
        running.add(begun());
        running.forEach(run -> run.end.complete(null));
    }

    @Test
    void aLookThatFailsBeforeItToldWhenToComeAgainIsRepeated() throws InterruptedException {
        begun().end.fail(new IllegalStateException("database away"));

        begun().end.complete(null);
    }

    private Run begun() throws InterruptedException {
        var run = runs.poll(20, TimeUnit.SECONDS);
        if (run == null) {
            throw new AssertionError("nothing runs");
        }
        return run;
    }
}
