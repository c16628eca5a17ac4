package callcenter.dashboard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.dashboard.backend.Backends;
import callcenter.dashboard.backend.LiveBackend.Seen;
import callcenter.dashboard.backend.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class ApiProxyTest {
    Services services;

    @Test
    void aRequestReachesItsServiceWithTokenQueryAndBody() {
        services.routing().answers("/calls?state=WAITING", "[]");

        given().header("Authorization", "Bearer abc")
                .header("Cookie", "a=b")
                .body("{\"x\":1}")
                .post("/api/routing/calls?state=WAITING")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(equalTo("[]"));

        Seen seen = services.routing().seen().getLast();
        assertEquals(new Seen("POST", "/calls?state=WAITING", "Bearer abc", "{\"x\":1}"), seen);
    }

    @Test
    void aServicesRefusalArrivesAsItIs() {
        given().get("/api/qa/evaluations/none")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("There is nothing here."));
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        given().get("/api/ticket/tickets")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:callcenter:problem:service-unavailable"))
                .body("detail", containsString("ticket"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nobody/calls",
                "/api/",
                "/api/routing/q/metrics",
                "/api/routing/webhooks/generic",
                "/api/routing/calls/../q/metrics"
            })
    void whatIsNotForPeopleCannotBeReached(String path) {
        int before = services.routing().seen().size();

        given().urlEncodingEnabled(false).get(path).then().statusCode(404);

        assertEquals(before, services.routing().seen().size());
    }

    @Test
    void thePageMayRunNothingButItsOwnScripts() {
        String policy = given().get("/").then().statusCode(200).extract().header("Content-Security-Policy");

        assertTrue(policy.contains("default-src 'none'") && policy.contains("script-src 'self'"));
    }
}
