package callcenter.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.testing.FailureCase;
import callcenter.testing.SettableClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Never early, never twice, none lost: with connections cut, the server killed and clocks set while very many are due. */
@Tag("servers")
class DeadlinesUnderFaultsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DUE = 3_000;

    private final List<TestReplica> replicas = new ArrayList<>();
    private final List<String> early = new CopyOnWriteArrayList<>();
    private TestDatabase database;

    @BeforeEach
    void freshDatabase() {
        database = TestDatabase.fresh();
    }

    @AfterEach
    void stop() {
        if (!database.servers().postgres().isRunning()) {
            database.servers().postgres().start();
        }
        replicas.forEach(TestReplica::close);
    }

    private TestReplica running(TestReplica replica) {
        replicas.add(replica);
        replica.deadlines().on("promise", this::effect);
        return replica;
    }

    private Uni<Void> effect(Transaction tx, Deadline deadline, Instant now) {
        if (now.isBefore(deadline.dueAt())) {
            early.add(deadline.subject());
        }
        return TestReplica.add(tx, deadline.subject()).replaceWithVoid();
    }

    private static void schedule(TestReplica replica, String subject, Instant dueAt) {
        TestReplica.await(replica.transactions().run(tx -> {
            tx.schedule(new Deadline("promise", subject, dueAt));
            return Uni.createFrom().voidItem();
        }));
    }

    private void awaitEffects(int count) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> database.number("select count(*) from counter") >= count);
    }

    private void awaitNothingPending() {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> database.number("select count(*) from deadline") == 0);
    }

    /** What was committed before the cut is not run again; what was not is. */
    @Test
    @FailureCase("R53")
    void eachTakesEffectOnceThoughConnectionsAreCutAndTheServerIsKilledMeanwhile() {
        database.execute("insert into deadline (kind, subject, due_at, run_at) select 'promise', 'p-' || i, due, due"
                + " from generate_series(1, " + DUE + ") i, (select now() + interval '1 s') as t(due)");
        running(TestReplica.started(database));
        running(TestReplica.started(database));

        awaitEffects(DUE / 4);
        database.cutEverybody();
        awaitEffects(DUE / 2);
        database.servers().postgres().kill();
        database.servers().postgres().start();

        awaitNothingPending();
        assertEquals(DUE, database.number("select count(*) from counter where value = 1"));
        assertEquals(DUE, database.number("select count(*) from counter"));
        assertEquals(List.of(), early);
    }

    @Test
    void aClockThatIsSetForwardAndBackRunsNoneEarlyOrTwice() {
        var clock = SettableClock.at("2026-03-02T09:00:00Z");
        var start = clock.instant();
        var replica = running(TestReplica.started(database, clock));
        schedule(replica, "in an hour", start.plus(Duration.ofHours(1)));
        schedule(replica, "in three", start.plus(Duration.ofHours(3)));

        clock.advance(Duration.ofHours(2));
        awaitEffects(1);
        clock.advance(Duration.ofHours(-2));
        schedule(replica, "in more than two", start.plus(Duration.ofMinutes(150)));
        schedule(replica, "at once", start);

        awaitEffects(2);
        assertEquals(
                List.of("at once", "in an hour"), database.texts("select id from counter where value = 1 order by id"));
        clock.advance(Duration.ofHours(4));
        awaitNothingPending();
        assertEquals(4, database.number("select count(*) from counter where value = 1"));
        assertEquals(List.of(), early);
    }
}
