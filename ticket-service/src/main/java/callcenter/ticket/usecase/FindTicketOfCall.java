package callcenter.ticket.usecase;

import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.PromiseId;
import callcenter.ticket.domain.TicketId;
import callcenter.ticket.store.Links;
import callcenter.ticket.store.LockedTicket;
import callcenter.ticket.store.PromisedCalls;
import callcenter.ticket.store.Promises;
import callcenter.ticket.store.Tickets;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Follows a call to the ticket its matter belongs to: its own, or, when it served a promise, that of the call in which
 * the promise was made. Each step takes the lock of what it looks for, so that whoever brings the missing piece later
 * sees what stopped here.
 */
@Singleton
class FindTicketOfCall {
    private final Links links;
    private final Tickets tickets;
    private final Promises promises;
    private final PromisedCalls promisedCalls;

    FindTicketOfCall(Links links, Tickets tickets, Promises promises, PromisedCalls promisedCalls) {
        this.links = links;
        this.tickets = tickets;
        this.promises = promises;
        this.promisedCalls = promisedCalls;
    }

    /** Empty while a piece is missing. */
    Uni<Optional<LockedTicket>> run(Mutiny.Session session, CallId call) {
        return links.lock(session, call)
                .flatMap(locked -> promisedCalls.find(session, call))
                .flatMap(served -> served.isPresent()
                        ? standingFor(session, served.get().promiseId()).flatMap(promise -> ofPromise(session, promise))
                        : tickets.lock(session, TicketId.of(call)));
    }

    /**
     * Every ticket that this promise is of: that of the call in which it was made, and those of the calls in which it was promised
     * again (CBK-8). One after the other; those of which a piece is missing are left out.
     */
    Uni<Void> each(Mutiny.Session session, PromiseId promise, Function<LockedTicket, Uni<Void>> step) {
        return ofPromise(session, promise)
                .flatMap(found -> stepIn(found, step))
                .chain(() -> ofMerged(session, promise, step));
    }

    /** The tickets of the calls in which it was promised again. */
    Uni<Void> ofMerged(Mutiny.Session session, PromiseId promise, Function<LockedTicket, Uni<Void>> step) {
        return promises.mergedInto(session, promise)
                .flatMap(merged -> Multi.createFrom()
                        .iterable(merged)
                        .onItem()
                        .transformToUniAndConcatenate(
                                again -> run(session, again.callId()).flatMap(found -> stepIn(found, step)))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    private static Uni<Void> stepIn(Optional<LockedTicket> found, Function<LockedTicket, Uni<Void>> step) {
        return found.map(step).orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** The ticket of the call in which that promise was made; empty while a piece is missing. */
    Uni<Optional<LockedTicket>> ofPromise(Mutiny.Session session, PromiseId promise) {
        return links.lock(session, promise)
                .flatMap(locked -> promises.find(session, promise))
                .flatMap(made -> made.map(MadePromise::callId)
                        .map(call -> run(session, call))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** The promise that stands for this one (CBK-8): itself, as long as nothing else is known. */
    Uni<PromiseId> standingFor(Mutiny.Session session, PromiseId promise) {
        return links.lock(session, promise)
                .flatMap(locked -> promises.find(session, promise))
                .map(made -> made.map(MadePromise::standsAs).orElse(promise));
    }
}
