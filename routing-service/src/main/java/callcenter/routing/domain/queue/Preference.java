package callcenter.routing.domain.queue;

import callcenter.routing.domain.agent.AgentId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The agent a call would rather have.
 *
 * @param exclusiveUntil until then nobody else gets the call (the owner of a promise, CBK-4); null when anybody else
 *                       may take it as soon as the preferred agent is not idle (a repeat caller, ANS-4)
 */
public record Preference(AgentId agent, @Nullable Instant exclusiveUntil) {

    /** The same for one who comes so much later. */
    Preference later(Duration by) {
        return exclusiveUntil == null ? this : new Preference(agent, exclusiveUntil.plus(by));
    }

    /** Whether only the preferred agent may take the call now. */
    public boolean exclusiveAt(Instant now) {
        return exclusiveUntil != null && now.isBefore(exclusiveUntil);
    }
}
