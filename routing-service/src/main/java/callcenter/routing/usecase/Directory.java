package callcenter.routing.usecase;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.bulletin.Bulletins;
import callcenter.routing.domain.matching.IdleAgent;
import callcenter.routing.domain.matching.Pool;
import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import callcenter.routing.store.MatchStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Queues and agents as configured at one revision.
 *
 * @param knowsCustomers whether customers are to be asked for at all
 * @param bulletins      those that are approved
 * @param listsNuisances whether any number is on the list of nuisance numbers
 */
record Directory(
        long revision,
        Map<QueueId, Queue> queues,
        Map<AgentId, AgentProfile> agents,
        List<Pool> pools,
        boolean knowsCustomers,
        Bulletins bulletins,
        boolean listsNuisances) {

    static Directory of(
            long revision,
            List<Queue> queues,
            List<AgentProfile> agents,
            boolean knowsCustomers,
            Bulletins bulletins,
            boolean listsNuisances) {
        return new Directory(
                revision,
                queues.stream().collect(Collectors.toUnmodifiableMap(Queue::id, Function.identity())),
                agents.stream().collect(Collectors.toUnmodifiableMap(AgentProfile::id, Function.identity())),
                Pool.of(queues, agents),
                knowsCustomers,
                bulletins,
                listsNuisances);
    }

    /** Who is available, as far as this revision knows them. */
    List<IdleAgent> available(List<MatchStore.Idle> idle) {
        return idle.stream()
                .flatMap(it -> Stream.ofNullable(agents.get(it.contender().agent()))
                        .map(profile -> new IdleAgent(profile, it.contender(), it.restsUntil())))
                .toList();
    }

    /** Whether the agent gets calls of this queue at all. */
    boolean serves(AgentId agent, Queue queue) {
        return agents.containsKey(agent) && agents.get(agent).serves(queue);
    }

    /** The queue of the number that was rung; empty when it is none's. */
    Optional<Queue> rung(@Nullable String dialled) {
        return queues.values().stream()
                .filter(queue -> dialled != null && queue.dialled().contains(dialled))
                .min(Comparator.comparing(Queue::id));
    }

    /** The queue of the number that was rung, otherwise the first by id; empty when there is no queue at all. */
    Optional<Queue> queueFor(@Nullable String dialled) {
        return rung(dialled).or(() -> queues.values().stream().min(Comparator.comparing(Queue::id)));
    }
}
