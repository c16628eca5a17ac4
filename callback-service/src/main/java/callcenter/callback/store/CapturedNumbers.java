package callcenter.callback.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Numbers captured during an outage, until each has become a promise. */
@Singleton
public final class CapturedNumbers {

    private static final String ADD = """
        insert into captured_number (id, customer_id, number, dialled, captured_at, urgent, status, refusal)
        values (:id, :customer, :number, :dialled, :capturedAt,
            exists (select 1 from captured_number where customer_id = :customer and status = 'WAITING'),
            case when cast(:refusal as text) is null then 'WAITING' else 'REFUSED' end, :refusal)
        on conflict do nothing\
        """;

    private static final String NEXT = """
        select id, customer_id, number, captured_at, dialled from captured_number where status = 'WAITING'
        order by urgent desc, captured_at, id limit :most for update skip locked\
        """;

    private static final String PROGRESS = """
        select (select paused from outage_recovery),
            count(*) filter (where c.status = 'WAITING'),
            count(*) filter (where c.status = 'REFUSED'),
            count(*) filter (where p.status = 'OPEN'),
            count(*) filter (where p.status = 'KEPT'),
            count(*) filter (where p.status in ('WAIVED', 'BROKEN')),
            min(c.captured_at) filter (where c.status = 'WAITING')
        from captured_number c left join promise p on p.id = c.promise_id\
        """;

    /**
     * One caller who waits to be called back.
     *
     * @param dialled number of ours that was rung; null where the platform did not say
     */
    public record Captured(
            String id,
            String customerId,
            String number,
            Instant capturedAt,
            @Nullable String dialled) {}

    /** How far the recovery is. */
    public record Progress(
            boolean paused,
            long waiting,
            long refused,
            long open,
            long kept,
            long ended,
            @Nullable Instant oldestWaiting) {}

    /**
     * Once per id; who rang again while waiting is urgent, both times.
     *
     * @param dialled number of ours that was rung; null where the platform did not say
     * @param refusal why the number cannot be called; null when it can
     */
    public Uni<Void> add(
            Mutiny.Session session,
            String id,
            @Nullable String customerId,
            @Nullable String number,
            @Nullable String dialled,
            Instant capturedAt,
            @Nullable String refusal) {
        return session.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("customer", customerId)
                .setParameter("number", number)
                .setParameter("dialled", dialled)
                .setParameter("capturedAt", capturedAt)
                .setParameter("refusal", refusal)
                .executeUpdate()
                .flatMap(rows ->
                        rows == 0 || customerId == null ? Uni.createFrom().item(0) : hurry(session, customerId))
                .replaceWithVoid();
    }

    private static Uni<Integer> hurry(Mutiny.Session session, String customerId) {
        return session.createNativeQuery("""
            update captured_number set urgent = true where customer_id = :customer and status = 'WAITING'
            and (select count(*) from captured_number o
                where o.customer_id = :customer and o.status = 'WAITING') > 1\
            """)
                .setParameter("customer", customerId)
                .executeUpdate();
    }

    /** Urgent ones first, then the oldest; nobody else gets the same at the same time. */
    public Uni<List<Captured>> next(Mutiny.Session session, int most) {
        return session.createNativeQuery(NEXT, Object[].class)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Captured(
                                (String) row[0], (String) row[1], (String) row[2], Columns.instant(row[3]), (String)
                                        row[4]))
                        .toList());
    }

    public Uni<Void> released(Mutiny.Session session, String id, String promiseId) {
        return session.createNativeQuery(
                        "update captured_number set status = 'RELEASED', promise_id = :promise, number = null where id"
                                + " = :id")
                .setParameter("promise", promiseId)
                .setParameter("id", id)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Progress> progress(Mutiny.Session session) {
        return session.createNativeQuery(PROGRESS, Object[].class)
                .getSingleResult()
                .map(row -> new Progress(
                        (Boolean) row[0],
                        (Long) row[1],
                        (Long) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        (Long) row[5],
                        row[6] == null ? null : Columns.instant(row[6])));
    }

    public Uni<Void> pause(Mutiny.Session session, boolean paused) {
        return session.createNativeQuery("update outage_recovery set paused = :paused")
                .setParameter("paused", paused)
                .executeUpdate()
                .replaceWithVoid();
    }
}
