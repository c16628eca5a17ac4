package callcenter.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs deadlines when their time has come: never before, once, late only by the time that everything was down.
 *
 * <p>Due rows are claimed in batches; claim, effects and deletion are one transaction. So a crash before the commit leaves
 * the row to be run again as if never run, a crash after it leaves nothing, and two replicas never both run one. When a
 * batch fails its rows are run one by one; a row that fails is postponed (1 s, doubled up to 5 min), keeps its error for
 * operators to see, and holds back no other. A row whose kind has no handler here is left alone.
 *
 * <p>A claim also tells what is due next, so the next one is looked for in time though runs before it have not ended.
 *
 * <p>A claim keeps nobody waiting, neither other replicas nor who sets or removes the deadline: so whoever holds what a
 * run waits for never waits for that run. What handlers lock for a batch is the business of their
 * {@link DeadlinePreparation}.
 */
public final class Deadlines {

    private static final Logger LOG = Logger.getLogger(Deadlines.class);
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final InstantSource clock;
    private final EventLoop loop;
    private final Alarm alarm;
    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();
    private final Set<Claim> failed = ConcurrentHashMap.newKeySet();
    private final Timer lateness;
    private final Counter failures;

    Deadlines(Transactions transactions, InstantSource clock, EventLoop loop, Alarm alarm, MeterRegistry meters) {
        this.transactions = transactions;
        this.clock = clock;
        this.loop = loop;
        this.alarm = alarm;
        this.lateness = Timer.builder("callcenter.deadline.lateness")
                .description("From due to run")
                .publishPercentileHistogram()
                .register(meters);
        this.failures = Counter.builder("callcenter.deadline.failures")
                .description("Runs that failed and were postponed")
                .register(meters);
    }

    /** Registers the handler of a kind, once, at startup. Rows of a kind without handler wait and stay visible. */
    public void on(String kind, DeadlineHandler handler) {
        register(kind, new Kind(handler, null, true));
    }

    /**
     * The same for a kind of which very many may be due at once. What its handler looks up is locked and loaded for the
     * whole batch by one statement, and what it changes is written for the whole batch: so it finds rows by id, and
     * never queries for what another run of the batch may have changed. Kinds that share a preparation are run together;
     * no others are run in one transaction with them.
     */
    public void on(String kind, DeadlinePreparation preparation, DeadlineHandler handler) {
        register(kind, new Kind(handler, preparation, false));
    }

    /** The same for handlers that do query: each sees what the runs before it changed, which is written one by one. */
    public void onEach(String kind, DeadlinePreparation preparation, DeadlineHandler handler) {
        register(kind, new Kind(handler, preparation, true));
    }

    private void register(String name, Kind kind) {
        if (kinds.putIfAbsent(name, kind) != null) {
            throw new IllegalStateException("Deadline kind " + name + " has a handler already");
        }
        alarm.ring();
    }

    /**
     * Runs what is due, a batch of it at most.
     *
     * @param comeAgain hears when to look again, as soon as that is known and before the runs have ended
     */
    Uni<Void> runDue(Consumer<Instant> comeAgain) {
        if (kinds.isEmpty() || !failed.isEmpty()) {
            comeAgain.accept(Instant.MAX);
            return Uni.createFrom().voidItem();
        }
        return loop.run(() -> batch(comeAgain)).ifNoItem().after(LONGEST_BATCH).fail();
    }

    private Uni<Void> batch(Consumer<Instant> comeAgain) {
        var claim = new Claim();
        return transactions
                .once(tx -> {
                    var now = clock.instant();
                    return DueDeadlines.claim(tx.session(), kinds.keySet(), now)
                            .invoke(found -> claim.rows = ofOneGroup(found.claimed()))
                            .invoke(found -> comeAgain.accept(next(found, claim.rows, now)))
                            .chain(() -> run(tx, claim.rows, now).onFailure().invoke(() -> failed.add(claim)));
                })
                .onFailure(e -> !claim.rows.isEmpty())
                .recoverWithUni(e -> oneByOne(claim));
    }

