package callcenter.events.call;

import java.time.Instant;

/**
 * One agent is held for the call and is being rung (ANS-1).
 *
 * @param reservationId the reservation
 * @param agentId agent rung
 * @param queueId queue the call waits in
 * @param round offer round, the fence for late answers
 * @param ringLimitMs ring limit in force, milliseconds
 * @param offeredAt when the offer was committed
 */
public record CallOffered(
        String reservationId, String agentId, String queueId, int round, long ringLimitMs, Instant offeredAt)
        implements CallEvent {}
