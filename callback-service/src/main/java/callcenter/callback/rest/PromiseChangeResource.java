package callcenter.callback.rest;

import callcenter.callback.domain.promise.HandOverReason;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseCommand;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.store.AgentPresence;
import callcenter.callback.usecase.PersonalDecision;
import callcenter.callback.usecase.ReplanPromise;
import callcenter.messaging.Transaction;
import callcenter.messaging.Transactions;
import callcenter.web.Caller;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What people decide about a promise that is open; each with who and why. */
@Path("/callbacks")
@RolesAllowed({"agent", "shift-leader", "supervisor"})
@APIResponse(responseCode = "200", description = "As it stands now")
@APIResponse(responseCode = "403", description = "It belongs to another agent")
@APIResponse(responseCode = "404", description = "There is none")
@APIResponse(responseCode = "409", description = "It has ended already, or its state does not allow this")
public class PromiseChangeResource {

    private final Transactions transactions;
    private final PersonalDecision decision;
    private final ReplanPromise replanPromise;
    private final Schedules schedules;
    private final AgentPresence presence;
    private final PromiseReader reader;
    private final Caller caller;
    private final InstantSource clock;

    PromiseChangeResource(
            Transactions transactions,
            PersonalDecision decision,
            ReplanPromise replanPromise,
            Schedules schedules,
            AgentPresence presence,
            PromiseReader reader,
            Caller caller,
            InstantSource clock) {
        this.transactions = transactions;
        this.decision = decision;
        this.replanPromise = replanPromise;
        this.schedules = schedules;
        this.presence = presence;
        this.reader = reader;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/postpone")
    @Operation(
            summary = "The customer wants to be called another time",
            description =
                    "Only by the customer's word: the deadline moves with it. Asked during the call that serves the"
                            + " promise, the call keeps nothing and the next is made then (CBK-13).")
    public Uni<PromiseView> postpone(@PathParam("id") String id, @NotNull @Valid PostponeRequest request) {
        var now = clock.instant();
        var command = schedules.postpone(request, caller.agentId(), now);
        return asked(id, command, "promise.postpone", request.reason(), now);
    }

    @POST
    @Path("/{id}/plan")
    @Operation(
            summary = "Who answered instead said when and where to reach the customer",
            description = "The deadline stays: a time after it is for the customer to choose (CBK-5).")
    public Uni<PromiseView> plan(@PathParam("id") String id, @NotNull @Valid PlanRequest request) {
        var now = clock.instant();
        return asked(id, schedules.plan(request, caller.agentId(), now), "promise.plan", request.reason(), now);
    }

    @POST
    @Path("/{id}/hand-over")
    @Operation(
            summary = "Another agent keeps it, or the team",
            description = "Not one who is offline, has never signed in, or of whom nobody has heard.")
    @APIResponse(responseCode = "400", description = "Nobody who is at work has this id")
    public Uni<PromiseView> handOver(@PathParam("id") String id, @NotNull @Valid HandOverRequest request) {
        var now = clock.instant();
        var reason = request.reason().strip();
        var command = new PromiseCommand.HandOver(request.to(), caller.agentId(), HandOverReason.ASKED, reason);
        return changed(
                id,
                (tx, promise) -> atWork(tx, request.to())
                        .flatMap(there -> decision.take(
                                tx, promise, command, "promise.hand-over", caller.agentId(), reason, now)));
    }

    @POST
    @Path("/{id}/customer-called")
    @Operation(
            summary = "The customer called in about this matter",
            description =
                    "Said by the agent who talks with the customer, whoever owns the promise. Nobody dials meanwhile,"
                            + " and a conversation that is long enough keeps the promise when the call ends (CBK-5). About the"
                            + " promise of a customer who rings from another number, or whose call tells none, its owner or a"
                            + " leader says so.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    @APIResponse(responseCode = "403", description = "Another agent has the customer on the line, or it is not yours")
    public Uni<Void> customerCalled(@PathParam("id") String id, @NotNull @Valid CustomerCalledRequest request) {
        var promiseId = Ids.promise(id);
        var now = clock.instant();
        var by = caller.agentId();
        var command = new PromiseCommand.ConfirmCustomerCalled(request.callId(), by);
        return reader.calledAbout(promiseId, request.callId(), Viewer.of(caller))
                .flatMap(may -> transactions.run(tx -> decision.take(
                        tx, promiseId, command, "promise.customer-called", by, "call " + request.callId(), now)))
                .onFailure()
                .transform(failure -> Refusals.problem(failure, promiseId))
                .replaceWithVoid();
    }

    @POST
    @Path("/{id}/acknowledge")
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(
            summary = "Take an escalated promise in hand",
            description = "The ladder climbs no further until it is escalated again (CBK-4). Broken ones too.")
    public Uni<PromiseView> acknowledge(@PathParam("id") String id, @NotNull @Valid ReasonRequest request) {
        var command = new PromiseCommand.Acknowledge(caller.agentId());
        return taken(id, command, "promise.acknowledge", request.reason(), clock.instant());
    }

    @POST
    @Path("/{id}/replan")
    @RolesAllowed("supervisor")
    @Operation(
            summary = "Put an open promise under the rules of today",
            description = "Its deadline and its first call are counted anew from when it was agreed.")
    public Uni<PromiseView> replan(@PathParam("id") String id, @NotNull @Valid ReasonRequest request) {
        var by = caller.agentId();
        var reason = request.reason().strip();
        return changed(id, (tx, promise) -> replanPromise.underCurrentRules(tx, promise, by, reason, clock.instant()));
    }

    /** Also for the agent who has somebody on the line about it, whoever owns it; for no other agent. */
    private Uni<PromiseView> asked(String id, PromiseCommand command, String action, String reason, Instant now) {
        var promiseId = Ids.promise(id);
        var by = caller.agentId();
        return reader.served(promiseId, Viewer.of(caller))
                .flatMap(served ->
                        transactions.run(tx -> decision.take(tx, promiseId, command, action, by, reason.strip(), now)))
                .flatMap(reader::changed)
                .onFailure()
                .transform(failure -> Refusals.problem(failure, promiseId));
    }

    private Uni<PromiseView> taken(String id, PromiseCommand command, String action, String reason, Instant now) {
        var by = caller.agentId();
        return changed(id, (tx, promise) -> decision.take(tx, promise, command, action, by, reason.strip(), now));
    }

    private Uni<PromiseView> changed(String id, BiFunction<Transaction, PromiseId, Uni<Promise>> change) {
        var promiseId = Ids.promise(id);
        var viewer = Viewer.of(caller);
        return reader.visible(promiseId, viewer)
                .flatMap(visible -> transactions.run(tx -> change.apply(tx, promiseId)))
                .flatMap(reader::changed)
                .onFailure()
                .transform(failure -> Refusals.problem(failure, promiseId));
    }

    private Uni<Void> atWork(Transaction tx, @Nullable String agentId) {
        return agentId == null
                ? Uni.createFrom().voidItem()
                : presence.of(tx.session(), agentId)
                        .invoke(where -> {
                            switch (where) {
                                case UNKNOWN -> throw Problem.invalid("to", "the id of an agent of this centre");
                                case OFFLINE -> throw Problem.invalid("to", "an agent who is not offline");
                                case AT_WORK -> {}
                            }
                        })
                        .replaceWithVoid();
    }
}
