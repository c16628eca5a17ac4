package callcenter.benchmarks.deadlines;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** The real effect for those who run a blocking handler per row: what {@link Ours} does, over JDBC. */
final class RealChange {

    static final String CHANGE = "update state set version = ?, body = ? where id = ?";
    static final String APPEND = "insert into outbox (shard, topic, aggregate, epoch, sequence, type, occurred_at,"
            + " payload) values (0, 'calls', ?, 1, ?, 'callcenter.call.hold-overdue.v1', ?, ?)";

    private RealChange() {}

    /** In a transaction of its own. */
    static void run(DataSource connections, String id) {
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            run(connection, id);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String id) throws SQLException {
        try (var lock = connection.prepareStatement("select version, body from state where id = ? for update");
                var change = connection.prepareStatement(CHANGE);
                var append = connection.prepareStatement(APPEND)) {
            lock.setString(1, id);
            try (var row = lock.executeQuery()) {
                row.next();
                bind(change, append, id, row.getLong(1) + 1, row.getString(2));
            }
            change.executeUpdate();
            append.executeUpdate();
        }
    }

    static void bind(PreparedStatement change, PreparedStatement append, String id, long version, String body)
            throws SQLException {
        var now = Instant.now();
        change.setLong(1, version);
        change.setString(2, "changed " + version + body.substring(Math.min(body.length(), 10)));
        change.setString(3, id);
        append.setString(1, id);
        append.setLong(2, version);
        append.setTimestamp(3, Timestamp.from(now));
        append.setBytes(
                4,
                "{\"agentId\":\"agent-1\",\"heldMs\":%d,\"holdSince\":\"%s\"}"
                        .formatted(version, now)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
