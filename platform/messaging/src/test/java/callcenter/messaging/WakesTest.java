package callcenter.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.FailureCase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WakesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void aWakeRunsTheChecksHereAtOnceAndThoseOfOtherReplicasSoon() {
        var database = TestDatabase.fresh();
        try (var here = TestReplica.started(database);
                var there = TestReplica.started(database)) {
            var ranHere = new AtomicInteger();
            var ranThere = new AtomicInteger();
            here.wakes().on("matching", ranHere::incrementAndGet);
            awaitListeners(database, 2);

            var before = ranHere.get();
            there.wakes().on("matching", ranThere::incrementAndGet);
            here.wakes().wake("matching");

            assertTrue(ranHere.get() > before);
            await().atMost(PATIENCE).until(() -> ranThere.get() > 0);
        }
    }

    @Test
    void aBurstOfWakesIsFewMessages() {
        var database = TestDatabase.fresh();
        try (var here = TestReplica.started(database);
                var there = TestReplica.started(database)) {
            awaitListeners(database, 2);
            var ranThere = new AtomicInteger();
            there.wakes().on("matching", ranThere::incrementAndGet);

            for (var i = 0; i < 10_000; i++) {
                here.wakes().wake("matching");
            }

            await().atMost(PATIENCE).until(() -> ranThere.get() > 0);
            assertTrue(ranThere.get() < 1_000, () -> ranThere + " messages");
        }
    }

    @Test
    @FailureCase("R04")
    void aCheckThatFailsDoesNotKeepOthersFromRunning() {
        var database = TestDatabase.fresh();
        try (var replica = TestReplica.idle(database)) {
            var ran = new AtomicInteger();
            replica.wakes().on("matching", () -> {
                throw new IllegalStateException("broken");
            });
            replica.wakes().on("matching", ran::incrementAndGet);

            replica.wakes().wake("matching");

            assertEquals(1, ran.get());
        }
    }

    @Test
    void everyCheckRunsAgainWhenTheListenerIsBack() {
        var database = TestDatabase.fresh();
        try (var replica = TestReplica.started(database)) {
            awaitListeners(database, 1);
            database.cutListeners();
            var ran = new AtomicInteger();
            replica.wakes().on("matching", ran::incrementAndGet);

            awaitListeners(database, 1);
            await().atMost(PATIENCE).until(() -> ran.get() > 0);
        }
    }

    private static void awaitListeners(TestDatabase database, int count) {
        await().atMost(PATIENCE).until(() -> database.listeners() == count);
    }
}
