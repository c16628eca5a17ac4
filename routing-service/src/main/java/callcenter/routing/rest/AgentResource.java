package callcenter.routing.rest;

import callcenter.routing.usecase.AgentSpec;
import callcenter.routing.usecase.ConfigureAgent;
import callcenter.routing.usecase.FreeAgent;
import callcenter.routing.usecase.ReadAgents;
import callcenter.routing.usecase.SetAgentStatus;
import callcenter.web.Caller;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Agents and their status. {@code me} is the agent who asks; leaders act on their own teams. */
@Singleton
@Path("/agents")
public class AgentResource {

    private final Caller caller;
    private final PermittedAgents permitted;
    private final ReadAgents agents;
    private final SetAgentStatus setStatus;
    private final FreeAgent freeAgent;
    private final ConfigureAgent configure;
    private final NumberReadings readings;

    AgentResource(
            Caller caller,
            PermittedAgents permitted,
            ReadAgents agents,
            SetAgentStatus setStatus,
            FreeAgent freeAgent,
            ConfigureAgent configure,
            NumberReadings readings) {
        this.caller = caller;
        this.permitted = permitted;
        this.agents = agents;
        this.setStatus = setStatus;
        this.freeAgent = freeAgent;
        this.configure = configure;
        this.readings = readings;
    }

    /** Agents, by id. */
    @Schema(name = "Agents", examples = Examples.AGENTS)
    public record Agents(List<AgentView> items) {}

    @GET
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "All agents; a shift leader's own teams")
    public Uni<Agents> list() {
        var viewer = Viewer.of(caller);
        return agents.all()
                .map(found -> new Agents(found.stream()
                        .map(AgentView::of)
                        .filter(agent -> viewer.seesTeam(agent.team()))
                        .toList()));
    }

    @GET
    @Path("/me")
    @RolesAllowed("agent")
    @Operation(summary = "The agent who asks, with the call that holds him, its number in full")
    public Uni<MeView> me() {
        return agents.one(Ids.agent(caller.agentId()))
                .map(MeView::of)
                .call(me ->
                        me.call() == null ? Uni.createFrom().voidItem() : readings.record(caller.agentId(), me.call()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(summary = "One agent")
    public Uni<AgentView> one(@PathParam("id") String id) {
        return permitted.named(id).map(AgentView::of);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("supervisor")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = AgentSpec.class),
                            examples = @ExampleObject(name = "all of it", value = Examples.AGENT_SPEC)))
    @Operation(
            summary = "Add or change an agent; a closed account signs out as soon as nothing is owed to a call",
            description =
                    "All of it or nothing; each change is a version, audited. What is absent gets its default: read"
                            + " the configuration in force before you change it.")
    public Uni<AgentView> put(
            @PathParam("id") String id,
            @BeanParam SeenVersion seen,
            @NotNull(message = "a JSON object") AgentSpec spec) {
        if (id.equals(PermittedAgents.ME)) {
            throw Problem.invalid("id", "any other than " + PermittedAgents.ME + ", which is whoever asks");
        }
        return configure
                .configure(seen.edit(caller.subject()), spec.named(Ids.same(id, "id", spec.id())))
                .chain(profile -> agents.one(profile.id()))
                .map(AgentView::of);
    }

    @PUT
    @Path("/{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(summary = "Available, away with a reason, or offline: at once, or after the call that holds the agent")
    public Uni<AgentView> status(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") StatusRequest request) {
        var wish = request.toWish();
        return permitted
                .named(id)
                .chain(at -> setStatus.set(at.profile().id(), wish))
                .chain(agent -> agents.one(agent.id()))
                .map(AgentView::of);
    }

    @POST
    @Path("/{id}/free")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("supervisor")
    @Operation(
            summary = "Let the agent go on: an offer moves to somebody else, a record stays owed (CAL-12)",
            description = "Whose phone rings gets no call for 2 s, and is preferred for this one no more; alone, he is"
                    + " offered it again after that.")
    public Uni<AgentView> free(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") ReasonRequest request) {
        return freeAgent
                .free(Ids.agent(id), caller.subject(), request.reason())
                .chain(agent -> agents.one(agent.id()))
                .map(AgentView::of);
    }
}
