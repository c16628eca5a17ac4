package callcenter.callback.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import callcenter.callback.ComponentTest;
import callcenter.callback.ListOfThePast;
import callcenter.testing.Norm;
import io.quarkus.test.junit.TestProfile;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@ComponentTest
@TestProfile(ListOfThePast.class)
class UnpublishedYearTest {

    @Norm("CBK-2")
    @Test
    void aPromiseThatNeedsTheListIsRefusedWithTheYear() {
        var callId = Api.newCall();
        var request = Api.promise(callId);
        request.put("kind", "WITHIN_24H");

        Api.agent("agent-1")
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:callcenter:problem:calendar-not-published"))
                .body("year", equalTo(Year.now(ZoneId.of("Asia/Shanghai")).getValue()))
                .body("detail", containsString("are not loaded yet"));

        Api.agent("agent-1")
                .get("/callbacks/p-" + callId + "-within-24h")
                .then()
                .statusCode(404);
    }

    @Test
    void aPromiseOnTheWallClockIsMadeAllTheSame() {
        Api.make("agent-1", Api.newCall());
    }
}
