package callcenter.routing.domain.figures;

import callcenter.routing.domain.agent.AgentStatus;
import java.time.Instant;

/** From then on an agent was in that status. */
public record StatusChange(AgentStatus.Kind status, Instant at) {}
