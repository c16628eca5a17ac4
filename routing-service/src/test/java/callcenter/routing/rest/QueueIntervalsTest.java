package callcenter.routing.rest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.ServersAndPlatforms;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A history small enough to be counted by hand. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class QueueIntervalsTest {

    @Inject
    Given desks;

    @Inject
    PastCalls past;

    private String queue;

    @BeforeEach
    void a_queue_of_its_own() {
        queue = desks.desk().queue();
    }

    @Test
    @FailureCase("R58")
    void a_call_counts_where_it_entered_and_the_four_service_levels_differ() {
        past.handled(queue, at("01:00:00"), 20, 10, 100, 20);
        past.handled(queue, at("01:05:00"), 20, 30, 200, 40);
        past.handled(queue, at("01:25:00"), 20, 25, 40, 10);
        past.handled(queue, at("01:29:50"), 20, 15, 60, 30); // answered in the next interval
        past.left(queue, at("01:10:00"), 3, 0);
        past.left(queue, at("01:12:00"), 15, 0);
        past.left(queue, at("01:20:00"), 45, 1);

        var first = items("from=2026-03-02T01:00:00Z&to=2026-03-02T01:30:00Z").getFirst();

        assertEquals(
                Map.ofEntries(
                        Map.entry("from", "2026-03-02T01:00:00Z"),
                        Map.entry("to", "2026-03-02T01:30:00Z"),
                        Map.entry("localFrom", "2026-03-02T09:00:00+08:00"),
                        Map.entry("offered", 7),
                        Map.entry("waiting", 0),
                        Map.entry("answered", 4),
                        Map.entry("answeredInTime", 2),
                        Map.entry("abandoned", 2),
                        Map.entry("shortAbandoned", 1),
                        Map.entry("abandonedInTime", 2),
                        Map.entry("serviceLevelOfferedPercent", 28.6f),
                        Map.entry("serviceLevelOfferedLessShortPercent", 33.3f),
                        Map.entry("serviceLevelAnsweredPercent", 50.0f),
                        Map.entry("serviceLevelDecidedPercent", 57.1f),
                        Map.entry("averageSpeedOfAnswerMs", 20_000),
                        Map.entry("handled", 4),
                        Map.entry("averageHandleMs", 125_000),
                        Map.entry("averageWrapUpMs", 25_000),
                        Map.entry("longestWaitMs", 45_000),
                        Map.entry("offers", 5),
                        Map.entry("misses", 1),
                        Map.entry("missesPerOffer", 0.2f),
                        Map.entry("deferred", 0),
                        Map.entry("offHours", 0),
                        Map.entry("wrongNumbers", 0),
                        Map.entry("turnedAway", 0),
                        Map.entry("estimates", 0),
                        Map.entry("overflowedIn", 0),
                        Map.entry("overflowedOut", 0),
                        Map.entry("transfersIn", 0),
                        Map.entry("transfersOut", 0),
                        Map.entry("callbacksAsked", 0),
                        Map.entry("ringsExhausted", 0),
                        Map.entry("informed", 0)),
                first);
    }

    @Test
    void limits_are_those_the_call_entered_with_and_what_is_not_there_is_absent() {
        past.left(queue, at("01:30:00"), 20, 0);
        past.handled(queue, at("02:00:00"), 60, 50, 1, 1);

        var items = items("from=2026-03-02T01:30:00Z&to=2026-03-02T03:00:00Z");

        assertEquals(3, items.size());
        assertEquals(1, items.get(0).get("abandonedInTime"), "the last moment of the threshold is in time");
        assertEquals(100.0f, items.get(0).get("serviceLevelDecidedPercent"));
        assertFalse(items.get(0).containsKey("serviceLevelAnsweredPercent"));
        assertEquals(1, items.get(1).get("answeredInTime"), "60 s were allowed then");
        assertEquals(0, items.get(2).get("offered"));
        assertFalse(items.get(2).containsKey("serviceLevelOfferedPercent"));
        assertFalse(items.get(2).containsKey("averageSpeedOfAnswerMs"));
    }

    @Test
    void how_long_an_agent_worked_who_was_let_go_is_not_known() {
        past.writtenLate(queue, at("01:00:00"));

        var item = items("from=2026-03-02T01:00:00Z&to=2026-03-02T01:30:00Z").getFirst();

        assertEquals(1, item.get("answered"));
        assertEquals(0, item.get("handled"));
        assertFalse(item.containsKey("averageHandleMs"));
    }

    @Test
    void who_still_waits_is_offered_and_not_decided() {
        past.waiting(queue, at("01:00:00"));

        var item = items("from=2026-03-02T01:00:00Z&to=2026-03-02T01:30:00Z").getFirst();

        assertEquals(1, item.get("offered"));
        assertEquals(1, item.get("waiting"));
        assertEquals(0.0f, item.get("serviceLevelOfferedPercent"));
    }

    @Test
    @Norm("ANS-11")
    @Norm("ANS-9")
    @Norm("ANS-13")
    @Norm("ANS-8")
    void who_came_off_hours_wanted_somebody_else_was_informed_or_turned_away_is_not_held_against_the_queue() {
        past.handled(queue, at("01:00:00"), 20, 10, 100, 20);
        past.offHours(queue, at("01:05:00"));
        past.wrongNumber(queue, at("01:06:00"), 60);
        past.informed(queue, at("01:07:00"));
        past.choseCallback(queue, at("01:10:00"), 70);
        past.turnedAway(queue, at("01:12:00"));

        var item = items("from=2026-03-02T01:00:00Z&to=2026-03-02T01:30:00Z").getFirst();

        assertEquals(2, item.get("offered"));
        assertEquals(1, item.get("deferred"));
        assertEquals(1, item.get("callbacksAsked"));
        assertEquals(1, item.get("offHours"));
        assertEquals(1, item.get("wrongNumbers"));
        assertEquals(1, item.get("informed"));
        assertEquals(1, item.get("turnedAway"));
        assertEquals(50.0f, item.get("serviceLevelOfferedPercent"));
        assertEquals(70_000, item.get("longestWaitMs"));
    }

    @Test
    @Norm("ANS-10")
    void estimates_are_judged_by_what_it_took() {
        past.estimated(queue, at("01:00:00"), 40_000, 60_000, 50);
        past.estimated(queue, at("01:05:00"), 40_000, 60_000, 70);

        var item = items("from=2026-03-02T01:00:00Z&to=2026-03-02T01:30:00Z").getFirst();

        assertEquals(2, item.get("estimates"));
        assertEquals(20_000, item.get("estimateMeanErrorMs"));
        assertEquals(50.0f, item.get("estimatesWithinP80Percent"));
    }

    @Test
    void the_day_on_which_clocks_are_put_forward_has_23_hours() {
        past.left(queue, Instant.parse("2026-03-29T00:59:59Z"), 30, 0);
        past.left(queue, Instant.parse("2026-03-29T01:00:00Z"), 30, 0);

        var items = items("from=2026-03-28T23:00:00Z&to=2026-03-29T22:00:00Z&minutes=60&zone=Europe/Berlin");

        assertEquals(23, items.size());
        assertEquals("2026-03-29T01:00:00+01:00", items.get(1).get("localFrom"));
        assertEquals("2026-03-29T03:00:00+02:00", items.get(2).get("localFrom"));
        assertEquals(1, items.get(1).get("offered"));
        assertEquals(1, items.get(2).get("offered"));
    }

    @Test
    void the_answer_says_by_whose_clocks() {
        var answer = answer("from=2026-03-02T01:00:00Z&to=2026-03-02T01:30:00Z&minutes=15");

        assertEquals("Asia/Shanghai", answer.getString("zone"));
        assertEquals(15, answer.getInt("minutes"));
        assertEquals(queue, answer.getString("queueId"));
        assertEquals(2, answer.getList("items").size());
    }

    @Test
    void a_table_is_given_to_whoever_accepts_one() {
        past.left(queue, at("01:30:00"), 20, 0);

        var table = table("from=2026-03-02T01:30:00Z&to=2026-03-02T02:00:00Z");

        assertTrue(table.contentType().startsWith("text/csv"), table.contentType());
        assertEquals(
                List.of(
                        "from,to,localFrom,offered,waiting,answered,answeredInTime,abandoned,shortAbandoned,abandonedInTime,"
                                + "serviceLevelOfferedPercent,serviceLevelOfferedLessShortPercent,"
                                + "serviceLevelAnsweredPercent,serviceLevelDecidedPercent,averageSpeedOfAnswerMs,handled,"
                                + "averageHandleMs,averageWrapUpMs,longestWaitMs,offers,misses,missesPerOffer,"
                                + "deferred,offHours,wrongNumbers,turnedAway,estimates,estimateMeanErrorMs,estimatesWithinP80Percent,"
                                + "overflowedIn,overflowedOut,transfersIn,transfersOut,callbacksAsked,ringsExhausted,"
                                + "informed,occupancyPercent",
                        "2026-03-02T01:30:00Z,2026-03-02T02:00:00Z,2026-03-02T09:30:00+08:00,1,0,0,0,1,0,1,"
                                + "0.0,0.0,,100.0,,0,,,20000,0,0,,0,0,0,0,0,,,0,0,0,0,0,0,0,"),
                List.of(table.asString().split("\r\n")));
    }

    @Test
    void a_month_of_quarters_is_one_table() {
        var table = table("from=2026-02-28T16:00:00Z&to=2026-03-31T16:00:00Z&minutes=15");

        assertEquals(1 + 31 * 96, table.asString().lines().count());
    }

    private Response table(String query) {
        var table = given().header("Authorization", "Bearer " + Tokens.supervisor())
                .accept("text/csv")
                .get("/queues/" + queue + "/intervals?" + query);
        assertEquals(200, table.statusCode(), table.asString());
        return table;
    }

    private List<Map<String, Object>> items(String query) {
        return answer(query).getList("items");
    }

    private JsonPath answer(String query) {
        var answer = Api.get("/queues/" + queue + "/intervals?" + query, Tokens.supervisor());
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer.jsonPath();
    }

    private static Instant at(String time) {
        return Instant.parse("2026-03-02T" + time + "Z");
    }
}
