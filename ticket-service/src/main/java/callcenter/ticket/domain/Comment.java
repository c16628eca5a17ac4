package callcenter.ticket.domain;

import java.time.Instant;

/**
 * What somebody wrote under a ticket.
 *
 * @param text personal
 */
public record Comment(StaffId by, String text, Instant at) {}
