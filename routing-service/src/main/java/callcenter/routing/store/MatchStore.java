package callcenter.routing.store;

import callcenter.messaging.Sql;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Direction;
import callcenter.routing.domain.matching.IdleAgent;
import callcenter.routing.domain.matching.WaitWindow;
import callcenter.routing.domain.queue.Preference;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.queue.Wishes;
import callcenter.routing.domain.strategy.Contender;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What a matching round reads. */
@Singleton
public class MatchStore {

    private static final Sql OUTLOOK = Sql.of("""
            select revision, cast(to_json(array(
                select known.id from unnest(cast(:queues as text[])) as known (id)
                where exists (select from agent where status = 'AVAILABLE')
                  and exists (select from call where state = 'WAITING' and queue_id = known.id))) as text)
            from configuration_revision
            """);

    private static final Sql TAKE_TURN = Sql.of("""
            with patience as materialized (select set_config('lock_timeout', '1s', true) as longest)
            select cast(pg_advisory_xact_lock(hashtextextended(:pool, 0)) as text)
            from patience where longest is not null
            """);

    private static final Sql SUPPLY = Sql.of("""
            select revision,
                (select min(exclusive_until) from call
                 where state = 'WAITING' and preferred_agent is not null and exclusive_until > :now),
                (select cast(coalesce(json_agg(json_build_array(id,
                        cast(extract(epoch from since) * 1000000 as bigint),
                        cast(extract(epoch from last_offered_at) * 1000000 as bigint),
                        case when answered_day = cast(:today as date) then answered_today else 0 end,
                        case when answered_day = cast(:today as date) then talked_today_ms else 0 end,
                        cast(extract(epoch from rests_until) * 1000000 as bigint))), '[]') as text)
                 from agent where status = 'AVAILABLE')
            from configuration_revision
            """);

    private static final Sql CANDIDATES = Sql.of("""
            select first.* from unnest(
                cast(:queues as text[]), cast(cast(:after as text[]) as timestamptz[]),
                cast(cast(:until as text[]) as timestamptz[]))
                as wait_window (queue_id, enqueued_after, enqueued_until)
            cross join unnest(cast(:platforms as text[])) as reachable (platform)
            cross join lateral (
                select c.id, c.queue_id, c.platform, c.rank_at, c.preferred_agent, c.exclusive_until,
                    c.enqueued_at, c.wishes, c.direction
                from call c
                where c.state = 'WAITING' and c.queue_id = wait_window.queue_id
                  and c.platform = reachable.platform
                  and c.enqueued_at > wait_window.enqueued_after
                  and c.enqueued_at <= wait_window.enqueued_until
                  and (c.exclusive_until is null or c.exclusive_until <= :now)
                order by c.rank_at, c.id limit :most) first
            union
            select c.id, c.queue_id, c.platform, c.rank_at, c.preferred_agent, c.exclusive_until,
                c.enqueued_at, c.wishes, c.direction
            from call c
            where c.state = 'WAITING' and c.preferred_agent = any(cast(:agents as text[]))
              and c.queue_id = any(cast(:queues as text[]))
            """);

    private static final Sql NEXT_RING = Sql.of("""
            select min(c.enqueued_at + (cast(:now as timestamptz) - wait_window.enqueued_after)), count(*)
            from unnest(cast(:queues as text[]), cast(cast(:after as text[]) as timestamptz[]))
                as wait_window (queue_id, enqueued_after)
            join call c on c.state = 'WAITING' and c.queue_id = wait_window.queue_id
                and c.enqueued_at > wait_window.enqueued_after
            """);

    /** A call that could be offered now. */
    public record Candidate(
            CallId call,
            QueueId queue,
            String platform,
            Instant enqueuedAt,
            Instant rankAt,
            @Nullable Preference preference,
            Wishes wishes) {}

    /**
     * Who is available.
     *
     * @param revision    of queues and agents
     * @param nextOpening when the next call that is kept for one agent opens to others; empty when none is kept
     */
    public record Supply(List<Idle> idle, long revision, Optional<Instant> nextOpening) {}

    /**
     * Whether there is anything to match.
     *
     * @param revision of queues and agents
     * @param queues   where calls wait; none while nobody is available
     */
    public record Outlook(long revision, Set<QueueId> queues) {}

