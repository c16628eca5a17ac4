package callcenter.events.call;

import java.time.Instant;

/**
 * The waiting caller was told the position and how long it may take from now (ANS-10).
 *
 * @param queueId queue
 * @param position 1 for the next
 * @param waitedMs waiting so far, milliseconds
 * @param p50Ms as likely shorter as longer, milliseconds
 * @param p80Ms four of five are shorter, milliseconds
 * @param estimatedAt when
 */
public record CallWaitEstimated(
        String queueId, int position, long waitedMs, long p50Ms, long p80Ms, Instant estimatedAt)
        implements CallEvent {}
