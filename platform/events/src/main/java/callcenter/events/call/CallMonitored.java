package callcenter.events.call;

import java.time.Instant;

/**
 * A leader listens to a conversation, speaks to its agent alone or to both (CAL-13, CAL-22).
 *
 * @param mode {@code LISTEN}: heard by nobody; {@code WHISPER}: by the agent alone; {@code BARGE}: by both
 * @param by who
 * @param reason why; personal
 * @param agentId agent on the line
 * @param monitoredAt when it was asked for
 */
public record CallMonitored(String mode, String by, String reason, String agentId, Instant monitoredAt)
        implements CallEvent {}
