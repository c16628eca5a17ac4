package callcenter.events.call;

import java.time.Instant;

/**
 * The customer is with another agent now; the first one owes a record of his part (CAL-8, CAL-12).
 *
 * @param kind {@code WARM} or {@code BLIND}
 * @param fromAgentId agent whose part is over
 * @param toAgentId agent who has the customer
 * @param reservationId his reservation, now the accepted one
 * @param queueId queue the call entered
 * @param reason why, as told to the customer; personal
 * @param talkMs the part that is over, holds and consultation included, milliseconds; the rest is in the end of the call
 * @param rangMs how long the other agent was rung and consulted, milliseconds
 * @param transferredAt when
 */
public record CallTransferred(
        String kind,
        String fromAgentId,
        String toAgentId,
        String reservationId,
        String queueId,
        String reason,
        long talkMs,
        long rangMs,
        Instant transferredAt)
        implements CallEvent {}
