package callcenter.routing.store;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallId;
import java.util.Optional;

/** A customer's latest contact today, and the agent who talked to him last today. */
public record EarlierContact(CallId call, Optional<AgentId> agent) {}
