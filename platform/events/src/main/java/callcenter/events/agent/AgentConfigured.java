package callcenter.events.agent;

import java.time.Instant;
import java.util.List;

/**
 * The agent exists or was changed.
 *
 * @param name name shown to supervisors; personal
 * @param number agent number, told to customers on request (CAL-25)
 * @param team team
 * @param active false once the account is closed
 * @param configuredAt when
 * @param queues queues the agent serves; empty: all that the skills allow; null where it was not told
 */
public record AgentConfigured(
        String name, String number, String team, boolean active, Instant configuredAt, List<String> queues)
        implements AgentEvent {

    /** Whose queues are not told. */
    public AgentConfigured(String name, String number, String team, boolean active, Instant configuredAt) {
        this(name, number, team, active, configuredAt, null);
    }
}
