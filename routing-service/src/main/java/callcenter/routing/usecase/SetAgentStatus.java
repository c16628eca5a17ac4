package callcenter.routing.usecase;

import callcenter.messaging.Transactions;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.agent.StatusWish.Wanted;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The agent signs in, goes away or out: at once, or after the call that holds him. It also shows that he is there. */
@Singleton
public final class SetAgentStatus {

    private final Transactions transactions;
    private final AgentChanges agents;
    private final Presence presence;
    private final InstantSource clock;

    SetAgentStatus(Transactions transactions, AgentChanges agents, Presence presence, InstantSource clock) {
        this.transactions = transactions;
        this.agents = agents;
        this.presence = presence;
        this.clock = clock;
    }

    public Uni<Agent> set(AgentId id, StatusWish wish) {
        return transactions.run(tx -> agents.require(tx, id).map(row -> {
            if (!row.profile().active() && wish.wanted() != Wanted.OFFLINE) {
                throw Problem.of(409, "account-closed", "Account closed", "This agent's account is closed.");
            }
            var now = clock.instant();
            agents.become(tx, row, row.agent().wishes(wish, now));
            if (wish.wanted() == Wanted.AVAILABLE) {
                presence.begin(tx, row, now);
            }
            return row.agent();
        }));
    }
}
