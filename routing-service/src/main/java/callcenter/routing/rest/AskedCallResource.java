package callcenter.routing.rest;

import callcenter.routing.domain.call.CallReason;
import callcenter.routing.domain.call.ReceivedCall;
import callcenter.routing.store.AttemptFilter;
import callcenter.routing.usecase.AskForCall;
import callcenter.routing.usecase.AskForCall.Asked;
import callcenter.routing.usecase.AskForCall.Asker;
import callcenter.routing.usecase.ReadAttempts;
import callcenter.routing.usecase.ReadTeams;
import callcenter.web.Caller;
import callcenter.web.Page;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Calls of ours that people ask for, and the ledger of all our attempts (CBK-12). */
@Singleton
@Path("/calls")
public class AskedCallResource {

    private static final int LONGEST_KEY = 100;

    private final Caller caller;
    private final ShownCalls shown;
    private final AskForCall ask;
    private final ReadAttempts attempts;
    private final ReadTeams teams;

    AskedCallResource(Caller caller, ShownCalls shown, AskForCall ask, ReadAttempts attempts, ReadTeams teams) {
        this.caller = caller;
        this.teams = teams;
        this.shown = shown;
        this.ask = ask;
        this.attempts = attempts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary = "Ask for a call to a customer: for a ticket, or because the customer wishes it",
            description =
                    "An agent is rung first, the one who asks before anybody else of the queue; then the customer."
                            + " Nobody is called twice at once, at an hour that is not decent unless the customer chose it"
                            + " (CBK-3), or by an agent who has not read the earlier record (CBK-11: GET /calls/{id}/record)."
                            + " A promise is called by its plan: callback-service, POST /callbacks/{id}/plan. What is refused"
                            + " is on the ledger as well.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for an agent",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CallView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Asked for before under this key: how it stands",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CallView.class)))
    public Uni<RestResponse<CallView>> ask(
            @HeaderParam("Idempotency-Key")
                    @Parameter(description = "the same when the same call is asked for again", example = "5f0c9a")
                    @Nullable
                    String key,
            @Valid @NotNull(message = "a JSON object") AskedCallRequest request) {
        var asker = asker(key, request.customerChose());
        return Uni.createFrom()
                .item(request::toReason)
                .onFailure(Problem.class)
                .call(problem -> ask.refused(null, null, asker.by(), slug(problem)))
                .chain(reason -> ask(reason, asker));
    }

    private Uni<RestResponse<CallView>> ask(CallReason reason, Asker asker) {
        return ask.before(reason, asker)
                .chain(known -> known.map(asked -> Uni.createFrom().item(asked)).orElseGet(() -> askNow(reason, asker)))
                .map(asked -> RestResponse.ResponseBuilder.create(
                                asked.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                                CallView.masked(asked.call()))
                        .build());
    }

    private Uni<Asked> askNow(CallReason reason, Asker asker) {
        return ask.about(reason)
                .onFailure(Problem.class)
                .call(problem -> ask.refused(reason, null, asker.by(), slug(problem)))
                .chain(about -> shown.permitted(about)
                        .chain(seen -> ask.ask(reason, about, asker))
                        .onFailure(Problem.class)
                        .call(problem -> ask.refused(reason, customer(about), asker.by(), slug(problem))));
    }

    @GET
    @Path("/attempts")
    @RolesAllowed({"shift-leader", "supervisor", "quality"})
    @Operation(
            summary =
                    "The ledger of our calls to customers, latest first: who asked or called, when, why, and the outcome",
            description = "Of a customer, or by a person who asked for them or made them; with what was refused. Shift"
                    + " leaders get their own lines, those of their teams, and those of nobody yet.")
    public Uni<AttemptsView> attempts(
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("by") @Nullable String by,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int size) {
        return agents().chain(agents ->
                        attempts.page(new AttemptFilter(text(customerId), text(by), agents.orElse(null)), page, size))
                .map(AttemptsView::of);
    }

    /** Whose lines the caller may read; empty for everybody's. */
    private Uni<Optional<List<String>>> agents() {
        var viewer = Viewer.of(caller);
        return viewer.seesAll()
                ? Uni.createFrom().item(Optional.empty())
                : teams.byAgent()
                        .map(teamOf -> Optional.of(Stream.concat(
                                        Stream.of(caller.agentId()),
                                        teamOf.keySet().stream().filter(agent -> viewer.seesTeam(teamOf.get(agent))))
                                .toList()));
    }

    private Asker asker(@Nullable String key, boolean customerChose) {
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.invalid(
                    "Idempotency-Key", "up to " + LONGEST_KEY + " characters, the same when you ask again");
        }
        var own = caller.hasAnyRole("agent") ? Ids.agent(caller.agentId()) : null;
        return new Asker(caller.agentId(), own, key, customerChose);
    }

    private static @Nullable String customer(ReceivedCall call) {
        return call.origin().customer().id();
    }

    private static String slug(Throwable problem) {
        return ((Problem) problem).slug();
    }

    private static @Nullable String text(@Nullable String wanted) {
        return wanted == null || wanted.isBlank() ? null : wanted.replace("\0", "\uFFFD");
    }
}
