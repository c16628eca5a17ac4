package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.store.AgentStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** A sign of life from the agent's stream. Whoever was lost while on a call and is back stays ready after it. */
@Singleton
public final class RenewPresence {

    private final Transactions transactions;
    private final AgentStore agents;
    private final RoutingSettings settings;
    private final InstantSource clock;

    RenewPresence(Transactions transactions, AgentStore agents, RoutingSettings settings, InstantSource clock) {
        this.transactions = transactions;
        this.agents = agents;
        this.settings = settings;
        this.clock = clock;
    }

    public Uni<Void> renew(AgentId id) {
        return transactions
                .run(tx ->
                        agents.renewPresence(tx.session(), id, clock.instant().plus(settings.presenceLease())))
                .invoke(known -> {
                    if (!known) {
                        throw Refusals.noAgent(id);
                    }
                })
                .replaceWithVoid();
    }
}
