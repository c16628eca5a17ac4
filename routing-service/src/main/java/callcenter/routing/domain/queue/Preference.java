package callcenter.routing.domain.queue;

import callcenter.routing.domain.agent.AgentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The agent a call would rather have.
 *
 * @param exclusiveUntil until then nobody else gets the call (the owner of a promise, CBK-4); null when anybody else
 *                       may take it as soon as the preferred agent is not idle (a repeat caller, ANS-4)
 */
public record Preference(AgentId agent, @Nullable Instant exclusiveUntil) {

    /** Whether only the preferred agent may take the call now. */
    public boolean exclusiveAt(Instant now) {
        return exclusiveUntil != null && now.isBefore(exclusiveUntil);
    }
}
