package callcenter.events.agent;

import java.time.Instant;

/**
 * The agent exists or was changed.
 *
 * @param name name shown to supervisors; personal
 * @param number agent number, told to customers on request (CAL-25)
 * @param team team
 * @param active false once the account is closed
 * @param configuredAt when
 */
public record AgentConfigured(String name, String number, String team, boolean active, Instant configuredAt)
        implements AgentEvent {}
