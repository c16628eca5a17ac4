package callcenter.events.call;

import java.time.Instant;

/**
 * The call waits for an agent.
 *
 * @param queueId queue it waits in
 * @param priority higher goes first
 * @param enqueuedAt start of waiting; kept across offers and overflows. A call that comes back from a conversation has it
 *     later by the time talked: up to any moment only what was waited counts
 * @param rankAt the stored ranking key: earlier goes first
 */
public record CallQueued(String queueId, int priority, Instant enqueuedAt, Instant rankAt) implements CallEvent {}
