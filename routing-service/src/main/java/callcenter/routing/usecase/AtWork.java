package callcenter.routing.usecase;

import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.call.Call;
import java.util.Optional;

/**
 * An agent as configured and as at work.
 *
 * @param callId of the call that holds the agent
 * @param call   that call, where it was asked for
 */
public record AtWork(AgentProfile profile, Agent agent, Optional<String> callId, Optional<Call> call) {}