    /** At once if there may be more that nobody has claimed. What is due and in somebody's hands is looked at soon. */
    private static Instant next(DueDeadlines.Found found, List<DueDeadlines.Claimed> ran, Instant now) {
        if (found.full()) {
            return Alarm.AT_ONCE;
        }
        return found.more() || ran.size() < found.claimed().size() ? now : found.next();
    }

    private Uni<Void> run(Attempt tx, List<DueDeadlines.Claimed> rows, Instant now) {
        return prepare(tx, rows).chain(() -> InOrder.each(rows, row -> runOne(tx, row, now)));
    }

    /** Nothing else is looked for meanwhile: these would be claimed together again. */
    private Uni<Void> oneByOne(Claim claim) {
        failed.add(claim);
        return InOrder.each(claim.rows, this::alone)
                .eventually(() -> failed.remove(claim))
                .invoke(alarm::ring);
    }

    private Uni<Void> alone(DueDeadlines.Claimed row) {
        return transactions
                .attempts(tx -> {
                    var now = clock.instant();
                    return DueDeadlines.claim(tx.session(), row.deadline(), now)
                            .chain(found -> found.map(still -> runOne(tx, still, now))
                                    .orElseGet(() -> Uni.createFrom().voidItem()));
                })
                .onFailure()
                .recoverWithUni(failure -> postpone(row, failure));
    }

    /** Fails when the database is away: then the row is left as it was, and so is the rest of the batch. */
    private Uni<Void> postpone(DueDeadlines.Claimed row, Throwable failure) {
        var deadline = row.deadline();
        return transactions
                .run(tx -> DueDeadlines.postpone(
                        tx.session(), deadline, clock.instant().plus(row.pause()), failure))
                .invoke(() -> {
                    failures.increment();
                    LOG.errorf(
                            failure,
                            "Deadline %s of %s failed %d times; it runs again in %d s, others are not held up",
                            deadline.kind(),
                            deadline.subject(),
                            row.attempts() + 1,
                            row.pause().toSeconds());
                });
    }

    /** The longest due and what is prepared with it; the others' turn comes at once. */
    private List<DueDeadlines.Claimed> ofOneGroup(List<DueDeadlines.Claimed> rows) {
        return rows.stream()
                .min(Comparator.comparing(row -> row.deadline().dueAt()))
                .map(first -> rows.stream()
                        .filter(row -> kind(row).preparation() == kind(first).preparation())
                        .toList())
                .orElse(rows);
    }

    private Kind kind(DueDeadlines.Claimed row) {
        return kinds.get(row.deadline().kind());
    }

    /** One alone locks what it needs by itself. */
    private Uni<Void> prepare(Attempt tx, List<DueDeadlines.Claimed> rows) {
        var subjects =
                rows.stream().map(row -> row.deadline().subject()).distinct().toList();
        return subjects.size() < 2
                ? Uni.createFrom().voidItem()
                : kind(rows.getFirst()).prepare(tx, subjects);
    }

    private Uni<Void> runOne(Attempt tx, DueDeadlines.Claimed row, Instant now) {
        var deadline = row.deadline();
        tx.afterCommit(() -> lateness.record(Duration.between(deadline.dueAt(), now)));
        return tx.spans()
                .running(
                        deadline.kind(),
                        deadline.subject(),
                        row.traceparent(),
                        () -> kind(row).run(tx, deadline, now))
                .invoke(() -> tx.ran(deadline));
    }

    /** @param flushed after each run, so that the next one's queries see what this one changed */
    private record Kind(DeadlineHandler handler, @Nullable DeadlinePreparation preparation, boolean flushed) {

        Uni<Void> prepare(Attempt tx, List<String> subjects) {
            return preparation == null
                    ? Uni.createFrom().voidItem()
                    : preparation.prepare(tx.session(), subjects).replaceWithVoid();
        }

        Uni<Void> run(Attempt tx, Deadline deadline, Instant now) {
            var run = handler.run(tx, deadline, now);
            return flushed ? run.call(tx::flush) : run;
        }
    }

    private static final class Claim {
        private List<DueDeadlines.Claimed> rows = List.of();
    }
}
