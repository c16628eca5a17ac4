package callcenter.events.call;

import java.time.Instant;

/**
 * An agent had answered and is let go; the call is back among the waiting and keeps its place. Who answers next, answers
 * the same call again.
 *
 * @param reservationId the reservation that was accepted
 * @param agentId agent let go: owes no record, and missed nothing
 * @param cause {@code NOT_CONNECTED}: the platform could not connect both; {@code REQUEUED}: a supervisor took the call
 * @param talkMs how long both talked, holds included, as far as they were connected, milliseconds
 * @param returnedAt when
 */
public record CallReturned(String reservationId, String agentId, String cause, long talkMs, Instant returnedAt)
        implements CallEvent {}
