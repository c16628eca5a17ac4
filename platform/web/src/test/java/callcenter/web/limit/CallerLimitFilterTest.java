package callcenter.web.limit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.testing.RealServers;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The tests' configuration allows 50 requests at once and one per second for good. */
@QuarkusTest
@WithTestResource(value = RealServers.class, scope = TestResourceScope.GLOBAL)
class CallerLimitFilterTest {
    private static final int MORE_THAN_ENOUGH = 200;

    @Test
    void whoAsksTooMuchIsToldWhenToComeAgainAndNobodyElseNotices() {
        var refused = askUntilRefused("greedy");

        refused.then()
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("1"))
                .body("type", equalTo("urn:callcenter:problem:too-many-requests"));
        assertEquals(200, ask("modest").statusCode());
        Awaitility.await().until(() -> ask("greedy").statusCode() == 200);
    }

    @Test
    void requestsWithoutATokenAreNobodysAndNotCounted() {
        for (int request = 0; request < 100; request++) {
            assertEquals(404, given().get("/echo/calls/c-1").statusCode());
        }
    }

    @Test
    void aBadTokenIsRefusedForThat() {
        assertEquals(401, given().auth().oauth2("not.a.token").get("/echo/me").statusCode());
    }

    private static Response askUntilRefused(String who) {
        int passed = 0;
        var answer = ask(who);
        while (answer.statusCode() == 200 && passed < MORE_THAN_ENOUGH) {
            passed++;
            answer = ask(who);
        }
        assertTrue(passed >= 50, "as many as the burst pass: " + passed);
        assertEquals(429, answer.statusCode());
        return answer;
    }

    private static Response ask(String who) {
        return given().auth().oauth2(Tokens.agent(who)).get("/echo/me");
    }
}
