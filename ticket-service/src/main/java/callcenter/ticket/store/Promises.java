package callcenter.ticket.store;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.TicketId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** The promises that were made in calls, whether their ticket is known yet or not. */
@Singleton
public class Promises {

    /** Remembers a promise; false when it is known already. Its lock is held ({@link Links}). */
    public Uni<Boolean> add(Mutiny.Session session, MadePromise promise) {
        return session.createNativeQuery("insert into made_promise (id, call_id, due_at) values (:id, :call, :due)"
                        + " on conflict (id) do nothing")
                .setFlushMode(FlushMode.COMMIT)
                .setParameter("id", promise.id().value())
                .setParameter("call", promise.callId().value())
                .setParameter("due", promise.dueAt())
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }

    /** Empty while the promise has not been heard of. */
    public Uni<Optional<MadePromise>> find(Mutiny.Session session, PromiseId id) {
        return session.find(MadePromiseRow.class, id.value())
                .map(row -> Optional.ofNullable(row).map(MadePromiseRow::toDomain));
    }

    /** Promises made in that call which belong to no ticket yet. */
    public Uni<List<MadePromise>> unjoinedOf(Mutiny.Session session, CallId call) {
        return session.createSelectionQuery(
                        "from MadePromiseRow where callId = :call order by id", MadePromiseRow.class)
                .setFlushMode(
                        FlushMode.COMMIT) // hence the look at the rows: what was joined just now is not written yet
                .setParameter("call", call.value())
                .getResultList()
                .map(rows -> rows.stream()
                        .filter(row -> row.ticketId == null)
                        .map(MadePromiseRow::toDomain)
                        .toList());
    }

    /** From now on the promise belongs to that ticket. */
    public Uni<Void> join(Mutiny.Session session, PromiseId id, TicketId ticket) {
        return session.find(MadePromiseRow.class, id.value())
                .invoke(row -> row.ticketId = ticket.value())
                .replaceWithVoid();
    }

    /** The promises of each of these tickets, soonest due first; tickets without any are absent. */
    public Uni<Map<TicketId, List<MadePromise>>> of(Mutiny.Session session, Collection<TicketId> tickets) {
        return session.createSelectionQuery(
                        "from MadePromiseRow where ticketId in :tickets order by dueAt, id", MadePromiseRow.class)
                .setParameter("tickets", tickets.stream().map(TicketId::value).toList())
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> new TicketId(String.valueOf(row.ticketId)),
                                Collectors.mapping(MadePromiseRow::toDomain, Collectors.toList()))));
    }
}
