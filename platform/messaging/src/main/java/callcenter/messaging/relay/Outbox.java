package callcenter.messaging.relay;

import callcenter.messaging.json.EventJson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The outbox table, as the relay sees it. */
final class Outbox {

    /** Each shard by its index, skipping keys that are under way, so the cost does not grow with the backlog. */
    private static final String NEXT = """
            select o.shard, o.topic, o.aggregate, o.epoch, o.sequence, o.type, o.occurred_at, o.traceparent, o.payload,
                   o.headers
              from unnest(cast(? as smallint[])) as held(shard)
             cross join lateral (
                   select * from outbox
                    where outbox.shard = held.shard
                      and (topic, aggregate) not in (select * from unnest(cast(? as text[]), cast(? as text[])))
                    order by topic, aggregate, epoch, sequence limit ?) o""";

    /** A row that somebody else has settled is not there any more, so nothing enters the journal twice. */
    private static final String SETTLE = """
            with published as (
                delete from outbox o
                 using json_to_recordset(cast(? as json))
                    as p(shard smallint, topic text, aggregate text, epoch bigint, sequence bigint)
                 where o.shard = p.shard and o.topic = p.topic and o.aggregate = p.aggregate
                   and o.epoch = p.epoch and o.sequence = p.sequence
                returning o.*)
            insert into journal (topic, aggregate, epoch, sequence, type, occurred_at, facts)
            select topic, aggregate, epoch, sequence, type, occurred_at,
                   coalesce(facts, cast(convert_from(payload, 'UTF8') as json))
              from published where headers is null""";

    private final Set<YearMonth> months = new HashSet<>();

    /** The next rows of these shards in publishing order, up to {@code perShard} each. */
    List<OutboxRow> next(Connection connection, Collection<Integer> shards, Collection<RowKey> except, int perShard)
            throws SQLException {
        try (var query = connection.prepareStatement(NEXT)) {
            query.setArray(1, connection.createArrayOf("smallint", shards.toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", except.stream().map(RowKey::topic).toArray()));
            query.setArray(
                    3,
                    connection.createArrayOf(
                            "text", except.stream().map(RowKey::aggregate).toArray()));
            query.setInt(4, perShard);
            var rows = new ArrayList<OutboxRow>();
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        }
    }

    private static OutboxRow row(ResultSet found) throws SQLException {
        return new OutboxRow(
                found.getInt(1),
                new RowKey(found.getString(2), found.getString(3)),
                found.getLong(4),
                found.getLong(5),
                found.getString(6),
                found.getObject(7, OffsetDateTime.class).toInstant(),
                found.getString(8),
                found.getBytes(9),
                found.getString(10));
    }

    /** Moves acknowledged rows to the journal, in one statement. */
    void settle(Connection connection, List<OutboxRow> published) throws SQLException {
        for (var row : published) {
            prepareMonth(connection, YearMonth.from(row.occurredAt().atOffset(ZoneOffset.UTC)));
        }
        try (var statement = connection.prepareStatement(SETTLE)) {
            statement.setString(
                    1, EventJson.encode(published.stream().map(Settled::of).toList()));
            statement.executeUpdate();
        }
    }

    private void prepareMonth(Connection connection, YearMonth month) throws SQLException {
        if (!months.contains(month)) {
            Journal.prepare(connection, month);
            months.add(month);
        }
    }

    private record Settled(int shard, String topic, String aggregate, long epoch, long sequence) {
        static Settled of(OutboxRow row) {
            return new Settled(row.shard(), row.key().topic(), row.key().aggregate(), row.epoch(), row.sequence());
        }
    }
}
