package callcenter.events.call;

import java.time.Instant;

/**
 * The record is not written although its time is over; it stays owed (CAL-12).
 *
 * @param agentId agent
 * @param limitMs limit in force, milliseconds
 * @param overdueAt when the limit passed
 */
public record CallWrapUpOverdue(String agentId, long limitMs, Instant overdueAt) implements CallEvent {}
