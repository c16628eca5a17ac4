package callcenter.routing.rest;

import callcenter.routing.usecase.AtWork;
import callcenter.routing.usecase.ReadAgents;
import callcenter.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The agent named in a path, for those who may know: the agent, the leaders of the team, supervisors. */
@Singleton
final class PermittedAgents {

    static final String ME = "me";

    private final Caller caller;
    private final ReadAgents agents;

    PermittedAgents(Caller caller, ReadAgents agents) {
        this.caller = caller;
        this.agents = agents;
    }

    /** @param id {@code me} is the agent who asks */
    Uni<AtWork> named(String id) {
        var agent = Ids.agent(id.equals(ME) ? caller.agentId() : id);
        if (!caller.hasAnyRole("shift-leader", "supervisor")) {
            caller.requireAgent(agent.value());
        }
        return agents.one(agent).invoke(at -> {
            if (!caller.agentId().equals(agent.value())) {
                caller.requireLeaderOf(at.profile().team());
            }
        });
    }
}
