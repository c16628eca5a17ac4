package callcenter.routing.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The calls and agents of a shift as they are committed, held against {@link InvariantRules}. */
final class CommittedState {

    private static final String CALLS = "call c where c.queue_id in (?, ? || '-over')";

    private static final String ENDED = "select id, state from " + CALLS
            + " and state in ('COMPLETED', 'ABANDONED', 'DEFERRED', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE')";

    private static final String IDLE_WAIT = """
            select c.id || ' waits while ' || a.id || ' is available' from agent a, %s and c.state = 'WAITING'
               and a.id in (select ? || '-a' || n from generate_series(0, 7) n) and a.status = 'AVAILABLE'""".formatted(CALLS);

    private static final String OWED = """
            select c.id, c.agent_id from %1$s and c.state = 'WRAPPING_UP'
            union all
            select c.id, p.agent_id from call_part p, %1$s and p.call_id = c.id and p.owed""".formatted(CALLS);

    private static final String UNFINISHED = """
            select c.id || ' is ' || c.state from %1$s and c.state not in ('COMPLETED', 'ABANDONED', 'DEFERRED', 'TOMBSTONE')
            union all
            select a.id || ' is ' || a.status from agent a where a.call_id is not null
               and a.id in (select ? || '-a' || n from generate_series(0, 7) n)
            union all
            select k.id || ' is unsent' from command k, %1$s and c.id = k.call_id and k.status = 'OPEN'
            union all
            select p.agent_id || ' owes a record of ' || c.id from call_part p, %1$s and c.id = p.call_id and p.owed
            union all
            select 'deadline ' || d.kind || ' of ' || c.id from deadline d, %1$s
               and (c.id = d.subject or d.subject in (select p.reservation_id from call_part p where p.call_id = c.id))""".formatted(CALLS);

    private static final String TOLD = """
            select split_part(e.type, '.', 3) || ' ' || count(*) from journal e, %s
               and e.topic = 'calls' and e.aggregate = c.id group by e.type order by e.type""".formatted(CALLS);

    private final DataSource database;
    private final String queue;
    private final Map<String, String> endings = new HashMap<>();

    CommittedState(DataSource database, String queue) {
        this.database = database;
        this.queue = queue;
    }

    /** One snapshot against every rule. */
    void holds() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                assertEquals(List.of(), rows(connection, InvariantRules.BREACHES));
                whatEndedStaysAsItEnded(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** I3. */
    private void whatEndedStaysAsItEnded(Connection connection) throws SQLException {
        var now = new HashMap<String, String>();
        rows(connection, ENDED).forEach(row -> now.put(row.split(" ")[0], row.split(" ")[1]));
        endings.forEach((call, state) -> assertEquals(state, now.get(call), "I3: how call " + call + " ended"));
        endings.putAll(now);
    }

    /** Pairs that a match would bring together. */
    List<String> idleWaits() {
        return rows(IDLE_WAIT);
    }

    /** Who owes a record, each as the call and the agent. */
    Map<CallId, List<AgentId>> unwritten() {
        return rows(OWED).stream()
                .map(row -> row.split(" "))
                .collect(groupingBy(row -> new CallId(row[0]), mapping(row -> new AgentId(row[1]), toList())));
    }

    /** How often what was told: whether a run met what it was made for. */
    List<String> told() {
        return rows(TOLD);
    }

    /** What is still under way. */
    List<String> unfinished() {
        return rows(UNFINISHED);
    }

    private List<String> rows(String sql) {
        try (Connection connection = database.getConnection()) {
            return rows(connection, sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 1; place <= statement.getParameterMetaData().getParameterCount(); place++) {
                statement.setString(place, queue);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    found.add(columns == 1 ? rows.getString(1) : rows.getString(1) + " " + rows.getString(2));
                }
            }
            return found;
        }
    }
}
