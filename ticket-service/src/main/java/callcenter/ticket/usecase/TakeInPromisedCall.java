package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.Comment;
import callcenter.ticket.domain.CustomerTold;
import callcenter.ticket.domain.PromisedCall;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.store.LockedTicket;
import callcenter.ticket.store.PromisedCalls;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Writes what came of a promised callback into the ticket it was promised for. */
@Singleton
class TakeInPromisedCall {
    private final PromisedCalls promisedCalls;
    private final TellCustomer tellCustomer;
    private final CommentOnTicket commentOnTicket;

    TakeInPromisedCall(PromisedCalls promisedCalls, TellCustomer tellCustomer, CommentOnTicket commentOnTicket) {
        this.promisedCalls = promisedCalls;
        this.tellCustomer = tellCustomer;
        this.commentOnTicket = commentOnTicket;
    }

    /**
     * A call that reached the customer told the customer (TKT-3). One that did not, or that comes after the ticket was
     * closed, leaves a comment.
     */
    Uni<Void> run(Transaction tx, LockedTicket ticket, PromisedCall call) {
        return promisedCalls.takenInBy(tx.session(), call.callId(), ticket.id()).chain(() -> write(tx, ticket, call));
    }

    private Uni<Void> write(Transaction tx, LockedTicket ticket, PromisedCall call) {
        if (call.reachedCustomer() && !(ticket.ticket() instanceof Ticket.Closed)) {
            tellCustomer.write(tx, ticket, new CustomerTold(call.by(), call.record(), call.at()));
            return Uni.createFrom().voidItem();
        }
        var text = call.party().code() + ": " + call.record();
        return commentOnTicket.write(tx, ticket, new Comment(call.by(), text, call.at()), null);
    }
}
