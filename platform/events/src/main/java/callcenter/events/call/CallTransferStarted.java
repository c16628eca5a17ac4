package callcenter.events.call;

import java.time.Instant;

/**
 * The agent who has the customer asks another one to take over; the customer hears music (CAL-8).
 *
 * @param kind {@code WARM}: both agents talk first; {@code BLIND}: the customer is connected when the other answers
 * @param fromAgentId agent who has the customer, and keeps him until the other one does
 * @param toAgentId agent who is rung
 * @param reservationId his reservation
 * @param toQueueId queue whose idle agents he was chosen from; null when he was asked for by name; may be null
 * @param reason why, as told to the customer; personal
 * @param limitMs he is to answer within this, milliseconds
 * @param startedAt when
 */
public record CallTransferStarted(
        String kind,
        String fromAgentId,
        String toAgentId,
        String reservationId,
        String toQueueId,
        String reason,
        long limitMs,
        Instant startedAt)
        implements CallEvent {}
