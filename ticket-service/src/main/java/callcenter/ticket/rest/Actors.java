package callcenter.ticket.rest;

import callcenter.ticket.domain.Actor;
import callcenter.ticket.domain.Role;
import callcenter.ticket.domain.StaffId;
import callcenter.web.Caller;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The caller as tickets know people. */
final class Actors {
    private static final Map<String, Role> ROLES = Map.of(
            "agent", Role.AGENT,
            "shift-leader", Role.SHIFT_LEADER,
            "supervisor", Role.SUPERVISOR,
            "quality", Role.QUALITY);

    private Actors() {}

    static Actor of(Caller caller) {
        Set<Role> roles = caller.roles().stream()
                .filter(ROLES::containsKey)
                .map(ROLES::get)
                .collect(Collectors.toSet());
        return new Actor(new StaffId(caller.agentId()), roles, caller.teams());
    }
}
