package callcenter.routing.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.ServersAndPlatforms;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The service describes every address it has, with examples of what goes in, what comes out and what is refused. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "options", "head");

    static Stream<String> operations() {
        return """
                get /queues
                put /queues/{id}
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

    @Test
    void every_address_is_listed_and_no_other() {
        Map<String, Map<String, Object>> paths = description().getMap("paths");

        var listed = paths.entrySet().stream()
                .filter(path -> path.getKey().matches("/(queues|agents|calls|bulletins|nuisance-numbers|stream).*"))
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(operations().collect(Collectors.toCollection(TreeSet::new)), listed);
        assertTrue(paths.keySet().stream().anyMatch(path -> path.startsWith("/webhooks/")), paths.keySet()::toString);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void it_is_explained_with_examples(String operation) {
        var api = description();
        var at = "paths.'" + operation.split(" ")[1] + "'." + operation.split(" ")[0];

        assertFalse(api.getString(at + ".summary").isBlank());
        assertExample(api, at + ".responses.'200'.content");
        assertNotNull(api.get(at + ".responses.'401'.content.'application/problem+json'.examples"));
        assertNotNull(api.get(at + ".responses.'403'.content.'application/problem+json'.examples"));
        if (operation.contains("{id}")
                && !operation.startsWith("put /queues")
                && !operation.equals("put /agents/{id}")) {
            assertNotNull(api.get(at + ".responses.'404'.content.'application/problem+json'.examples"));
        }
        if (operation.startsWith("post")) {
            assertNotNull(api.get(at + ".responses.'409'.content.'application/problem+json'.examples"));
        }
        if (api.get(at + ".requestBody") != null) {
            assertExample(api, at + ".requestBody.content");
            assertNotNull(api.get(at + ".responses.'400'.content.'application/problem+json'.examples"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/queues/{id}/intervals", "/agents/{id}/first-contact", "/queues/{id}/staffing"})
    void a_table_is_text_with_an_example(String path) {
        var api = description();
        var table = "paths.'" + path + "'.get.responses.'200'.content.'text/csv'";

        assertEquals("string", api.getString(table + ".schema.type"));
        assertFalse(api.getString(table + ".examples.'a table'.value").isBlank());
        assertFalse(api.prettify().contains("x-table"));
    }

    /** Beside the content, or with the schema that it refers to. */
    private static void assertExample(JsonPath api, String content) {
        Map<String, Map<String, Object>> types = api.getMap(content);
        var found = types.values().iterator().next();
        if (found.get("examples") != null || found.get("example") != null) {
            return;
        }
        var schema = (Map<?, ?>) found.get("schema");
        var name = String.valueOf(schema.get("$ref")).replaceAll(".*/", "");
        assertNotNull(api.get("components.schemas.'" + name + "'.examples"), content + " " + found);
    }

    private static JsonPath description() {
        return Api.get("/q/openapi?format=json", null)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
