package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.store.Links;
import callcenter.ticket.store.Promises;
import callcenter.ticket.store.Told;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/**
 * Takes note of a promise, and joins it to the ticket of its call: now, or when that ticket opens. One that was merged into
 * another is looked for under that one's lock.
 */
@Singleton
public class RecordPromise {
    private final Links links;
    private final Promises promises;
    private final FindTicketOfCall findTicket;
    private final JoinPromises join;

    RecordPromise(Links links, Promises promises, FindTicketOfCall findTicket, JoinPromises join) {
        this.links = links;
        this.promises = promises;
        this.findTicket = findTicket;
        this.join = join;
    }

    /** Once per promise, however often it is told. */
    public Uni<Void> run(Transaction tx, MadePromise promise, Told told) {
        return links.lock(tx.session(), promise.standsAs())
                .flatMap(locked -> promises.add(tx.session(), promise, told))
                .flatMap(added ->
                        added ? joinIfPossible(tx, promise) : Uni.createFrom().voidItem());
    }

    private Uni<Void> joinIfPossible(Transaction tx, MadePromise promise) {
        return findTicket
                .run(tx.session(), promise.callId())
                .flatMap(found -> found.map(ticket -> join.allOf(tx, ticket, promise.callId()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }
}
