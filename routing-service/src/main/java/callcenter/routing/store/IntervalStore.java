package callcenter.routing.store;

import callcenter.routing.domain.figures.ApartCounts;
import callcenter.routing.domain.figures.CallCounts;
import callcenter.routing.domain.figures.CallTimes;
import callcenter.routing.domain.figures.EstimateCounts;
import callcenter.routing.domain.figures.Interval;
import callcenter.routing.domain.figures.IntervalFigures;
import callcenter.routing.domain.figures.OfferCounts;
import callcenter.routing.domain.queue.QueueId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts a queue's calls interval by interval, from the calls as they are stored, with the limits they entered with. */
@Singleton
public class IntervalStore {

    private static final String FIGURES = """
            with span as (
                select place, since, until
                from json_to_recordset(cast(cast(:spans as text) as json))
                    as span (place integer, since timestamptz, until timestamptz)),
            entered as (
                select span.place, c.id, c.state, c.short_abandon, c.enqueued_at, c.answered_at, c.ended_at,
                       c.deferred is not null as deferred,
                       case when c.deferred = 'OFF_HOURS' then 'OFF_HOURS'
                            when c.wrong_number then 'WRONG_NUMBER' end as apart,
                       cast(c.body as json) as body
                from span
                join call c on c.queue_id = :queue and c.direction = 'INBOUND'
                     and c.received_at >= span.since and c.received_at < span.until),
            fact as (
                select place, id, apart, deferred,
                       state in ('WAITING', 'OFFERED') as waits,
                       state = 'ABANDONED' as gone,
                       answered_at is not null as answered,
                       short_abandon,
                       greatest(0, floor(1000 * extract(epoch from coalesce(
                            answered_at, case when state in ('ABANDONED', 'DEFERRED') then ended_at end, :now) - enqueued_at))) as wait_ms,
                       1000 * extract(epoch from
                            cast(body -> 'origin' -> 'terms' ->> 'serviceLevel' as interval)) as limit_ms,
                       state = 'COMPLETED' and not cast(body -> 'ending' ->> 'agentFreed' as boolean) as handled,
                       cast(body -> 'ending' ->> 'talkMs' as bigint)
                            + (select coalesce(sum(p.talk_ms), 0) from call_part p where p.call_id = entered.id) as talk_ms,
                       greatest(0, floor(1000 * extract(epoch from
                            cast(body ->> 'wrappedUpAt' as timestamptz)
                            - cast(body -> 'ending' ->> 'at' as timestamptz)))) as wrap_up_ms,
                       1000 * extract(epoch from answered_at
                            - cast(body -> 'place' -> 'cared' -> 'estimate' ->> 'at' as timestamptz)) as took_ms,
                       cast(body -> 'place' -> 'cared' -> 'estimate' ->> 'p50Ms' as bigint) as p50_ms,
                       cast(body -> 'place' -> 'cared' -> 'estimate' ->> 'p80Ms' as bigint) as p80_ms,
                       (select count(*) from reservation r where r.call_id = entered.id) as offers,
                       (select count(*) from reservation r where r.call_id = entered.id
                            and r.status in ('TIMED_OUT', 'REJECTED')) as misses
                from entered)
            select span.place,
                   count(id),
                   count(*) filter (where waits),
                   count(*) filter (where answered),
                   count(*) filter (where answered and wait_ms <= limit_ms),
                   count(*) filter (where gone and not short_abandon),
                   count(*) filter (where gone and short_abandon),
                   count(*) filter (where gone and wait_ms <= limit_ms),
                   cast(coalesce(sum(wait_ms) filter (where answered), 0) as bigint),
                   cast(coalesce(sum(wait_ms) filter (where gone), 0) as bigint),
                   cast(coalesce(max(wait_ms), 0) as bigint),
                   count(*) filter (where handled),
                   cast(coalesce(sum(talk_ms) filter (where handled), 0) as bigint),
                   cast(coalesce(sum(wrap_up_ms) filter (where handled), 0) as bigint),
                   cast(coalesce(sum(offers), 0) as bigint),
                   cast(coalesce(sum(misses), 0) as bigint),
                   count(*) filter (where deferred),
                   (select count(*) from fact apart where apart.place = span.place and apart.apart = 'OFF_HOURS'),
                   (select count(*) from fact apart where apart.place = span.place and apart.apart = 'WRONG_NUMBER'),
                   count(took_ms),
                   cast(coalesce(sum(abs(floor(took_ms) - p50_ms)), 0) as bigint),
                   count(*) filter (where took_ms <= p80_ms)
            from span left join fact on fact.place = span.place and fact.apart is null
            group by span.place
            order by span.place
            """;

    /** One entry per interval, in their order. */
    public Uni<List<IntervalFigures>> figures(
            Mutiny.Session session, QueueId queue, List<Interval> intervals, Instant now) {
        var spans = IntStream.range(0, intervals.size())
                .mapToObj(place -> Map.of(
                        "place", place,
                        "since", intervals.get(place).from(),
                        "until", intervals.get(place).until()))
                .toList();
        return session.createNativeQuery(FIGURES, Object[].class)
                .setParameter("spans", StoredJson.write(spans))
                .setParameter("queue", queue.value())
                .setParameter("now", now)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> read(intervals.get(count(row[0])), row))
                        .toList());
    }

    private static IntervalFigures read(Interval interval, Object[] row) {
        return new IntervalFigures(
                interval,
                new CallCounts(
                        count(row[1]),
                        count(row[2]),
                        count(row[3]),
                        count(row[4]),
                        count(row[5]),
                        count(row[6]),
                        count(row[7]),
                        count(row[16])),
                new CallTimes(sum(row[8]), sum(row[9]), sum(row[10]), count(row[11]), sum(row[12]), sum(row[13])),
                new OfferCounts(count(row[14]), count(row[15])),
                new ApartCounts(count(row[17]), count(row[18])),
                new EstimateCounts(count(row[19]), sum(row[20]), count(row[21])));
    }

    private static int count(Object column) {
        return ((Number) column).intValue();
    }

    private static long sum(Object column) {
        return ((Number) column).longValue();
    }
}
