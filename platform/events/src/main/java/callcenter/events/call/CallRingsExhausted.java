package callcenter.events.call;

import java.time.Instant;

/**
 * The call still waits when the last ring of its queue opens: nothing will be relaxed any further, and it waits for an agent of these rings.
 *
 * @param queueId queue
 * @param waitedMs waited so far, milliseconds
 * @param exhaustedAt when the last ring opened
 */
public record CallRingsExhausted(String queueId, long waitedMs, Instant exhaustedAt) implements CallEvent {}
