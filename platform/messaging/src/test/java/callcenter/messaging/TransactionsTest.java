package callcenter.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallPromiseAgreed;
import callcenter.events.call.CallWrappedUp;
import callcenter.messaging.json.EventJson;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
class TransactionsTest {

    private TestDatabase database;
    private TestReplica replica;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        replica = TestReplica.idle(database);
    }

    @AfterEach
    void stop() {
        replica.close();
    }

    @Test
    void stateEventAndDeadlineAreCommittedTogether() {
        TestReplica.await(replica.transactions().run(tx -> {
            tx.schedule(new Deadline("ring", "call-1", Instant.now()));
            return TestReplica.increment(tx, "call-1");
        }));

        assertEquals(1, database.number("select value from counter"));
        assertEquals(1, database.number("select count(*) from outbox where aggregate = 'call-1' and sequence = 1"));
        assertEquals(1, database.number("select count(*) from deadline where kind = 'ring' and subject = 'call-1'"));
    }

    @Test
    void everyKeyHasAShard() {
        assertEquals(Shards.COUNT, database.number("select count(*) from outbox_shard"));
        assertEquals(Shards.COUNT - 1, database.number("select max(shard) from outbox_shard"));
        assertEquals(2, Shards.of("call-1"), "for ever: rows of one key must not end up in two shards");
    }

    @Test
    void aFailureLeavesNothingAndRunsNoFollowUp() {
        var followed = new AtomicBoolean();

        var failed = replica.transactions().run(tx -> {
            tx.schedule(new Deadline("ring", "call-1", Instant.now()));
            tx.afterCommit(() -> followed.set(true));
            return TestReplica.increment(tx, "call-1").map(value -> {
                throw new IllegalStateException("no");
            });
        });

        assertThrows(IllegalStateException.class, () -> TestReplica.await(failed));
        assertEquals(0, database.number("select count(*) from counter"));
        assertEquals(0, database.number("select count(*) from outbox"));
        assertEquals(0, database.number("select count(*) from deadline"));
        assertFalse(followed.get());
    }

    @Test
    void theLastWordAboutADeadlineCounts() {
        var due = Instant.parse("2030-01-01T00:00:00.000000001Z");

        TestReplica.await(replica.transactions().run(tx -> {
            tx.cancel("ring", "set-after-cancel");
            tx.schedule(new Deadline("ring", "set-after-cancel", due, "x"));
            tx.schedule(new Deadline("ring", "cancelled", due));
            tx.cancel("ring", "cancelled");
            return Uni.createFrom().voidItem();
        }));

        assertEquals(List.of("set-after-cancel"), database.texts("select subject from deadline"));
        assertEquals(
                "2030-01-01 00:00:00.000001+00",
                database.texts("select due_at from deadline").getFirst(),
                "rounded up, so that it is never early");
    }

    @Test
    void aDeadlockIsRetriedInANewSession() {
        var attempts = new AtomicInteger();
        replica.count("a");
        replica.count("b");
        var bothHoldOne = new CountDownLatch(2);

        var first = lockBoth("a", "b", attempts, bothHoldOne);
        var second = lockBoth("b", "a", attempts, bothHoldOne);
        TestReplica.await(Uni.join().all(first, second).andFailFast());

        assertEquals(3, attempts.get(), "one of the two lost and ran again");
        assertEquals(List.of("3", "3"), database.texts("select value from counter order by id"));
    }

    private Uni<Long> lockBoth(String one, String other, AtomicInteger attempts, CountDownLatch bothHoldOne) {
        return replica.transactions().run(tx -> {
            attempts.incrementAndGet();
            return TestReplica.increment(tx, one)
                    .invoke(bothHoldOne::countDown)
                    .call(() -> untilZero(tx, bothHoldOne))
                    .chain(() -> TestReplica.increment(tx, other));
        });
    }

    /** Asks again and again without blocking the event loop. */
    private static Uni<Void> untilZero(Transaction tx, CountDownLatch latch) {
        return latch.getCount() == 0
                ? Uni.createFrom().voidItem()
                : tx.session()
                        .createNativeQuery("select 1", Integer.class)
                        .getSingleResult()
                        .chain(() -> untilZero(tx, latch));
    }

    @Test
    void whatWasStartedEndsEvenIfNobodyWaits() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var committed = new CountDownLatch(1);

        var subscription = replica.transactions()
                .run(tx -> {
                    tx.afterCommit(committed::countDown);
                    return TestReplica.increment(tx, "call-1").invoke(entered::countDown);
                })
                .subscribe()
                .with(value -> {});
        entered.await();
        subscription.cancel();

        assertTrue(committed.await(10, TimeUnit.SECONDS));
        assertEquals(1, database.number("select value from counter"));
    }

    @Test
    void anOversizedEventIsRefusedWhereItIsAppended() {
        var story = "x".repeat(600 * 1024);

        var refused = replica.transactions().run(tx -> {
            tx.publish("call-1", 1, Instant.now(), promise(story));
            return Uni.createFrom().voidItem();
        });

        assertThrows(EventTooLarge.class, () -> TestReplica.await(refused));
        assertEquals(0, database.number("select count(*) from outbox"));
    }

    @Test
    void personalFieldsAreKeptApartFromTheFactsOfTheJournal() throws IOException {
        var event = EventJson.decode(
                ("{\"direction\":\"INBOUND\",\"agentId\":\"agent-1\",\"number\":\"+8613800138000\",\"matter\":\"m\\u0000\","
                                + "\"content\":\"secret\",\"talkMs\":5}")
                        .getBytes(StandardCharsets.UTF_8),
                CallWrappedUp.class);

        TestReplica.await(replica.transactions().run(tx -> {
            tx.publish("call-1", 1, Instant.now(), event);
            return Uni.createFrom().voidItem();
        }));

        var facts = database.texts("select facts from outbox").getFirst();
        assertTrue(facts.contains("\"talkMs\":5"), facts);
        assertFalse(facts.contains("13800138000") || facts.contains("secret") || facts.contains("matter"), facts);
    }

    @Test
    void anEventOutsideTheCatalogueIsRefused() {
        record Stray() implements callcenter.events.Event {}

        var refused = replica.transactions().run(tx -> {
            tx.publish("call-1", 1, Instant.now(), new Stray());
            return Uni.createFrom().voidItem();
        });

        assertThrows(IllegalArgumentException.class, () -> TestReplica.await(refused));
    }

    private static CallPromiseAgreed promise(String story) {
        try {
            return EventJson.decode(
                    ("{\"matter\":\"" + story + "\"}").getBytes(StandardCharsets.UTF_8), CallPromiseAgreed.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
