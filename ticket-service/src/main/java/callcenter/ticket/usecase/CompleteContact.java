package callcenter.ticket.usecase;

import callcenter.events.ticket.TicketContactCompleted;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.ContactData;
import callcenter.ticket.domain.ContactField;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Adds contact data that the record lacked, or sets right what it had wrong (TKT-1). */
@Singleton
public class CompleteContact {
    private final TicketWork work;

    CompleteContact(TicketWork work) {
        this.work = work;
    }

    /** Giving what is known already changes nothing, so the request may be repeated. */
    public Uni<Ticket> run(TicketId id, Actor actor, ContactData given) {
        return work.on(id, actor, "ticket.contact", (tx, ticket, now) -> {
            var completed = ticket.ticket().completeContact(given);
            if (!completed.equals(ticket.ticket())) {
                ticket.become(completed);
                var missing = completed.facts().contact().missing().stream()
                        .map(ContactField::code)
                        .toList();
                var event = new TicketContactCompleted(actor.id().value(), missing, now);
                tx.publish(id.value(), ticket.nextSequence(), now, event);
            }
            return Uni.createFrom().item(ticket.ticket());
        });
    }
}
