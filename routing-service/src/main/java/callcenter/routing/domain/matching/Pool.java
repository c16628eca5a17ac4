package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Queues that share agents, directly or through others, with those agents: what has to be matched together. */
public record Pool(SortedSet<QueueId> queues, SortedSet<AgentId> agents) {

    /** Every queue is in exactly one pool, every agent who serves a queue too. */
    public static List<Pool> of(Collection<Queue> queues, Collection<AgentProfile> agents) {
        var pools = new ArrayList<Pool>();
        for (var queue : queues) {
            var merged = new Pool(new TreeSet<>(List.of(queue.id())), new TreeSet<>());
            agents.stream().filter(agent -> agent.serves(queue)).forEach(agent -> merged.agents.add(agent.id()));
            var shared = pools.stream()
                    .filter(pool -> pool.agents.stream().anyMatch(merged.agents::contains))
                    .toList();
            for (var pool : shared) {
                merged.queues.addAll(pool.queues);
                merged.agents.addAll(pool.agents);
            }
            pools.removeAll(shared);
            pools.add(merged);
        }
        return List.copyOf(pools);
    }

    /** The same for every replica that has the same configuration. */
    public String name() {
        return queues.first().value();
    }
}
