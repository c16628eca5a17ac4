package callcenter.ticket.domain;

import java.util.Set;

/**
 * Who asks, and what that person may do. Agents see and work on their own tickets, shift leaders on those of their
 * teams, supervisors on all; quality reads all, without personal data; ops has no business here. Of several roles the
 * widest counts.
 *
 * @param teams the teams a shift leader leads
 */
public record Actor(StaffId id, Set<Role> roles, Set<String> teams) {

    public Actor {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }

    /** May comment, tell, move and close. */
    public boolean mayWorkOn(Ownership ticket) {
        return roles.contains(Role.SUPERVISOR)
                || (roles.contains(Role.SHIFT_LEADER) && ticket.team() != null && teams.contains(ticket.team()))
                || (roles.contains(Role.AGENT) && id.equals(ticket.owner()));
    }

    /** May see that it exists, and everything that is not personal. */
    public boolean maySee(Ownership ticket) {
        return roles.contains(Role.QUALITY) || mayWorkOn(ticket);
    }

    /** Refuses by name what {@link #mayWorkOn} does not allow. */
    public void requireWorkOn(Ownership ticket) {
        if (!mayWorkOn(ticket)) {
            throw new NotPermitted("Only " + ticket.owner().value()
                    + ", a shift leader of that person's team or a supervisor may do this.");
        }
    }

    /** Refuses by name what {@link #maySee} does not allow. */
    public void requireSight(Ownership ticket) {
        if (!maySee(ticket)) {
            throw new NotPermitted("Tickets of " + ticket.owner().value() + " belong to somebody else.");
        }
    }

    /** Sees the tickets of everybody. */
    public boolean seesAll() {
        return roles.contains(Role.SUPERVISOR) || roles.contains(Role.QUALITY);
    }
}
