package callcenter.routing.usecase;

import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.matching.Objection;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.strategy.Contender;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why a waiting call is where it is, and who may take it, by the same rules by which calls are matched.
 *
 * @param position 1 for the first of the queue; 0 when the call was offered in the meantime
 * @param ahead    calls that go before it, of this queue and of those that share agents with it
 * @param agents   those who serve the queue or one that shares agents with it, and the preferred one; by id
 */
public record CallExplanation(
        WaitingCall call, Place place, int position, int ahead, List<Candidacy> agents, Instant at) {

    /** Whoever is eligible, in the order in which they would be given the call, were it the first. */
    public List<AgentId> turns() {
        return agents.stream()
                .filter(Candidacy::eligible)
                .sorted(Comparator.<Candidacy>comparingInt(it -> call.levelFor(it.profile()))
                        .thenComparingInt(it -> call.distance(it.profile()))
                        .thenComparing(
                                Candidacy::contender, call.queue().strategy().order(call.id()))
                        .thenComparing(it -> it.profile().id()))
                .map(it -> it.profile().id())
                .toList();
    }

    /** One agent, what stands against him apart from his status, and what strategies compare. */
    public record Candidacy(AgentProfile profile, Agent agent, Optional<Objection> objection, Contender contender) {

        /** Whether the agent would be given the call now, were it the first. */
        public boolean eligible() {
            return idle() && objection.isEmpty();
        }

        public boolean idle() {
            return agent.status() instanceof AgentStatus.Available;
        }
    }
}
