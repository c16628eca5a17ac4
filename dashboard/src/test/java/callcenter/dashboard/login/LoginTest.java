package callcenter.dashboard.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.dashboard.backend.Backends;
import callcenter.dashboard.backend.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Backends.class, scope = TestResourceScope.GLOBAL)
class LoginTest {
    Services services;

    @Test
    void theTokenSaysWhoItIsAndIsSignedWithOurKey() throws Exception {
        String token = signIn("agent-1", "jasmine")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("Chen Yu"))
                .extract()
                .path("token");

        String[] parts = token.split("\\.", 3);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(services.key());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertTrue(signature.verify(Base64.getUrlDecoder().decode(parts[2])));
        JsonObject claims = new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        assertEquals("https://callcenter.local", claims.getString("iss"));
        assertEquals("agent-1", claims.getString("sub"));
        assertEquals("agent-1", claims.getString("agent_id"));
        assertEquals(JsonArray.of("agent"), claims.getJsonArray("groups"));
        assertEquals(JsonArray.of("north"), claims.getJsonArray("teams"));
        assertEquals(12 * 3600, claims.getLong("exp") - claims.getLong("iat"));
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreRefusedAlike() {
        String wrong = signIn("wang", "no").statusCode(401).extract().asString();
        String unknown = signIn("nobody", "").statusCode(401).extract().asString();

        assertEquals(wrong, unknown);
    }

    @Test
    void anIncompleteRequestIsRefused() {
        given().contentType("application/json").body("{}").post("/login").then().statusCode(400);
    }

    private static ValidatableResponse signIn(String user, String password) {
        return given().contentType("application/json")
                .body(new JsonObject()
                        .put("user", user)
                        .put("password", password)
                        .encode())
                .post("/login")
                .then();
    }
}
