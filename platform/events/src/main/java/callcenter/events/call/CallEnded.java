package callcenter.events.call;

import java.time.Instant;

/**
 * The telephone part is over, and no state but wrap-up follows. A tombstone emits nothing.
 *
 * @param direction {@code INBOUND} or {@code OUTBOUND}
 * @param disposition {@code HANDLED} an agent talked, {@code WRONG_NUMBER} so too, but the customer
 *     wanted somebody else (not counted in the service level, ANS-9), {@code ABANDONED}, {@code SHORT_ABANDON}, {@code NOT_REACHED}
 *     outbound without a customer, {@code WITHDRAWN} outbound no longer needed; without an agent by our own doing:
 *     {@code OFF_HOURS} (not counted in the service level), {@code CALLBACK_CHOSEN}, {@code CAPTURED} at a limit of
 *     the queue, {@code INFORMED} by a bulletin that the caller heard before hanging up (served, and not counted in the
 *     service level, ANS-13), {@code TURNED_AWAY} a nuisance number (not counted in the service level either, ANS-8)
 * @param endedBy {@code CUSTOMER}, {@code AGENT}, {@code PLATFORM} or {@code SUPERVISOR} (CAL-10)
 * @param queueId queue
 * @param agentId agent who talked; may be null
 * @param customerId customer; may be null
 * @param waitedMs waiting before answer or end, milliseconds
 * @param talkMs conversation, holds included, milliseconds
 * @param serviceLevelMs service-level threshold in force, milliseconds
 * @param promiseId the promise an outbound call serves; may be null
 * @param notReached why an outbound call reached nobody: {@code BUSY}, {@code NO_ANSWER}, {@code FAILED}; may be
 *     null
 * @param endedAt when
 */
public record CallEnded(
        String direction,
        String disposition,
        String endedBy,
        String queueId,
        String agentId,
        String customerId,
        long waitedMs,
        long talkMs,
        long serviceLevelMs,
        String promiseId,
        String notReached,
        Instant endedAt)
        implements CallEvent {}
