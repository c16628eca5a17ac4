package callcenter.routing.domain.agent;

import callcenter.routing.domain.queue.Queue;
import callcenter.routing.domain.queue.QueueId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is configured about an agent.
 *
 * @param number    told to customers on request (CAL-25)
 * @param skills    proficiency per skill, 1 to 10
 * @param endpoints where the agent's phone is, per platform
 * @param queues    queues the agent serves; empty means all that the skills allow
 * @param duties    queues that he serves after others, or only calls of that have waited; for all others nothing is said
 * @param active    false once the account is closed
 */
public record AgentProfile(
        AgentId id,
        String name,
        String number,
        String team,
        Map<String, Integer> skills,
        Map<String, String> endpoints,
        Set<QueueId> queues,
        boolean active,
        List<Duty> duties) {

    public AgentProfile {
        skills = Map.copyOf(skills);
        endpoints = Map.copyOf(endpoints);
        queues = Set.copyOf(queues);
        duties = duties == null ? List.of() : List.copyOf(duties);
    }

    /** Serves all queues alike. */
    public AgentProfile(
            AgentId id,
            String name,
            String number,
            String team,
            Map<String, Integer> skills,
            Map<String, String> endpoints,
            Set<QueueId> queues,
            boolean active) {
        this(id, name, number, team, skills, endpoints, queues, active, List.of());
    }

    /** What he takes first: 1 before 2. */
    public int levelFor(QueueId queue) {
        return duty(queue).map(Duty::level).orElse(Duty.FIRST);
    }

    /** How long a call of this queue must have waited before he gets it. */
    public Duration delayFor(QueueId queue) {
        return duty(queue).map(Duty::delay).orElse(Duration.ZERO);
    }

    private Optional<Duty> duty(QueueId queue) {
        return duties.stream().filter(duty -> duty.queue().equals(queue)).findFirst();
    }

    /** Whether calls of this queue are for this agent, at least once they have waited long enough. */
    public boolean serves(Queue queue) {
        return active && mayServe(queue) && queue.rings().everMetBy(skills);
    }

    /** Whether the queue is one of the agent's, whatever it demands of his skills. */
    public boolean mayServe(Queue queue) {
        return queues.isEmpty() || queues.contains(queue.id());
    }
}
