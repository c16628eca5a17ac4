package callcenter.callback.store;

import callcenter.callback.domain.promise.PromiseId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which promises still hold what is personal though they have ended. */
@Singleton
public final class Erasures {

    private static final String WORDS = """
            update audit set reason = ''
             where target in (select :id union all select id from promise_alias where promise_id = :id)""";

    /** Those that were due before that, the oldest first. */
    public Uni<List<PromiseId>> dueBefore(Mutiny.Session session, Instant limit, int most) {
        return session.createQuery(
                        "select p.id from PromiseRow p where p.erasedAt is null and p.status <> 'OPEN' and p.dueAt <"
                                + " :limit order by p.dueAt",
                        String.class)
                .setParameter("limit", limit)
                .setMaxResults(most)
                .getResultList()
                .map(ids -> ids.stream().map(PromiseId::new).toList());
    }

    public Uni<List<PromiseId>> of(Mutiny.Session session, String customerId) {
        return session.createQuery(
                        "select p.id from PromiseRow p where p.erasedAt is null and p.customerId = :customer order by"
                                + " p.id",
                        String.class)
                .setParameter("customer", customerId)
                .getResultList()
                .map(ids -> ids.stream().map(PromiseId::new).toList());
    }

    /**
     * Number, matter and words go; kind, times, owner and outcome stay, and who decided what. No event: nothing happened to
     * the promise.
     */
    public Uni<Void> erase(Mutiny.Session session, PromiseId id, Instant at) {
        return session.find(PromiseRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .invoke(row -> row.erase(at))
                .chain(session::flush)
                .chain(() -> session.createNativeQuery(WORDS)
                        .setParameter("id", id.value())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Whoever rang during an outage and still waits is called; the others are forgotten. */
    public Uni<Void> captures(Mutiny.Session session, String customerId) {
        return session.createNativeQuery("update captured_number set number = null, customer_id = null"
                        + " where customer_id = :customer and status <> 'WAITING'")
                .setParameter("customer", customerId)
                .executeUpdate()
                .replaceWithVoid();
    }
}
