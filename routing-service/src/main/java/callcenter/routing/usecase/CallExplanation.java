package callcenter.routing.usecase;

import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.matching.Objection;
import callcenter.routing.domain.matching.WaitingCall;
import callcenter.routing.domain.queue.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why a waiting call is where it is, and who may take it, by the same rules by which calls are matched.
 *
 * @param position 1 for the first of the queue; 0 when the call was offered in the meantime
 * @param agents   those who serve the queue or one that shares agents with it, and the preferred one; by id
 */
public record CallExplanation(WaitingCall call, Place place, int position, List<Candidacy> agents, Instant at) {

    /** One agent, and what stands against him apart from his status. */
    public record Candidacy(AgentProfile profile, Agent agent, Optional<Objection> objection) {

        /** Whether the agent would be given the call now, were it the first. */
        public boolean eligible() {
            return idle() && objection.isEmpty();
        }

        public boolean idle() {
            return agent.status() instanceof AgentStatus.Available;
        }
    }
}
