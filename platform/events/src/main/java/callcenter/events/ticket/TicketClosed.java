package callcenter.events.ticket;

import java.time.Instant;

/**
 * The ticket is closed.
 *
 * @param by who
 * @param resolution how it was resolved; personal
 * @param closedAt when
 */
public record TicketClosed(String by, String resolution, Instant closedAt) implements TicketEvent {}
