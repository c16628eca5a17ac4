package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallAction;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.Intervention;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A supervisor lets an agent go on: an offer moves to somebody else, a record stays owed (CAL-12). Whoever talks is not
 * freed before the call is ended.
 */
@Singleton
public final class FreeAgent {

    private final Transactions transactions;
    private final AgentStore agents;
    private final CallStore calls;
    private final CallChanges callChanges;
    private final AgentChanges agentChanges;
    private final CallParts parts;
    private final Intervene intervene;
    private final InstantSource clock;

    FreeAgent(
            Transactions transactions,
            AgentStore agents,
            CallStore calls,
            CallChanges callChanges,
            AgentChanges agentChanges,
            CallParts parts,
            Intervene intervene,
            InstantSource clock) {
        this.transactions = transactions;
        this.agents = agents;
        this.calls = calls;
        this.callChanges = callChanges;
        this.agentChanges = agentChanges;
        this.parts = parts;
        this.intervene = intervene;
        this.clock = clock;
    }

    public Uni<Agent> free(AgentId id, String by, String reason) {
        return transactions
                .run(tx -> holdingCall(tx, id)
                        .chain(call -> free(tx, id, call, by, reason))
                        .call(() -> intervene.audited(tx, "agent.free", id.value(), by, reason)))
                .onFailure(MovedOn.class)
                .retry()
                .atMost(3)
                .onFailure()
                .transform(Refusals::asProblem);
    }

    /** Read without a lock: the call is to be locked first. */
    private Uni<CallId> holdingCall(Transaction tx, AgentId id) {
        return agents.holdingCall(tx.session(), id)
                .chain(call -> call.map(it -> Uni.createFrom().item(it))
                        .orElseGet(() -> agentChanges.require(tx, id).map(row -> {
                            throw new IllegalTransition(
                                    row.agent().status().kind().name(),
                                    CallAction.FREE_AGENT.name(),
                                    List.<CallAction>of());
                        })));
    }

    private Uni<Agent> free(Transaction tx, AgentId id, CallId callId, String by, String reason) {
        var now = clock.instant();
        return calls.lock(tx.session(), callId)
                .map(found -> found.orElseThrow(() -> Refusals.noCall(callId)))
                .chain(call -> agentChanges
                        .require(tx, id, Optional.of(call))
                        .invoke(agent -> requireHeldBy(callId, agent))
                        .call(() -> let(tx, call, id, new Intervention(by, reason, now)))
                        .invoke(agent ->
                                agentChanges.become(tx, agent, agent.agent().released(callId, now)))
                        .map(AgentRow::agent));
    }

    /** Until both were locked the agent may have left the call, and the call may be somebody else's by now. */
    private static void requireHeldBy(CallId call, AgentRow agent) {
        if (agent.agent().status().call().filter(call::equals).isEmpty()) {
            throw new MovedOn();
        }
    }

    /** A part that he handed on comes first: the call itself is not with him any more. */
    private Uni<Void> let(Transaction tx, CallRow row, AgentId id, Intervention intervention) {
        return parts.free(tx, row, id, intervention.at())
                .chain(freed -> freed ? Uni.createFrom().voidItem() : letByCall(tx, row, id, intervention));
    }

    private Uni<Void> letByCall(Transaction tx, CallRow row, AgentId id, Intervention intervention) {
        var call = row.call();
        return call.state().terminal()
                ? Uni.createFrom().voidItem()
                : callChanges
                        .save(tx, row, call.freeAgent(id, intervention), intervention.at())
                        .replaceWithVoid();
    }

    private static final class MovedOn extends RuntimeException {}
}
