package callcenter.qa.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import callcenter.qa.ComponentTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operations and clients' developers look at. */
@ComponentTest
class OperationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void health_names_no_dependency(String path) {
        Api.get(path, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", everyItem(not(containsString("Database"))))
                .body("checks.data", everyItem(nullValue()));
    }

    @Test
    void metrics_are_there_for_prometheus() {
        Api.get("/q/metrics", null).then().statusCode(200).body(containsString("http_server"));
    }

    @Test
    void the_api_is_described_with_examples() {
        Api.send("GET", "/q/openapi?format=json", null, null)
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Quality service"))
                .body(
                        "paths.keySet()",
                        hasItems(
                                "/evaluations",
                                "/evaluations/{callId}",
                                "/evaluations/{callId}/revisions",
                                "/scorecards/{agentId}",
                                "/forms",
                                "/forms/{id}/versions/{version}",
                                "/forms/{id}/versions",
                                "/stream"))
                .body("components.schemas.Finding.properties.fact.examples", notNullValue())
                .body("components.schemas.NewFormItem.properties", hasKey("rule"));
    }
}
