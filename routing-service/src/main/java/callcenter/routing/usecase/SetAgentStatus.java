package callcenter.routing.usecase;

import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.agent.StatusWish.Wanted;
import callcenter.routing.store.AgentRow;
import callcenter.routing.store.AgentStore;
import callcenter.routing.store.CallRow;
import callcenter.routing.store.CallStore;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The agent signs in, goes away or out: at once, or after the call that holds him. It also shows that he is there. Where
 * the queue leaves the wrap-up to the agent, asking in it ends it, and the record stays owed.
 */
@Singleton
public final class SetAgentStatus {

    private final Transactions transactions;
    private final AgentStore store;
    private final CallStore calls;
    private final AgentChanges agents;
    private final CallChanges changes;
    private final CallParts parts;
    private final Presence presence;
    private final InstantSource clock;

    SetAgentStatus(
            Transactions transactions,
            AgentStore store,
            CallStore calls,
            AgentChanges agents,
            CallChanges changes,
            CallParts parts,
            Presence presence,
            InstantSource clock) {
        this.transactions = transactions;
        this.store = store;
        this.calls = calls;
        this.agents = agents;
        this.changes = changes;
        this.parts = parts;
        this.presence = presence;
        this.clock = clock;
    }

    public Uni<Agent> set(AgentId id, StatusWish wish) {
        return transactions.run(tx -> store.holdingCall(tx.session(), id)
                .chain(call -> call.map(it -> calls.lock(tx.session(), it))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))
                .chain(call -> agents.require(tx, id, call).chain(row -> {
                    var now = clock.instant();
                    become(tx, row, wish, now);
                    return goesOn(tx, row, call, now).map(done -> row.agent());
                })));
    }

    private void become(Transaction tx, AgentRow row, StatusWish wish, Instant now) {
        if (!row.profile().active() && wish.wanted() != Wanted.OFFLINE) {
            throw Problem.of(409, "account-closed", "Account closed", "This agent's account is closed.");
        }
        var before = row.agent();
        agents.become(tx, row, before.wishes(wish, now));
        row.agent()
                .wishSince(before, now)
                .ifPresent(chosen -> tx.publish(row.id().value(), row.nextSequence(), now, chosen));
        if (wish.wanted() == Wanted.AVAILABLE) {
            presence.begin(tx, row, now);
        }
    }

    /** The call was locked before the agent; one that does not hold him any more is nothing to him. */
    private Uni<Void> goesOn(Transaction tx, AgentRow row, Optional<CallRow> locked, Instant now) {
        if (!(row.agent().status() instanceof AgentStatus.WrapUp owing)) {
            return Uni.createFrom().voidItem();
        }
        return locked.filter(call -> call.id().equals(owing.callId()))
                .map(call -> goesOn(tx, row.id(), call, now))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> goesOn(Transaction tx, AgentId agent, CallRow call, Instant now) {
        var decision = call.call().agentAsksToGoOn(agent, now);
        return decision.effects().isEmpty()
                ? parts.goOn(tx, call, agent, now).replaceWithVoid()
                : changes.save(tx, call, decision, now).replaceWithVoid();
    }
}
