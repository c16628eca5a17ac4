package callcenter.routing.rest;

import callcenter.web.Caller;
import callcenter.web.Problem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose calls and desks somebody may see: supervisors and quality all, shift leaders those of their teams and the calls
 * that nobody holds, agents the own.
 *
 * @param agentId the agent this person is; null when none
 * @param teams   led by this person
 */
record Viewer(@Nullable String agentId, boolean seesAll, boolean leads, Set<String> teams) {

    static Viewer of(Caller caller) {
        boolean leads = caller.hasAnyRole("shift-leader");
        return new Viewer(
                caller.hasAnyRole("agent") ? caller.agentId() : null,
                caller.hasAnyRole("supervisor", "quality"),
                leads,
                leads ? caller.teams() : Set.of());
    }

    boolean is(@Nullable String agent) {
        return agent != null && agent.equals(agentId);
    }

    boolean seesTeam(@Nullable String team) {
        return seesAll || (team != null && teams.contains(team));
    }

    /**
     * @param agent who holds the call; null when nobody does
     * @param team  of that agent
     */
    boolean seesCall(@Nullable String agent, @Nullable String team) {
        return is(agent) || seesTeam(team) || (leads && agent == null);
    }

    /** Whether this person is to look after it, as the leader of the team or because it has climbed. */
    boolean isAsked(AttentionView attention) {
        return seesTeam(attention.team()) || (leads && attention.climbed());
    }

    void requireAsked(AttentionView attention) {
        if (!isAsked(attention)) {
            throw Problem.forbidden("This call belongs to somebody else's team.");
        }
    }
}
