package callcenter.events.call;

import java.time.Instant;

/**
 * The call waits for an agent.
 *
 * @param queueId queue it waits in
 * @param priority higher goes first
 * @param enqueuedAt start of waiting; kept across offers and re-queues
 * @param rankAt the stored ranking key: earlier goes first
 */
public record CallQueued(String queueId, int priority, Instant enqueuedAt, Instant rankAt) implements CallEvent {}
