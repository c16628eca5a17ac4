package callcenter.ticket.store;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.TicketId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.hibernate.FlushMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which calls each ticket has taken in, of those that served or kept its promises, or were made about it. */
@Singleton
public class HeardCalls {

    /** True the first time; the ticket's row lock is held. */
    public Uni<Boolean> first(Mutiny.Session session, TicketId ticket, CallId call) {
        return session.createNativeQuery(
                        "insert into heard_call (ticket_id, call_id) values (:ticket, :call) on conflict do nothing")
                .setFlushMode(FlushMode.COMMIT)
                .setParameter("ticket", ticket.value())
                .setParameter("call", call.value())
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }
}
