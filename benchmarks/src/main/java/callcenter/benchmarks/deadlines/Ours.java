package callcenter.benchmarks.deadlines;

import callcenter.events.call.CallHoldOverdue;
import callcenter.messaging.BareReplica;
import callcenter.messaging.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** The deadlines of this product. */
final class Ours implements Contender {

    private static final Map<String, Object> SETTINGS =
            Map.of("hibernate.connection.pool_size", 16, "hibernate.jdbc.batch_size", 100);

    private static final Uni<Void> NOTHING = Uni.createFrom().voidItem();

    private final Database database;
    private final BareReplica replica;

    Ours(Database database, Effect effect, Runs runs) {
        this.database = database;
        replica = new BareReplica(database.server(), database.name(), database.connections(), SETTINGS, StateRow.class);
        switch (effect) {
            case EMPTY ->
                replica.deadlines().on("due", (session, subjects) -> NOTHING, (tx, deadline, now) -> {
                    tx.afterCommit(() -> runs.done(deadline.subject()));
                    return NOTHING;
                });
            case REAL ->
                replica.deadlines().on("due", Ours::prepare, (tx, deadline, now) -> {
                    tx.afterCommit(() -> runs.done(deadline.subject()));
                    return change(tx, Effect.stateOf(deadline.subject()), now);
                });
        }
    }

    private static Uni<List<StateRow>> prepare(Mutiny.Session session, List<String> subjects) {
        return session.createQuery("from StateRow where id in :ids order by id", StateRow.class)
                .setParameter("ids", subjects.stream().map(Effect::stateOf).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The real effect, as any use case does it. */
    static Uni<Void> change(Transaction tx, String id, Instant now) {
        return tx.session()
                .find(StateRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .invoke(row -> tx.publish(id, row.change(), now, new CallHoldOverdue("agent-1", row.version, now)))
                .replaceWithVoid();
    }

    @Override
    public void insert(String name, int count, Instant firstDue, Duration step) throws SQLException {
        database.execute("""
                insert into deadline (kind, subject, due_at, run_at)
                select 'due', '%1$s-' || i, due, due
                  from generate_series(0, %2$d - 1) i,
                       lateral (select timestamptz '%3$s' + i * interval '%4$d us') as t(due)""".formatted(name, count, firstDue, step.toNanos() / 1_000));
    }

    BareReplica replica() {
        return replica;
    }

    @Override
    public void start() {
        replica.start();
    }

    @Override
    public void close() {
        replica.close();
    }
}
