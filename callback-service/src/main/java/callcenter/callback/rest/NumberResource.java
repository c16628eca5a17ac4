package callcenter.callback.rest;

import callcenter.callback.domain.promise.Promise;
import callcenter.messaging.Transactions;
import callcenter.web.Caller;
import callcenter.web.reading.AccessReason;
import callcenter.web.reading.Ground;
import callcenter.web.reading.LiveContacts;
import callcenter.web.reading.Readings;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Whole numbers, read with the customer on the line or for a stated reason, and each reading is kept (CAL-13). */
@Path("/callbacks")
public class NumberResource {

    private final Transactions transactions;
    private final PromiseReader reader;
    private final LiveContacts contacts;
    private final Readings readings;
    private final Caller caller;
    private final InstantSource clock;

    NumberResource(
            Transactions transactions,
            PromiseReader reader,
            LiveContacts contacts,
            Readings readings,
            Caller caller,
            InstantSource clock) {
        this.transactions = transactions;
        this.reader = reader;
        this.contacts = contacts;
        this.readings = readings;
        this.caller = caller;
        this.clock = clock;
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
                .flatMap(seen -> ground(tx.session(), seen.promise(), viewer, why)
                        .map(ground -> permitted(ground, seen, viewer))
                        .call(ground -> keep(tx.session(), seen.promise(), viewer, ground))
                        .replaceWith(() -> new NumberAnswer(
                                seen.promise().terms().contact().number()))));
    }

    private Uni<Optional<Ground>> ground(
            Mutiny.Session session, Promise promise, Viewer viewer, @Nullable String reason) {
        var customer = promise.terms().contact().customerId();
        return contacts.ground(session, viewer.agentId(), customer, reason, clock.instant());
    }

    /** Whoever has the customer may, whosever promise it is. */
    private static Ground permitted(Optional<Ground> ground, PromiseReader.Seen seen, Viewer viewer) {
        if (ground.filter(Ground::live).isEmpty()) {
            viewer.require(seen.view());
        }
        return ground.orElseThrow(AccessReason::required);
    }

    private Uni<Void> keep(Mutiny.Session session, Promise promise, Viewer viewer, Ground ground) {
        return readings.keep(
                session,
                clock.instant(),
                viewer.agentId(),
                "promise.number",
                promise.id().value(),
                promise.terms().contact().customerId(),
                ground);
    }
}
