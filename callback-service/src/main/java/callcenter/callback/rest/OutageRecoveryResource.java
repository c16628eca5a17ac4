package callcenter.callback.rest;

import callcenter.callback.store.CapturedNumbers;
import callcenter.callback.usecase.RecoverOutage;
import callcenter.messaging.Transactions;
import callcenter.web.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The calls back to those who rang during an outage (ANS-12). */
@Path("/outage-recovery")
@RolesAllowed({"supervisor", "ops"})
public class OutageRecoveryResource {

    private final Transactions transactions;
    private final CapturedNumbers captured;
    private final RecoverOutage recover;
    private final Caller caller;
    private final InstantSource clock;

    OutageRecoveryResource(
            Transactions transactions,
            CapturedNumbers captured,
            RecoverOutage recover,
            Caller caller,
            InstantSource clock) {
        this.transactions = transactions;
        this.captured = captured;
        this.recover = recover;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "How far it is",
            description =
                    "Urgent callers first, then the oldest; paced by how many agents are free, and in the calling hours only.")
    public Uni<OutageRecoveryView> progress() {
        var now = clock.instant();
        return transactions.run(tx -> captured.progress(tx.session())
                .flatMap(progress -> recover.callableAt(tx, now)
                        .map(callableAt -> OutageRecoveryView.of(progress, callableAt, now))));
    }

    @POST
    @Path("/pause")
    @Operation(summary = "Call nobody new", description = "Calls that are asked for already go on.")
    public Uni<OutageRecoveryView> pause(@NotNull @Valid ReasonRequest request) {
        return set(true, request);
    }

    @POST
    @Path("/resume")
    @Operation(summary = "Go on calling")
    public Uni<OutageRecoveryView> resume(@NotNull @Valid ReasonRequest request) {
        return set(false, request);
    }

    private Uni<OutageRecoveryView> set(boolean paused, ReasonRequest request) {
        var by = caller.agentId();
        return transactions
                .run(tx -> recover.pause(tx, paused, by, request.reason().strip(), clock.instant()))
                .flatMap(done -> progress());
    }
}
