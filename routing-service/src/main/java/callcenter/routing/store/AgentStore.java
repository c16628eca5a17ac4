package callcenter.routing.store;

import callcenter.messaging.Sql;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.NotReadyReason;
import callcenter.routing.domain.call.CallId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The agents. */
@Singleton
public class AgentStore {

    /**
     * Writes locked agents as they are by now; {@code :agents} is the JSON of their rows. Their ids are given beside, since
     * a list that is joined is taken for a hundred rows, for which a planner reads the whole table.
     */
    static final String UPDATE = """
            update agent a
            set (version, profile, status, since, reason, call_id, reservation_id, next_status, next_reason, misses, rests_until,
                 last_offered_at, answered_day, answered_today, talked_today_ms, present_until)
              = (n.version, n.profile, n.status, n.since, n.reason, n.call_id, n.reservation_id, n.next_status, n.next_reason,
                 n.misses, n.rests_until, n.last_offered_at, n.answered_day, n.answered_today, n.talked_today_ms,
                 n.present_until)
            from json_populate_recordset(cast(null as agent), cast(cast(:agents as text) as json)) n
            where a.id = n.id and a.id = any(cast(:agentIds as text[]))""";

    private static final Sql SAVE = Sql.of(UPDATE);

    private final LastRead<AgentProfile> read = new LastRead<>(profile -> StoredJson.read(profile, AgentProfile.class));

    /** The agent under the row lock. */
    public Uni<Optional<AgentRow>> lock(Mutiny.Session session, AgentId id) {
        return session.find(AgentRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(Optional::ofNullable);
    }

    /**
     * These agents under their row locks, in the order of their ids. Not by a native query: Hibernate keeps what it has
     * found out about each that answers rows of an entity, and looks through all of those the next time.
     */
    public Uni<List<AgentRow>> lock(Mutiny.Session session, Collection<AgentId> ids) {
        return ids.size() == 1
                ? lock(session, ids.iterator().next()).map(row -> row.stream().toList())
                : locked(session, "from AgentRow where id in :ids order by id", ids);
    }

    /** What changed about a locked agent, unless that is written already. */
    public Uni<Void> save(Mutiny.Session session, AgentRow row) {
        return row.isChanged()
                ? SAVE.on(session)
                        .with("agents", StoredJson.write(List.of(row)))
                        .with("agentIds", new String[] {row.id})
                        .update()
                        .invoke(row::written)
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** Those of these agents who are still available, locked in the order of their ids. */
    public Uni<List<AgentRow>> lockAvailable(Mutiny.Session session, Collection<AgentId> ids) {
        return locked(session, "from AgentRow where id in :ids and status = 'AVAILABLE' order by id", ids);
    }

    private static Uni<List<AgentRow>> locked(Mutiny.Session session, String query, Collection<AgentId> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(query, AgentRow.class)
                        .setParameter("ids", ids.stream().map(AgentId::value).toList())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** The agent under the row lock, if available and in nobody else's hands at this moment. */
    public Uni<Optional<AgentRow>> lockIfFree(Mutiny.Session session, AgentId id) {
        return session.createNativeQuery(
                        "select * from agent where id = :id and status = 'AVAILABLE' for update skip locked",
                        AgentRow.class)
                .setParameter("id", id.value())
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    /** Without a lock, for reading. */
    public Uni<Optional<AgentRow>> find(Mutiny.Session session, AgentId id) {
        return session.find(AgentRow.class, id.value()).map(Optional::ofNullable);
    }

    /** Those of these agents that exist, without a lock. */
    public Uni<List<AgentRow>> find(Mutiny.Session session, Collection<AgentId> ids) {
        return session.createSelectionQuery("from AgentRow where id in :ids", AgentRow.class)
                .setParameter("ids", ids.stream().map(AgentId::value).toList())
                .getResultList();
    }

    /** All, by id. */
    public Uni<List<AgentRow>> list(Mutiny.Session session) {
        return session.createSelectionQuery("from AgentRow order by id", AgentRow.class)
                .getResultList();
    }

    /**
     * What is configured about all agents. It leaves no rows in the session: one that was read without a lock would
     * stay as old as it was when it is locked later.
     */
    public Uni<List<AgentProfile>> profiles(Mutiny.Session session) {
        return session.createNativeQuery("select profile from agent", String.class)
                .getResultList()
                .map(read::of);
    }

    /** The call that holds the agent at this moment, not locked; empty when there is none, or no such agent. */
    public Uni<Optional<CallId>> holdingCall(Mutiny.Session session, AgentId id) {
        return session.createNativeQuery("select call_id from agent where id = :id", String.class)
                .setParameter("id", id.value())
                .getResultList()
                .map(calls ->
                        calls.stream().flatMap(Stream::ofNullable).findFirst().map(CallId::new));
    }

    /** The calls that hold these agents at this moment, not locked. */
    public Uni<List<CallId>> holdingCalls(Mutiny.Session session, Collection<AgentId> ids) {
        return session.createNativeQuery(
                        "select call_id from agent where id = any(cast(:ids as text[])) and call_id is not null",
                        String.class)
                .setParameter("ids", ids.stream().map(AgentId::value).toArray(String[]::new))
                .getResultList()
                .map(calls -> calls.stream().map(CallId::new).toList());
    }

    public Uni<AgentRow> create(Mutiny.Session session, AgentProfile profile, Instant now) {
        var row = new AgentRow(profile, Agent.signedOut(profile.id(), now));
        return session.persist(row).replaceWith(row);
    }

    /** Renews the presence lease, and forgets that the agent seemed lost; answers whether there is such an agent. */
    public Uni<Boolean> renewPresence(Mutiny.Session session, AgentId id, Instant until) {
        return session.createNativeQuery("""
                        update agent set present_until = :until,
                            next_status = case when next_reason = :lost then null else next_status end,
                            next_reason = case when next_reason = :lost then null else next_reason end
                        where id = :id
                        """)
                .setParameter("until", until)
                .setParameter("lost", NotReadyReason.CONNECTION_LOST)
                .setParameter("id", id.value())
                .executeUpdate()
                .map(count -> count > 0);
    }
}
