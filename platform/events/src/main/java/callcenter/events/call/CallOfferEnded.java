package callcenter.events.call;

import java.time.Instant;

/**
 * An offer ended without an answer; the call keeps its place (ANS-1, ANS-2).
 *
 * @param reservationId the reservation
 * @param agentId agent rung
 * @param outcome {@code TIMED_OUT}, {@code REJECTED}, {@code RESCINDED} or {@code UNREACHABLE} (not a miss)
 * @param rangMs how long the phone rang, milliseconds
 * @param endedAt when
 */
public record CallOfferEnded(String reservationId, String agentId, String outcome, long rangMs, Instant endedAt)
        implements CallEvent {}
