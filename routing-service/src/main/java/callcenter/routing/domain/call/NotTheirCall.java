package callcenter.routing.domain.call;

import callcenter.routing.domain.agent.AgentId;

/** An agent asked for something about a call of somebody else. */
public final class NotTheirCall extends RuntimeException {

    public NotTheirCall(CallId call, AgentId agent) {
        super("Call " + call + " is not with agent " + agent);
    }
}
