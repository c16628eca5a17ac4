package callcenter.callback.kafka;

import callcenter.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** The recovery of an outage, as people steer and watch it. */
final class Recovery {

    private Recovery() {}

    static ValidatableResponse pause() {
        return set("pause");
    }

    static ValidatableResponse resume() {
        return set("resume");
    }

    static ValidatableResponse progress() {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.ops())
                .get("/outage-recovery")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse set(String what) {
        return RestAssured.given()
                .auth()
                .oauth2(Tokens.supervisor())
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "for the test"))
                .post("/outage-recovery/" + what)
                .then()
                .statusCode(200);
    }
}
