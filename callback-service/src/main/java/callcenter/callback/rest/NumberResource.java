package callcenter.callback.rest;

import callcenter.callback.store.AuditTrail;
import callcenter.messaging.Transactions;
import callcenter.web.AuditEntry;
import callcenter.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whole numbers, read only for a reason that is recorded (CAL-13). */
@Path("/callbacks")
public class NumberResource {

    private final Transactions transactions;
    private final PromiseReader reader;
    private final AuditTrail audit;
    private final Caller caller;
    private final InstantSource clock;

    NumberResource(
            Transactions transactions, PromiseReader reader, AuditTrail audit, Caller caller, InstantSource clock) {
        this.transactions = transactions;
        this.reader = reader;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/number")
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary = "Read the whole number",
            description = "For a reason; who and why is recorded before it is shown.")
    @APIResponse(responseCode = "200", description = "The number")
    @APIResponse(responseCode = "403", description = "It belongs to another agent")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<NumberAnswer> number(@PathParam("id") String id, @NotNull @Valid ReasonRequest request) {
        var by = caller.agentId();
        return reader.promise(Ids.promise(id), Viewer.of(caller))
                .call(promise -> transactions.run(tx -> audit.record(
                        tx.session(),
                        new AuditEntry(
                                clock.instant(),
                                by,
                                "promise.read-number",
                                promise.id().value(),
                                request.reason().strip()))))
                .map(promise -> new NumberAnswer(promise.terms().contact().number()));
    }
}
