package callcenter.ticket.store;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.PromiseNews;
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
import org.jspecify.annotations.Nullable;

/** The promises that were made in calls, whether their ticket is known yet or not. */
@Singleton
public class Promises {

    private static final String INSERT = """
            insert into made_promise
                (id, call_id, due_at, merged_into, follows_id, owner_id, status, told_epoch, told_sequence)
            values (:id, :call, :due, :merged, :follows,
                coalesce(cast(:owner as text), (select owner_id from made_promise where id = :merged)),
                :status, :epoch, :sequence)
            on conflict (id) do nothing""";

    private static final String LATER =
            " where (id = :id or merged_into = :id) and (told_epoch, told_sequence) < (:epoch, :sequence)";

    /**
     * Remembers a promise, one that was merged with the owner of the one that stands for it; false when it is known already.
     * Its lock is held ({@link Links}).
     */
    public Uni<Boolean> add(Mutiny.Session session, MadePromise promise, Told told) {
        return session.createNativeQuery(INSERT)
                .setFlushMode(FlushMode.COMMIT)
                .setParameter("id", promise.id().value())
                .setParameter("call", promise.callId().value())
                .setParameter("due", promise.dueAt())
                .setParameter(
                        "merged",
                        promise.mergedInto() == null
                                ? null
                                : promise.mergedInto().value())
                .setParameter(
                        "follows",
                        promise.followsId() == null ? null : promise.followsId().value())
                .setParameter(
                        "owner",
                        promise.owner() == null ? null : promise.owner().value())
                .setParameter(
                        "status",
                        promise.status() == null ? null : promise.status().name())
                .setParameter("epoch", told.epoch())
                .setParameter("sequence", told.sequence())
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }

    /** Of the promise and of all that it stands for; nothing where something later is known. */
    public Uni<Void> learn(Mutiny.Session session, PromiseId id, PromiseNews news, Told told) {
        return switch (news) {
            case PromiseNews.DueAt(var dueAt) -> learn(session, id, "due_at", dueAt, told);
            case PromiseNews.OwnedBy(var owner) ->
                learn(session, id, "owner_id", owner == null ? null : owner.value(), told);
            case PromiseNews.Ended(var status) -> learn(session, id, "status", status.name(), told);
        };
    }

    private static Uni<Void> learn(
            Mutiny.Session session, PromiseId id, String column, @Nullable Object value, Told told) {
        return session.createNativeQuery("update made_promise set " + column
                        + " = :value, told_epoch = :epoch, told_sequence = :sequence" + LATER)
                .setFlushMode(FlushMode.COMMIT)
                .setParameter("value", value)
                .setParameter("id", id.value())
                .setParameter("epoch", told.epoch())
                .setParameter("sequence", told.sequence())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The promises that this one stands for (CBK-8). */
    public Uni<List<MadePromise>> mergedInto(Mutiny.Session session, PromiseId id) {
        return session.createSelectionQuery(
                        "from MadePromiseRow where mergedInto = :id order by id", MadePromiseRow.class)
                .setFlushMode(FlushMode.COMMIT)
                .setParameter("id", id.value())
                .getResultList()
                .map(rows -> rows.stream().map(MadePromiseRow::toDomain).toList());
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
