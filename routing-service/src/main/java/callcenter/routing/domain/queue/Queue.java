package callcenter.routing.domain.queue;

import java.util.Map;
import java.util.Set;

/**
 * A line of waiting calls.
 *
 * @param dialled  the numbers of ours whose calls enter here, E.164
 * @param skills   least proficiency demanded per skill
 * @param priority of its calls; higher goes first
 */
public record Queue(
        QueueId id, String name, Set<String> dialled, Map<String, Integer> skills, int priority, QueueTerms terms) {

    public Queue {
        dialled = Set.copyOf(dialled);
        skills = Map.copyOf(skills);
    }
}
