package callcenter.routing.domain.queue;

import callcenter.routing.domain.strategy.Strategy;
import java.util.Set;

/**
 * A line of waiting calls.
 *
 * @param dialled  the numbers of ours whose calls enter here, E.164
 * @param rings    skills demanded of an agent, relaxed over waiting time
 * @param priority of its calls; higher goes first
 * @param strategy who of those who may take a call gets it
 */
public record Queue(
        QueueId id, String name, Set<String> dialled, Rings rings, int priority, QueueTerms terms, Strategy strategy) {

    public Queue {
        dialled = Set.copyOf(dialled);
    }
}
