package callcenter.routing.domain.waiting;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Queue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether anybody is there for the calls of a queue. */
public final class Staffing {

    private final Collection<AgentProfile> agents;
    private final Map<AgentId, AgentStatus.Kind> statuses;

    public Staffing(Collection<AgentProfile> agents, Map<AgentId, AgentStatus.Kind> statuses) {
        this.agents = agents;
        this.statuses = Map.copyOf(statuses);
    }

    /** Why nobody is, the first reason that applies; empty when somebody works, were it for another call now. */
    public Optional<LimitCause> empty(Queue queue) {
        var signedIn = agents.stream()
                .filter(agent -> agent.active() && agent.mayServe(queue))
                .filter(agent -> status(agent) != AgentStatus.Kind.OFFLINE)
                .toList();
        if (signedIn.isEmpty()) {
            return Optional.of(LimitCause.NOBODY_SIGNED_IN);
        }
        var skilled = signedIn.stream()
                .filter(agent -> queue.rings().everMetBy(agent.skills()))
                .toList();
        if (skilled.isEmpty()) {
            return Optional.of(LimitCause.NOBODY_SKILLED);
        }
        return allAway(skilled) ? Optional.of(LimitCause.ALL_AWAY) : Optional.empty();
    }

    private boolean allAway(List<AgentProfile> skilled) {
        return skilled.stream().allMatch(agent -> status(agent) == AgentStatus.Kind.AWAY);
    }

    private AgentStatus.Kind status(AgentProfile agent) {
        return statuses.getOrDefault(agent.id(), AgentStatus.Kind.OFFLINE);
    }
}
