package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.usecase.TransferCall;
import callcenter.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The agent who has the customer passes him on (CAL-8); what the state does not allow is named. */
@Singleton
@Path("/calls")
@RolesAllowed("agent")
public class TransferResource {

    private final Caller caller;
    private final TransferCall transfer;

    TransferResource(Caller caller, TransferCall transfer) {
        this.caller = caller;
        this.transfer = transfer;
    }

    @POST
    @Path("/{id}/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Pass the customer on to a colleague or a queue; not answered in time, he is back with this agent",
            description = "The customer hears music meanwhile. 409 with type nobody-free when the colleague, or everybody"
                    + " of the queue, is busy: nothing has happened to the customer then.")
    public Uni<CallView> begin(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") TransferRequest request) {
        var wanted = request.toWanted();
        return transfer.begin(Ids.call(id), agent(), wanted).map(CallView::masked);
    }

    @POST
    @Path("/{id}/transfer/complete")
    @Operation(summary = "After talking to the colleague: let him have the customer; the record of this part is owed")
    public Uni<CallView> complete(@PathParam("id") String id) {
        return transfer.complete(Ids.call(id), agent()).map(CallView::masked);
    }

    @POST
    @Path("/{id}/transfer/cancel")
    @Operation(summary = "Take the customer back, while the colleague is rung or consulted")
    public Uni<CallView> cancel(@PathParam("id") String id) {
        return transfer.cancel(Ids.call(id), agent()).map(CallView::masked);
    }

    private AgentId agent() {
        return Ids.agent(caller.agentId());
    }
}
