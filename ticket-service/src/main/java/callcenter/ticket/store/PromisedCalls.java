package callcenter.ticket.store;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.PromisedCall;
import callcenter.ticket.domain.TicketId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** The calls that served promises, whether their ticket is known yet or not. */
@Singleton
public class PromisedCalls {

    /** Remembers a call; false when it is known already. Its lock is held ({@link Links}). */
    public Uni<Boolean> add(Mutiny.Session session, PromisedCall call) {
        return session.find(PromisedCallRow.class, call.callId().value())
                .flatMap(known -> known != null
                        ? Uni.createFrom().item(false)
                        : session.persist(PromisedCallRow.of(call)).replaceWith(true));
    }

    /** Empty when that call served no promise. */
    public Uni<Optional<PromisedCall>> find(Mutiny.Session session, CallId id) {
        return session.find(PromisedCallRow.class, id.value())
                .map(row -> Optional.ofNullable(row).map(PromisedCallRow::toDomain));
    }

    /** Calls for that promise which no ticket has taken in yet, earliest first. */
    public Uni<List<PromisedCall>> openOf(Mutiny.Session session, PromiseId promise) {
        return session.createSelectionQuery(
                        "from PromisedCallRow where promiseId = :promise and ticketId is null order by calledAt, callId",
                        PromisedCallRow.class)
                .setParameter("promise", promise.value())
                .getResultList()
                .map(rows -> rows.stream().map(PromisedCallRow::toDomain).toList());
    }

    /** The ticket has taken in what came of the call. */
    public Uni<Void> takenInBy(Mutiny.Session session, CallId id, TicketId ticket) {
        return session.find(PromisedCallRow.class, id.value())
                .invoke(row -> row.ticketId = ticket.value())
                .replaceWithVoid();
    }
}
