package callcenter.callback.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import callcenter.callback.ComponentTest;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rules and calendars as versions: what is promised keeps its own. Each test has a desk or a kind to itself. */
@ComponentTest
class RulesTest {

    private final String agent = "agent-" + UUID.randomUUID();
    private final String desk = "desk-" + UUID.randomUUID();

    @Norm("CBK-2")
    @Test
    void anOpenPromiseKeepsTheRulesItWasMadeUnderUntilItIsReplanned() {
        var id = promise("REVISIT", "service");
        var before = due(id);
        Map<String, Object> revisit = rules().extractKind("REVISIT");
        revisit.put("length", revisit.get("length").equals("PT30H") ? "PT31H" : "PT30H");

        int version = supervisor()
                .body(revisit)
                .put("/promise-rules/kinds/REVISIT?reason=longer")
                .then()
                .statusCode(200)
                .body("kinds.REVISIT.length", equalTo(revisit.get("length")))
                .extract()
                .path("version");

        assertEquals(before, due(id));
        var agreedAt = Instant.parse(show(id).getString("agreedAt"));
        supervisor()
                .body(Map.of("reason", "the new rules are for all"))
                .post("/callbacks/" + id + "/replan")
                .then()
                .statusCode(200)
                .body("rulesVersion", equalTo(version))
                .body(
                        "dueAt",
                        equalTo(agreedAt.plus(Duration.parse((String) revisit.get("length")))
                                .toString()));
    }

    @Test
    void whatMakesNoSenseIsNamedAndChangesNothing() {
        var wrong = rules().extractKind("LOOK_UP");
        wrong.put("firstCallAfter", "PT99H");

        supervisor()
                .body(wrong)
                .put("/promise-rules/kinds/LOOK_UP?reason=oops")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("LOOK_UP: the first call after PT99H"));
        wrong.put("length", "soon");
        supervisor()
                .body(wrong)
                .put("/promise-rules/kinds/LOOK_UP?reason=oops")
                .then()
                .statusCode(400)
                .body("field", equalTo("length"))
                .body("detail", containsString("such as PT2H30M"));

        assertNotEquals("PT99H", rules().extractKind("LOOK_UP").get("firstCallAfter"));
    }

    @Norm("CBK-2")
    @Test
    void aPromiseThatNeedsAnUnpublishedYearSaysSoAndIsCountedAnewWhenTheListArrives() {
        var year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        publish(year - 3).statusCode(200);
        supervisor()
                .body(Map.of(
                        "queues",
                        List.of(desk),
                        "zone",
                        "Asia/Shanghai",
                        "callingHours",
                        List.of("00:00-24:00"),
                        "serviceHours",
                        Map.of("monday", List.of("08:30-08:31")),
                        "holidays",
                        desk,
                        "callsOnHolidays",
                        true))
                .put("/promise-rules/desks/" + desk + "?reason=a%20new%20desk")
                .then()
                .statusCode(200);
        var id = promise("OFF_HOURS", desk);
        assertEquals(year, show(id).getInt("missingYear"));
        var preliminary = due(id);

        publish(year, year + 1, year + 2, year + 3).statusCode(200).body("promisesThatWaited", equalTo(1));

        Api.agent(agent).get("/callbacks/" + id).then().body("missingYear", nullValue());
        assertEquals(-1, Integer.signum(preliminary.compareTo(due(id))));
    }

    @Test
    void aWrongLineOfAListIsNamed() {
        supervisor()
                .body(Map.of("lines", List.of("holiday,2030-01-01"), "reason", "typed"))
                .put("/holidays/" + desk)
                .then()
                .statusCode(400)
                .body("field", equalTo("lines"))
                .body("detail", containsString("line 1"));
    }

    @Test
    void agentsReadNoRulesAndLeadersSetNone() {
        Api.agent(agent).get("/promise-rules").then().statusCode(403);
        Api.as(Tokens.shiftLeader("leader-1", "day"))
                .body(rules().extractKind("LOOK_UP"))
                .put("/promise-rules/kinds/LOOK_UP?reason=mine")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse publish(int... years) {
        var lines = Arrays.stream(years)
                .mapToObj(year -> "year,%d-01-01,%d-12-31,通知,notice".formatted(year, year))
                .toList();
        return supervisor()
                .body(Map.of("lines", lines, "reason", "published"))
                .put("/holidays/" + desk)
                .then();
    }

    private String promise(String kind, String queue) {
        var request = Api.promise(Api.newCall());
        request.put("kind", kind);
        request.put("queueId", queue);
        return Api.agent(agent)
                .body(request)
                .post("/callbacks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Instant due(String id) {
        return Instant.parse(show(id).getString("dueAt"));
    }

    private JsonPath show(String id) {
        return Api.agent(agent)
                .get("/callbacks/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RulesNow rules() {
        return new RulesNow(supervisor()
                .get("/promise-rules")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath());
    }

    private static RequestSpecification supervisor() {
        return Api.as(Tokens.supervisor());
    }

    private record RulesNow(JsonPath json) {
        Map<String, Object> extractKind(String kind) {
            return new HashMap<>(json.getMap("kinds." + kind));
        }
    }
}
