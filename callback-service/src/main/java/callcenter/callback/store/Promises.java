package callcenter.callback.store;

import callcenter.callback.domain.promise.MatterKey;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** All promises. */
@Singleton
public final class Promises {

    private static final String INSERT = """
        insert into promise (id, version, status, kind, call_id, owner_id, queue_id, customer_id, due_at,
            agreed_at, noticed_percent, broken_reason, early_ms, body, matter_key, follows_id, missing_year,
            absent_owner_id)
        values (:id, :version, :status, :kind, :callId, :ownerId, :queueId, :customerId, :dueAt,
            :agreedAt, :noticedPercent, :brokenReason, :earlyMs, :body, :matterKey, :followsId, :missingYear,
            :absentOwnerId)
        on conflict do nothing\
        """;

    private static final String OPEN_AFTER = """
            select p from PromiseRow p
            where p.status = 'OPEN' and p.dueAt >= :dueAt and (p.dueAt > :dueAt or p.id > :id)
            order by p.dueAt, p.id""";

    private static final String OPEN_BY_OWNER = """
            select owner_id, queue, count(*)
              from (select owner_id, case when owner_id is null then queue_id end as queue
                      from promise where status = 'OPEN') open
             group by owner_id, queue""";

    /** False when there is one already under this id, which is left as it is. */
    public Uni<Boolean> add(Mutiny.Session session, Promise promise, int events) {
        var terms = promise.terms();
        var facts = ReportedFacts.of(promise);
        return session.createNativeQuery(INSERT)
                .setParameter("id", promise.id().value())
                .setParameter("version", (long) events)
                .setParameter("status", PromiseStatus.of(promise).name())
                .setParameter("kind", terms.kind().name())
                .setParameter("callId", terms.callId())
                .setParameter("ownerId", terms.ownerId())
                .setParameter("absentOwnerId", PromiseRow.absentOwner(promise))
                .setParameter("queueId", terms.queueId())
                .setParameter("customerId", terms.contact().customerId())
                .setParameter("dueAt", terms.dueAt())
                .setParameter("agreedAt", terms.agreedAt())
                .setParameter("noticedPercent", facts.noticedPercent())
                .setParameter("brokenReason", facts.brokenReason())
                .setParameter("earlyMs", facts.earlyMs())
                .setParameter("body", PromiseJson.write(promise))
                .setParameter(
                        "matterKey",
                        MatterKey.of(terms.contact(), terms.matter()).value())
                .setParameter("followsId", terms.ties().followsId())
                .setParameter("missingYear", terms.ties().missingYear())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    public Uni<Optional<Promise>> find(Mutiny.Session session, PromiseId id) {
        return named(session, id.value(), LockModeType.NONE).map(row -> row.map(PromiseRow::promise));
    }

    /** Waits until nobody else decides about it. */
    public Uni<Optional<LockedPromise>> lock(Mutiny.Session session, PromiseId id) {
        return named(session, id.value(), LockModeType.PESSIMISTIC_WRITE).map(row -> row.map(LockedPromise::new));
    }

    /** Under its own id, or under that of a promise it stands for (CBK-8). */
    private static Uni<Optional<PromiseRow>> named(Mutiny.Session session, String id, LockModeType lock) {
        return session.find(PromiseRow.class, id, lock)
                .flatMap(row -> row != null
                        ? Uni.createFrom().item(Optional.of(row))
                        : session.createNativeQuery("select promise_id from promise_alias where id = :id", String.class)
                                .setParameter("id", id)
                                .getSingleResultOrNull()
                                .flatMap(of -> of == null
                                        ? Uni.createFrom().item(Optional.<PromiseRow>empty())
                                        : session.find(PromiseRow.class, of, lock)
                                                .map(Optional::ofNullable)));
    }

    /** The same for many at once, so that each {@link #lock} in this session asks the database no more. */
    public Uni<Void> lockAll(Mutiny.Session session, List<String> ids) {
        return session.createQuery("from PromiseRow where id in :ids order by id", PromiseRow.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .replaceWithVoid();
    }

    /** Due soonest first (CBK-4). */
    public Uni<List<Promise>> list(Mutiny.Session session, PromiseFilter filter, int page, int size) {
        var wanted = filter.conditions();
        return wanted.on(session.createQuery(
                        "select p from PromiseRow p" + wanted + " order by p.dueAt, p.id", PromiseRow.class))
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList()
                .map(rows -> rows.stream().map(PromiseRow::promise).toList());
    }

    public Uni<Long> count(Mutiny.Session session, PromiseFilter filter) {
        var wanted = filter.conditions();
        return wanted.on(session.createQuery("select count(p) from PromiseRow p" + wanted, Long.class))
                .getSingleResult();
    }

    /** Open ones, due soonest first: those that come after this one. */
    public Uni<List<Promise>> openAfter(Mutiny.Session session, Instant dueAt, String id, int size) {
        return session.createQuery(OPEN_AFTER, PromiseRow.class)
                .setParameter("dueAt", dueAt)
                .setParameter("id", id)
                .setMaxResults(size)
                .getResultList()
                .map(rows -> rows.stream().map(PromiseRow::promise).toList());
    }

    /**
     * How many are open.
     *
     * @param ownerId whose; null: no agent's
     * @param queueId of which queue, where no agent owns them; null where one does
     */
    public record OpenTotal(
            @Nullable String ownerId, @Nullable String queueId, long open) {}

    /** By owner; those that no agent owns by queue. */
    public Uni<List<OpenTotal>> openByOwner(Mutiny.Session session) {
        return session.createNativeQuery(OPEN_BY_OWNER, Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new OpenTotal((String) row[0], (String) row[1], (Long) row[2]))
                        .toList());
    }

    public Uni<List<Promise>> withIds(Mutiny.Session session, Collection<String> ids) {
        return session.createQuery("select p from PromiseRow p where p.id in :ids", PromiseRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .map(rows -> rows.stream().map(PromiseRow::promise).toList());
    }
}
