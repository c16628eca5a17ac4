package callcenter.routing.rest;

import callcenter.routing.usecase.ReadAgents;
import callcenter.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Enforces {@link KnownAgentOnly}. Made at the first request, since filters are wired before there is a database. */
@ApplicationScoped
class KnownAgents {

    private final ReadAgents agents;
    private final Caller caller;

    KnownAgents(ReadAgents agents, Caller caller) {
        this.agents = agents;
        this.caller = caller;
    }

    @KnownAgentOnly
    @ServerRequestFilter
    Uni<Void> check() {
        return agents.one(Ids.agent(caller.agentId())).replaceWithVoid();
    }
}
