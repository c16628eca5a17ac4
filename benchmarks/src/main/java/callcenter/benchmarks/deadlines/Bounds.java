package callcenter.benchmarks.deadlines;

import callcenter.benchmarks.Percentiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;

/** What plain SQL over one connection reaches at most, on the same tables. Per second. */
final class Bounds {

    private static final int BATCH = 200;

    private static final String DELETE_DUE = """
            delete from deadline d using (
                select kind, subject from deadline where run_at <= now() order by run_at limit %d for update skip locked) due
             where d.kind = due.kind and d.subject = due.subject""".formatted(BATCH);

    private static final String LOCK = "select id, version, body from state where id = any(?) order by id for update";

    private Bounds() {}

    /** Claims and deletes what is due, and does nothing with it. */
    static double deletes(Database database) throws SQLException {
        try (var connection = database.connections().getConnection();
                var delete = connection.prepareStatement(DELETE_DUE)) {
            long begin = System.nanoTime();
            int deleted = 0;
            for (int rows = delete.executeUpdate(); rows > 0; rows = delete.executeUpdate()) {
                deleted += rows;
            }
            return perSecond(deleted, begin);
        }
    }

    /** Locks, changes and tells of states, {@value #BATCH} per transaction; no deadlines at all. */
    static double statesWithEvents(Database database, int count) throws SQLException {
        try (var connection = database.connections().getConnection()) {
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            for (int first = 0; first < count; first += BATCH) {
                change(connection, first, Math.min(count, first + BATCH));
                connection.commit();
            }
            return perSecond(count, begin);
        }
    }

    /** One small row stored and committed when each is due, over one connection: from due to committed. */
    static Percentiles trickle(Database database, int count, Instant first, Duration step) throws SQLException {
        var late = new ArrayList<Long>();
        try (var connection = database.connections().getConnection();
                var change = connection.prepareStatement("update state set version = version + 1 where id = 's-0'")) {
            long due =
                    System.nanoTime() + Duration.between(Instant.now(), first).toNanos();
            for (int i = 0; i < count; i++, due += step.toNanos()) {
                LockSupport.parkNanos(due - System.nanoTime());
                change.executeUpdate();
                late.add(Math.max(0, System.nanoTime() - due));
            }
        }
        return Percentiles.ofNanos(late);
    }

    private static void change(Connection connection, int from, int to) throws SQLException {
        var ids = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            ids.add("s-" + i);
        }
        try (var lock = connection.prepareStatement(LOCK);
                var change = connection.prepareStatement(RealChange.CHANGE);
                var append = connection.prepareStatement(RealChange.APPEND)) {
            lock.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (var rows = lock.executeQuery()) {
                while (rows.next()) {
                    RealChange.bind(change, append, rows.getString(1), rows.getLong(2) + 1, rows.getString(3));
                    change.addBatch();
                    append.addBatch();
                }
            }
            change.executeBatch();
            append.executeBatch();
        }
    }

    private static double perSecond(int count, long begin) {
        return count * 1e9 / (System.nanoTime() - begin);
    }
}
