package callcenter.events.call;

import java.time.Instant;

/**
 * An agent and the customer talk.
 *
 * @param direction {@code INBOUND} or {@code OUTBOUND}
 * @param reservationId the accepted reservation
 * @param agentId agent talking
 * @param customerId customer; may be null
 * @param queueId queue it came from
 * @param waitedMs from enqueued to answered, milliseconds
 * @param rangMs ring time of the accepted offer, milliseconds
 * @param ringLimitMs ring limit in force (ANS-1), milliseconds
 * @param serviceLevelMs the queue's service-level threshold in force, milliseconds
 * @param missedOffers offers that ended without an answer before this one
 * @param promiseId the promise an outbound call serves; may be null
 * @param answeredAt when
 */
public record CallAnswered(
        String direction,
        String reservationId,
        String agentId,
        String customerId,
        String queueId,
        long waitedMs,
        long rangMs,
        long ringLimitMs,
        long serviceLevelMs,
        int missedOffers,
        String promiseId,
        Instant answeredAt)
        implements CallEvent {}
