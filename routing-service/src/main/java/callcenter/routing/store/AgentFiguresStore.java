package callcenter.routing.store;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.figures.OfferCounts;
import callcenter.routing.domain.figures.StatusChange;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** What there is to tell of an agent's past: statuses from the published events (I7), offers as they were decided. */
@Singleton
public class AgentFiguresStore {

    /** Those of the time asked for and the last before it; what is not published yet comes from the outbox. */
    private static final String CHANGES = """
            select status, occurred_at from (
                (select epoch, sequence, occurred_at, facts ->> 'status' as status from journal
                  where topic = 'agents' and aggregate = :agent and type = 'callcenter.agent.status-changed.v1'
                        and occurred_at < :from
                  order by epoch desc, sequence desc limit 1)
                union all
                select epoch, sequence, occurred_at, facts ->> 'status' from journal
                 where topic = 'agents' and aggregate = :agent and type = 'callcenter.agent.status-changed.v1'
                       and occurred_at >= :from and occurred_at < :until
                union all
                select epoch, sequence, occurred_at, cast(convert_from(payload, 'UTF8') as json) ->> 'status' from outbox
                 where topic = 'agents' and aggregate = :agent and type = 'callcenter.agent.status-changed.v1'
                       and occurred_at < :until) told
             order by epoch, sequence""";

    private static final String OFFERS = """
            select count(r.id),
                   count(*) filter (where r.status in ('TIMED_OUT', 'REJECTED')),
                   count(*) filter (where r.status in ('ACCEPTED', 'HANDED_OVER'))
              from json_to_recordset(cast(cast(:spans as text) as json))
                   as span (place integer, since timestamptz, until timestamptz)
              left join reservation r on r.agent_id = :agent and r.offered_at >= span.since and r.offered_at < span.until
             group by span.place
             order by span.place""";

    /** Offers made in an interval, and how many of them the agent answered. */
    public record Offers(OfferCounts counts, int answered) {}

    /** In the order of time, the first perhaps from before. */
    public Uni<List<StatusChange>> changes(Mutiny.Session session, AgentId agent, Instant from, Instant until) {
        return session.createNativeQuery(CHANGES, Object[].class)
                .setParameter("agent", agent.value())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row ->
                                new StatusChange(AgentStatus.Kind.valueOf((String) row[0]), Columns.instant(row[1])))
                        .toList());
    }

    /** One entry per interval, in their order. */
    public Uni<List<Offers>> offers(Mutiny.Session session, AgentId agent, List<Interval> intervals) {
        var spans = IntStream.range(0, intervals.size())
                .mapToObj(place -> Map.of(
                        "place", place,
                        "since", intervals.get(place).from(),
                        "until", intervals.get(place).until()))
                .toList();
        return session.createNativeQuery(OFFERS, Object[].class)
                .setParameter("spans", StoredJson.write(spans))
                .setParameter("agent", agent.value())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Offers(new OfferCounts(count(row[0]), count(row[1])), count(row[2])))
                        .toList());
    }

    private static int count(Object column) {
        return ((Number) column).intValue();
    }
}
