package callcenter.ticket.usecase;

import callcenter.messaging.Transaction;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.store.Links;
import callcenter.ticket.store.PromisedCalls;
import callcenter.ticket.store.Promises;
import callcenter.ticket.store.Told;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/**
 * Takes note of a promise, and joins it to the ticket of its call: now, or when that ticket opens. One that was merged into
 * another is looked for under that one's lock; whatever was recorded of it alone is of the other one's tickets too.
 */
@Singleton
public class RecordPromise {
    private final Links links;
    private final Promises promises;
    private final PromisedCalls promisedCalls;
    private final FindTicketOfCall findTicket;
    private final TakeInCall takeIn;
    private final JoinPromises join;

    RecordPromise(
            Links links,
            Promises promises,
            PromisedCalls promisedCalls,
            FindTicketOfCall findTicket,
            TakeInCall takeIn,
            JoinPromises join) {
        this.links = links;
        this.promises = promises;
        this.promisedCalls = promisedCalls;
        this.findTicket = findTicket;
        this.takeIn = takeIn;
        this.join = join;
    }

    /** Once per promise, however often it is told. */
    public Uni<Void> run(Transaction tx, MadePromise promise, Told told) {
        return lock(tx, promise)
                .flatMap(locked -> promises.add(tx.session(), promise, told))
                .flatMap(added -> added
                        ? joinIfPossible(tx, promise).chain(() -> climb(tx, promise))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> lock(Transaction tx, MadePromise promise) {
        var own = links.lock(tx.session(), promise.id());
        return promise.mergedInto() == null ? own : own.chain(() -> links.lock(tx.session(), promise.standsAs()));
    }

    private Uni<Void> joinIfPossible(Transaction tx, MadePromise promise) {
        return findTicket
                .run(tx.session(), promise.callId())
                .flatMap(found -> found.map(ticket -> join.allOf(tx, ticket, promise.callId()))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Calls that named it before it was known to be part of another. */
    private Uni<Void> climb(Transaction tx, MadePromise promise) {
        return promise.mergedInto() == null
                ? Uni.createFrom().voidItem()
                : promisedCalls
                        .of(tx.session(), promise.id())
                        .flatMap(calls -> Multi.createFrom()
                                .iterable(calls)
                                .onItem()
                                .transformToUniAndConcatenate(call -> findTicket.each(
                                        tx.session(), promise.standsAs(), ticket -> takeIn.promised(tx, ticket, call)))
                                .collect()
                                .last()
                                .replaceWithVoid());
    }
}
