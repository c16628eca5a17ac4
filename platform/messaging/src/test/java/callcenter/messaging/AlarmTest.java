package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertFalse;

import callcenter.messaging.trace.Tracing;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The alarm wakes when something is due, however much is scheduled for later. */
class AlarmTest {

    private static final InstantSource CLOCK = InstantSource.system();

    private final Vertx vertx = Vertx.vertx();
    private final Alarm alarm = new Alarm(vertx, CLOCK, new EventLoop(vertx, Tracing.off()));
    private final BlockingQueue<Run> runs = new ArrayBlockingQueue<>(8);

    private record Run(Instant began, UniEmitter<? super Instant> end) {}

    @BeforeEach
    void start() {
        alarm.start(() -> Uni.createFrom().emitter(end -> runs.add(new Run(CLOCK.instant(), end))));
    }

    @AfterEach
    void stop() {
        alarm.stop();
        vertx.close();
    }

    @Test
    void whatIsScheduledForLaterDuringARunLeadsToNoOtherRunBeforeItsTime() throws InterruptedException {
        var first = begun();
        alarm.scheduled(CLOCK.instant().plus(Duration.ofDays(10)));
        var comeAgain = CLOCK.instant().plusMillis(60);
        first.end.complete(comeAgain);

        var second = begun();
        assertFalse(second.began.isBefore(comeAgain));
        second.end.complete(Instant.MAX);
    }

    private Run begun() throws InterruptedException {
        var run = runs.poll(20, TimeUnit.SECONDS);
        if (run == null) {
            throw new AssertionError("nothing runs");
        }
        return run;
    }
}
