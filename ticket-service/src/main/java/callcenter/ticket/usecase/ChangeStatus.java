package callcenter.ticket.usecase;

import callcenter.events.ticket.TicketStatusChanged;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketId;
import callcenter.ticket.domain.TicketStatus;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Moves a ticket on, short of closing it. */
@Singleton
public class ChangeStatus {
    private final TicketWork work;

    ChangeStatus(TicketWork work) {
        this.work = work;
    }

    /** The ticket in its new state; asking for the state it is in changes nothing, so the request may be repeated. */
    public Uni<Ticket> run(TicketId id, Actor actor, TicketStatus target) {
        return work.on(id, actor, "ticket.status", (tx, ticket, now) -> {
            var before = ticket.ticket().status();
            if (before != target) {
                ticket.become(ticket.ticket().moveTo(target, now));
                var event = new TicketStatusChanged(
                        target.name(), before.name(), actor.id().value(), now);
                tx.publish(id.value(), ticket.nextSequence(), now, event);
            }
            return Uni.createFrom().item(ticket.ticket());
        });
    }
}
