package callcenter.callback.rest;

import static io.restassured.RestAssured.given;

import callcenter.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The service as its clients reach it. */
final class Api {

    private Api() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    static RequestSpecification agent(String agentId) {
        return as(Tokens.agent(agentId));
    }

    static String newCall() {
        return "call-" + UUID.randomUUID();
    }

    /** A good promise request of this call. */
    static Map<String, Object> promise(String callId) {
        return new LinkedHashMap<>(Map.of(
                "callId", callId,
                "kind", "WITHIN_2H",
                "number", "138 0013 8000",
                "matter", "bill of " + callId,
                "queueId", "service"));
    }

    /** Makes one as this agent and answers its id. */
    static String make(String agentId, String callId) {
        return agent(agentId)
                .body(promise(callId))
                .post("/callbacks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
