package callcenter.callback.rest;

import callcenter.messaging.Transactions;
import callcenter.web.Caller;
import callcenter.web.reading.AccessReason;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Whole numbers, read with the customer on the line or for a stated reason, and each reading is kept (CAL-13). */
@Path("/callbacks")
public class NumberResource {

    private final Transactions transactions;
    private final PromiseReader reader;
    private final PromiseReadings readings;
    private final Caller caller;

    NumberResource(Transactions transactions, PromiseReader reader, PromiseReadings readings, Caller caller) {
        this.transactions = transactions;
        this.reader = reader;
        this.readings = readings;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/number")
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary = "Read the whole number",
            description = "The agent who has this customer on the line reads it as it is; anybody else whom the promise"
                    + " concerns says why. Who, when and why is kept with the reading.")
    @APIResponse(responseCode = "200", description = "The number")
    @APIResponse(responseCode = "403", description = "It belongs to another agent, or the reason is missing")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<NumberAnswer> number(
            @PathParam("id") String id, @BeanParam AccessReason reason, @NotNull @Valid NumberRequest request) {
        var promiseId = Ids.promise(id);
        var viewer = Viewer.of(caller);
        var why = request.reason() == null
                ? reason.stated().orElse(null)
                : request.reason().strip();
        return transactions.run(tx -> reader.seen(tx.session(), promiseId)
                .flatMap(seen -> readings.ground(tx.session(), seen, viewer, why)
                        .map(ground -> ground.orElseThrow(AccessReason::required))
                        .call(ground -> readings.keep(tx.session(), "promise.number", seen.promise(), viewer, ground))
                        .replaceWith(() -> new NumberAnswer(
                                seen.promise().terms().contact().number()))));
    }
}
