package callcenter.routing.store;

import callcenter.routing.domain.queue.Queue;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts calls per queue. */
@Singleton
public class FiguresStore {

    private static final String COUNTS = """
            select q.id,
                   count(*) filter (where c.state in ('WAITING', 'OFFERED')),
                   cast(coalesce(extract(epoch from min(c.enqueued_at)
                        filter (where c.state in ('WAITING', 'OFFERED'))) * 1000, -1) as bigint),
                   count(c.id) filter (where c.received_at >= :since and c.state <> 'INFORMED'),
                   count(*) filter (where c.received_at >= :since and c.answered_at is not null),
                   count(*) filter (where c.received_at >= :since and waited.ms <= c.service_level_ms),
                   count(*) filter (where c.received_at >= :since and c.state = 'ABANDONED' and not c.short_abandon),
                   count(*) filter (where c.received_at >= :since and c.state = 'ABANDONED' and c.short_abandon),
                   cast(coalesce(avg(waited.ms) filter (where c.received_at >= :since), 0) as bigint),
                   count(*) filter (where c.received_at >= :since and c.state = 'INFORMED')
            from json_array_elements_text(cast(cast(:queues as text) as json)) as q (id)
            left join call c on c.queue_id = q.id and c.direction = 'INBOUND'
                 and (c.received_at >= :since or c.state in ('WAITING', 'OFFERED'))
                 and c.deferred is distinct from 'OFF_HOURS' and not c.wrong_number and c.state not in ('LISTENING', 'NOTING', 'TURNED_AWAY')
            left join lateral (
                select greatest(0, floor(1000 * extract(epoch from c.answered_at - c.enqueued_at))) as ms
                 where c.answered_at is not null) waited on true
            group by q.id
            """;

    /** One entry per queue, in no order. */
    public Uni<List<QueueCounts>> since(Mutiny.Session session, Collection<Queue> queues, Instant since) {
        var ids = queues.stream().map(queue -> queue.id().value()).toList();
        return session.createNativeQuery(COUNTS, Object[].class)
                .setParameter("since", since)
                .setParameter("queues", StoredJson.write(ids))
                .getResultList()
                .map(rows -> rows.stream().map(FiguresStore::counts).toList());
    }

    private static QueueCounts counts(Object[] row) {
        long oldest = number(row[2]);
        return new QueueCounts(
                (String) row[0],
                (int) number(row[1]),
                oldest < 0 ? null : Instant.ofEpochMilli(oldest),
                (int) number(row[3]),
                (int) number(row[4]),
                (int) number(row[5]),
                (int) number(row[6]),
                (int) number(row[7]),
                number(row[8]),
                (int) number(row[9]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
