package callcenter.web.reading;

import callcenter.messaging.Conditions;
import callcenter.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Every reading of customers' data, for ever: the table refuses a change. */
@Singleton
public final class Readings {

    /**
     * Kept with the transaction that reads, so that what was shown is kept.
     *
     * @param what kind of data, such as {@code ticket}
     */
    public Uni<Void> keep(
            Mutiny.Session session,
            Instant at,
            String by,
            String what,
            String target,
            @Nullable String customerId,
            Ground ground) {
        return session.createNativeQuery(
                        "insert into customer_reading (at, by, what, target, customer_id, call_id, reason)"
                                + " values (:at, :by, :what, :target, :customer, :call, :reason)")
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("what", what)
                .setParameter("target", target)
                .setParameter("customer", customerId)
                .setParameter("call", ground.callId())
                .setParameter("reason", ground.reason())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Whether this person has ever read this. */
    public Uni<Boolean> hasRead(Mutiny.Session session, String by, String what, String target) {
        return session.createNativeQuery(
                        "select exists (select 1 from customer_reading where target = :target and what = :what and by = :by)",
                        Boolean.class)
                .setParameter("target", target)
                .setParameter("what", what)
                .setParameter("by", by)
                .getSingleResult();
    }

    /** Latest first. */
    Uni<Page<Reading>> page(Mutiny.Session session, ReadingFilter filter, int page, int size) {
        var wanted = new Conditions()
                .and("by = :by", "by", filter.by())
                .and("customer_id = :customer", "customer", filter.customerId())
                .and("target = :target", "target", filter.target());
        return wanted.on(session.createNativeQuery(
                        "select at, by, what, target, customer_id, call_id, reason from customer_reading" + wanted
                                + " order by id desc limit :size offset :from",
                        Tuple.class))
                .setParameter("size", size)
                .setParameter("from", page * size)
                .getResultList()
                .flatMap(rows -> wanted.on(
                                session.createNativeQuery("select count(*) from customer_reading" + wanted, Long.class))
                        .getSingleResult()
                        .map(total ->
                                new Page<>(rows.stream().map(Readings::reading).toList(), page, size, total)));
    }

    private static Reading reading(Tuple row) {
        return new Reading(
                row.get(0, OffsetDateTime.class).toInstant(),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                row.get(6, String.class));
    }
}
