package callcenter.callback.rest;

import callcenter.callback.usecase.ErasePersonalData;
import callcenter.callback.usecase.StillOpen;
import callcenter.messaging.Transactions;
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

/** Customers are forgotten when somebody asks. */
@Path("/ops")
@RolesAllowed("ops")
public class ErasureResource {

    private final Transactions transactions;
    private final ErasePersonalData erase;
    private final Caller caller;
    private final InstantSource clock;

    ErasureResource(Transactions transactions, ErasePersonalData erase, Caller caller, InstantSource clock) {
        this.transactions = transactions;
        this.erase = erase;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/customers/{customerId}/erase")
    @Operation(
            summary = "Forget a customer",
            description =
                    "Number, matter and words of promises that have ended are erased; what reports count by stays.")
    @APIResponse(responseCode = "200", description = "Forgotten")
    @APIResponse(responseCode = "409", description = "Something is still promised to this customer")
    public Uni<ErasedAnswer> erase(
            @PathParam("customerId") @Pattern(regexp = Ids.FORM, message = Ids.RIGHT) String customerId,
            @NotNull @Valid ReasonRequest request) {
        var by = caller.agentId();
        return transactions
                .run(tx -> erase.forget(tx, customerId, by, request.reason().strip(), clock.instant()))
                .map(ErasedAnswer::new)
                .onFailure(StillOpen.class)
                .transform(open -> Problem.of(409, "still-promised", "Still promised", open.getMessage()));
    }
}
