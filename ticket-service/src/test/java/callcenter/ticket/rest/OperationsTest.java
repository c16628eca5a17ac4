package callcenter.ticket.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import callcenter.testing.RealServers;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What probes, scrapers and other teams read without a token. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class OperationsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health/started"})
    void it_is_up(String probe) {
        Api.get(probe, null).then().statusCode(200).body("status", equalTo("UP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void no_probe_asks_a_dependency(String probe) {
        Api.get(probe, null)
                .then()
                .body("checks.findAll { it.name =~ /(?i)kafka|database|datasource|messaging/ }.size()", equalTo(0));
    }

    @Test
    void metrics_are_there() {
        Api.get("/q/metrics", null).then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }

    @Test
    void the_api_describes_itself_with_examples() {
        Api.get("/q/openapi?format=json", null)
                .then()
                .statusCode(200)
                .body(
                        "paths.'/tickets/{id}/close'.post.responses.'409'.content.'application/problem+json'.examples",
                        notNullValue())
                .body(
                        "paths.'/tickets'.get.responses.'429'.content.'application/problem+json'.examples",
                        notNullValue())
                .body(
                        "paths.'/tickets'.get.responses.'503'.content.'application/problem+json'.examples",
                        notNullValue())
                .body("paths.'/tickets'.get.parameters.find { it.name == 'status' }.example", equalTo("OPEN"));
    }
}
