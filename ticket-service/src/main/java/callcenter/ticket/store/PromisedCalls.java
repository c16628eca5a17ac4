package callcenter.ticket.store;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.PromisedCall;
import callcenter.ticket.domain.TicketId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** The calls that served promises, whether their ticket is known yet or not. */
@Singleton
public class PromisedCalls {

    private static final String OF_PROMISE = """
            from PromisedCallRow where promiseId = :promise
                or promiseId in (select merged.id from MadePromiseRow merged where merged.mergedInto = :promise)
            order by calledAt, callId""";

    /** Remembers a call; false when it is known already. Its lock is held ({@link Links}). */
    public Uni<Boolean> add(Mutiny.Session session, PromisedCall call) {
        return session.createNativeQuery(
                        "insert into promised_call (call_id, promise_id, agent_id, party, record, called_at)"
                                + " values (:call, :promise, :agent, :party, :record, :called) on conflict (call_id) do nothing")
                .setFlushMode(FlushMode.COMMIT)
                .setParameter("call", call.callId().value())
                .setParameter("promise", call.promiseId().value())
                .setParameter("agent", call.by().value())
                .setParameter("party", call.party().code())
                .setParameter("record", call.record())
                .setParameter("called", call.at())
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }

    /** Empty when that call served no promise. */
    public Uni<Optional<PromisedCall>> find(Mutiny.Session session, CallId id) {
        return session.find(PromisedCallRow.class, id.value())
                .map(row -> Optional.ofNullable(row).map(PromisedCallRow::toDomain));
    }

    /** Calls for that promise, also those whose record names one that it stands for; earliest first. */
    public Uni<List<PromisedCall>> of(Mutiny.Session session, PromiseId promise) {
        return session.createSelectionQuery(OF_PROMISE, PromisedCallRow.class)
                .setFlushMode(FlushMode.COMMIT)
                .setParameter("promise", promise.value())
                .getResultList()
                .map(rows -> rows.stream().map(PromisedCallRow::toDomain).toList());
    }

    /** The ticket has taken in what came of the call: read by the release before {@link HeardCalls}. */
    public Uni<Void> takenInBy(Mutiny.Session session, CallId id, TicketId ticket) {
        return session.find(PromisedCallRow.class, id.value())
                .invoke(row -> row.ticketId = ticket.value())
                .replaceWithVoid();
    }
}
