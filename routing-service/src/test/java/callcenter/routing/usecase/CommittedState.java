package callcenter.routing.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The calls and agents of a shift as they are committed, held against {@link InvariantRules}. */
final class CommittedState implements AutoCloseable {

    private static final String CALLS = "call c where c.queue_id in (:queue, :queue || '-over')";

    /** Tables grow with every shift that was played before; and to plan all the rules takes longer than to look. */
    private static final String ONE_PLAN = "set plan_cache_mode = force_generic_plan; set enable_seqscan = off";

    private static final String HOW_IT_ENDED = "ended ";

    private static final String ENDED = "select '" + HOW_IT_ENDED + "' || id || ' ' || state from " + CALLS
            + " and state in ('COMPLETED', 'ABANDONED', 'DEFERRED', 'NOT_REACHED', 'WITHDRAWN', 'TOMBSTONE')";

    /** Parameters: calls, how the types of their events end, and how many of those were promised; calls that ended. */
    private static final String ACKNOWLEDGED = """
            select 'I4: ' || done.call || ' was told of ' || done.times || ' ' || done.event
              from unnest(cast(? as text[]), cast(? as text[]), cast(? as integer[]))
                       as done (call, event, times) join c on c.id = done.call
             where done.times > (select count(distinct e.sequence) from event e
                                  where e.aggregate = c.id
                                    and (e.type like '%.' || done.event or e.type like '%-' || done.event))
            union all
            select 'I4: ' || c.id || ' goes on though its end was taken' from c
             where c.id = any(?) and c.state in ('NEW', 'LISTENING', 'NOTING', 'WAITING', 'OFFERED', 'DIALLING',
                   'TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING')""";

    private static final String OWED = """
            select c.id, c.agent_id from %1$s and c.state = 'WRAPPING_UP'
            union all
            select c.id, p.agent_id from call_part p, %1$s and p.call_id = c.id and p.owed""".formatted(CALLS);

    private static final String UNFINISHED = """
            select c.id || ' is ' || c.state from %1$s and c.state not in ('COMPLETED', 'ABANDONED', 'DEFERRED', 'TOMBSTONE')
            union all
            select a.id || ' is ' || a.status from agent a where a.call_id is not null
               and a.id in (select :queue || '-a' || n from generate_series(0, 7) n)
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

    private final Connection connection;
    private final String queue;
    private final Acknowledged acknowledged;
    private final PreparedStatement look;
    private final Map<String, String> endings = new HashMap<>();

    CommittedState(DataSource database, String queue, Acknowledged acknowledged) {
        this.queue = queue;
        this.acknowledged = acknowledged;
        try {
            connection = database.getConnection();
            execute(ONE_PLAN);
            look = connection.prepareStatement(InvariantRules.breaches(queue) + "\nunion all\n" + ACKNOWLEDGED
                    + "\nunion all\n" + InvariantRules.of(queue, ENDED));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** One snapshot against every rule; calls that had ended by the last look keep their endings, and are not read again. */
    void holds() {
        look(endings.keySet());
    }

    /** The same for calls that have long ended. */
    void holdsFromTheBeginning() {
        look(Set.of());
    }

    private void look(Set<String> settled) {
        try {
            var effects = acknowledged.effects();
            look.setArray(1, texts(settled.stream()));
            look.setArray(2, texts(effects.stream().map(it -> it.getKey().call())));
            look.setArray(3, texts(effects.stream().map(it -> it.getKey().event())));
            look.setArray(
                    4,
                    connection.createArrayOf(
                            "integer", effects.stream().map(Map.Entry::getValue).toArray()));
            look.setArray(5, texts(acknowledged.ended().stream()));
            var found = rows(look).stream().collect(partitioningBy(row -> row.startsWith(HOW_IT_ENDED)));
            assertEquals(List.of(), found.get(false));
            found.get(true).forEach(this::endedAsBefore);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Array texts(Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    /** I3. */
    private void endedAsBefore(String ended) {
        var call = ended.split(" ")[1];
        var state = ended.split(" ")[2];
        assertEquals(endings.computeIfAbsent(call, first -> state), state, () -> "I3: how call " + call + " ended");
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
        try (var statement = connection.prepareStatement(InvariantRules.of(queue, sql))) {
            return rows(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rows(PreparedStatement statement) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                found.add(columns == 1 ? rows.getString(1) : rows.getString(1) + " " + rows.getString(2));
            }
        }
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            look.close();
            execute("reset plan_cache_mode; reset enable_seqscan");
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
