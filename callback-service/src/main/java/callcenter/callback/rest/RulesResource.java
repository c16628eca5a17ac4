package callcenter.callback.rest;

import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.rules.RulesSpec;
import callcenter.callback.usecase.ReceiveHolidays;
import callcenter.callback.usecase.Rulebook;
import callcenter.callback.usecase.SetRules;
import callcenter.messaging.Transactions;
import callcenter.web.Caller;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Rules and calendars of promises; every change is a version with who and why. */
@Path("/")
@RolesAllowed("supervisor")
public class RulesResource {

    private final Transactions transactions;
    private final Rulebook rulebook;
    private final SetRules setRules;
    private final ReceiveHolidays receiveHolidays;
    private final Caller caller;
    private final InstantSource clock;

    RulesResource(
            Transactions transactions,
            Rulebook rulebook,
            SetRules setRules,
            ReceiveHolidays receiveHolidays,
            Caller caller,
            InstantSource clock) {
        this.transactions = transactions;
        this.rulebook = rulebook;
        this.setRules = setRules;
        this.receiveHolidays = receiveHolidays;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/promise-rules")
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "The rules for promises made from now on")
    public Uni<RulesView> current() {
        return transactions.run(tx -> rulebook.current(tx.session())).map(RulesView::of);
    }

    @GET
    @Path("/promise-rules/{version}")
    @RolesAllowed({"shift-leader", "supervisor"})
    @Operation(summary = "The rules of one version", description = "Promises say which they are under.")
    @APIResponse(responseCode = "200", description = "The rules")
    @APIResponse(responseCode = "404", description = "There is no such version")
    public Uni<RulesView> version(@PathParam("version") int version) {
        return transactions
                .read(session -> rulebook.version(session, version))
                .map(found ->
                        RulesView.of(found.orElseThrow(() -> Problem.notFound("version", String.valueOf(version)))));
    }

    @PUT
    @Path("/promise-rules/kinds/{kind}")
    @Operation(
            summary = "Other rules for one kind of promise",
            description =
                    "A new version, for promises made from now on; open ones keep the rules they were made under until"
                            + " somebody re-plans them.")
    @APIResponse(responseCode = "200", description = "In force")
    @APIResponse(responseCode = "400", description = "What makes no sense is named, and nothing changes")
    public Uni<RulesView> setKind(
            @PathParam("kind") String kind,
            @QueryParam("reason")
                    @NotBlank
                    @Size(max = 500)
                    @Pattern(regexp = PromiseRequest.TEXT, message = PromiseRequest.WORDS)
                    String reason,
            @NotNull @Valid KindBody body) {
        var named = PromiseKind.named(kind).orElseThrow(() -> Problem.notFound("kind of promise", kind));
        return set(rules -> rules.with(named, body.spec()), reason);
    }

    @PUT
    @Path("/promise-rules/desks/{name}")
    @Operation(summary = "The calendar of a desk", description = "A new version of the rules, as with a kind.")
    @APIResponse(responseCode = "200", description = "In force")
    @APIResponse(responseCode = "400", description = "What makes no sense is named, and nothing changes")
    public Uni<RulesView> setDesk(
            @PathParam("name") @Pattern(regexp = Ids.FORM, message = Ids.RIGHT) String name,
            @QueryParam("reason")
                    @NotBlank
                    @Size(max = 500)
                    @Pattern(regexp = PromiseRequest.TEXT, message = PromiseRequest.WORDS)
                    String reason,
            @NotNull @Valid DeskBody body) {
        return set(rules -> rules.with(name, body.spec()), reason);
    }

    @PUT
    @Path("/holidays/{name}")
    @Operation(
            summary = "A list of holidays was published",
            description = "Replaces the list of that name. Promises whose deadline was preliminary are counted anew.")
    @APIResponse(responseCode = "200", description = "Received")
    @APIResponse(responseCode = "400", description = "The wrong line is named, and nothing changes")
    public Uni<HolidaysAnswer> holidays(
            @PathParam("name") @Pattern(regexp = Ids.FORM, message = Ids.RIGHT) String name,
            @NotNull @Valid HolidaysRequest request) {
        return receiveHolidays
                .receive(name, request.lines(), caller.agentId(), request.reason(), clock.instant())
                .map(HolidaysAnswer::new)
                .onFailure(IllegalArgumentException.class)
                .transform(wrong -> Problem.invalid("lines", wrong.getMessage()));
    }

    private Uni<RulesView> set(UnaryOperator<RulesSpec> change, String reason) {
        var by = caller.agentId();
        return transactions
                .run(tx -> setRules.set(tx, change, by, reason.strip(), clock.instant()))
                .map(RulesView::of)
                .onFailure(IllegalArgumentException.class)
                .transform(wrong -> Problem.invalid("rules", wrong.getMessage()));
    }
}
