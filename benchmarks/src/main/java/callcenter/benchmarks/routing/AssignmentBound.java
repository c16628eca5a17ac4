package callcenter.benchmarks.routing;

import callcenter.embedded.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What one SQL statement per call reaches, and nothing else: it takes the agent who is idle longest and stores the call as
 * his, durably. No events, no clocks, no commands, no evidence; the client is plain JDBC, as pgbench would be.
 */
final class AssignmentBound {

    private static final int AGENTS = 1_000;
    private static final Duration LENGTH = Duration.ofSeconds(5);

    private static final String ACCEPT_AND_ASSIGN = """
            with longest as (
                select id from bound_agent order by since limit 1 for update skip locked),
            taken as (
                update bound_agent a set since = clock_timestamp() from longest where a.id = longest.id returning a.id)
            insert into bound_call (agent, at) select id, clock_timestamp() from taken""";

    private AssignmentBound() {}

    /** Assignments per second by so many clients, each with a connection of its own. */
    static double perSecond(EmbeddedPostgresServer server, int clients)
            throws SQLException, InterruptedException, ExecutionException {
        prepare(server);
        try (var workers = Executors.newFixedThreadPool(clients)) {
            long begin = System.nanoTime();
            var assigned = new ArrayList<Future<Long>>();
            for (int i = 0; i < clients; i++) {
                assigned.add(workers.submit(() -> assignUntil(server, begin + LENGTH.toNanos())));
            }
            long sum = 0;
            for (var one : assigned) {
                sum += one.get();
            }
            return sum * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static long assignUntil(EmbeddedPostgresServer server, long end) throws SQLException {
        try (var connection = connect(server);
                PreparedStatement assign = connection.prepareStatement(ACCEPT_AND_ASSIGN)) {
            long done = 0;
            while (System.nanoTime() < end) {
                done += assign.executeUpdate();
            }
            return done;
        }
    }

    private static void prepare(EmbeddedPostgresServer server) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bound_agent, bound_call");
            statement.execute("create table bound_agent (id integer primary key, since timestamptz not null)"
                    + " with (fillfactor = 70)");
            statement.execute("create index bound_agent_idle on bound_agent (since)");
            statement.execute("create table bound_call (id bigint generated always as identity primary key,"
                    + " agent integer not null, at timestamptz not null)");
            statement.execute("insert into bound_agent select i, now() from generate_series(1, " + AGENTS + ") i");
            statement.execute("vacuum analyze bound_agent");
        }
    }

    private static Connection connect(EmbeddedPostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("postgres"), server.username(), server.password());
    }
}
