package callcenter.events.callback;

import java.time.Instant;

/**
 * An attempt ended (CBK-5, CBK-6).
 *
 * @param attemptId the attempt
 * @param attempt 1 for the first try
 * @param outcome {@code CONVERSATION}, {@code TOO_SHORT}, {@code THIRD_PARTY}, {@code VOICEMAIL}, {@code
 *     WRONG_NUMBER}, {@code BUSY}, {@code NO_ANSWER}, {@code FAILED}, {@code POSTPONED} by the customer, or
 *     {@code NOT_PLACED}
 * @param agentId agent who tried; may be null
 * @param talkMs conversation, milliseconds
 * @param nextAttemptAt next try; absent when the promise ended or tries are used up
 * @param attemptedAt when
 */
public record PromiseAttempted(
        String attemptId,
        int attempt,
        String outcome,
        String agentId,
        long talkMs,
        Instant nextAttemptAt,
        Instant attemptedAt)
        implements CallbackEvent {}
