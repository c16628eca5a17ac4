package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import java.time.Instant;

/** An agent who can take a call, and since when. */
public record IdleAgent(AgentProfile profile, Instant idleSince) {

    public AgentId id() {
        return profile.id();
    }
}
