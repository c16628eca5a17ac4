package callcenter.routing.domain.strategy;

import callcenter.routing.domain.agent.AgentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An idle agent, as far as strategies compare agents.
 *
 * @param lastOfferedAt when a call was offered to the agent last; null when none ever was
 * @param answeredToday calls answered on the centre's local day
 */
public record Contender(
        AgentId agent, Instant idleSince, @Nullable Instant lastOfferedAt, int answeredToday) {}
