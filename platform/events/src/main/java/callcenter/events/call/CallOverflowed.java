package callcenter.events.call;

import java.time.Instant;

/**
 * The call waits in another queue from now on, with the wait it has and the place that gives it.
 *
 * @param fromQueueId queue it leaves
 * @param toQueueId queue it waits in now
 * @param cause FULL, WAITED_TOO_LONG, NOBODY_SIGNED_IN, NOBODY_SKILLED or ALL_AWAY
 * @param waitedMs waiting so far, milliseconds
 * @param overflowedAt when
 */
public record CallOverflowed(String fromQueueId, String toQueueId, String cause, long waitedMs, Instant overflowedAt)
        implements CallEvent {}
