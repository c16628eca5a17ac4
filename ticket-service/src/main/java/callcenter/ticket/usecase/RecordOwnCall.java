package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.OwnCall;
import callcenter.ticket.store.Links;
import callcenter.ticket.store.OwnCalls;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Takes note that the customer's own call kept a promise; its tickets hear of it now, or when they are known. */
@Singleton
public class RecordOwnCall {
    private final Links links;
    private final OwnCalls ownCalls;
    private final FindTicketOfCall findTicket;
    private final TakeInCall takeIn;

    RecordOwnCall(Links links, OwnCalls ownCalls, FindTicketOfCall findTicket, TakeInCall takeIn) {
        this.links = links;
        this.ownCalls = ownCalls;
        this.findTicket = findTicket;
        this.takeIn = takeIn;
    }

    /** Once per promise, however often it is told. */
    public Uni<Void> run(Transaction tx, OwnCall call) {
        return links.lock(tx.session(), call.promiseId())
                .flatMap(locked -> ownCalls.add(tx.session(), call))
                .flatMap(added -> added
                        ? findTicket.each(tx.session(), call.promiseId(), ticket -> takeIn.own(tx, ticket, call))
                        : Uni.createFrom().voidItem());
    }
}
