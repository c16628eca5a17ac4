package callcenter.routing.rest;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.Call;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.usecase.AgreePromise;
import callcenter.routing.usecase.HangUpCall;
import callcenter.routing.usecase.HoldCall;
import callcenter.routing.usecase.MarkWrongNumber;
import callcenter.routing.usecase.RejectOffer;
import callcenter.routing.usecase.ResumeCall;
import callcenter.routing.usecase.WrapUpCall;
import callcenter.web.Caller;
import callcenter.web.ParsedNumber;
import callcenter.web.PhoneNumbers;
import callcenter.web.Problem;
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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What an agent does with the own call; anybody else's is refused, and what the state does not allow is named. */
@Singleton
@Path("/calls")
@RolesAllowed("agent")
public class AgentCallResource {

    private static final String BODY = "a JSON object";
    private static final Duration LONGEST_AGO = Duration.ofDays(1);

    private final Caller caller;
    private final HoldCall hold;
    private final ResumeCall resume;
    private final HangUpCall hangUp;
    private final RejectOffer reject;
    private final WrapUpCall wrapUp;
    private final AgreePromise promise;
    private final MarkWrongNumber wrongNumber;
    private final PhoneNumbers numbers;
    private final InstantSource clock;

    AgentCallResource(
            Caller caller,
            HoldCall hold,
            ResumeCall resume,
            HangUpCall hangUp,
            RejectOffer reject,
            WrapUpCall wrapUp,
            AgreePromise promise,
            MarkWrongNumber wrongNumber,
            PhoneNumbers numbers,
            InstantSource clock) {
        this.caller = caller;
        this.hold = hold;
        this.resume = resume;
        this.hangUp = hangUp;
        this.reject = reject;
        this.wrapUp = wrapUp;
        this.promise = promise;
        this.wrongNumber = wrongNumber;
        this.numbers = numbers;
        this.clock = clock;
    }

    @POST
    @Path("/{id}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put the customer on hold, with consent and a reason (CAL-3); what is missing is flagged")
    public Uni<CallView> hold(@PathParam("id") String id, @Valid @NotNull(message = BODY) HoldRequest request) {
        return masked(hold.hold(Ids.call(id), agent(), request.reason(), request.consent()));
    }

    @POST
    @Path("/{id}/resume")
    @Operation(summary = "Take the customer back from hold")
    public Uni<CallView> resume(@PathParam("id") String id) {
        return masked(resume.resume(Ids.call(id), agent()));
    }

    @POST
    @Path("/{id}/hang-up")
    @Operation(summary = "Ask the platform to end the call; it is over when the platform says so (CAL-10)")
    public Uni<CallView> hangUp(@PathParam("id") String id) {
        return masked(hangUp.hangUp(Ids.call(id), agent()));
    }

    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decline the offer: the call moves on and keeps its place, the agent is away")
    public Uni<CallView> reject(@PathParam("id") String id, @Valid @NotNull(message = BODY) RejectRequest request) {
        return masked(reject.reject(Ids.call(id), agent(), new ReservationId(request.reservationId())));
    }

    @POST
    @Path("/{id}/wrap-up")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write the record; the agent is ready again (CAL-12)")
    public Uni<CallView> wrapUp(@PathParam("id") String id, @Valid @NotNull(message = BODY) WrapUpRequest request) {
        return masked(wrapUp.wrapUp(Ids.call(id), agent(), request.toRecord()));
    }

    @POST
    @Path("/{id}/promise")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take a callback promise when callback-service does not answer within 2 s (CBK-1)")
    public Uni<TakenPromise> promise(
            @PathParam("id") String id, @Valid @NotNull(message = BODY) PromiseRequest request) {
        return promise.agree(
                        Ids.call(id),
                        agent(),
                        request.kind(),
                        dialable(request.number()),
                        request.matter(),
                        recent(request.agreedAt()))
                .map(call -> TakenPromise.of(call.id().value(), request.kind()));
    }

    @POST
    @Path("/{id}/wrong-number")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "The customer wanted somebody else (ANS-9): says whom to call where that is known; the call is not"
                            + " counted against the service level")
    public Uni<WrongNumberView> wrongNumber(
            @PathParam("id") String id, @Valid @NotNull(message = BODY) WrongNumberRequest request) {
        return wrongNumber.mark(Ids.call(id), agent(), request.about()).map(wrong -> WrongNumberView.of(id, wrong));
    }

    private AgentId agent() {
        return Ids.agent(caller.agentId());
    }

    /** A day behind us it is no longer a conversation that is promised in. */
    private @Nullable Instant recent(@Nullable Instant agreedAt) {
        if (agreedAt != null && agreedAt.isBefore(clock.instant().minus(LONGEST_AGO))) {
            throw Problem.invalid("agreedAt", "when the customer heard it, at most a day ago");
        }
        return agreedAt;
    }

    private String dialable(String number) {
        return switch (numbers.parse(number)) {
            case ParsedNumber.Dialable dialable -> dialable.number();
            case ParsedNumber.Unusable unusable -> throw Problem.invalid("number", unusable.reason());
        };
    }

    private static Uni<CallView> masked(Uni<Call> call) {
        return call.map(CallView::masked);
    }
}
