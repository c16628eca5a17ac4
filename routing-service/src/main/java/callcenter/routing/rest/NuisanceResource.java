package callcenter.routing.rest;

import callcenter.routing.domain.nuisance.NuisanceId;
import callcenter.routing.domain.nuisance.NuisanceNumber;
import callcenter.routing.domain.nuisance.NuisanceStatus;
import callcenter.routing.store.NuisanceFilter;
import callcenter.routing.usecase.ProposeNuisance;
import callcenter.routing.usecase.ReadNuisances;
import callcenter.routing.usecase.RuleOnNuisance;
import callcenter.web.Audit;
import callcenter.web.AuditEntry;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The list of nuisance numbers (ANS-8): nobody gets on it by one person alone, and nobody stays for ever. */
@Singleton
@Path("/nuisance-numbers")
@RolesAllowed({"shift-leader", "supervisor"})
public class NuisanceResource {

    private static final String BODY = "a JSON object";

    private final Caller caller;
    private final ShownEvidence evidence;
    private final ProposeNuisance propose;
    private final RuleOnNuisance rule;
    private final ReadNuisances read;
    private final Audit audit;
    private final InstantSource clock;

    NuisanceResource(
            Caller caller,
            ShownEvidence evidence,
            ProposeNuisance propose,
            RuleOnNuisance rule,
            ReadNuisances read,
            Audit audit,
            InstantSource clock) {
        this.caller = caller;
        this.evidence = evidence;
        this.propose = propose;
        this.rule = rule;
        this.read = read;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page, without what people wrote. */
    @Schema(name = "NuisanceNumbers", examples = NuisanceExamples.PAGE)
    public record NuisancePage(List<NuisanceView> items, int page, int size, long total) {

        static NuisancePage of(Page<ReadNuisances.Found> found) {
            return new NuisancePage(
                    found.items().stream().map(NuisanceView::inShort).toList(),
                    found.page(),
                    found.size(),
                    found.total());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary = "Propose the number of a call for the list, with evidence",
            description =
                    "Nothing is applied before somebody else approves. Agents name calls of their own, shift leaders"
                            + " those they may see. Proposed from the same call again it is the same, as it stands by now; 409"
                            + " while another proposal about the number waits, or where it is withheld.")
    public Uni<NuisanceView> propose(@Valid @NotNull(message = BODY) NuisanceProposal request) {
        var by = caller.subject();
        var wanted = request.toWanted();
        return evidence.permitted(wanted.incidents())
                .chain(() -> propose.propose(wanted, by))
                .chain(this::shown);
    }

    @GET
    @Operation(
            summary = "Nuisance numbers, newest proposal first",
            description = "The proposals that wait for a second person are those with status PROPOSED.")
    public Uni<NuisancePage> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("customerId") @Nullable String customerId,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int size) {
        return read.page(new NuisanceFilter(status(status), customer(customerId)), page, size)
                .map(NuisancePage::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One with its evidence and its history; who reads it is on record")
    public Uni<NuisanceView> one(@PathParam("id") String id) {
        var by = caller.subject();
        return read.one(Ids.nuisance(id))
                .call(found -> audit.record(new AuditEntry(
                        clock.instant(),
                        by,
                        "nuisance.read",
                        found.number().id().value(),
                        found.number().status().name())))
                .map(NuisanceView::inFull);
    }

    @POST
    @Path("/{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put it into force; somebody else than who proposed it",
            description = "It takes the place of an entry about the same number that is in force.")
    public Uni<NuisanceView> approve(
            @PathParam("id") String id, @Valid @NotNull(message = BODY) ReasonRequest request) {
        return rule.approve(Ids.nuisance(id), caller.subject(), request.reason())
                .chain(this::shown);
    }

    @POST
    @Path("/{id}/refuse")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuse the proposal; somebody else than who proposed it")
    public Uni<NuisanceView> refuse(@PathParam("id") String id, @Valid @NotNull(message = BODY) ReasonRequest request) {
        return rule.refuse(Ids.nuisance(id), caller.subject(), request.reason()).chain(this::shown);
    }

    @POST
    @Path("/{id}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take it off the list before its time")
    public Uni<NuisanceView> lift(@PathParam("id") String id, @Valid @NotNull(message = BODY) ReasonRequest request) {
        return rule.lift(Ids.nuisance(id), caller.subject(), request.reason()).chain(this::shown);
    }

    @POST
    @Path("/{id}/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"agent", "shift-leader", "supervisor"})
    @Operation(
            summary = "Note that the customer appeals, with the customer's reason",
            description = "It stays in force until somebody decides who neither proposed nor approved it.")
    public Uni<NuisanceView> appeal(@PathParam("id") String id, @Valid @NotNull(message = BODY) ReasonRequest request) {
        return rule.appeal(Ids.nuisance(id), caller.subject(), request.reason()).chain(this::shown);
    }

    @POST
    @Path("/{id}/appeal/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Grant or dismiss the appeal; somebody else than who proposed or approved")
    public Uni<NuisanceView> decide(
            @PathParam("id") String id, @Valid @NotNull(message = BODY) AppealDecision request) {
        return rule.decideAppeal(Ids.nuisance(id), request.granted(), caller.subject(), request.reason())
                .chain(this::shown);
    }

    /** As it stands after what was asked; without what people wrote. */
    private Uni<NuisanceView> shown(NuisanceNumber number) {
        NuisanceId id = number.id();
        return read.one(id).map(NuisanceView::inShort);
    }

    private static @Nullable NuisanceStatus status(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(NuisanceStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        "status",
                        "one of "
                                + Arrays.stream(NuisanceStatus.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static @Nullable String customer(@Nullable String id) {
        if (id != null && id.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid("customerId", "c_ and 22 letters, digits, dashes or underscores: never a number");
        }
        return id;
    }
}
