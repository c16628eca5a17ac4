package callcenter.ticket.domain;

import java.time.Instant;

/**
 * The customer heard the result (TKT-3).
 *
 * @param result what was told; personal
 */
public record CustomerTold(StaffId by, String result, Instant at) {}
