package callcenter.routing.store;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.matching.IdleAgent;
import callcenter.routing.domain.queue.QueueId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What a matching round reads. */
@Singleton
public class MatchStore {

    /** A call that could be offered now. */
    public record Candidate(
            CallId call,
            QueueId queue,
            String platform,
            Instant rankAt,
            @Nullable AgentId preferred,
            @Nullable Instant exclusiveUntil) {}

    /** An available agent and since when. */
    public record Idle(AgentId agent, Instant since) {}

    /**
     * Who is available.
     *
     * @param nextOpening when the next call that is kept for one agent opens to others; empty when none is kept, or
     *                    nobody is available
     */
    public record Supply(List<Idle> idle, Optional<Instant> nextOpening) {}

    /**
     * Takes the pool's turn until the end of the transaction, or fails after a second. Two rounds at once would be right
     * too, since claims are what counts; they would do the same work twice.
     */
    public Uni<Void> takeTurn(Mutiny.Session session, String pool) {
        return session.createNativeQuery("""
                        with patience as materialized (select set_config('lock_timeout', '1s', true) as longest)
                        select cast(pg_advisory_xact_lock(hashtextextended(:pool, 0)) as text)
                        from patience where longest is not null
                        """, String.class)
                .setParameter("pool", "match " + pool)
                .getSingleResultOrNull()
                .replaceWithVoid();
    }

    /** Available agents, longest idle first. */
    public Uni<Supply> supply(Mutiny.Session session, Instant now) {
        return session.createNativeQuery("""
                        select id, since,
                            (select min(exclusive_until) from call
                             where state = 'WAITING' and preferred_agent is not null and exclusive_until > :now)
                        from agent where status = 'AVAILABLE' order by since, id
                        """, Object[].class)
                .setParameter("now", now)
                .getResultList()
                .map(rows -> new Supply(
                        rows.stream()
                                .map(row -> new Idle(new AgentId((String) row[0]), Columns.instant(row[1])))
                                .toList(),
                        rows.stream()
                                .flatMap(row -> Stream.ofNullable(Columns.instantOrNull(row[2])))
                                .findFirst()));
    }

    /**
     * Per queue and platform the first {@code most} calls in rank order that anybody may take, and those that one of
     * these agents is preferred for. A call that is kept for somebody who is not available, or that is on a platform where
     * nobody has a phone, does not take a place of another.
     */
    public Uni<List<Candidate>> candidates(
            Mutiny.Session session, Collection<QueueId> queues, Collection<IdleAgent> idle, Instant now, int most) {
        return session.createNativeQuery("""
                        select first.* from unnest(cast(:queues as text[])) as pool_queue (id)
                        cross join unnest(cast(:platforms as text[])) as reachable (platform)
                        cross join lateral (
                            select c.id, c.queue_id, c.platform, c.rank_at, c.preferred_agent, c.exclusive_until
                            from call c
                            where c.state = 'WAITING' and c.queue_id = pool_queue.id and c.platform = reachable.platform
                              and (c.exclusive_until is null or c.exclusive_until <= :now)
                            order by c.rank_at, c.id limit :most) first
                        union
                        select c.id, c.queue_id, c.platform, c.rank_at, c.preferred_agent, c.exclusive_until
                        from call c
                        where c.state = 'WAITING' and c.preferred_agent = any(cast(:agents as text[]))
                          and c.queue_id = any(cast(:queues as text[]))
                        """, Object[].class)
                .setParameter("queues", queues.stream().map(QueueId::value).toArray(String[]::new))
                .setParameter(
                        "agents", idle.stream().map(agent -> agent.id().value()).toArray(String[]::new))
                .setParameter(
                        "platforms",
                        idle.stream()
                                .flatMap(agent -> agent.profile().endpoints().keySet().stream())
                                .distinct()
                                .toArray(String[]::new))
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(MatchStore::candidate).toList());
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                new CallId((String) row[0]),
                new QueueId((String) row[1]),
                (String) row[2],
                Columns.instant(row[3]),
                row[4] == null ? null : new AgentId((String) row[4]),
                Columns.instantOrNull(row[5]));
    }
}