    /** A look without a turn, at these queues: most of what happens leaves nobody waiting, or nobody free. */
    public Uni<Outlook> outlook(Mutiny.Session session, Collection<QueueId> queues) {
        return OUTLOOK.on(session)
                .with("queues", queues.stream().map(QueueId::value).toArray(String[]::new))
                .row()
                .map(row -> new Outlook(
                        ((Number) row[0]).longValue(),
                        Stream.of(StoredJson.read((String) row[1], String[].class))
                                .map(QueueId::new)
                                .collect(Collectors.toSet())));
    }

    /** An available agent, and until when he gets no call; null when there is no pause. */
    public record Idle(Contender contender, @Nullable Instant restsUntil) {}

    /**
     * Takes the pool's turn until the end of the transaction, or fails after a second. Two rounds at once would be right
     * too, since claims are what counts; they would do the same work twice.
     */
    public Uni<Void> takeTurn(Mutiny.Session session, String pool) {
        return TAKE_TURN.on(session).with("pool", "match " + pool).rows().replaceWithVoid();
    }

    /** Available agents; {@code today} is the centre's local day. */
    public Uni<Supply> supply(Mutiny.Session session, Instant now, LocalDate today) {
        return SUPPLY.on(session)
                .with("now", now)
                .with("today", today)
                .row()
                .map(row -> new Supply(
                        Stream.of(StoredJson.read((String) row[2], AvailableAgent[].class))
                                .map(AvailableAgent::idle)
                                .toList(),
                        ((Number) row[0]).longValue(),
                        Optional.ofNullable(Columns.instantOrNull(row[1]))));
    }

    /**
     * Per window and platform the first {@code most} calls in rank order that anybody may take, and those that one of
     * these agents is preferred for. A call that is kept for somebody who is not available, that is on a platform where
     * nobody has a phone, or that demands more than another, does not take a place of another.
     */
    public Uni<List<Candidate>> candidates(
            Mutiny.Session session, List<WaitWindow> windows, Collection<IdleAgent> idle, Instant now, int most) {
        return CANDIDATES
                .on(session)
                .with(
                        "queues",
                        windows.stream().map(window -> window.queue().value()).toArray(String[]::new))
                .with("after", bounds(windows, WaitWindow::after, "-infinity"))
                .with("until", bounds(windows, WaitWindow::until, "infinity"))
                .with("agents", idle.stream().map(agent -> agent.id().value()).toArray(String[]::new))
                .with(
                        "platforms",
                        idle.stream()
                                .flatMap(agent -> agent.profile().endpoints().keySet().stream())
                                .distinct()
                                .toArray(String[]::new))
                .with("now", now)
                .with("most", most)
                .rows()
                .map(rows -> rows.stream().map(MatchStore::candidate).toList());
    }

    /** When the next ring opens to a call of these queues; empty when nothing is relaxed any further. */
    public Uni<Optional<Instant>> nextRing(Mutiny.Session session, List<WaitWindow> windows, Instant now) {
        var later =
                windows.stream().filter(window -> window.after().isPresent()).toList();
        if (later.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return NEXT_RING
                .on(session)
                .with("now", now)
                .with(
                        "queues",
                        later.stream().map(window -> window.queue().value()).toArray(String[]::new))
                .with("after", bounds(later, WaitWindow::after, "-infinity"))
                .row()
                .map(row -> Optional.ofNullable(Columns.instantOrNull(row[0])));
    }

    private static String[] bounds(
            List<WaitWindow> windows, Function<WaitWindow, Optional<Instant>> bound, String unbounded) {
        return windows.stream()
                .map(window -> bound.apply(window).map(Instant::toString).orElse(unbounded))
                .toArray(String[]::new);
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                new CallId((String) row[0]),
                new QueueId((String) row[1]),
                (String) row[2],
                Columns.instant(row[6]),
                Columns.instant(row[3]),
                row[4] == null ? null : preference(row),
                row[7] == null ? Wishes.NONE : StoredJson.read((String) row[7], Wishes.class));
    }

    /** Nobody owns a call that comes in. */
    private static Preference preference(Object[] row) {
        return new Preference(
                new AgentId((String) row[4]),
                Columns.instantOrNull(row[5]),
                Direction.INBOUND.name().equals(row[8]));
    }
}
