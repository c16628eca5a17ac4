package callcenter.benchmarks.routing;

import callcenter.embedded.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/** Very many waiting calls and idle agents, put into routing's database as they would be there, and what rounds do. */
final class Backlog implements AutoCloseable {

    private static final long LOOK_NS = 500_000;

    /** Copies of a call that came by webhook and waits. */
    private static final String COPY = """
            insert into call (id, version, state, body, direction, platform, queue_id, customer_id, received_at,
                              enqueued_at, rank_at, heard_at)
            select c.id || '-' || i, c.version, c.state, replace(c.body, c.id, c.id || '-' || i), c.direction, c.platform,
                   c.queue_id, c.customer_id, c.received_at, c.enqueued_at + i * interval '1 microsecond',
                   c.rank_at + i * interval '1 microsecond', clock_timestamp()
              from (select * from call where state = 'WAITING' order by rank_at limit 1) c,
                   generate_series(1, %d) i""";

    /** In one transaction, so that one round sees all of them; whoever is not among them rests. */
    private static final String ALL_IDLE = "update agent set status = 'AVAILABLE', since = clock_timestamp()";

    /** The lock was taken when the round looked at its clock; what is seen was committed. */
    private static final String SEEN = """
            select count(*), extract(epoch from clock_timestamp() - min(offered_at)) * 1000 from reservation
             where status = 'PENDING'""";

    private final Connection connection;

    Backlog(EmbeddedPostgresServer server) throws SQLException {
        connection = DriverManager.getConnection(server.jdbcUrl("routing"), server.username(), server.password());
    }

    /** Offers that are committed together, and the milliseconds from the first lock to that, as another connection sees. */
    record Offers(int count, double millis) {

        double perSecond() {
            return count * 1_000 / millis;
        }
    }

    void copyWaitingCall(int times) throws SQLException {
        execute(COPY.formatted(times));
        execute("analyze call");
    }

    /** Lets all agents be idle at once. */
    void allIdle() throws SQLException {
        execute(ALL_IDLE);
    }

    /** Waits until so many offers are committed. */
    Offers offered(int atLeast) throws SQLException {
        try (var look = connection.prepareStatement(SEEN)) {
            while (true) {
                try (var seen = look.executeQuery()) {
                    seen.next();
                    if (seen.getInt(1) >= atLeast) {
                        return new Offers(seen.getInt(1), seen.getDouble(2));
                    }
                }
                LockSupport.parkNanos(LOOK_NS);
            }
        }
    }

    /** Waits until all offers are sent, then takes them back as if they had never been. */
    void undo() throws SQLException {
        while (number("select count(*) from command where status = 'OPEN'") > 0) {
            LockSupport.parkNanos(100_000_000);
        }
        execute("update agent set status = 'OFFLINE', call_id = null, reservation_id = null");
        execute("update call set state = 'ABANDONED', agent_id = null, reservation_id = null where state = 'OFFERED'");
        execute("update reservation set status = 'RESCINDED', decided_at = now() where status = 'PENDING'");
        execute("delete from deadline");
    }

    long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
