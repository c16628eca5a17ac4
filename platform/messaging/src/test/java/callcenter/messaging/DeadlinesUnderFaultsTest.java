package callcenter.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.FailureCase;
import callcenter.testing.SettableClock;
import io.smallrye.mutiny.Uni;
import java.sql.SQLException;
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
    private static final int MANY = 10_000;

    private static final String TOLD = "select aggregate from outbox union all select aggregate from journal";

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
        return early(deadline, now)
                .chain(() -> TestReplica.add(tx, deadline.subject()).replaceWithVoid());
    }

    private Uni<Void> early(Deadline deadline, Instant now) {
        if (now.isBefore(deadline.dueAt())) {
            early.add(deadline.subject());
        }
        return Uni.createFrom().voidItem();
    }

    private static void schedule(TestReplica replica, String subject, Instant dueAt) {
        TestReplica.await(replica.transactions().run(tx -> {
            tx.schedule(new Deadline("promise", subject, dueAt));
            return Uni.createFrom().voidItem();
        }));
    }

    private void due(int number, String when) {
        database.execute("insert into deadline (kind, subject, due_at, run_at) select 'promise', 'p-' || i, due, due"
                + " from generate_series(1, " + number + ") i, (select " + when + ") as t(due)");
    }

    private void eachOnce(int number) {
        assertEquals(number, database.number("select count(*) from counter where value = 1"));
        assertEquals(number, database.number("select count(*) from counter"));
        assertEquals(List.of(), early);
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
        due(DUE, "now() + interval '1 s'");
        running(TestReplica.started(database));
        running(TestReplica.started(database));

        awaitEffects(DUE / 4);
        database.cutEverybody();
        awaitEffects(DUE / 2);
        database.servers().postgres().kill();
        database.servers().postgres().start();

        awaitNothingPending();
        eachOnce(DUE);
    }

    /** Nothing was claimed by it, so nobody else would bring the alarm to look again. */
    @Test
    void aClaimThatBreaksOffIsRepeated() throws SQLException {
        running(TestReplica.started(database));
        var claiming = " from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
                + " and query like '%mine as materialized%'";
        try (var connection = database.servers().jdbc(database.name()).getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table deadline");
            await().atMost(PATIENCE).until(() -> database.number("select count(*)" + claiming) > 0);
            statement.execute("select pg_terminate_backend(pid)" + claiming);
            connection.rollback();
        }

        due(1, "now()");

        awaitNothingPending();
        eachOnce(1);
    }

    /** What the process had begun is undone by its end; what it had done is not done again. */
    @Test
    @FailureCase("R53")
    void eachTakesEffectOnceThoughAProcessIsKilledInTheMiddleOfTenThousand() throws Exception {
        due(MANY, "now()");
        var doomed = DoomedProcess.stuckAfter(MANY / 3, database.address());
        doomed.destroyForcibly().waitFor();
        var done = database.number("select count(*) from (" + TOLD + ") told");

        var other = TestReplica.started(database);
        replicas.add(other);
        other.deadlines().on("promise", (tx, deadline, now) -> {
            TestReplica.tell(tx, deadline.subject());
            return early(deadline, now);
        });

        awaitNothingPending();
        assertTrue(done < MANY / 3, "it ended in the middle");
        assertEquals(MANY, database.number("select count(*) from (" + TOLD + ") told"));
        assertEquals(MANY, database.number("select count(distinct aggregate) from (" + TOLD + ") told"));
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
