package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.strategy.Contender;

/** An agent who can take a call, and what strategies go by. */
public record IdleAgent(AgentProfile profile, Contender contender) {

    public AgentId id() {
        return profile.id();
    }
}
