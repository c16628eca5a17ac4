package callcenter.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class EdgeTest {
    private static final String TOO_MUCH = "x".repeat(70_000);

    @Test
    void aProblemIsAnsweredAsProblemJsonWithAStableType() {
        problem(given().get("/echo/calls/c-1"), 404, "not-found").body("detail", equalTo("There is no call c-1."));
    }

    @Test
    void anIllegalTransitionNamesTheStateAndWhatItAllows() {
        problem(given().get("/echo/conflict"), 409, "illegal-transition")
                .body("state", equalTo("WAITING"))
                .body("allowed", contains("end", "requeue"));
    }

    @Test
    void aBrokenConstraintNamesTheFieldOfTheBody() {
        problem(json("{\"text\":\" \"}").post("/echo"), 400, "invalid-field").body("field", equalTo("text"));
    }

    @Test
    void aBrokenConstraintNamesTheParameter() {
        problem(given().get("/echo/size?size=201"), 400, "invalid-field").body("field", equalTo("size"));
    }

    @Test
    void anUnreadableParameterIsNoServerError() {
        given().get("/echo/size?size=many").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void malformedJsonSaysWhere() {
        problem(json("{\"text\": \n oops}").post("/echo"), 400, "malformed-json")
                .body("line", equalTo(2));
    }

    @Test
    void anUnknownCodeNamesTheFieldAndTheCodesThereAre() {
        problem(json("{\"text\":\"a\",\"kind\":\"SOON\"}").post("/echo"), 400, "invalid-field")
                .body("field", equalTo("kind"))
                .body("detail", containsString("WITHIN_2H, WITHIN_24H"));
    }

    @Test
    void aValueOfTheWrongTypeNamesItsPath() {
        problem(json("{\"text\":\"a\",\"lines\":[{\"amount\":\"much\"}]}").post("/echo"), 400, "invalid-field")
                .body("field", equalTo("lines[0].amount"))
                .body("detail", not(containsString("callcenter")));
    }

    @Test
    void aTimeThatIsNoneNamesTheFormThatIs() {
        problem(json("{\"text\":\"a\",\"at\":\"tomorrow\"}").post("/echo"), 400, "invalid-field")
                .body("field", equalTo("at"))
                .body("detail", containsString("2026-03-01T08:30:00Z"));
    }

    @Test
    void anEmptyBodyIsRefused() {
        problem(given().contentType("application/json").post("/echo"), 400, "bad-request");
        problem(json("null").post("/echo"), 400, "bad-request");
    }

    @Test
    void anUnknownPathIsAProblem() {
        problem(given().get("/nowhere"), 404, "not-found");
    }

    @Test
    void aWrongMethodIsAProblem() {
        problem(given().delete("/echo"), 405, "method-not-allowed");
    }

    @Test
    void aWrongMediaTypeIsAProblem() {
        problem(given().contentType("text/plain").body("x").post("/echo"), 415, "unsupported-media-type");
    }

    @Test
    void aBodyAnnouncedAsTooLargeIsAProblem() {
        problem(json("{\"text\":\"" + TOO_MUCH + "\"}").post("/echo"), 413, "too-large");
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() throws Exception {
        byte[] body = ("{\"text\":\"" + TOO_MUCH + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        HttpRequest chunked = HttpRequest.newBuilder(URI.create(
                        io.restassured.RestAssured.baseURI + ":" + io.restassured.RestAssured.port + "/echo"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            Assertions.assertEquals(
                    413, client.send(chunked, BodyHandlers.ofString()).statusCode());
        }
    }

    @Test
    void whatNobodyForesawIsAnsweredWithAnIdAndNoTrace() {
        problem(given().get("/echo/broken"), 500, "unexpected")
                .body("id", notNullValue())
                .body("detail", not(containsString("secret")));
    }

    @Test
    void aDatabaseThatIsAwayIsWorthAnotherTry() {
        problem(given().get("/echo/cut-off"), 503, "unavailable")
                .header("Retry-After", equalTo("2"))
                .body("detail", not(containsString("secret")))
                .body("detail", not(containsString("57P01")));
    }

    @Test
    void aDatabaseThatRefusesIsNot() {
        problem(given().get("/echo/refused-by-the-database"), 500, "unexpected")
                .body("detail", not(containsString("secret")));
    }

    @Test
    void noTokenIsAProblem() {
        problem(given().get("/echo/me"), 401, "unauthorized");
    }

    @Test
    void aTokenThatIsNoneIsAProblem() {
        problem(given().auth().oauth2("not.a.token").get("/echo/me"), 401, "unauthorized");
    }

    @Test
    void aTokenOfAnotherSignerIsAProblem() {
        problem(given().auth().oauth2(Tokens.forged("a-1", "agent")).get("/echo/me"), 401, "unauthorized");
    }

    @Test
    void anExpiredTokenIsAProblem() {
        problem(given().auth().oauth2(Tokens.expired("a-1", "agent")).get("/echo/me"), 401, "unauthorized");
    }

    @Test
    void aRoleThatDoesNotSufficeIsAProblem() {
        problem(as("a-1", "quality").get("/echo/me"), 403, "forbidden");
    }

    @Test
    void theCallerIsWhoTheTokenSays() {
        as("a-1", "agent")
                .get("/echo/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo("subject-of-a-1"))
                .body("agentId", equalTo("a-1"))
                .body("teams", containsInAnyOrder("north", "south"));
    }

    @Test
    void anAgentMayActForThemselvesAlone() {
        as("a-1", "agent").get("/echo/agents/a-1").then().statusCode(200);
        problem(as("a-1", "agent").get("/echo/agents/a-2"), 403, "forbidden");
        as("s-1", "supervisor").get("/echo/agents/a-2").then().statusCode(200);
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static RequestSpecification as(String agent, String role) {
        Map<String, ?> claims = Map.of("agent_id", agent, "teams", List.of("north", "south"));
        return given().auth().oauth2(Tokens.with("subject-of-" + agent, List.of(role), claims));
    }

    private static ValidatableResponse problem(io.restassured.response.Response answer, int status, String slug) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:callcenter:problem:" + slug))
                .body("status", equalTo(status))
                .body("title", notNullValue());
    }
}
