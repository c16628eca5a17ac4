package callcenter.ticket.usecase;

import callcenter.events.ticket.TicketPromiseJoined;
import callcenter.messaging.Transaction;
import callcenter.ticket.domain.CallId;
import callcenter.ticket.domain.MadePromise;
import callcenter.ticket.domain.Ticket;
import callcenter.ticket.store.LockedTicket;
import callcenter.ticket.store.OwnCalls;
import callcenter.ticket.store.PromisedCalls;
import callcenter.ticket.store.Promises;
import callcenter.ticket.store.Tickets;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gives a ticket everything that waits for it: the promises made in its call, the calls that served those promises, the
 * promises made in those calls, and so on.
 */
@Singleton
class JoinPromises {
    private final Tickets tickets;
    private final Promises promises;
    private final PromisedCalls promisedCalls;
    private final OwnCalls ownCalls;
    private final TakeInCall takeIn;
    private final InstantSource clock;

    JoinPromises(
            Tickets tickets,
            Promises promises,
            PromisedCalls promisedCalls,
            OwnCalls ownCalls,
            TakeInCall takeIn,
            InstantSource clock) {
        this.tickets = tickets;
        this.promises = promises;
        this.promisedCalls = promisedCalls;
        this.ownCalls = ownCalls;
        this.takeIn = takeIn;
        this.clock = clock;
    }

    /** What waited for a ticket that has just been opened: mostly nothing, and then the ticket is left alone. */
    Uni<Void> whatWaitsFor(Transaction tx, Ticket opened) {
        var facts = opened.facts();
        return promises.unjoinedOf(tx.session(), facts.callId())
                .flatMap(waiting -> waiting.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : tickets.lock(tx.session(), facts.id())
                                .map(Optional::orElseThrow)
                                .flatMap(ticket -> oneByOne(waiting, promise -> join(tx, ticket, promise))));
    }

    /** What was promised in that call, and what followed from it. */
    Uni<Void> allOf(Transaction tx, LockedTicket ticket, CallId call) {
        return promises.unjoinedOf(tx.session(), call)
                .flatMap(waiting -> oneByOne(waiting, promise -> join(tx, ticket, promise)));
    }

    private Uni<Void> join(Transaction tx, LockedTicket ticket, MadePromise promise) {
        var now = clock.instant();
        var event =
                new TicketPromiseJoined(promise.id().value(), promise.callId().value(), promise.dueAt(), now);
        tx.publish(ticket.id().value(), ticket.nextSequence(), now, event);
        return promises.join(tx.session(), promise.id(), ticket.id())
                .chain(() -> servedCallsOf(tx, ticket, promise))
                .chain(() -> ownCalls.of(tx.session(), promise.standsAs()))
                .flatMap(kept -> kept.map(call -> takeIn.own(tx, ticket, call))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> servedCallsOf(Transaction tx, LockedTicket ticket, MadePromise promise) {
        return promisedCalls
                .of(tx.session(), promise.standsAs())
                .flatMap(calls -> oneByOne(
                        calls,
                        call -> promise.mergedInto() == null
                                ? takeIn.promised(tx, ticket, call).chain(() -> allOf(tx, ticket, call.callId()))
                                : takeIn.promisedAgain(tx, ticket, call)));
    }

    private static <T> Uni<Void> oneByOne(List<T> items, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
