package callcenter.messaging;

import callcenter.messaging.trace.Tracing;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Runs units of work.
 *
 * <p>A success means that state, events and deadlines are committed together. A failure means that nothing was, with one
 * exception that no database client can exclude: when the connection breaks while the commit is under way, the commit
 * may have happened. Whoever repeats a failed unit of work must therefore be able to find it already done.
 *
 * <p>A database that cannot be reached is a {@link DatabaseUnavailable}.
 *
 * <p>A unit of work that was started runs to its end, even if its {@code Uni} is cancelled. It is independent of any
 * other: one that is started inside another does not join it, and may wait for its locks for ever.
 */
public final class Transactions {

    private static final Logger LOG = Logger.getLogger(Transactions.class);
    private static final int ATTEMPTS = 10;

    private final Mutiny.SessionFactory sessions;
    private final EventLoop loop;
    private final Wakes wakes;
    private final DeadlineAlarm alarm;
    private final Tracing tracing;

    Transactions(Mutiny.SessionFactory sessions, EventLoop loop, Wakes wakes, DeadlineAlarm alarm, Tracing tracing) {
        this.sessions = sessions;
        this.loop = loop;
        this.wakes = wakes;
        this.alarm = alarm;
        this.tracing = tracing;
    }

    /**
     * Runs the work in a transaction of its own and commits it with its events and deadlines; then wakes what waits for
     * them. Serialization failures and deadlocks (40001, 40P01) run the work again from its start in a new session, up
     * to ten times; any other failure rolls back and is passed on. The session ends with the attempt.
     */
    public <T> Uni<T> run(Function<Transaction, Uni<T>> work) {
        return attempts(work::apply);
    }

    /** Reads in a session of its own, without events or deadlines and without a transaction around it. */
    public <T> Uni<T> read(Function<Mutiny.Session, Uni<T>> work) {
        return loop.run(() -> sessions.openSession()
                .chain(session ->
                        Uni.createFrom().deferred(() -> work.apply(session)).eventually(() -> end(session)))
                .onFailure()
                .transform(Outage::named));
    }

    <T> Uni<T> attempts(Function<Attempt, Uni<T>> work) {
        return loop.run(() -> attempt(work, 1).onFailure().transform(Outage::named));
    }

    /** Not run again: for batches, which lose races that their parts would win. */
    <T> Uni<T> once(Function<Attempt, Uni<T>> work) {
        return loop.run(() -> attempt(work, ATTEMPTS).onFailure().transform(Outage::named));
    }

    private <T> Uni<T> attempt(Function<Attempt, Uni<T>> work, int number) {
        LOG.debugf("A transaction begins, attempt %d", number);
        return sessions.openSession()
                .map(session -> new Attempt(session, tracing.spans()))
                .chain(attempt -> attempt.session()
                        .withTransaction(tx -> Uni.createFrom()
                                .deferred(() -> work.apply(attempt))
                                .call(attempt::write))
                        .eventually(() -> end(attempt.session()))
                        .onFailure()
                        .invoke(attempt::rolledBack)
                        .invoke(() -> attempt.committed(wakes, alarm)))
                .onFailure(failure -> number < ATTEMPTS && SqlState.lostARace(failure))
                .recoverWithUni(() -> loop.pause(pauseAfter(number)).chain(() -> attempt(work, number + 1)));
    }

    /** The outcome is known by now; a session that cannot be closed, its connection being lost, does not change it. */
    private static Uni<Void> end(Mutiny.Session session) {
        return session.close().onFailure().recoverWithNull();
    }

    /** Random, so that the same two do not meet again. */
    private static Duration pauseAfter(int attempt) {
        return Duration.ofMillis(1 + ThreadLocalRandom.current().nextInt(4 << Math.min(attempt, 6)));
    }
}
