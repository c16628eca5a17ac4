package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What must be true of everything that is committed, at any moment, for the calls and agents of one queue. */
final class CommittedState {

    /** Each finds what breaks it. */
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("I1: a call has one accepted reservation at most", """
                select c.id from call c join reservation r on r.call_id = c.id and r.status = 'ACCEPTED'
                 where c.queue_id = ? group by c.id having count(*) > 1""");
        RULES.put("I1: an offered call has a pending reservation, and no other call has one", """
                select c.id from call c where c.queue_id = ? and (c.state = 'OFFERED') <>
                       exists (select from reservation r where r.call_id = c.id and r.status = 'PENDING')""");
        RULES.put("I1: who is offered a call or talks is held by it", """
                select c.id from call c join agent a on a.id = c.agent_id
                 where c.queue_id = ? and c.state in ('OFFERED', 'TALKING', 'ON_HOLD') and (a.call_id is distinct from c.id
                       or a.status <> case c.state when 'OFFERED' then 'RESERVED' else 'BUSY' end)""");
        RULES.put("I1: an agent who is held is held by a call that knows it", """
                select a.id from agent a where a.id like ? || '-%' and a.status in ('RESERVED', 'BUSY') and not exists
                       (select from call c where c.id = a.call_id and c.agent_id = a.id
                           and c.state in ('OFFERED', 'TALKING', 'ON_HOLD'))""");
        RULES.put("I5: the events of a call are as many as its version says, none missing", events("calls", """
                call a where a.queue_id = ?"""));
        RULES.put("I5: the events of an agent are as many as the version says, none missing", events("agents", """
                agent a where a.id like ? || '-%'"""));
    }

    private static String events(String topic, String aggregates) {
        return """
                select a.id from (select a.id, a.version from %2$s) a cross join lateral (
                    select count(distinct sequence) as told, coalesce(max(sequence), 0) as last from (
                        select sequence from outbox where topic = '%1$s' and aggregate = a.id
                        union all
                        select sequence from journal where topic = '%1$s' and aggregate = a.id) event) event
                 where a.version <> event.last or event.told <> event.last""".formatted(topic, aggregates);
    }

    private static final String ENDED = """
            select id, state from call
             where queue_id = ? and state in ('COMPLETED', 'ABANDONED', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE')""";

    private static final String IDLE_WAIT = """
            select c.id || ' waits while ' || a.id || ' is available' from call c, agent a
             where c.queue_id = ? and c.state = 'WAITING' and a.id like c.queue_id || '-%' and a.status = 'AVAILABLE'""";

    private static final String UNFINISHED = """
            select c.id || ' is ' || c.state from call c where c.queue_id = ?
               and c.state not in ('COMPLETED', 'ABANDONED', 'TOMBSTONE')
            union all
            select a.id || ' is ' || a.status from agent a where a.id like ? || '-%' and a.call_id is not null
            union all
            select k.id || ' is unsent' from command k join call c on c.id = k.call_id
             where c.queue_id = ? and k.status = 'OPEN'
            union all
            select 'deadline ' || d.kind || ' of ' || c.id from deadline d join call c on c.id = d.subject
             where c.queue_id = ?""";

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
                for (var rule : RULES.entrySet()) {
                    assertEquals(List.of(), rows(connection, rule.getValue()), rule.getKey());
                }
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

    /** Calls whose record is owed, each with the agent who owes it. */
    Map<CallId, AgentId> unwritten() {
        var owed = new HashMap<CallId, AgentId>();
        rows("select id, agent_id from call where queue_id = ? and state = 'WRAPPING_UP'")
                .forEach(row -> owed.put(new CallId(row.split(" ")[0]), new AgentId(row.split(" ")[1])));
        return owed;
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
