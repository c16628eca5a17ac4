package callcenter.routing.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation for people the refusals it can meet, since they are alike everywhere. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class DescribedProblems implements OASFilter {

    private static final List<String> FOR_PEOPLE =
            List.of("/queues", "/agents", "/calls", "/bulletins", "/nuisance-numbers", "/stream");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (FOR_PEOPLE.stream().anyMatch(path::startsWith)) {
                item.getOperations().forEach((method, operation) -> describe(path, method, operation));
            }
        });
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        add(operation, "401", "Not signed in", ProblemExamples.NOT_SIGNED_IN);
        add(operation, "403", "Not for this role, or somebody else's", ProblemExamples.FOREIGN);
        boolean configures = method == PathItem.HttpMethod.PUT && path.endsWith("}") && !path.startsWith("/bulletins");
        if (path.contains("{") && !configures) {
            add(operation, "404", "There is none of this id", ProblemExamples.NOT_FOUND);
        }
        if (method == PathItem.HttpMethod.POST || path.endsWith("/explanation")) {
            add(operation, "409", "Not possible in this state; names it and what it allows", ProblemExamples.ILLEGAL);
        }
        if (operation.getRequestBody() != null || asks(operation)) {
            add(operation, "400", "Malformed, or a value is wrong; names the field", ProblemExamples.INVALID);
        }
        if (operation.getRequestBody() != null) {
            add(operation, "413", "Larger than 64 KiB", ProblemExamples.TOO_LARGE);
            add(operation, "415", "Not JSON", ProblemExamples.NOT_JSON);
        }
    }

    private static boolean asks(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(it -> it.getIn() == Parameter.In.QUERY);
    }

    private static void add(Operation operation, String status, String description, Map<String, Object> example) {
        operation.getResponses().addAPIResponse(status, problem(description, example));
    }

    private static APIResponse problem(String description, Map<String, Object> example) {
        var media = OASFactory.createMediaType()
                .addExample("problem", OASFactory.createExample().value(example));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType("application/problem+json", media));
    }
}
