package callcenter.messaging.wiring;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallHoldOverdue;
import callcenter.messaging.DeadLetters;
import callcenter.messaging.Deadline;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transactions;
import callcenter.testing.RealServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The parts as a service gets them, with the consumer recipe of the README. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class WiringTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Transactions transactions;

    @Inject
    Deadlines deadlines;

    @Inject
    DeadLetters deadLetters;

    @Inject
    InstantSource clock;

    @Inject
    MeterRegistry meters;

    @Inject
    CallEvents events;

    @Inject
    PgPoolCreator pools;

    @Test
    void connectionsThatFallSilentAreGivenUp() {
        assertEquals("SilentDatabase", pools.getClass().getSimpleName());
    }

    @Test
    void aCommittedEventReachesTheConsumerOnce() {
        var subject = "call-" + UUID.randomUUID();

        transactions
                .run(tx -> {
                    tx.publish(subject, 1, clock.instant(), new CallHoldOverdue("agent-1", 60_000, clock.instant()));
                    return Uni.createFrom().voidItem();
                })
                .await()
                .atMost(PATIENCE);

        await().atMost(PATIENCE).until(() -> events.seen().contains(subject));
        assertEquals(1, events.seen().stream().filter(subject::equals).count());
        assertEquals(0, deadLetters.list(10).await().atMost(PATIENCE).size());
    }

    @Test
    void aDeadlineIsRun() {
        var ran = new CopyOnWriteArrayList<String>();
        deadlines.on("ring", (tx, deadline, now) -> {
            tx.afterCommit(() -> ran.add(deadline.detail()));
            return Uni.createFrom().voidItem();
        });

        transactions
                .run(tx -> {
                    tx.schedule(new Deadline("ring", "call-1", clock.instant().plusMillis(100), "round 1"));
                    return Uni.createFrom().voidItem();
                })
                .await()
                .atMost(PATIENCE);

        await().atMost(PATIENCE).until(() -> ran.contains("round 1"));
    }

    @Test
    void lagIsAMeasure() {
        assertTrue(meters.find("callcenter.outbox.oldest").gauge() != null);
        assertTrue(meters.find("callcenter.outbox.unpublished").gauge() != null);
        assertTrue(meters.find("callcenter.deadline.lateness").timer() != null);
    }
}
