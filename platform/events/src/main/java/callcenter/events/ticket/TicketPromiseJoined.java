package callcenter.events.ticket;

import java.time.Instant;

/**
 * The promise and the ticket know each other.
 *
 * @param promiseId the promise
 * @param callId the call both came from
 * @param dueAt when the promise is due
 * @param joinedAt when
 */
public record TicketPromiseJoined(String promiseId, String callId, Instant dueAt, Instant joinedAt)
        implements TicketEvent {}
