package callcenter.routing.domain.strategy;

import callcenter.routing.domain.agent.AgentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An idle agent, as far as strategies compare agents.
 *
 * @param lastOfferedAt when a call was offered to the agent last; null when none ever was
 * @param answeredToday calls answered on the centre's local day
 * @param talkedTodayMs on the line with customers on that day, milliseconds
 */
public record Contender(
        AgentId agent, Instant idleSince, @Nullable Instant lastOfferedAt, int answeredToday, long talkedTodayMs) {

    /** Who has not talked today. */
    public Contender(AgentId agent, Instant idleSince, @Nullable Instant lastOfferedAt, int answeredToday) {
        this(agent, idleSince, lastOfferedAt, answeredToday, 0);
    }
}
