package callcenter.events.callback;

import java.time.Instant;

/**
 * The call for a promise was offered to an agent who did not take it. No attempt: the customer's phone did not ring.
 *
 * @param attemptId the attempt, and the outbound call
 * @param attempt 1 for the first try
 * @param reservationId the offer
 * @param agentId agent rung
 * @param outcome {@code TIMED_OUT}, {@code REJECTED}, {@code UNREACHABLE} or, of an end that was not known, {@code OTHER}
 * @param rangMs how long the agent's phone rang, milliseconds
 * @param missedAt when the offer ended
 */
public record PromiseOfferMissed(
        String attemptId,
        int attempt,
        String reservationId,
        String agentId,
        String outcome,
        long rangMs,
        Instant missedAt)
        implements CallbackEvent {}
