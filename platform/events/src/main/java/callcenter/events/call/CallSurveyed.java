package callcenter.events.call;

import java.time.Instant;

/**
 * The customer was asked to rate the conversation after the agent had left it, and answered or did not (CAL-11).
 *
 * @param queueId queue
 * @param agentId whose conversation it was
 * @param reservationId reservation of that conversation
 * @param score 1, the worst, to 5; null when the customer did not answer
 * @param askedAt when the agent passed the customer on to the question
 * @param answeredAt when the key was pressed; null when none was
 */
public record CallSurveyed(
        String queueId, String agentId, String reservationId, Integer score, Instant askedAt, Instant answeredAt)
        implements CallEvent {}
