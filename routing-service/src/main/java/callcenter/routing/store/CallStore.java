package callcenter.routing.store;

import callcenter.messaging.Sql;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The calls. */
@Singleton
public class CallStore {

    private static final int LONGEST_LIST = 1_000;

    /** Writes locked calls as they are by now; {@code :calls} is the JSON of their rows, with their ids beside. */
    static final String UPDATE = """
            update call c
            set (version, state, body, direction, platform, queue_id, agent_id, reservation_id, customer_id, received_at,
                 enqueued_at, rank_at, preferred_agent, exclusive_until, wishes, answered_at, ended_at, service_level_ms,
                 short_abandon, wrong_number, deferred, commands, heard_at, unknown_times, supervised)
              = (n.version, n.state, n.body, n.direction, n.platform, n.queue_id, n.agent_id, n.reservation_id,
                 n.customer_id, n.received_at, n.enqueued_at, n.rank_at, n.preferred_agent, n.exclusive_until, n.wishes,
                 n.answered_at, n.ended_at, n.service_level_ms, n.short_abandon, n.wrong_number, n.deferred, n.commands,
                 n.heard_at, n.unknown_times, n.supervised)
            from json_populate_recordset(cast(null as call), cast(cast(:calls as text) as json)) n
            where c.id = n.id and c.id = any(cast(:callIds as text[]))""";

    private static final Sql SAVE = Sql.of(UPDATE);
    private static final Sql LOCK_OR_CREATE = Sql.of("""
            with locked as (
              insert into call (id, version, state, body, heard_at) values (:id, 0, 'NEW', '', :now)
              on conflict (id) do update set id = excluded.id
              returning *)
            select cast(to_json(locked) as text) from locked
            """);

    private static final Sql AHEAD = Sql.of("""
            with waiting as (
              select c.id, c.rank_at, c.rank_at > c.enqueued_at - cast(:credit as bigint) * interval '1 second' as usual,
                -pool.weight as lightness
              from unnest(cast(:queues as text[]), cast(cast(:weights as text[]) as integer[])) as pool (queue_id, weight)
              join call c on c.state = 'WAITING' and c.queue_id = pool.queue_id)
            select cast(count(*) as integer) from waiting mine
            join waiting other on (other.usual, case when other.usual then other.lightness else 0 end, other.rank_at, other.id)
              < (mine.usual, case when mine.usual then mine.lightness else 0 end, mine.rank_at, mine.id)
            where mine.id = :id
            """);

