package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.usecase.AgentSpec;
import callcenter.routing.usecase.AtWork;
import callcenter.routing.usecase.ConfigureAgent;
import callcenter.routing.usecase.FreeAgent;
import callcenter.routing.usecase.ReadAgents;
import callcenter.routing.usecase.SetAgentStatus;
import callcenter.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Agents and their status. {@code me} is the agent who asks; leaders act on their own teams. */
@Singleton
@Path("/agents")
public class AgentResource {

    private static final String ME = "me";

    private final Caller caller;
    private final ReadAgents agents;
    private final SetAgentStatus setStatus;
    private final FreeAgent freeAgent;
    private final ConfigureAgent configure;

    AgentResource(
            Caller caller, ReadAgents agents, SetAgentStatus setStatus, FreeAgent freeAgent, ConfigureAgent configure) {
        this.caller = caller;
        this.agents = agents;
        this.setStatus = setStatus;
        this.freeAgent = freeAgent;
        this.configure = configure;
    }

    /** Agents, by id. */
    public record Agents(List<AgentView> items) {}

    @GET
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "All agents; a shift leader's own teams")
    public Uni<Agents> list() {
        return agents.all()
                .map(found -> new Agents(
                        found.stream().filter(this::leads).map(AgentView::of).toList()));
    }

    @GET
    @Path("/me")
    @RolesAllowed("agent")
    @Operation(summary = "The agent who asks, with the call that holds him, its number in full")
    public Uni<MeView> me() {
        return agents.one(new AgentId(caller.agentId())).map(MeView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(summary = "One agent")
    public Uni<AgentView> one(@PathParam("id") String id) {
        return permitted(id).map(AgentView::of);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("supervisor")
    @Operation(summary = "Add or change an agent; a closed account signs out as soon as nothing is owed to a call")
    public Uni<AgentView> put(@PathParam("id") String id, @NotNull(message = "a JSON object") AgentSpec spec) {
        return configure
                .configure(spec.named(id))
                .chain(profile -> agents.one(profile.id()))
                .map(AgentView::of);
    }

    @PUT
    @Path("/{id}/status")
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(summary = "Available, away with a reason, or offline: at once, or after the call that holds the agent")
    public Uni<AgentView> status(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") StatusRequest request) {
        var wish = request.toWish();
        return permitted(id)
                .chain(at -> setStatus.set(at.profile().id(), wish))
                .chain(agent -> agents.one(agent.id()))
                .map(AgentView::of);
    }

    @POST
    @Path("/{id}/free")
    @RolesAllowed("supervisor")
    @Operation(summary = "Let the agent go on: an offer moves to somebody else, a record stays owed (CAL-12)")
    public Uni<AgentView> free(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") ReasonRequest request) {
        return freeAgent
                .free(new AgentId(id), caller.subject(), request.reason())
                .chain(agent -> agents.one(agent.id()))
                .map(AgentView::of);
    }

    private Uni<AtWork> permitted(String id) {
        var agent = new AgentId(id.equals(ME) ? caller.agentId() : id);
        if (!caller.hasAnyRole("shift-leader", "supervisor")) {
            caller.requireAgent(agent.value());
        }
        return agents.one(agent).invoke(at -> {
            if (!caller.agentId().equals(agent.value())) {
                caller.requireLeaderOf(at.profile().team());
            }
        });
    }

    private boolean leads(AtWork at) {
        return caller.hasAnyRole("supervisor")
                || caller.teams().contains(at.profile().team());
    }
}
