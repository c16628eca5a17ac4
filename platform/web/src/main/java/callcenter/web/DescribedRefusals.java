package callcenter.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.Duration;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every described operation the refusals that the edge itself has. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class DescribedRefusals implements OASFilter {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    @Override
    public Operation filterOperation(Operation operation) {
        add(operation, Problem.tooMany("You ask more often than this service answers one person.", A_MOMENT));
        add(operation, Problem.unavailable("Nothing can be read or recorded at the moment. Try again.", A_MOMENT));
        return operation;
    }

    private static void add(Operation operation, Problem problem) {
        String status = Integer.toString(problem.status());
        if (operation.getResponses().getAPIResponse(status) == null) {
            operation.getResponses().addAPIResponse(status, described(problem));
        }
    }

    private static APIResponse described(Problem problem) {
        var example = OASFactory.createExample().value(ProblemAnswers.body(problem));
        return OASFactory.createAPIResponse()
                .description(problem.title() + "; Retry-After says in how many seconds to try again")
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemAnswers.MEDIA_TYPE,
                                OASFactory.createMediaType().addExample(problem.slug(), example)));
    }
}
