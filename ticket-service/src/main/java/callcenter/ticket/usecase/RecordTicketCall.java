package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.Comment;
import callcenter.ticket.domain.CustomerTold;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.domain.TicketCall;
import callcenter.ticket.store.Comments;
import callcenter.ticket.store.LockedTicket;
import callcenter.ticket.store.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Writes what came of a call about a ticket into that ticket, once per call however often it is told. */
@Singleton
public class RecordTicketCall {
    private final Tickets tickets;
    private final Comments comments;
    private final TellCustomer tellCustomer;
    private final CommentOnTicket commentOnTicket;

    RecordTicketCall(Tickets tickets, Comments comments, TellCustomer tellCustomer, CommentOnTicket commentOnTicket) {
        this.tickets = tickets;
        this.comments = comments;
        this.tellCustomer = tellCustomer;
        this.commentOnTicket = commentOnTicket;
    }

    /** False when there is no such ticket. */
    public Uni<Boolean> run(Transaction tx, TicketCall call) {
        return tickets.lock(tx.session(), call.ticketId())
                .flatMap(found -> found.map(ticket -> once(tx, ticket, call).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    /** The comment that every such call leaves says that it is known; the customer who heard the result was told (TKT-3). */
    private Uni<Void> once(Transaction tx, LockedTicket ticket, TicketCall call) {
        var name = "call " + call.callId().value();
        return comments.ofRequest(tx.session(), ticket.id(), name)
                .flatMap(known -> known.isPresent() ? Uni.createFrom().voidItem() : write(tx, ticket, call, name));
    }

    private Uni<Void> write(Transaction tx, LockedTicket ticket, TicketCall call, String name) {
        if (call.reachedCustomer() && !(ticket.ticket() instanceof Ticket.Closed)) {
            tellCustomer.write(tx, ticket, new CustomerTold(call.by(), call.record(), call.at()));
        }
        var text = call.party().code() + ": " + call.record();
        return commentOnTicket.write(tx, ticket, new Comment(call.by(), text, call.at()), name);
    }
}
