package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which queues share agents. An agent is looked at with the queues that are the agent's, not with all there are. */
final class SharedAgents {

    private final Map<QueueId, Queue> queues = new HashMap<>();

    /** From a queue to one that it shares agents with; to itself for the one that stands for all of them. */
    private final Map<QueueId, QueueId> towards = new HashMap<>();

    private final Map<AgentId, QueueId> oneOf = new HashMap<>();

    SharedAgents(Iterable<Queue> all) {
        for (var queue : all) {
            queues.put(queue.id(), queue);
            towards.put(queue.id(), queue.id());
        }
    }

    void add(AgentProfile agent) {
        candidates(agent).filter(agent::serves).map(Queue::id).forEach(queue -> {
            var other = oneOf.putIfAbsent(agent.id(), queue);
            if (other != null) {
                towards.put(standsFor(queue), standsFor(other));
            }
        });
    }

    private Stream<Queue> candidates(AgentProfile agent) {
        return agent.queues().isEmpty()
                ? queues.values().stream()
                : agent.queues().stream().map(queues::get).flatMap(Stream::ofNullable);
    }

    private QueueId standsFor(QueueId queue) {
        var next = towards.get(queue);
        if (next.equals(queue)) {
            return queue;
        }
        var last = standsFor(next);
        towards.put(queue, last);
        return last;
    }

    List<Pool> pools() {
        var pools = new TreeMap<QueueId, Pool>();
        queues.keySet().forEach(queue -> poolOf(queue, pools).queues().add(queue));
        oneOf.forEach((agent, queue) -> poolOf(queue, pools).agents().add(agent));
        return List.copyOf(pools.values());
    }

    private Pool poolOf(QueueId queue, Map<QueueId, Pool> pools) {
        return pools.computeIfAbsent(standsFor(queue), it -> new Pool(new TreeSet<>(), new TreeSet<>()));
    }
}
