package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.strategy.Contender;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agent who can take a call, and what strategies go by.
 *
 * @param restsUntil gets no call before; null when there is no pause
 */
public record IdleAgent(
        AgentProfile profile, Contender contender, @Nullable Instant restsUntil) {

    /** Who rests no longer. */
    public IdleAgent(AgentProfile profile, Contender contender) {
        this(profile, contender, null);
    }

    public AgentId id() {
        return profile.id();
    }

    public boolean restsAt(Instant now) {
        return restsUntil != null && restsUntil.isAfter(now);
    }
}
