package callcenter.messaging.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shards this replica may publish. Every replica shows that it lives; each takes its share of the shards and gives
 * up what exceeds it, so that a new one soon gets its part and a dead one's part is taken over when its leases end.
 */
final class ShardLeases {

    private static final String SEEN = """
            with gone as (delete from replica where id <> ? and seen_at < clock_timestamp() - cast(? as interval))
            insert into replica (id, seen_at) values (?, clock_timestamp())
            on conflict (id) do update set seen_at = excluded.seen_at""";

    private static final String FAIR_SHARE = """
            select ceil((select count(*) from outbox_shard) / greatest(1.0, count(*))), count(*)
              from replica where seen_at >= clock_timestamp() - cast(? as interval)""";

    private static final String RENEW = """
            update outbox_shard set held_until = clock_timestamp() + cast(? as interval)
             where holder = ? and held_until > clock_timestamp() and not shard = any (cast(? as smallint[]))
            returning shard""";

    private static final String RELEASE = """
            update outbox_shard set holder = null, held_until = '-infinity'
             where holder = ? and shard = any (cast(? as smallint[]))""";

    private static final String TAKE = """
            update outbox_shard set holder = ?, held_until = clock_timestamp() + cast(? as interval)
             where shard in (select shard from outbox_shard where held_until < clock_timestamp()
                              order by shard limit ? for update skip locked)
            returning shard""";

    private final String replica;
    private final RelaySettings settings;
    private final String lease;
    private final Set<Integer> held = new TreeSet<>();
    private long renewedAt;
    private volatile boolean alone;

    ShardLeases(String replica, RelaySettings settings) {
        this.replica = replica;
        this.settings = settings;
        this.lease = settings.lease().toMillis() + " milliseconds";
        this.renewedAt = System.nanoTime() - settings.lease().toNanos();
    }

    /** Whether no other replica showed that it lives when the leases were last renewed. On any thread. */
    boolean alone() {
        return alone;
    }

    boolean renewalIsDue() {
        return sinceRenewal() >= settings.renewal().toNanos();
    }

    /** Whether a record sent now is acknowledged or given up before the lease ends. */
    boolean coverARecord() {
        return sinceRenewal()
                < settings.lease().minus(settings.deliveryTimeout()).toNanos();
    }

    boolean holds(int shard) {
        return held.contains(shard);
    }

    Set<Integer> held() {
        return held;
    }

    /**
     * Renews, gives up what exceeds the fair share, takes what is free.
     *
     * @param busy shards with records under way, which are not given up now
     */
    void renew(Connection connection, Set<Integer> busy) throws SQLException {
        var startedAt = System.nanoTime();
        var share = share(connection);
        var surplus = surplus(share, busy);
        var kept = renewHeld(connection, surplus);
        release(connection, surplus);
        held.clear();
        held.addAll(kept);
        if (held.size() < share) {
            held.addAll(take(connection, share - held.size()));
        }
        renewedAt = startedAt;
    }

    /** Gives up everything, so that others go on at once. */
    void releaseAll(Connection connection) throws SQLException {
        release(connection, held);
        held.clear();
        try (var statement = connection.prepareStatement("delete from replica where id = ?")) {
            statement.setString(1, replica);
            statement.executeUpdate();
        }
    }

    private int share(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SEEN)) {
            statement.setString(1, replica);
            statement.setString(2, lease);
            statement.setString(3, replica);
            statement.executeUpdate();
        }
        try (var query = connection.prepareStatement(FAIR_SHARE)) {
            query.setString(1, lease);
            try (var row = query.executeQuery()) {
                row.next();
                alone = row.getInt(2) <= 1;
                return row.getInt(1);
            }
        }
    }

    private Set<Integer> surplus(int share, Set<Integer> busy) {
        var surplus = new TreeSet<Integer>();
        for (var shard : held) {
            if (held.size() - surplus.size() > share && !busy.contains(shard)) {
                surplus.add(shard);
            }
        }
        return surplus;
    }

    private Set<Integer> renewHeld(Connection connection, Set<Integer> except) throws SQLException {
        try (var statement = connection.prepareStatement(RENEW)) {
            statement.setString(1, lease);
            statement.setString(2, replica);
            statement.setArray(3, connection.createArrayOf("smallint", except.toArray()));
            return shards(statement);
        }
    }

    private void release(Connection connection, Set<Integer> shards) throws SQLException {
        if (shards.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(RELEASE)) {
            statement.setString(1, replica);
            statement.setArray(2, connection.createArrayOf("smallint", shards.toArray()));
            statement.executeUpdate();
        }
    }

    private Set<Integer> take(Connection connection, int most) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, replica);
            statement.setString(2, lease);
            statement.setInt(3, most);
            return shards(statement);
        }
    }

    private static Set<Integer> shards(PreparedStatement statement) throws SQLException {
        var shards = new TreeSet<Integer>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                shards.add(rows.getInt(1));
            }
        }
        return shards;
    }

    private long sinceRenewal() {
        return System.nanoTime() - renewedAt;
    }
}
