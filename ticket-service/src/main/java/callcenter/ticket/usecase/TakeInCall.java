package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.Comment;
import callcenter.ticket.domain.CustomerTold;
import callcenter.ticket.domain.OwnCall;
import callcenter.ticket.domain.PromisedCall;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.store.HeardCalls;
import callcenter.ticket.store.LockedTicket;
import callcenter.ticket.store.PromisedCalls;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Writes what came of a promise into a ticket it was promised for: once per call. */
@Singleton
class TakeInCall {
    private final HeardCalls heard;
    private final PromisedCalls promisedCalls;
    private final TellCustomer tellCustomer;
    private final CommentOnTicket commentOnTicket;

    TakeInCall(
            HeardCalls heard, PromisedCalls promisedCalls, TellCustomer tellCustomer, CommentOnTicket commentOnTicket) {
        this.heard = heard;
        this.promisedCalls = promisedCalls;
        this.tellCustomer = tellCustomer;
        this.commentOnTicket = commentOnTicket;
    }

    /**
     * A call that reached the customer told the customer (TKT-3). One that did not, or that comes after the ticket was
     * closed, leaves a comment.
     */
    Uni<Void> promised(Transaction tx, LockedTicket ticket, PromisedCall call) {
        return promised(tx, ticket, call, call.reachedCustomer());
    }

    /**
     * The same for the ticket of a call in which it was promised again (CBK-8): what was said before that ticket was opened
     * was no answer to it.
     */
    Uni<Void> promisedAgain(Transaction tx, LockedTicket ticket, PromisedCall call) {
        var openedAt = ticket.ticket().facts().contact().registeredAt();
        return promised(tx, ticket, call, call.reachedCustomer() && !call.at().isBefore(openedAt));
    }

    private Uni<Void> promised(Transaction tx, LockedTicket ticket, PromisedCall call, boolean answered) {
        var told = answered ? new CustomerTold(call.by(), call.record(), call.at()) : null;
        var comment = new Comment(call.by(), call.party().code() + ": " + call.record(), call.at());
        return once(
                tx,
                ticket,
                call.callId(),
                promisedCalls
                        .takenInBy(tx.session(), call.callId(), ticket.id())
                        .chain(() -> write(tx, ticket, told, comment)));
    }

    /** So did the customer's own call, if it was about the matter; the ticket of that very call knows what was said. */
    Uni<Void> own(Transaction tx, LockedTicket ticket, OwnCall call) {
        if (ticket.ticket().facts().callId().equals(call.callId())) {
            return Uni.createFrom().voidItem();
        }
        var told = call.aboutMatter() ? new CustomerTold(call.by(), call.record(), call.at()) : null;
        var comment = new Comment(call.by(), call.record(), call.at());
        return once(tx, ticket, call.callId(), write(tx, ticket, told, comment));
    }

    private Uni<Void> once(Transaction tx, LockedTicket ticket, CallId call, Uni<Void> writing) {
        return heard.first(tx.session(), ticket.id(), call)
                .flatMap(first -> first ? writing : Uni.createFrom().voidItem());
    }

    private Uni<Void> write(Transaction tx, LockedTicket ticket, @Nullable CustomerTold told, Comment otherwise) {
        return Uni.createFrom().deferred(() -> {
            if (told != null && !(ticket.ticket() instanceof Ticket.Closed)) {
                tellCustomer.write(tx, ticket, told);
                return Uni.createFrom().voidItem();
            }
            return commentOnTicket.write(tx, ticket, otherwise, null);
        });
    }
}
