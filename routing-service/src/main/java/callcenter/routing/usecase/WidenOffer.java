package callcenter.routing.usecase;

import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.call.CallClock;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Decision;
import callcenter.routing.domain.call.LanguageMet;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Rings one more agent for a call that nobody has answered yet, where the queue wants that. */
@Singleton
final class WidenOffer {

    private final CallStore calls;
    private final Directories directories;
    private final FreeAgents free;
    private final CallChanges changes;
    private final AgentChanges agents;

    WidenOffer(CallStore calls, Directories directories, FreeAgents free, CallChanges changes, AgentChanges agents) {
        this.calls = calls;
        this.directories = directories;
        this.free = free;
        this.changes = changes;
        this.agents = agents;
    }

    void start(@Observes StartupEvent started, Deadlines deadlines, DueTogether together) {
        together.onCalls(
                deadlines,
                CallChanges.kind(CallClock.WIDEN),
                (tx, deadline, now) -> widen(tx, new CallId(deadline.subject()), now));
    }

    private Uni<Void> widen(Transaction tx, CallId id, Instant now) {
        return calls.lock(tx.session(), id)
                .chain(found -> found.filter(CallRow::exists)
                        .filter(row -> row.call() instanceof Offered offered && offered.wantsMore())
                        .map(row -> widen(tx, row, (Offered) row.call(), now))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> widen(Transaction tx, CallRow row, Offered offered, Instant now) {
        return directories
                .current(tx.session())
                .chain(directory -> waiting(offered, directory)
                        .map(call -> free.another(tx, directory, call, now))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .chain(agent -> agent.map(it -> ring(tx, row, offered, it, now))
                        .orElseGet(() -> changes.save(tx, row, offered.widenAgain(now), now)
                                .replaceWithVoid()));
    }

    private Uni<Void> ring(Transaction tx, CallRow row, Offered offered, AgentRow agent, Instant now) {
        var endpoint = Objects.requireNonNull(
                agent.profile().endpoints().get(offered.origin().line().platform()));
        var offer = Offer.made(
                new ReservationId(UUID.randomUUID().toString()),
                agent.id(),
                offered.offer().round(),
                now);
        Decision wider = LanguageMet.noted(offered.alsoOffer(offer, endpoint), offered.place(), agent.profile(), now);
        agents.change(tx, agent, agent.agent().reserved(offer.reservation(), row.id(), now));
        return changes.save(tx, List.of(new Saving(row, again(wider, now), List.of(offer), List.of(agent))), now);
    }

    private static Decision again(Decision wider, Instant now) {
        return wider.next() instanceof Offered offered && offered.wantsMore()
                ? offered.widenAgain(now).after(wider)
                : wider;
    }

    private static Optional<WaitingCall> waiting(Offered call, Directory directory) {
        var place = call.place();
        return Optional.ofNullable(directory.queues().get(call.origin().terms().queue()))
                .map(queue -> new WaitingCall(
                        call.id(),
                        queue,
                        call.origin().line().platform(),
                        place.enqueuedAt(),
                        place.rankAt(),
                        place.preference(),
                        place.wished()));
    }
}
