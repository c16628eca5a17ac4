package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.usecase.AskForAgent;
import callcenter.routing.usecase.TransferCall;
import callcenter.web.Caller;
import callcenter.web.PhoneNumbers;
import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The agent who has the customer passes him on (CAL-8); what the state does not allow is named. */
@Singleton
@Path("/calls")
@RolesAllowed("agent")
public class TransferResource {

    private final Caller caller;
    private final TransferCall transfer;
    private final AskForAgent ask;
    private final PhoneNumbers numbers;

    TransferResource(Caller caller, TransferCall transfer, AskForAgent ask, PhoneNumbers numbers) {
        this.caller = caller;
        this.transfer = transfer;
        this.ask = ask;
        this.numbers = numbers;
    }

    @POST
    @Path("/{id}/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Pass the customer on to a colleague or a queue; not answered in time, he is back with this agent",
            description =
                    "The customer hears music meanwhile. 409 with type nobody-free when the colleague, or everybody"
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

    @POST
    @Path("/{id}/particular-agent")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "The customer asks for this colleague: passed on, or called back by him when he is not free (ANS-5)",
            description = "TRANSFERRING: as a warm transfer. PROMISED: the colleague owns a callback promise, and the"
                    + " call is as it was.")
    public Uni<AskedForView> particularAgent(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") ParticularAgentRequest request) {
        return ask.ask(
                        Ids.call(id),
                        agent(),
                        Ids.agent(request.agentId()),
                        request.matter(),
                        GivenNumber.dialable(numbers, request.number()))
                .map(asked -> AskedForView.of(asked.call().id().value(), asked.promised()));
    }

    /** What became of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AskedFor", examples = Examples.ASKED_FOR)
    public record AskedForView(
            @Schema(description = "TRANSFERRING or PROMISED")
            String outcome,

            @Nullable String promiseId) {

        static AskedForView of(String call, boolean promised) {
            return promised
                    ? new AskedForView("PROMISED", "p-" + call + "-particular-agent")
                    : new AskedForView("TRANSFERRING", null);
        }
    }

    private AgentId agent() {
        return Ids.agent(caller.agentId());
    }
}
