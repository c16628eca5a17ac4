package callcenter.ticket.usecase;

import callcenter.events.ticket.TicketClosed;
import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.Closing;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketId;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Ends a ticket. */
@Singleton
public class CloseTicket {
    private final TicketWork work;

    CloseTicket(TicketWork work) {
        this.work = work;
    }

    /** The closed ticket; the same person closing it with the same words again changes nothing. */
    public Uni<Ticket> run(TicketId id, Actor actor, String resolution) {
        return work.on(id, actor, "ticket.close", (tx, ticket, now) -> {
            if (!isRepeat(ticket.ticket(), actor, resolution)) {
                ticket.become(ticket.ticket().close(new Closing(actor.id(), resolution, now)));
                var event = new TicketClosed(actor.id().value(), resolution, now);
                tx.publish(id.value(), ticket.nextSequence(), now, event);
            }
            return Uni.createFrom().item(ticket.ticket());
        });
    }

    private static boolean isRepeat(Ticket ticket, Actor actor, String resolution) {
        return ticket instanceof Ticket.Closed closed
                && closed.closing().by().equals(actor.id())
                && closed.closing().resolution().equals(resolution);
    }
}
