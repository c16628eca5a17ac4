package callcenter.events.agent;

import java.time.Instant;

/**
 * While a call holds the agent he chose the status that applies after it, or chose another one.
 *
 * @param nextStatus {@code AVAILABLE}, {@code AWAY} or {@code OFFLINE}
 * @param reason not-ready reason, for {@code AWAY}; may be null
 * @param callId call that holds the agent; may be null
 * @param chosenAt when
 */
public record AgentNextStatusChosen(String nextStatus, String reason, String callId, Instant chosenAt)
        implements AgentEvent {}
