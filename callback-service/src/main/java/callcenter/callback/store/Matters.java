package callcenter.callback.store;

import callcenter.callback.domain.promise.AttemptId;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.MatterKey;
import callcenter.callback.domain.promise.PromiseId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which promises belong together: the same matter again, the customer's own call, one that follows another. */
@Singleton
public final class Matters {

    /** Until the end of the transaction nobody else promises anything to this customer. */
    public Uni<Void> lock(Mutiny.Session session, Contact contact) {
        return session.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:customer, 0)) as text)", String.class)
                .setParameter("customer", contact.customerId())
                .getSingleResult()
                .replaceWithVoid();
    }

    /** The open promise to this customer about the same matter, made first. */
    public Uni<Optional<PromiseId>> openOnSame(Mutiny.Session session, Contact contact, MatterKey matter) {
        return session.createQuery(
                        "select p.id from PromiseRow p where p.customerId = :customer and p.matterKey = :matter"
                                + " and p.status = 'OPEN' order by p.dueAt, p.id",
                        String.class)
                .setParameter("customer", contact.customerId())
                .setParameter("matter", matter.value())
                .setMaxResults(1)
                .getResultList()
                .map(ids -> ids.stream().findFirst().map(PromiseId::new));
    }

    /** Open promises to this customer. */
    public Uni<List<PromiseId>> openTo(Mutiny.Session session, String customerId) {
        return ids(session, "p.customerId = :value and p.status = 'OPEN'", customerId);
    }

    /** Promises that wait for the end of this call of the customer's own. */
    public Uni<List<PromiseId>> onLine(Mutiny.Session session, String callId) {
        return ids(session, "p.onLineCallId = :value", callId);
    }

    public Uni<List<PromiseId>> openOf(Mutiny.Session session, String ownerId) {
        return ids(session, "p.ownerId = :value and p.status = 'OPEN'", ownerId);
    }

    /** Open promises that became the team's when their owner went off shift. */
    public Uni<List<PromiseId>> openOfAbsent(Mutiny.Session session, String ownerId) {
        return ids(session, "p.absentOwnerId = :value and p.status = 'OPEN'", ownerId);
    }

    /** Open promises whose deadline is preliminary until a year's holidays are known. */
    public Uni<List<PromiseId>> waitingForHolidays(Mutiny.Session session) {
        return session.createQuery(
                        "select p.id from PromiseRow p where p.missingYear is not null and p.status = 'OPEN' order by"
                                + " p.id",
                        String.class)
                .getResultList()
                .map(ids -> ids.stream().map(PromiseId::new).toList());
    }

    /** The promise that a call of ours served: its id is part of the attempt's. */
    public Uni<Optional<String>> servedBy(Mutiny.Session session, String callId) {
        return AttemptId.promiseOf(callId)
                .map(promise -> session.find(PromiseRow.class, promise.value())
                        .map(row -> Optional.ofNullable(row).map(found -> found.id)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** The promise that follows this one, if any (CBK-7). */
    public Uni<Optional<String>> following(Mutiny.Session session, PromiseId id) {
        return session.createQuery("select p.id from PromiseRow p where p.followsId = :id order by p.id", String.class)
                .setParameter("id", id.value())
                .setMaxResults(1)
                .getResultList()
                .map(ids -> ids.stream().findFirst());
    }

    /** From now on this id names that promise. */
    public Uni<Void> alias(Mutiny.Session session, PromiseId id, PromiseId of) {
        return session.createNativeQuery(
                        "insert into promise_alias (id, promise_id) values (:id, :of) on conflict do nothing")
                .setParameter("id", id.value())
                .setParameter("of", of.value())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<List<PromiseId>> ids(Mutiny.Session session, String where, String value) {
        return session.createQuery("select p.id from PromiseRow p where " + where + " order by p.id", String.class)
                .setParameter("value", value)
                .getResultList()
                .map(ids -> ids.stream().map(PromiseId::new).toList());
    }
}