    /** The call under its row lock; empty when there is none. */
    public Uni<Optional<CallRow>> lock(Mutiny.Session session, CallId id) {
        return session.find(CallRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(Optional::ofNullable);
    }

    /**
     * The call under its row lock, or a new row that holds the lock of a call nobody has heard of yet. The second of two
     * who create at once waits for the first, and then gets its row.
     */
    public Uni<CallRow> lockOrCreate(Mutiny.Session session, CallId id, Instant now) {
        return LOCK_OR_CREATE
                .on(session)
                .with("id", id.value())
                .with("now", now)
                .row()
                .map(row -> StoredJson.read((String) row[0], CallRow.class));
    }

    /** Without a lock, for reading. */
    public Uni<Optional<CallRow>> find(Mutiny.Session session, CallId id) {
        return session.find(CallRow.class, id.value()).map(Optional::ofNullable);
    }

    /** Those of these calls that exist, without a lock. */
    public Uni<List<CallRow>> find(Mutiny.Session session, Collection<CallId> ids) {
        return session.createSelectionQuery("from CallRow where id in :ids and body <> ''", CallRow.class)
                .setParameter("ids", ids.stream().map(CallId::value).toList())
                .getResultList();
    }

    /** 1 for the call of its queue that comes first, counting those that wait; 0 when it does not wait. */
    public Uni<Integer> position(Mutiny.Session session, CallId id) {
        return session.createNativeQuery("""
                        select cast(count(*) as integer) from call mine
                        join call other on other.state = 'WAITING' and other.queue_id = mine.queue_id
                            and (other.rank_at, other.id) <= (mine.rank_at, mine.id)
                        where mine.id = :id and mine.state = 'WAITING'
                        """, Integer.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    /**
     * Calls of these queues that go before this one, in the order in which a round serves them: emergencies, then queues of
     * more weight, then by rank. Weights are in the order of the queues.
     */
    public Uni<Integer> ahead(Mutiny.Session session, CallId id, List<QueueId> queues, List<Integer> weights) {
        return AHEAD.on(session)
                .with("id", id.value())
                .with("queues", queues.stream().map(QueueId::value).toArray(String[]::new))
                .with("weights", weights.stream().map(String::valueOf).toArray(String[]::new))
                .with("credit", Place.EMERGENCY_CREDIT.toSeconds())
                .row()
                .map(row -> ((Number) row[0]).intValue());
    }

    /** These calls under their row locks, in the order of their ids, for each of which {@link #lock} asks no more. */
    public Uni<List<CallRow>> lock(Mutiny.Session session, Collection<CallId> ids) {
        return session.createSelectionQuery("from CallRow where id in :ids order by id", CallRow.class)
                .setParameter("ids", ids.stream().map(CallId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What changed about a locked call of which nothing else is told. */
    public Uni<Void> save(Mutiny.Session session, CallRow row) {
        return SAVE.on(session)
                .with("calls", StoredJson.write(List.of(row)))
                .with("callIds", new String[] {row.id})
                .update()
                .invoke(row::written)
                .replaceWithVoid();
    }

    /** Newest first; all that are not over when no state is given. */
    public Uni<List<CallRow>> list(Mutiny.Session session, @Nullable CallState state, @Nullable QueueId queue) {
        var over = List.of(
                "NEW",
                "COMPLETED",
                "ABANDONED",
                "DEFERRED",
                "INFORMED",
                "TURNED_AWAY",
                "NOT_REACHED",
                "WITHDRAWN",
                "TOMBSTONE");
        return session.createSelectionQuery("""
                        from CallRow where (:state = '' and state not in :over or state = :state)
                          and (:queue = '' or queueId = :queue)
                        order by receivedAt desc, id
                        """, CallRow.class)
                .setParameter("state", state == null ? "" : state.name())
                .setParameter("over", over)
                .setParameter("queue", queue == null ? "" : queue.value())
                .setMaxResults(LONGEST_LIST)
                .getResultList();
    }

    /** The latest call with this customer that somebody took or will take. */
    public Uni<Optional<CallRow>> latestOf(Mutiny.Session session, String customerId) {
        return session.createSelectionQuery("""
                        from CallRow where customerId = :customer and state not in ('NEW', 'NOT_REACHED', 'WITHDRAWN',
                            'TOMBSTONE')
                        order by receivedAt desc
                        """, CallRow.class)
                .setParameter("customer", customerId)
                .setMaxResults(1)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    /** A call in which the customer hears us, waits, is being called, or talks. */
    public Uni<Optional<CallId>> liveOf(Mutiny.Session session, String customerId) {
        return session.createNativeQuery("""
                        select id from call where customer_id = :customer and state in ('LISTENING', 'NOTING', 'WAITING',
                            'OFFERED', 'DIALLING', 'TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING')
                        order by received_at desc limit 1
                        """, String.class)
                .setParameter("customer", customerId)
                .getSingleResultOrNull()
                .map(id -> Optional.ofNullable(id).map(CallId::new));
    }

    /** The call in which this agent has this customer, from the offer to the record. */
    public Uni<Optional<CallId>> contactOf(Mutiny.Session session, AgentId agent, String customerId) {
        return session.createNativeQuery("""
                        select id from call where customer_id = :customer and agent_id = :agent and state in ('OFFERED',
                            'DIALLING', 'TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING', 'WRAPPING_UP')
                        order by received_at desc limit 1
                        """, String.class)
                .setParameter("customer", customerId)
                .setParameter("agent", agent.value())
                .getSingleResultOrNull()
                .map(id -> Optional.ofNullable(id).map(CallId::new));
    }

    /** The platform over which a customer called us last. */
    public Uni<Optional<String>> latestPlatform(Mutiny.Session session, String customerId) {
        return session.createNativeQuery("""
                        select platform from call where customer_id = :customer and direction = 'INBOUND'
                        order by received_at desc limit 1
                        """, String.class)
                .setParameter("customer", customerId)
                .getResultList()
                .map(platforms -> platforms.stream().findFirst());
    }

    /** Claims live calls that nobody has told us about since {@code silentSince}; asks of other replicas are skipped. */
    @SuppressWarnings("unchecked")
    public Uni<List<CallId>> claimSilent(Mutiny.Session session, Instant silentSince, Instant now, int most) {
        return session.createNativeQuery("""
                        update call set heard_at = :now where id in (
                            select id from call
                            where state in ('WAITING', 'OFFERED', 'DIALLING', 'TALKING', 'ON_HOLD', 'TRANSFERRING', 'CONSULTING')
                              and heard_at < :since and (direction = 'INBOUND' or state <> 'WAITING')
                            order by heard_at limit :most for update skip locked)
                        returning id
                        """, String.class)
                .setParameter("now", now)
                .setParameter("since", silentSince)
                .setParameter("most", most)
                .getResultList()
                .map(ids -> ids.stream().map(CallId::new).toList());
    }

    /** The platform knows the call: what it did not know before begins anew. */
    public Uni<Void> forgetUnknown(Mutiny.Session session, CallId id) {
        return session.createNativeQuery("update call set unknown_times = 0 where id = :id and unknown_times > 0")
                .setParameter("id", id.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Counts that the platform does not know the call; answers how often in a row. */
    public Uni<Integer> countUnknown(Mutiny.Session session, CallId id) {
        return session.createNativeQuery(
                        "update call set unknown_times = unknown_times + 1 where id = :id returning unknown_times",
                        Integer.class)
                .setParameter("id", id.value())
                .getSingleResultOrNull()
                .map(times -> times == null ? 0 : times);
    }
}
