package callcenter.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Runs deadlines when their time has come: never before, once, late only by the time that everything was down.
 *
 * <p>Due rows are claimed in batches with SKIP LOCKED; claim, effects and deletion are one transaction. So a crash before
 * the commit leaves the row to be run again as if never run, a crash after it leaves nothing, and two replicas never
 * both run one. When a batch fails, be it by a deadlock with other work, its rows are run one by one; a row that fails is postponed (1 s, doubled up to
 * 5 min), keeps its error for operators to see, and holds back no other. A row whose kind has no handler here is left
 * alone.
 */
public final class Deadlines {

    private static final Logger LOG = Logger.getLogger(Deadlines.class);
    private static final int BATCH = 200;
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final InstantSource clock;
    private final EventLoop loop;
    private final Alarm alarm;
    private final Map<String, DeadlineHandler> handlers = new ConcurrentHashMap<>();
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
        if (handlers.putIfAbsent(kind, handler) != null) {
            throw new IllegalStateException("Deadline kind " + kind + " has a handler already");
        }
        alarm.ring();
    }

    /** Runs all that is due, then says when to come again. */
    Uni<Instant> runDue() {
        if (handlers.isEmpty()) {
            return Uni.createFrom().item(Instant.MAX);
        }
        return loop.run(this::batch)
                .ifNoItem()
                .after(LONGEST_BATCH)
                .fail()
                .chain(claimed ->
                        claimed < BATCH ? next(claimed) : Uni.createFrom().item(Alarm.AT_ONCE));
    }

    /** What fell due meanwhile is run at once, unless nothing could be claimed: then it is in another's hands. */
    private Uni<Instant> next(int claimed) {
        return transactions
                .read(session -> DueDeadlines.next(session, handlers.keySet()))
                .map(next -> next.orElse(Instant.MAX))
                .map(next -> claimed > 0 && !next.isAfter(clock.instant()) ? Alarm.AT_ONCE : next);
    }

    private Uni<Integer> batch() {
        var claimed = new Claim();
        return transactions
                .once(tx -> {
                    var now = clock.instant();
                    return DueDeadlines.claim(tx.session(), handlers.keySet(), now, BATCH)
                            .invoke(rows -> claimed.rows = rows)
                            .call(rows -> InOrder.each(rows, row -> runOne(tx, row, now)));
                })
                .onFailure(e -> !claimed.rows.isEmpty())
                .recoverWithUni(e -> oneByOne(claimed.rows))
                .map(List::size);
    }

    private Uni<List<DueDeadlines.Claimed>> oneByOne(List<DueDeadlines.Claimed> rows) {
        return InOrder.each(rows, this::alone).replaceWith(rows);
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

    /**
     * Deleted first, so that a handler that sets the same deadline again has the last word; flushed at the end, so that
     * the next one's queries see what this one changed.
     */
    private Uni<Void> runOne(Attempt tx, DueDeadlines.Claimed row, Instant now) {
        var deadline = row.deadline();
        tx.cancel(deadline.kind(), deadline.subject());
        tx.afterCommit(() -> lateness.record(Duration.between(deadline.dueAt(), now)));
        var handler = handlers.get(deadline.kind());
        return tx.spans()
                .running(
                        deadline.kind(),
                        deadline.subject(),
                        row.traceparent(),
                        () -> handler.run(tx, deadline, now).call(tx.session()::flush));
    }

    private static final class Claim {
        private List<DueDeadlines.Claimed> rows = List.of();
    }
}
