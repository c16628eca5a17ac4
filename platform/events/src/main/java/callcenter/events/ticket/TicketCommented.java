package callcenter.events.ticket;

import java.time.Instant;

/**
 * Somebody wrote a comment.
 *
 * @param by who
 * @param text the comment; personal
 * @param commentedAt when
 */
public record TicketCommented(String by, String text, Instant commentedAt) implements TicketEvent {}
