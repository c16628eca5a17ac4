package callcenter.dashboard.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Without a local key there is no local sign-in. */
@QuarkusTest
class NoLoginTest {
    @Test
    void thereIsNothingToSignInTo() {
        given().contentType("application/json")
                .body("{\"user\":\"wang\",\"password\":\"tea-house\"}")
                .post("/login")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().get("/settings").then().body("localLogin", equalTo(false)).body("zone", equalTo("Asia/Shanghai"));
    }
}
