package callcenter.routing.rest;

import callcenter.routing.usecase.EndCall;
import callcenter.routing.usecase.RequeueCall;
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

/** A supervisor sets right what is stuck: with a reason, audited. */
@Singleton
@Path("/calls")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("supervisor")
public class SupervisorCallResource {

    private final Caller caller;
    private final EndCall end;
    private final RequeueCall requeue;

    SupervisorCallResource(Caller caller, EndCall end, RequeueCall requeue) {
        this.caller = caller;
        this.end = end;
        this.requeue = requeue;
    }

    @POST
    @Path("/{id}/end")
    @Operation(summary = "End the call at once, whatever the platform says of it")
    public Uni<CallView> end(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") ReasonRequest request) {
        return end.end(Ids.call(id), caller.subject(), request.reason()).map(CallView::masked);
    }

    @POST
    @Path("/{id}/requeue")
    @Operation(summary = "Have the call offered anew, taking it from its agent; it keeps its place")
    public Uni<CallView> requeue(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") ReasonRequest request) {
        return requeue.requeue(Ids.call(id), caller.subject(), request.reason()).map(CallView::masked);
    }
}
