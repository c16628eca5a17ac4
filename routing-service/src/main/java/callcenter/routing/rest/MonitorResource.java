package callcenter.routing.rest;

import callcenter.routing.usecase.MonitorCall;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supervisor takes part in conversations where the platform can: with a reason, audited (CAL-13). */
@Singleton
@Path("/calls")
@RolesAllowed("supervisor")
public class MonitorResource {

    private final Caller caller;
    private final MonitorCall monitor;

    MonitorResource(Caller caller, MonitorCall monitor) {
        this.caller = caller;
        this.monitor = monitor;
    }

    /** The supervisor's leg. */
    @Schema(name = "Monitored", examples = Examples.MONITORED)
    public record MonitorView(String monitorId) {}

    @POST
    @Path("/{id}/monitor")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Listen, whisper to the agent, or join",
            description = "The phone rings at once; the reason is on record before. With a monitorId the mode changes.")
    public Uni<MonitorView> begin(
            @PathParam("id") String id, @Valid @NotNull(message = "a JSON object") MonitorRequest request) {
        return monitor.begin(Ids.call(id), caller.subject(), request.toWanted()).map(MonitorView::new);
    }

    @POST
    @Path("/{id}/monitor/{monitorId}/stop")
    @Operation(summary = "Leave the conversation")
    public Uni<CallView> stop(@PathParam("id") String id, @PathParam("monitorId") String monitorId) {
        return monitor.stop(Ids.call(id), monitorId).map(CallView::masked);
    }
}
