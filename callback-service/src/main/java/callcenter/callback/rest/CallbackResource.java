package callcenter.callback.rest;

import callcenter.callback.store.PromiseStatus;
import callcenter.callback.usecase.AgreedTooLongAgo;
import callcenter.callback.usecase.Agreement;
import callcenter.callback.usecase.MakePromise;
import callcenter.callback.usecase.NoSuchPromise;
import callcenter.callback.usecase.WaivePromise;
import callcenter.messaging.Transactions;
import callcenter.web.Caller;
import callcenter.web.Page;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Callback promises of agents and their leaders. */
@Path("/callbacks")
@RolesAllowed({"agent", "shift-leader", "supervisor"})
public class CallbackResource {

    private final Transactions transactions;
    private final Agreements agreements;
    private final MakePromise makePromise;
    private final WaivePromise waivePromise;
    private final PromiseReader reader;
    private final Caller caller;
    private final InstantSource clock;
    private final ZoneId zone;

    CallbackResource(
            Transactions transactions,
            Agreements agreements,
            MakePromise makePromise,
            WaivePromise waivePromise,
            PromiseReader reader,
            Caller caller,
            InstantSource clock,
            @ConfigProperty(name = "callcenter.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.makePromise = makePromise;
        this.waivePromise = waivePromise;
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
        this.zone = zone;
    }

    @POST
    @Operation(
            summary = "Promise a callback while the customer listens",
            description = "Durable when answered. The caller owns the promise. The same call and kind again give the"
                    + " same promise, and 200 instead of 201; so does the same matter of the same customer while the first"
                    + " is open: the earliest deadline wins (CBK-8). Made in the call that serves another promise, it"
                    + " follows that one (CBK-7).")
    @APIResponse(responseCode = "201", description = "Promised: say these words")
    @APIResponse(responseCode = "200", description = "Promised before: say these words, which tell how it stands")
    @APIResponse(responseCode = "400", description = "A field is wrong, or the number cannot be called")
    @APIResponse(responseCode = "403", description = "Another agent made this promise")
    @APIResponse(responseCode = "409", description = "Promised before, to be called on another number")
    public Uni<RestResponse<PromiseAnswer>> make(@NotNull @Valid PromiseRequest request) {
        var now = clock.instant();
        var agreement = agreements.read(request, caller.agentId(), now);
        return transactions
                .run(tx -> makePromise.promise(tx, agreement, now))
                .map(made -> answer(made, agreement, now))
                .onFailure(AgreedTooLongAgo.class)
                .transform(old -> Refusals.overdue())
                .onFailure(NoSuchPromise.class)
                .transform(unknown -> Problem.invalid("followsId", "the id of a promise that was made"));
    }

    @GET
    @Operation(
            summary = "Promises, due soonest first",
            description =
                    "Agents see their own, shift leaders those of their teams and what no agent owns in the queues that"
                            + " these serve, supervisors all.")
    public Uni<Page<PromiseView>> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("ownerId") @Nullable String ownerId,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int size) {
        return reader.page(Viewer.of(caller).filter(status(status), Ids.agent("ownerId", ownerId)), page, size);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One promise with its attempts")
    @APIResponse(responseCode = "200", description = "The promise")
    @APIResponse(responseCode = "403", description = "It belongs to another agent")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<PromiseView> show(@PathParam("id") String id) {
        return reader.visible(Ids.promise(id), Viewer.of(caller));
    }

    @GET
    @Path("/{id}/explanation")
    @Operation(
            summary = "Why it is due then",
            description =
                    "Every minute from the promise to its deadline: counted or not, and why, by the calendar of the"
                            + " day it was promised.")
    @APIResponse(responseCode = "200", description = "Span by span")
    @APIResponse(responseCode = "403", description = "It belongs to another agent")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<Explanation> explain(@PathParam("id") String id) {
        return reader.promise(Ids.promise(id), Viewer.of(caller)).map(promise -> Explanation.of(promise, zone));
    }

    @POST
    @Path("/{id}/waive")
    @Operation(summary = "The customer does not want the call any more", description = "Recorded with who and why.")
    @APIResponse(responseCode = "200", description = "Waived")
    @APIResponse(responseCode = "403", description = "It belongs to another agent")
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(responseCode = "409", description = "It has ended already")
    public Uni<PromiseView> waive(@PathParam("id") String id, @NotNull @Valid WaiveRequest request) {
        var promiseId = Ids.promise(id);
        var now = clock.instant();
        var by = caller.agentId();
        var viewer = Viewer.of(caller);
        return reader.visible(promiseId, viewer)
                .flatMap(visible -> transactions.run(tx ->
                        waivePromise.waive(tx, promiseId, by, request.reason().strip(), now)))
                .flatMap(waived -> reader.visible(promiseId, viewer))
                .onFailure()
                .transform(failure -> Refusals.problem(failure, promiseId));
    }

    private RestResponse<PromiseAnswer> answer(MakePromise.Made made, Agreement asked, Instant now) {
        var terms = made.promise().terms();
        if (terms.ownerId() != null && terms.callId().equals(asked.callId())) {
            caller.requireAgent(terms.ownerId());
        }
        if (!terms.contact().customerId().equals(asked.contact().customerId())) {
            throw Refusals.promisedToAnotherNumber(
                    made.promise().id(), terms.contact().number());
        }
        var answer = PromiseAnswer.of(made.promise(), now, zone);
        return made.isNew() ? RestResponse.status(RestResponse.Status.CREATED, answer) : RestResponse.ok(answer);
    }

    private static @Nullable PromiseStatus status(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(wanted -> Arrays.stream(PromiseStatus.values())
                        .filter(status -> status.name().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("status", "one of OPEN, KEPT, WAIVED, BROKEN")))
                .orElse(null);
    }
}
