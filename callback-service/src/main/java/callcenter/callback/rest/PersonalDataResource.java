package callcenter.callback.rest;

import callcenter.callback.store.AuditTrail;
import callcenter.callback.usecase.ErasePersonalData;
import callcenter.callback.usecase.StillOpen;
import callcenter.messaging.Transactions;
import callcenter.web.AuditEntry;
import callcenter.web.Caller;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is personal: read only for a reason that is recorded, and forgotten when somebody asks (CAL-13). */
@Path("/")
public class PersonalDataResource {

    private final Transactions transactions;
    private final PromiseReader reader;
    private final ErasePersonalData erase;
    private final AuditTrail audit;
    private final Caller caller;
    private final InstantSource clock;

    PersonalDataResource(
            Transactions transactions,
            PromiseReader reader,
            ErasePersonalData erase,
            AuditTrail audit,
            Caller caller,
            InstantSource clock) {
        this.transactions = transactions;
        this.reader = reader;
        this.erase = erase;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/callbacks/{id}/number")
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

    @POST
    @Path("/ops/customers/{customerId}/erase")
    @RolesAllowed("ops")
    @Operation(
            summary = "Forget a customer",
            description =
                    "Number, matter and words of promises that have ended are erased; what reports count by stays.")
    @APIResponse(responseCode = "200", description = "Forgotten")
    @APIResponse(responseCode = "409", description = "Something is still promised to this customer")
    public Uni<ErasedAnswer> erase(
            @PathParam("customerId") @Pattern(regexp = Ids.FORM) String customerId,
            @NotNull @Valid ReasonRequest request) {
        var by = caller.agentId();
        return transactions
                .run(tx -> erase.forget(tx, customerId, by, request.reason().strip(), clock.instant()))
                .map(ErasedAnswer::new)
                .onFailure(StillOpen.class)
                .transform(open -> Problem.of(409, "still-promised", "Still promised", open.getMessage()));
    }
}
