package callcenter.ticket.domain;

import org.jspecify.annotations.Nullable;

/**
 * To whom a ticket belongs.
 *
 * @param owner who answers for it
 * @param team  the owner's team; null until the team is known
 */
public record Ownership(StaffId owner, @Nullable String team) {}
