package callcenter.routing.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Who is promised a call, as far as we have heard; whatever is heard first, an ended promise stays ended. */
@Singleton
public class PromiseStore {

    /** @param customerId null when it was not said */
    public Uni<Void> made(Mutiny.Session session, String id, @Nullable String customerId) {
        return session.createNativeQuery("""
                        insert into promise (id, customer_id) values (:id, :customer)
                        on conflict (id) do update set customer_id = excluded.customer_id
                        """)
                .setParameter("id", id)
                .setParameter("customer", customerId)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> ended(Mutiny.Session session, String id, Instant at) {
        return session.createNativeQuery("""
                        insert into promise (id, ended_at) values (:id, :at)
                        on conflict (id) do update set ended_at = coalesce(promise.ended_at, excluded.ended_at)
                        """)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Those of these customers to whom a promise is open. */
    @SuppressWarnings("unchecked")
    public Uni<Set<String>> promised(Mutiny.Session session, Collection<String> customers) {
        return customers.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : session.createNativeQuery("""
                                select distinct customer_id from promise
                                where customer_id in (:customers) and ended_at is null
                                """, String.class)
                        .setParameter("customers", customers)
                        .getResultList()
                        .map(HashSet::new);
    }

    /** Forgets promises that ended before then; answers how many. */
    public Uni<Integer> forgetEndedBefore(Mutiny.Session session, Instant before) {
        return session.createNativeQuery("delete from promise where ended_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
