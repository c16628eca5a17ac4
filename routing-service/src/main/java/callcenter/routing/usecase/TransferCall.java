package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.call.CallAction;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.LanguageMet;
import callcenter.routing.domain.call.Offer;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.call.Transfer;
import callcenter.routing.domain.call.TransferKind;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent passes the customer on to a colleague, or to whoever of a queue is free (CAL-8). */
@Singleton
public final class TransferCall {

    private final Transactions transactions;
    private final CallStore calls;
    private final TransferTargets targets;
    private final CallChanges changes;
    private final AgentChanges agents;
    private final ChangeCall change;
    private final InstantSource clock;

    TransferCall(
            Transactions transactions,
            CallStore calls,
            TransferTargets targets,
            CallChanges changes,
            AgentChanges agents,
            ChangeCall change,
            InstantSource clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.targets = targets;
        this.changes = changes;
        this.agents = agents;
        this.change = change;
        this.clock = clock;
    }

    /**
     * What an agent asks for.
     *
     * @param to    the colleague; null for anybody of the queue
     * @param queue null when a colleague is named
     * @param asked the customer asked for that colleague (ANS-5)
     */
    public record Wanted(
            TransferKind kind,
            @Nullable AgentId to,
            @Nullable QueueId queue,
            String reason,
            boolean asked) {

        /** Because the agent finds so. */
        public Wanted(TransferKind kind, @Nullable AgentId to, @Nullable QueueId queue, String reason) {
            this(kind, to, queue, reason, false);
        }
    }

    /** 409 when the colleague, or everybody of the queue, is not free: nothing has happened to the customer then. */
    public Uni<Call> begin(CallId id, AgentId from, Wanted wanted) {
        return transactions
                .run(tx -> calls.lock(tx.session(), id)
                        .map(found -> found.orElseThrow(() -> Refusals.noCall(id)))
                        .chain(row -> {
                            var now = clock.instant();
                            var talking = talking(row.call(), from);
                            return targets.choose(tx, talking, wanted, now)
                                    .chain(target -> offer(tx, row, talking, target, wanted, now));
                        }))
                .onFailure()
                .transform(Refusals::asProblem);
    }

    public Uni<Call> complete(CallId id, AgentId from) {
        return change.run(id, (call, now) -> call.completeTransfer(from, now));
    }

    public Uni<Call> cancel(CallId id, AgentId from) {
        return change.run(id, (call, now) -> call.cancelTransfer(from, now));
    }

    /** Whose call it is comes first, then whether its state allows it. */
    private static Talking talking(Call call, AgentId from) {
        call.requireAgent(from);
        if (call instanceof Talking talking && call.allowed().contains(CallAction.TRANSFER)) {
            return talking;
        }
        throw call.illegal(CallAction.TRANSFER);
    }

    private Uni<Call> offer(Transaction tx, CallRow row, Talking talking, AgentRow target, Wanted wanted, Instant now) {
        var offer = Offer.made(
                new ReservationId(UUID.randomUUID().toString()),
                target.id(),
                talking.talk().line().round() + 1,
                now);
        var endpoint = Objects.requireNonNull(
                target.profile().endpoints().get(talking.origin().line().platform()));
        var transfer = new Transfer(wanted.kind(), offer, wanted.queue(), wanted.reason(), now);
        var begun = talking.transfer(talking.agent(), transfer, endpoint);
        var decision = LanguageMet.noted(
                wanted.asked() ? begun.after(talking.askedFor(target.id(), now)) : begun,
                talking.place(),
                target.profile(),
                now);
        agents.change(tx, target, target.agent().reserved(offer.reservation(), row.id(), now));
        return changes.save(tx, List.of(new Saving(row, decision, List.of(offer), List.of(target))), now)
                .replaceWith(decision.next());
    }
}
