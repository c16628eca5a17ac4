package callcenter.events.call;

import java.time.Instant;

/**
 * A hold passed its limit and goes on (CAL-6).
 *
 * @param agentId agent
 * @param limitMs limit in force, milliseconds
 * @param overdueAt when the limit passed
 */
public record CallHoldOverdue(String agentId, long limitMs, Instant overdueAt) implements CallEvent {}
