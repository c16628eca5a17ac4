package callcenter.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A run waits for a row that another transaction holds, which then changes the deadline that is being run. Were that to
 * wait for the run, the database would have to end one of the two, a second later.
 */
@Tag("servers")
class DeadlineLocksTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CompletableFuture<Void> held = new CompletableFuture<>();
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger runs = new AtomicInteger();
    private TestDatabase database;
    private TestReplica replica;

    @BeforeEach
    void start() {
        database = TestDatabase.fresh();
        replica = TestReplica.started(database);
    }

    @AfterEach
    void stop() {
        replica.close();
    }

    @Test
    void whoRemovesADeadlineDoesNotWaitForItsRun() {
        meetsTheRun(tx -> tx.cancel("ring", "call-1"));

        await().atMost(PATIENCE).until(() -> database.number("select count(*) from deadline") == 0);
        assertEquals(1, attempts.get());
        assertEquals(1, runs.get());
    }

    @Test
    void whoSetsADeadlineAnewDoesNotWaitForItsRunAndItIsDueAnew() {
        var later = replica.clock().instant().plusSeconds(3_600);

        meetsTheRun(tx -> tx.schedule(ring("call-1", later)));

        await().atMost(PATIENCE).until(() -> database.number("select max(value) from counter") == 2);
        assertEquals(1, attempts.get());
        assertEquals(1, runs.get());
        assertEquals(1, database.number("select count(*) from deadline where due_at > now() + interval '50 minutes'"));
    }

    @Test
    void aRunThatWaitsMakesNoOtherLate() {
        replica.deadlines().on("ring", (tx, deadline, now) -> {
            if (deadline.subject().equals("other")) {
                tx.afterCommit(() -> held.complete(null));
                return Uni.createFrom().voidItem();
            }
            var context = Vertx.currentContext();
            begun.complete(null);
            return Uni.createFrom().completionStage(held).emitOn(next -> context.runOnContext(ignored -> next.run()));
        });

        schedule(ring("waits", replica.clock().instant()));
        begun.join();
        schedule(ring("other", replica.clock().instant()));

        await().atMost(PATIENCE.dividedBy(2)).until(() -> database.number("select count(*) from deadline") == 0);
    }

    /** Holds what the run of a deadline wants; once that waits, does this to the deadline and commits. */
    private void meetsTheRun(Consumer<Transaction> change) {
        replica.deadlines().on("ring", (tx, deadline, now) -> {
            runs.incrementAndGet();
            begun.complete(null);
            return TestReplica.add(tx, "call-1").replaceWithVoid();
        });
        var changing = replica.transactions()
                .run(tx -> {
                    var context = Vertx.currentContext();
                    attempts.incrementAndGet();
                    return TestReplica.add(tx, "call-1")
                            .invoke(() -> held.complete(null))
                            .chain(() -> Uni.createFrom().completionStage(begun))
                            .emitOn(next -> context.runOnContext(ignored -> next.run()))
                            .invoke(() -> change.accept(tx));
                })
                .subscribeAsCompletionStage();
        held.join();
        schedule(ring("call-1", replica.clock().instant()));
        changing.join();
    }

    @Test
    void kindsThatShareAPreparationAreLockedTogetherAndNoOthersWithThem() {
        var prepared = new CopyOnWriteArrayList<List<String>>();
        DeadlinePreparation together = (session, subjects) -> {
            prepared.add(subjects);
            return Uni.createFrom().voidItem();
        };
        var transactions = new CopyOnWriteArrayList<Transaction>();
        DeadlineHandler seen = (tx, deadline, now) -> {
            transactions.add(tx);
            return Uni.createFrom().voidItem();
        };

        replica.deadlines().on("ring", together, seen);
        replica.deadlines().on("hold", together, seen);
        replica.deadlines().on("presence", seen);
        var due = replica.clock().instant();

        schedule(
                ring("b", due), new Deadline("hold", "a", due), new Deadline("presence", "agent", due), ring("c", due));

        await().atMost(PATIENCE).until(() -> database.number("select count(*) from deadline") == 0);
        assertEquals(4, transactions.size());
        assertEquals(2, transactions.stream().distinct().count());
        assertEquals(List.of(List.of("a", "b", "c")), prepared);
    }

    private static Deadline ring(String subject, Instant dueAt) {
        return new Deadline("ring", subject, dueAt);
    }

    private void schedule(Deadline... deadlines) {
        TestReplica.await(replica.transactions().run(tx -> {
            for (var deadline : deadlines) {
                tx.schedule(deadline);
            }
            return Uni.createFrom().voidItem();
        }));
    }
}
