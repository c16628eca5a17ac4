package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.PromisedCall;
import callcenter.ticket.store.Links;
import callcenter.ticket.store.LockedTicket;
import callcenter.ticket.store.PromisedCalls;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Takes note of a call that served a promise; its ticket hears of it now, or when promise and ticket are known. */
@Singleton
public class RecordPromisedCall {
    private final Links links;
    private final PromisedCalls promisedCalls;
    private final FindTicketOfCall findTicket;
    private final TakeInCall takeIn;
    private final JoinPromises join;

    RecordPromisedCall(
            Links links,
            PromisedCalls promisedCalls,
            FindTicketOfCall findTicket,
            TakeInCall takeIn,
            JoinPromises join) {
        this.links = links;
        this.promisedCalls = promisedCalls;
        this.findTicket = findTicket;
        this.takeIn = takeIn;
        this.join = join;
    }

    /** Once per call, however often it is told. */
    public Uni<Void> run(Transaction tx, PromisedCall call) {
        return links.lock(tx.session(), call.callId())
                .flatMap(locked -> promisedCalls.add(tx.session(), call))
                .flatMap(added ->
                        added ? takeInIfPossible(tx, call) : Uni.createFrom().voidItem());
    }

    /** A record may name a promise that has become part of another: then it is about that one. */
    private Uni<Void> takeInIfPossible(Transaction tx, PromisedCall call) {
        return findTicket
                .standingFor(tx.session(), call.promiseId())
                .flatMap(promise -> findTicket
                        .ofPromise(tx.session(), promise)
                        .flatMap(found -> found.map(ticket -> takeIn(tx, ticket, call))
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                        .chain(() -> findTicket.ofMerged(
                                tx.session(), promise, ticket -> takeIn.promisedAgain(tx, ticket, call))));
    }

    /** What is promised in that call belongs to the ticket of the first promise alone. */
    private Uni<Void> takeIn(Transaction tx, LockedTicket ticket, PromisedCall call) {
        return takeIn.promised(tx, ticket, call).chain(() -> join.allOf(tx, ticket, call.callId()));
    }
}
