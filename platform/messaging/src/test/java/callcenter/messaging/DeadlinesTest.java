package callcenter.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.FailureCase;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
class DeadlinesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<TestReplica> replicas = new ArrayList<>();
    private final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
    private TestDatabase database;

    @BeforeEach
    void freshDatabase() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void stop() {
        replicas.forEach(TestReplica::close);
    }

    private TestReplica replica() {
        var replica = TestReplica.started(database);
        replicas.add(replica);
        return replica;
    }

    private static void schedule(TestReplica replica, Deadline... deadlines) {
        TestReplica.await(replica.transactions().run(tx -> {
            for (var deadline : deadlines) {
                tx.schedule(deadline);
            }
            return Uni.createFrom().voidItem();
        }));
    }

    private static Deadline ring(String subject, Instant dueAt) {
        return new Deadline("ring", subject, dueAt);
    }

    /** Counts the run and leaves an effect in the transaction. */
    private Uni<Void> effect(Transaction tx, Deadline deadline) {
        runs.computeIfAbsent(deadline.subject(), subject -> new AtomicInteger()).incrementAndGet();
        return TestReplica.add(tx, deadline.subject()).replaceWithVoid();
    }

    private void awaitNothingLeft() {
        await().atMost(PATIENCE).until(() -> database.number("select count(*) from deadline") == 0);
    }

    private long effects(String subject) {
        return database.number("select coalesce(max(value), 0) from counter where id = '" + subject + "'");
    }

    @Test
    void noneIsRunBeforeItsTimeByTheDatabasesClock() {
        var replica = replica();
        var micros = new CopyOnWriteArrayList<Long>();
        replica.deadlines().on("ring", (tx, deadline, now) -> {
            assertFalse(now.isBefore(deadline.dueAt()));
            return tx.session()
                    .createNativeQuery(
                            "select cast(extract(epoch from clock_timestamp() - cast(cast(:due as text) as timestamptz))"
                                    + " * 1000000 as bigint)",
                            Long.class)
                    .setParameter("due", deadline.dueAt().toString())
                    .getSingleResult()
                    .invoke(micros::add)
                    .replaceWithVoid();
        });
        var random = new Random(1);
        var start = replica.clock().instant();
        var deadlines = new Deadline[300];
        for (var i = 0; i < deadlines.length; i++) {
            deadlines[i] = ring("call-" + i, start.plusNanos(random.nextLong(100_000_000, 3_000_000_000L)));
        }

        schedule(replica, deadlines);

        awaitNothingLeft();
        var sorted = micros.stream().sorted().toList();
        assertEquals(300, sorted.size());
        assertTrue(sorted.getFirst() >= 0, "earliest: " + sorted.getFirst() + " us");
        System.out.printf(
                "deadline lateness, 100 per second: p50 %d us, p99 %d us, max %d us%n",
                sorted.get(150), sorted.get(297), sorted.getLast());
    }

    @Test
    @FailureCase("R53")
    void twoReplicasNeverBothRunOne() {
        var one = replica();
        var two = replica();
        var byReplica = new ConcurrentHashMap<TestReplica, AtomicInteger>();
        for (var replica : List.of(one, two)) {
            replica.deadlines().on("ring", (tx, deadline, now) -> {
                tx.afterCommit(() -> byReplica
                        .computeIfAbsent(replica, r -> new AtomicInteger())
                        .incrementAndGet());
                return effect(tx, deadline);
            });
        }
        var due = one.clock().instant().plusSeconds(1);
        for (var part = 0; part < 4; part++) {
            var deadlines = new Deadline[500];
            for (var i = 0; i < deadlines.length; i++) {
                deadlines[i] = ring("call-" + part + "-" + i, due);
            }
            schedule(one, deadlines);
        }

        awaitNothingLeft();

        assertEquals(2_000, database.number("select count(*) from counter where value = 1"));
        assertEquals(2_000, database.number("select count(*) from counter"));
        System.out.println("2,000 deadlines due at once, by replica: " + byReplica.values());
    }

    @Test
    void aCrashBeforeTheCommitRunsItAgainAsIfNeverRun() {
        var replica = replica();
        replica.deadlines()
                .on(
                        "ring",
                        (tx, deadline, now) -> effect(tx, deadline)
                                .call(() -> runs.get(deadline.subject()).get() > 1
                                        ? Uni.createFrom().voidItem()
                                        : tx.session()
                                                .createNativeQuery(
                                                        "select pg_terminate_backend(pg_backend_pid())", Boolean.class)
                                                .getSingleResult()));

        schedule(replica, ring("call-1", replica.clock().instant()));

        awaitNothingLeft();
        assertTrue(runs.get("call-1").get() > 1);
        assertEquals(1, effects("call-1"));
    }

    @Test
    @FailureCase("R39")
    void oneThatFailsIsRetriedAloneAndStaysVisible() {
        var replica = replica();
        replica.deadlines().on("ring", (tx, deadline, now) -> {
            var bad = deadline.subject().equals("bad");
            if (bad && runs.computeIfAbsent("bad", s -> new AtomicInteger()).incrementAndGet() <= 3) {
                throw new IllegalStateException("broken");
            }
            return bad ? Uni.createFrom().voidItem() : effect(tx, deadline);
        });
        var due = replica.clock().instant();

        schedule(replica, ring("good-1", due), ring("bad", due), ring("good-2", due));

        await().atMost(PATIENCE)
                .until(() -> database.number("select count(*) from deadline where subject = 'bad' and attempts > 0"
                                + " and last_error like '%broken%' and due_at < run_at")
                        == 1);
        await().atMost(PATIENCE).until(() -> effects("good-1") == 1 && effects("good-2") == 1);
        awaitNothingLeft();
        assertEquals(4, runs.get("bad").get());
    }

    @Test
    void aKindThatNobodyHandlesHereStaysUntilSomebodyDoes() {
        var replica = replica();
        replica.deadlines().on("ring", (tx, deadline, now) -> effect(tx, deadline));
        var due = replica.clock().instant();

        schedule(replica, ring("call-1", due), new Deadline("hold", "call-2", due, "note"));

        await().atMost(PATIENCE).until(() -> effects("call-1") == 1);
        assertEquals(List.of("hold"), database.texts("select kind from deadline"));
        replica.deadlines().on("hold", (tx, deadline, now) -> effect(tx, deadline));
        awaitNothingLeft();
        assertEquals(1, effects("call-2"));
    }

    @Test
    void aHandlerMaySetTheSameDeadlineAgain() {
        var replica = replica();
        replica.deadlines().on("ring", (tx, deadline, now) -> {
            if (effects("call-1") < 2) {
                tx.schedule(ring("call-1", now.plusMillis(50)));
            }
            return effect(tx, deadline);
        });

        schedule(replica, ring("call-1", replica.clock().instant()));

        awaitNothingLeft();
        assertEquals(3, effects("call-1"));
    }

    @Test
    void oneThatWasCancelledIsNotRun() {
        var replica = replica();
        replica.deadlines().on("ring", (tx, deadline, now) -> effect(tx, deadline));
        var later = replica.clock().instant().plusSeconds(3_600);
        schedule(replica, ring("cancelled", later), ring("kept", later));

        TestReplica.await(replica.transactions().run(tx -> {
            tx.cancel("ring", "cancelled");
            return Uni.createFrom().voidItem();
        }));
        database.execute("update deadline set due_at = now(), run_at = now()"); // the hour is over

        awaitNothingLeft();
        assertEquals(1, effects("kept"));
        assertEquals(0, effects("cancelled"));
    }

    @Test
    @FailureCase("R13")
    void theyOutliveTheProcess() {
        try (var first = TestReplica.started(database)) {
            schedule(first, ring("call-1", first.clock().instant().plusMillis(200)));
        }

        replica().deadlines().on("ring", (tx, deadline, now) -> effect(tx, deadline));

        awaitNothingLeft();
        assertEquals(1, effects("call-1"));
    }

    @Test
    @FailureCase("R05")
    void theyOutliveARestartOfTheDatabase() {
        var replica = replica();
        replica.deadlines().on("ring", (tx, deadline, now) -> effect(tx, deadline));
        schedule(replica, ring("call-1", replica.clock().instant().plusSeconds(1)));

        TestServers.running().postgres().restart();

        await().atMost(PATIENCE).ignoreExceptions().until(() -> database.number("select count(*) from deadline") == 0);
        assertEquals(1, effects("call-1"));
    }

    @Test
    void anotherReplicaRunsThemEvenWithItsListenerLost() {
        var scheduling = TestReplica.idle(database);
        replicas.add(scheduling);
        var running = replica();
        running.deadlines().on("ring", (tx, deadline, now) -> effect(tx, deadline));
        await().atMost(PATIENCE).until(() -> database.listeners() == 1);

        database.cutListeners();
        schedule(scheduling, ring("call-1", running.clock().instant()));

        awaitNothingLeft();
        assertEquals(1, effects("call-1"));
        await().atMost(PATIENCE).until(() -> database.listeners() == 1);
    }

    @Test
    void aPreparedKindIsLoadedOncePerBatchInTheOrderToLockIn() {
        var replica = replica();
        var prepared = new CopyOnWriteArrayList<List<String>>();
        replica.deadlines()
                .on(
                        "promise",
                        (session, subjects) -> {
                            prepared.add(subjects);
                            return Uni.createFrom().voidItem();
                        },
                        this::failingOnceForB);
        var due = replica.clock().instant();

        schedule(replica, promise("c", due), promise("a", due), promise("b", due));

        awaitNothingLeft();
        assertEquals(List.of("a", "b", "c"), prepared.getFirst());
        assertTrue(prepared.stream().allMatch(ids -> ids.size() > 1), "who runs alone after a failure is not prepared");
        assertEquals(List.of("1", "1", "1"), database.texts("select value from counter"));
    }

    private Uni<Void> failingOnceForB(Transaction tx, Deadline deadline, Instant now) {
        return effect(tx, deadline).invoke(() -> {
            if (deadline.subject().equals("b") && runs.get("b").get() == 1) {
                throw new IllegalStateException("broken");
            }
        });
    }

    private static Deadline promise(String subject, Instant dueAt) {
        return new Deadline("promise", subject, dueAt);
    }
}
