package callcenter.routing.store;

import callcenter.routing.domain.call.NuisanceLevel;
import callcenter.routing.domain.call.NuisanceMark;
import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The nuisance numbers. */
@Singleton
public class NuisanceStore {

    private static final String FILTERED =
            " where (:status = '' or status = :status) and (:customer = '' or customerId = :customer)";

    /** Without a lock, for reading. */
    public Uni<Optional<NuisanceNumber>> find(Mutiny.Session session, NuisanceId id) {
        return session.find(NuisanceRow.class, id.value())
                .map(row -> Optional.ofNullable(row).map(NuisanceRow::number));
    }

    public Uni<Optional<NuisanceRow>> lock(Mutiny.Session session, NuisanceId id) {
        return session.find(NuisanceRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(Optional::ofNullable);
    }

    /** These under their row locks, in the order of their ids, for each of which {@link #lock} asks no more. */
    public Uni<List<NuisanceRow>> lock(Mutiny.Session session, Collection<NuisanceId> ids) {
        return session.createSelectionQuery("from NuisanceRow where id in :ids order by id", NuisanceRow.class)
                .setParameter("ids", ids.stream().map(NuisanceId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The entry about this customer that is on the list, locked. */
    public Uni<Optional<NuisanceRow>> lockInForce(Mutiny.Session session, String customerId) {
        return session.createSelectionQuery(
                        "from NuisanceRow where customerId = :customer and status in ('LISTED', 'APPEALED')",
                        NuisanceRow.class)
                .setParameter("customer", customerId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> rows.stream().findFirst());
    }

    /** With one event to its name; false when it is there already, or another about the same number waits. */
    public Uni<Boolean> add(Mutiny.Session session, NuisanceNumber number) {
        var proposal = number.proposal();
        return session.createNativeQuery("""
                        insert into nuisance_number (id, version, customer_id, status, level, proposed_at, body)
                        values (:id, 1, :customer, :status, :level, :at, :body)
                        on conflict do nothing
                        """)
                .setParameter("id", number.id().value())
                .setParameter("customer", proposal.caller().customerId())
                .setParameter("status", number.status().name())
                .setParameter("level", proposal.level().name())
                .setParameter("at", proposal.at())
                .setParameter("body", StoredJson.write(number))
                .executeUpdate()
                .map(count -> count == 1);
    }

    /** Whether anybody is on the list. */
    public Uni<Boolean> anyInForce(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select exists (select 1 from nuisance_number where status in ('LISTED', 'APPEALED'))",
                        Boolean.class)
                .getSingleResult();
    }

    /** What a call of this customer meets at that moment; spared while a promise to him is open. */
    public Uni<Optional<NuisanceMark>> mark(Mutiny.Session session, String customerId, Instant now) {
        return session.createNativeQuery("""
                        select id, level, exists (
                            select 1 from promise where promise.customer_id = :customer and ended_at is null)
                        from nuisance_number
                        where customer_id = :customer and status in ('LISTED', 'APPEALED') and expires_at > :now
                        """, Object[].class)
                .setParameter("customer", customerId)
                .setParameter("now", now)
                .getResultList()
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new NuisanceMark(
                                (String) row[0], NuisanceLevel.valueOf((String) row[1]), (Boolean) row[2])));
    }

    /** Newest proposal first. */
    public Uni<List<NuisanceNumber>> list(Mutiny.Session session, NuisanceFilter filter, int page, int size) {
        return session.createSelectionQuery(
                        "from NuisanceRow" + FILTERED + " order by proposedAt desc, id", NuisanceRow.class)
                .setParameter("status", status(filter))
                .setParameter("customer", customer(filter))
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList()
                .map(rows -> rows.stream().map(NuisanceRow::number).toList());
    }

    public Uni<Long> count(Mutiny.Session session, NuisanceFilter filter) {
        return session.createSelectionQuery("select count(*) from NuisanceRow" + FILTERED, Long.class)
                .setParameter("status", status(filter))
                .setParameter("customer", customer(filter))
                .getSingleResult();
    }

    private static String status(NuisanceFilter filter) {
        return filter.status() == null ? "" : filter.status().name();
    }

    private static String customer(NuisanceFilter filter) {
        return filter.customerId() == null ? "" : filter.customerId();
    }
}
