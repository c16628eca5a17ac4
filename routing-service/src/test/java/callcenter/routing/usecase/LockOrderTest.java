package callcenter.routing.usecase;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No two transactions wait for each other: the database would end one of them, and not before a second. */
@QuarkusTest
class LockOrderTest extends RoutingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String DUE = """
            insert into deadline (kind, subject, due_at, run_at) values
                ('agent-presence', '%s', now() - interval '1 s', now() - interval '1 s'),
                ('call-wait', '%s', now(), now())
            on conflict (kind, subject) do update set due_at = excluded.due_at, run_at = excluded.run_at""";

    /** A round has the call and is about to lock the agent, both of whom something is due for. */
    @Test
    void aRoundAndWhatIsDueForItsCallsAndItsAgentsDoNotWaitForEachOther() throws SQLException {
        var agent = firstOfAll(floor.team(60_000));
        var call = floor.incoming(floor.team(60_000));

        try (var round = database.getConnection()) {
            round.setAutoCommit(false);
            execute(round, "select from call where id = '%s' for update".formatted(call.value()));
            execute(DUE.formatted(agent.value(), call.value()));
            await("what is due waits for the call").atMost(PATIENCE).until(() -> isWaitedFor(round));

            execute(round, "set local lock_timeout = '500ms'"); // sooner than the database looks for deadlocks
            execute(round, "select from agent where id = '%s' for update".formatted(agent.value()));
            round.rollback();
        }

        await().atMost(PATIENCE).until(() -> nothingIsDue(agent, call));
    }

    /** What is due for him is done before what is due for any call, as far as that goes by their names. */
    private AgentId firstOfAll(Floor.Team team) {
        var id = "-" + team.queue();
        Floor.done(floor.configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        id,
                        "First",
                        "80",
                        "team",
                        null,
                        Map.of(ScriptedPlatform.NAME, id),
                        List.of(team.queue()),
                        null)));
        floor.ready(new AgentId(id));
        return new AgentId(id);
    }

    private static boolean isWaitedFor(Connection holder) throws SQLException {
        try (var statement = holder.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_stat_activity"
                        + " where pg_backend_pid() = any(pg_blocking_pids(pid))")) {
            assertTrue(rows.next());
            return rows.getInt(1) > 0;
        }
    }

    private boolean nothingIsDue(AgentId agent, CallId call) {
        var due = "select count(*) from deadline where run_at <= now() and subject = ?";
        return count(due, agent.value()) + count(due, call.value()) == 0;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
