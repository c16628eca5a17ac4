package callcenter.routing.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.ServersAndPlatforms;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service describes every address it has, with examples of what goes in, what comes out and what is refused. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "options", "head");

    /** Read once: it is large. */
    private static @Nullable JsonNode api;

    static Stream<String> operations() {
        return """
                get /queues
                put /queues/{id}
                get /queues/{id}/configuration
                get /queues/{id}/configuration/versions
                get /queues/{id}/figures
                get /queues/{id}/intervals
                get /queues/{id}/first-contact
                get /queues/{id}/staffing
                get /agents
                get /agents/me
                get /agents/me/stream
                get /agents/{id}
                get /agents/{id}/intervals
                get /agents/{id}/first-contact
                put /agents/{id}
                get /agents/{id}/configuration
                get /agents/{id}/configuration/versions
                put /agents/{id}/status
                post /agents/{id}/free
                get /calls
                get /calls/{id}
                get /calls/{id}/timeline
                get /calls/{id}/record
                post /calls
                get /calls/attempts
                get /calls/{id}/explanation
                get /calls/attention
                get /calls/{id}/guidance
                post /calls/{id}/acts
                post /calls/{id}/hand/answer
                post /calls/{id}/urgent/take
                post /calls/{id}/hold
                post /calls/{id}/resume
                post /calls/{id}/hang-up
                post /calls/{id}/survey
                post /calls/{id}/reject
                post /calls/{id}/wrap-up
                post /calls/{id}/promise
                post /calls/{id}/transfer
                post /calls/{id}/particular-agent
                post /calls/{id}/transfer/complete
                post /calls/{id}/transfer/cancel
                post /calls/{id}/monitor
                post /calls/{id}/monitor/{monitorId}/stop
                post /calls/{id}/wrong-number
                post /calls/{id}/end
                post /calls/{id}/requeue
                get /bulletins
                get /bulletins/all
                post /bulletins
                put /bulletins/{id}
                post /bulletins/{id}/approve
                post /bulletins/{id}/withdraw
                get /nuisance-numbers
                post /nuisance-numbers
                get /nuisance-numbers/{id}
                post /nuisance-numbers/{id}/approve
                post /nuisance-numbers/{id}/refuse
                post /nuisance-numbers/{id}/lift
                post /nuisance-numbers/{id}/appeal
                post /nuisance-numbers/{id}/appeal/decision
                get /stream
                """.lines();
    }

    @BeforeEach
    void read() {
        if (api != null) {
            return;
        }
        var answer = Api.ask("GET", "/q/openapi?format=json", null, null);
        assertEquals(200, answer.status());
        api = answer.json();
    }

    @Test
    void every_address_is_listed_and_no_other() {
        var listed = new TreeSet<String>();
        for (var path : api.path("paths").properties()) {
            if (path.getKey().matches("/(queues|agents|calls|bulletins|nuisance-numbers|stream).*")) {
                path.getValue().fieldNames().forEachRemaining(member -> {
                    if (METHODS.contains(member)) {
                        listed.add(member + " " + path.getKey());
                    }
                });
            }
        }

        assertEquals(operations().collect(Collectors.toCollection(TreeSet::new)), listed);
        assertTrue(api.path("paths").properties().stream()
                .anyMatch(path -> path.getKey().startsWith("/webhooks/")));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void it_is_explained_with_examples(String operation) {
        var described =
                api.path("paths").path(operation.split(" ")[1]).path(operation.split(" ")[0]);

        assertFalse(described.path("summary").asText().isBlank());
        assertExample(described.path("responses").path("200"));
        assertRefusal(described, "401");
        assertRefusal(described, "403");
        if (operation.contains("{id}")
                && !operation.startsWith("put /queues")
                && !operation.equals("put /agents/{id}")) {
            assertRefusal(described, "404");
        }
        if (operation.startsWith("post")) {
            assertRefusal(described, "409");
        }
        if (described.has("requestBody")) {
            assertExample(described.path("requestBody"));
            assertRefusal(described, "400");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/queues/{id}/intervals", "/agents/{id}/first-contact", "/queues/{id}/staffing"})
    void a_table_is_text_with_an_example(String path) {
        var table = api.path("paths").path(path).at("/get/responses/200/content/text~1csv");

        assertEquals("string", table.at("/schema/type").asText());
        assertFalse(table.at("/examples/a table/value").asText().isBlank());
        assertFalse(api.toString().contains("x-table"));
    }

    private static void assertRefusal(JsonNode described, String status) {
        var refusal = described.path("responses").path(status).path("content").path("application/problem+json");
        assertFalse(refusal.path("examples").isEmpty(), status);
    }

    /** Beside the content, or with the schema that it refers to. */
    private static void assertExample(JsonNode described) {
        var found = described.path("content").elements().next();
        if (found.has("examples") || found.has("example")) {
            return;
        }
        var name = found.at("/schema/$ref").asText().replaceAll(".*/", "");
        assertTrue(api.at("/components/schemas").path(name).has("examples"), found::toString);
    }
}
