package callcenter.qa.rest;

import callcenter.qa.usecase.ReadEvaluations;
import callcenter.web.Page;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Evaluations: agents read their own, leaders their teams', supervisors and quality all. */
@Path("/evaluations")
@Tag(name = "evaluations")
@RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
class EvaluationResource {

    private final ReadEvaluations evaluations;
    private final Reader reader;

    EvaluationResource(ReadEvaluations evaluations, Reader reader) {
        this.evaluations = evaluations;
        this.reader = reader;
    }

    @GET
    @Operation(summary = "Evaluations the caller may see, latest call first")
    @APIResponse(responseCode = "200", description = "One page")
    @APIResponse(responseCode = "403", description = "The agent asked for is not the caller's to see")
    public Uni<Page<EvaluationView>> list(
            @RestQuery
                    @Parameter(description = "Of this agent alone", example = "agent-2")
                    @Size(min = 1, max = 100)
                    @Nullable
                    String agentId,
            @RestQuery @DefaultValue("0") @Min(0) @Max(1_000_000) int page,
            @RestQuery @DefaultValue("50") @Min(1) @Max(Page.LARGEST) int size) {
        var agent = Optional.ofNullable(Ids.agent("agentId", agentId));
        return Refusals.asProblems(evaluations.page(reader.sight(), agent, page, size))
                .map(found -> new Page<>(
                        found.items().stream()
                                .map(item -> EvaluationView.of(item.evaluation()))
                                .toList(),
                        page,
                        size,
                        found.total()));
    }

    @GET
    @Path("/{callId}")
    @Operation(summary = "The evaluation of a call, at its latest revision")
    @APIResponse(responseCode = "200", description = "The latest revision")
    @APIResponse(responseCode = "404", description = "The call was not evaluated, or not yet")
    public Uni<EvaluationView> one(@RestPath @Parameter(example = "call-7f3a") String callId) {
        return Refusals.asProblems(evaluations.latest(reader.sight(), Ids.call(callId)))
                .map(found -> found.map(EvaluationView::of)
                        .orElseThrow(() -> Problem.notFound("evaluation of call", callId)));
    }

    @GET
    @Path("/{callId}/revisions")
    @Operation(summary = "Every revision of a call's evaluation, the first one first")
    @APIResponse(responseCode = "200", description = "All revisions")
    @APIResponse(responseCode = "404", description = "The call was not evaluated, or not yet")
    public Uni<List<EvaluationView>> revisions(@RestPath @Parameter(example = "call-7f3a") String callId) {
        return Refusals.asProblems(evaluations.revisions(reader.sight(), Ids.call(callId)))
                .map(found -> {
                    if (found.isEmpty()) {
                        throw Problem.notFound("evaluation of call", callId);
                    }
                    return found.stream().map(EvaluationView::of).toList();
                });
    }
}
