package callcenter.ticket.domain;

import java.time.Instant;

/**
 * The end of a ticket.
 *
 * @param resolution how the matter was resolved; personal
 */
public record Closing(StaffId by, String resolution, Instant at) {}
