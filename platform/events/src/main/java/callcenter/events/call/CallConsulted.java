package callcenter.events.call;

import java.time.Instant;

/**
 * The other agent of a warm transfer answered: both talk while the customer hears music (CAL-8).
 *
 * @param fromAgentId agent who has the customer
 * @param toAgentId agent who answered
 * @param reservationId his reservation
 * @param rangMs how long it rang, milliseconds
 * @param consultedAt when
 */
public record CallConsulted(
        String fromAgentId, String toAgentId, String reservationId, long rangMs, Instant consultedAt)
        implements CallEvent {}
