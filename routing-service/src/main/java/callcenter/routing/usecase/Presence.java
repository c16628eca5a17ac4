package callcenter.routing.usecase;

import callcenter.messaging.Deadline;
import callcenter.messaging.Deadlines;
import callcenter.messaging.Transaction;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Watches that signed-in agents are there. Renewing a lease is one small update; the deadline, once due, looks when the
 * lease really ends. A lost agent is away, and an open offer moves on at once.
 */
@Singleton
final class Presence {

    private static final String KIND = "agent-presence";

    /** A lease that is looked at this late ran out while nobody was listening. */
    private static final Duration DEAF = Duration.ofSeconds(3);

    private final AgentStore agents;
    private final CallStore calls;
    private final CallChanges callChanges;
    private final AgentChanges agentChanges;
    private final RoutingSettings settings;

    Presence(
            AgentStore agents,
            CallStore calls,
            CallChanges callChanges,
            AgentChanges agentChanges,
            RoutingSettings settings) {
        this.agents = agents;
        this.calls = calls;
        this.callChanges = callChanges;
        this.agentChanges = agentChanges;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started, Deadlines deadlines, DueTogether together) {
        together.onAgents(deadlines, KIND, (tx, deadline, now) -> due(tx, new AgentId(deadline.subject()), now));
    }

    /** The agent showed himself: the lease runs from now. */
    void begin(Transaction tx, AgentRow row, Instant now) {
        var until = now.plus(settings.presenceLease());
        row.presentUntil(until);
        agentChanges.save(tx, row);
        tx.schedule(new Deadline(KIND, row.id().value(), until));
    }

    /** The call is locked before the agent, so it is looked up first. */
    private Uni<Void> due(Transaction tx, AgentId id, Instant now) {
        return agents.holdingCall(tx.session(), id)
                .chain(call -> call.map(it -> calls.lock(tx.session(), it))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .chain(call -> agentChanges
                        .find(tx, id, call)
                        .chain(agent -> agent.map(it -> due(tx, it, call, now))
                                .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> due(Transaction tx, AgentRow row, Optional<CallRow> call, Instant now) {
        var until = row.presentUntil();
        if (until != null && until.isAfter(now)) {
            tx.schedule(new Deadline(KIND, row.id().value(), until));
            return Uni.createFrom().voidItem();
        }
        if (until != null && until.plus(DEAF).isBefore(now)) {
            // We were down when it ran out, and nobody could renew it: the agent gets the time to do so now.
            begin(tx, row, now);
            return Uni.createFrom().voidItem();
        }
        var before = row.agent();
        agentChanges.become(tx, row, before.connectionLost(now));
        if (before.status().call().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        tx.schedule(new Deadline(KIND, row.id().value(), now.plus(settings.presenceLease())));
        return call.map(it -> callChanges
                        .save(tx, it, it.call().agentLost(row.id(), now), now)
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
