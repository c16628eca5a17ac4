package callcenter.events.ticket;

import java.time.Instant;

/**
 * The ticket moved on.
 *
 * @param status {@code OPEN}, {@code IN_PROGRESS}, {@code WAITING_FOR_CUSTOMER}, {@code RESOLVED} or {@code CLOSED}
 * @param previous status before
 * @param by who
 * @param changedAt when
 */
public record TicketStatusChanged(String status, String previous, String by, Instant changedAt)
        implements TicketEvent {}
