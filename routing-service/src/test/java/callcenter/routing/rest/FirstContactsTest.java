package callcenter.routing.rest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.ServersAndPlatforms;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two days of March, on the clocks of Shanghai. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class FirstContactsTest {

    private static final String DAYS = "?from=2026-03-02&to=2026-03-03";

    @Inject
    Given given;

    @Inject
    PastCalls past;

    private final String once = "c_" + UUID.randomUUID();
    private final String twice = "c_" + UUID.randomUUID();

    @Test
    void who_calls_again_was_not_served_at_once_by_queue_in_json_and_as_a_table() {
        var queue = given.desk().queue();
        past.asked(queue, once, Instant.parse("2026-03-02T01:00:00Z"));
        past.asked(queue, null, Instant.parse("2026-03-02T02:00:00Z"));
        past.asked(queue, twice, Instant.parse("2026-03-02T15:59:30Z")); // ends on the next day
        past.asked(queue, twice, Instant.parse("2026-03-05T01:00:00Z"));

        var answer = Api.get("/queues/" + queue + "/first-contact" + DAYS, Tokens.supervisor())
                .jsonPath();

        assertEquals("Asia/Shanghai", answer.getString("zone"));
        assertEquals(queue, answer.getString("queueId"));
        assertEquals(
                List.of(day("2026-03-02", 2, 1, 0, 100.0f), day("2026-03-03", 1, 0, 1, 0.0f)), answer.getList("items"));
        assertEquals(
                List.of(
                        "date,from,to,handled,withheld,againOnDay,resolvedOnDayPercent,onDayProvisional,againInWeek,"
                                + "resolvedForWeekPercent,forWeekProvisional",
                        "2026-03-02,2026-03-01T16:00:00Z,2026-03-02T16:00:00Z,2,1,0,100.0,false,0,100.0,false",
                        "2026-03-03,2026-03-02T16:00:00Z,2026-03-03T16:00:00Z,1,0,0,100.0,false,1,0.0,false"),
                table("/queues/" + queue + "/first-contact" + DAYS));
    }

    @Test
    void an_agent_who_ended_no_conversation_has_nothing_to_divide_by() {
        var agent = given.desk().agent();

        assertEquals(
                "2026-03-02,2026-03-01T16:00:00Z,2026-03-02T16:00:00Z,0,0,0,,false,0,,false",
                table("/agents/" + agent + "/first-contact" + DAYS).get(1));
    }

    private static Map<String, Object> day(String date, int handled, int withheld, int againInWeek, float forWeek) {
        var from = Instant.parse(date + "T00:00:00+08:00");
        return Map.ofEntries(
                Map.entry("date", date),
                Map.entry("from", from.toString()),
                Map.entry("to", from.plusSeconds(86_400).toString()),
                Map.entry("handled", handled),
                Map.entry("withheld", withheld),
                Map.entry("againOnDay", 0),
                Map.entry("resolvedOnDayPercent", 100.0f),
                Map.entry("onDayProvisional", false),
                Map.entry("againInWeek", againInWeek),
                Map.entry("resolvedForWeekPercent", forWeek),
                Map.entry("forWeekProvisional", false));
    }

    private static List<String> table(String address) {
        var table = given().header("Authorization", "Bearer " + Tokens.supervisor())
                .accept("text/csv")
                .get(address);
        assertEquals(200, table.statusCode(), table.asString());
        return List.of(table.asString().split("\r\n"));
    }
}
