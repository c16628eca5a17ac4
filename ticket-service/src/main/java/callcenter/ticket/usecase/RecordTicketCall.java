package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.Comment;
import callcenter.ticket.domain.CustomerTold;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketCall;
import callcenter.ticket.store.HeardCalls;
import callcenter.ticket.store.LockedTicket;
import callcenter.ticket.store.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Writes what came of a call about a ticket into that ticket, once per call however often it is told. */
@Singleton
public class RecordTicketCall {
    private final Tickets tickets;
    private final HeardCalls heard;
    private final TellCustomer tellCustomer;
    private final CommentOnTicket commentOnTicket;

    RecordTicketCall(Tickets tickets, HeardCalls heard, TellCustomer tellCustomer, CommentOnTicket commentOnTicket) {
        this.tickets = tickets;
        this.heard = heard;
        this.tellCustomer = tellCustomer;
        this.commentOnTicket = commentOnTicket;
    }

    /** False when there is no such ticket. */
    public Uni<Boolean> run(Transaction tx, TicketCall call) {
        return tickets.lock(tx.session(), call.ticketId())
                .flatMap(found -> found.map(ticket -> once(tx, ticket, call).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Void> once(Transaction tx, LockedTicket ticket, TicketCall call) {
        return heard.first(tx.session(), ticket.id(), call.callId())
                .flatMap(first ->
                        first ? write(tx, ticket, call) : Uni.createFrom().voidItem());
    }

    /** Every such call leaves a comment; the customer who heard the result was told (TKT-3). */
    private Uni<Void> write(Transaction tx, LockedTicket ticket, TicketCall call) {
        if (call.reachedCustomer() && !(ticket.ticket() instanceof Ticket.Closed)) {
            tellCustomer.write(tx, ticket, new CustomerTold(call.by(), call.record(), call.at()));
        }
        var text = call.party().code() + ": " + call.record();
        return commentOnTicket.write(tx, ticket, new Comment(call.by(), text, call.at()), null);
    }
}
