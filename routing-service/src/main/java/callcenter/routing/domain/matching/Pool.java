package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** Queues that share agents, directly or through others, with those agents: what has to be matched together. */
public record Pool(SortedSet<QueueId> queues, SortedSet<AgentId> agents) {

    /** Every queue is in exactly one pool, every agent who serves a queue too. */
    public static List<Pool> of(Collection<Queue> queues, Collection<AgentProfile> agents) {
        var sharing = new SharedAgents(queues);
        agents.forEach(sharing::add);
        return sharing.pools();
    }

    /** The same for every replica that has the same configuration. */
    public String name() {
        return queues.first().value();
    }
}
