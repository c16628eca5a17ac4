package callcenter.ticket.usecase;

import callcenter.events.ticket.TicketOpened;
import callcenter.messaging.Transaction;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.Contact;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.store.Links;
import callcenter.ticket.store.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Registers the contact of a wrapped-up call (TKT-1): one ticket per call, however often the call is told. */
@Singleton
public class OpenTicket {
    private final Tickets tickets;
    private final Links links;
    private final JoinPromises join;

    OpenTicket(Tickets tickets, Links links, JoinPromises join) {
        this.tickets = tickets;
        this.links = links;
        this.join = join;
    }

    /** Opens the ticket and joins what already waits for it: promises, and calls that served them. */
    public Uni<Void> run(Transaction tx, CallId call, Contact contact) {
        var ticket = Ticket.open(call, contact);
        return links.lock(tx.session(), call)
                .flatMap(locked -> tickets.add(tx.session(), ticket))
                .flatMap(added -> added ? opened(tx, ticket) : Uni.createFrom().voidItem());
    }

    private Uni<Void> opened(Transaction tx, Ticket ticket) {
        publish(tx, ticket);
        return join.whatWaitsFor(tx, ticket);
    }

    private static void publish(Transaction tx, Ticket ticket) {
        var facts = ticket.facts();
        var contact = facts.contact();
        var event = new TicketOpened(
                facts.callId().value(),
                contact.customer() == null ? null : contact.customer().value(),
                contact.type().code(),
                contact.takenBy().value(),
                contact.madePromise() == null ? null : contact.madePromise().value(),
                contact.registeredAt());
        tx.publish(facts.id().value(), 1, contact.registeredAt(), event);
    }
}
