package callcenter.routing.domain.matching;

import callcenter.routing.domain.agent.AgentProfile;
import callcenter.routing.domain.call.CallId;

/** This call for this agent; it counts once both were claimed. */
public record Pairing(CallId call, AgentProfile agent) {}
