package callcenter.events.agent;

import java.time.Instant;

/**
 * The agent's status changed.
 *
 * @param status {@code OFFLINE}, {@code AVAILABLE}, {@code RESERVED}, {@code BUSY}, {@code WRAP_UP} or {@code AWAY}
 * @param previous status before
 * @param reason not-ready reason; {@code NO_ANSWER} after two misses (ANS-2); may be null
 * @param callId call concerned; may be null
 * @param changedAt when
 */
public record AgentStatusChanged(String status, String previous, String reason, String callId, Instant changedAt)
        implements AgentEvent {}
