package callcenter.callback.rest;

import callcenter.callback.store.PromiseFilter;
import callcenter.callback.store.PromiseStatus;
import callcenter.web.Caller;
import callcenter.web.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose promises somebody may see and waive: agents their own, shift leaders those of their teams' agents and those that
 * no agent owns of the queues that their teams serve, supervisors all. A queue that nobody is told to serve is every leader's.
 *
 * @param teams led by this person
 */
record Viewer(String agentId, boolean seesAll, Set<String> teams) {

    static Viewer of(Caller caller) {
        return new Viewer(
                caller.agentId(),
                caller.hasAnyRole("supervisor"),
                caller.hasAnyRole("shift-leader") ? caller.teams() : Set.of());
    }

    boolean leads() {
        return seesAll || !teams.isEmpty();
    }

    boolean sees(PromiseView promise) {
        return seesThoseOf(promise.ownerId(), promise.team(), promise.servedBy());
    }

    boolean sees(PromiseTotal total) {
        return seesThoseOf(total.ownerId(), total.team(), total.servedBy());
    }

    private boolean seesThoseOf(@Nullable String ownerId, @Nullable String team, @Nullable List<String> servedBy) {
        return seesAll
                || agentId.equals(ownerId)
                || (ownerId == null && leadsOneOf(servedBy == null ? List.of() : servedBy))
                || (team != null && teams.contains(team));
    }

    private boolean leadsOneOf(List<String> serving) {
        return !teams.isEmpty() && (serving.isEmpty() || !Collections.disjoint(teams, serving));
    }

    void require(PromiseView promise) {
        if (!sees(promise)) {
            throw Problem.forbidden("This promise belongs to another agent.");
        }
    }

    /** The wanted part of what this person may see. */
    PromiseFilter filter(@Nullable PromiseStatus status, @Nullable String ownerId) {
        if (seesAll || agentId.equals(ownerId)) {
            return new PromiseFilter(status, ownerId, null);
        }
        if (!teams.isEmpty()) {
            return new PromiseFilter(status, ownerId, teams);
        }
        if (ownerId != null) {
            throw Problem.forbidden("Only a leader of their team may list the promises of other agents.");
        }
        return new PromiseFilter(status, agentId, null);
    }
}
