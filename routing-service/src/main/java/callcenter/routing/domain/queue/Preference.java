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
 * @param asAnybody      only if he may serve its queue as anybody may: who talked to a caller earlier today knows that
 *                       matter, which need not be this one. Without it he gets the call whatever his queues and skills
 */
public record Preference(AgentId agent, @Nullable Instant exclusiveUntil, boolean asAnybody) {

    /** Of who owes the customer this call, or asked for it himself. */
    public Preference(AgentId agent, @Nullable Instant exclusiveUntil) {
        this(agent, exclusiveUntil, false);
    }

    /** Of a repeat caller, for whom the agent counts among those who serve the queue (ANS-4). */
    public static Preference ofRepeat(AgentId agent, @Nullable Instant exclusiveUntil) {
        return new Preference(agent, exclusiveUntil, true);
    }

    /** The same for one who comes so much later. */
    Preference later(Duration by) {
        return exclusiveUntil == null ? this : kept(exclusiveUntil.plus(by));
    }

    /** The same, exclusive until then. */
    Preference kept(@Nullable Instant until) {
        return new Preference(agent, until, asAnybody);
    }

    /** Whether only the preferred agent may take the call now. */
    public boolean exclusiveAt(Instant now) {
        return exclusiveUntil != null && now.isBefore(exclusiveUntil);
    }
}
