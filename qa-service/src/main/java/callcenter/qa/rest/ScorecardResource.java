package callcenter.qa.rest;

import callcenter.qa.usecase.ReadScorecard;
import callcenter.web.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Scorecards, seen by the same people as the evaluations they add up. */
@Path("/scorecards")
@Tag(name = "scorecards")
@RolesAllowed({"agent", "shift-leader", "supervisor", "quality"})
class ScorecardResource {

    private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("[0-9]{4}-.*");

    private final ReadScorecard scorecards;
    private final Reader reader;

    ScorecardResource(ReadScorecard scorecards, Reader reader) {
        this.scorecards = scorecards;
        this.reader = reader;
    }

    @GET
    @Path("/{agentId}")
    @Operation(summary = "Count, mean, losses by norm and trend by day of one agent")
    @APIResponse(responseCode = "200", description = "The scorecard; all zero for an agent without calls")
    @APIResponse(responseCode = "400", description = "A day that is none, or the first after the last")
    @APIResponse(responseCode = "403", description = "The agent is not the caller's to see")
    public Uni<ScorecardView> one(
            @RestPath @Size(max = 100) @Parameter(example = "agent-2") String agentId,
            @RestQuery
                    @Parameter(description = "First day; 29 days before the last by default", example = "2026-02-01")
                    @Nullable
                    String from,
            @RestQuery @Parameter(description = "Last day; today by default", example = "2026-03-02") @Nullable
                    String to) {
        var first = day("from", from);
        var last = day("to", to);
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            throw Problem.invalid("from", "a day not after the last one");
        }
        return Refusals.asProblems(scorecards.read(reader.sight(), Ids.agent(agentId), first, last))
                .map(ScorecardView::of);
    }

    /** Years of four digits alone: further away, instants end or the database has none. */
    private static Optional<LocalDate> day(String field, @Nullable String text) {
        try {
            var day = Optional.ofNullable(text).map(LocalDate::parse);
            if (text == null || FOUR_DIGIT_YEAR.matcher(text).matches()) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // refused below, like a year that is too far away
        }
        throw Problem.invalid(field, "a day such as 2026-03-02");
    }
}
