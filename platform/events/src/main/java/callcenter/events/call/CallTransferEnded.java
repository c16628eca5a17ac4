package callcenter.events.call;

import java.time.Instant;

/**
 * A transfer came to nothing: unless it ended with the call, the customer is back with the agent who began it (CAL-8).
 *
 * @param outcome {@code NOT_ANSWERED}, {@code DECLINED}, {@code UNREACHABLE}, {@code CANCELLED}, {@code NOT_POSSIBLE} or {@code ENDED}
 * @param fromAgentId agent who has the customer
 * @param toAgentId agent who was to take over
 * @param reservationId his reservation
 * @param tookMs since the transfer began, milliseconds
 * @param endedAt when
 */
public record CallTransferEnded(
        String outcome, String fromAgentId, String toAgentId, String reservationId, long tookMs, Instant endedAt)
        implements CallEvent {}
