package callcenter.events.call;

import java.time.Instant;

/**
 * The customer is back from hold.
 *
 * @param agentId agent
 * @param heldMs length of this hold, milliseconds
 * @param limitMs limit in force (CAL-6), milliseconds
 * @param endedAt when
 */
public record CallHoldEnded(String agentId, long heldMs, long limitMs, Instant endedAt) implements CallEvent {}
