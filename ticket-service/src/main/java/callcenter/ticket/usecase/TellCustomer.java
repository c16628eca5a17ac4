package callcenter.ticket.usecase;

import callcenter.events.ticket.TicketCustomerTold;
import callcenter.messaging.Transaction;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.CustomerTold;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketId;
import callcenter.ticket.store.LockedTicket;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Records that the customer heard the result (TKT-3). */
@Singleton
public class TellCustomer {
    private final TicketWork work;

    TellCustomer(TicketWork work) {
        this.work = work;
    }

    /** Saying the same result again changes nothing, so the request may be repeated. */
    public Uni<Ticket> run(TicketId id, Actor actor, String result) {
        return work.on(id, actor, "ticket.customer-told", (tx, ticket, now) -> {
            var told = ticket.ticket().facts().told();
            if (told == null || !told.by().equals(actor.id()) || !told.result().equals(result)) {
                write(tx, ticket, new CustomerTold(actor.id(), result, now));
            }
            return Uni.createFrom().item(ticket.ticket());
        });
    }

    /** The same within a transaction that has the ticket already. */
    void write(Transaction tx, LockedTicket ticket, CustomerTold told) {
        ticket.become(ticket.ticket().tellCustomer(told));
        var event = new TicketCustomerTold(told.by().value(), told.result(), told.at());
        tx.publish(ticket.id().value(), ticket.nextSequence(), told.at(), event);
    }
}
