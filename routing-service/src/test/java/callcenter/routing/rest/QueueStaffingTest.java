package callcenter.routing.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.figures.Interval;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class QueueStaffingTest {

    @Inject
    Given given;

    @Inject
    PastCalls past;

    @Inject
    InstantSource clock;

    private String queue;

    @BeforeEach
    void a_queue_of_its_own() {
        queue = given.desk().queue();
    }

    @Test
    void a_given_load_is_staffed_as_in_the_textbook() {
        var advice = advice("?arrivals=100&ahtMs=180000&percent=80&withinMs=20000&minutes=30&patienceMs=90000");

        assertEquals(14, advice.getInt("erlangC.agents"));
        assertEquals(88.8f, advice.getFloat("erlangC.serviceLevelPercent"));
        assertEquals(71.4f, advice.getFloat("erlangC.occupancyPercent"));
        assertTrue(advice.getInt("erlangA.agents") < 14, "who leaves need not be served");
        assertTrue(advice.getFloat("erlangA.serviceLevelPercent") >= 80);
        assertTrue(advice.getFloat("erlangA.abandonedPercent") > 0);
    }

    @Test
    void a_line_per_model_for_those_who_want_a_table() {
        var table = RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.supervisor())
                .accept("text/csv")
                .get("/queues/" + queue + "/staffing?arrivals=100&ahtMs=180000&patienceMs=90000")
                .asString()
                .lines()
                .toList();

        assertEquals(3, table.size(), table.toString());
        assertTrue(table.get(1).startsWith("ERLANG_C," + queue + ",Asia/Shanghai,"), table.get(1));
        assertTrue(table.get(2).startsWith("ERLANG_A,"), table.get(2));
    }

    @Test
    void what_is_not_given_is_taken_from_the_last_four_intervals() {
        var current = Interval.of(clock.instant(), 15, ZoneId.of("Asia/Shanghai"));
        var lately = current.from().minus(Duration.ofMinutes(20));
        for (int call = 0; call < 7; call++) {
            past.handled(queue, lately, 20, 10, 100, 20);
        }
        past.left(queue, lately, 50, 0);
        past.left(queue, lately.minus(Duration.ofHours(3)), 50, 0);

        var advice = advice("?minutes=15");

        assertEquals(2.0f, advice.getFloat("arrivals"), "eight calls in four intervals");
        assertEquals(120_000, advice.getInt("ahtMs"));
        assertEquals(120_000, advice.getInt("patienceMs"), "7 * 10 s and 50 s waited, and one left");
        assertEquals(20_000, advice.getInt("withinMs"), "of the queue");
        assertEquals(80.0f, advice.getFloat("percent"));
        assertTrue(advice.getInt("erlangC.agents") >= 1);
    }

    @Test
    @Norm("CAL-12")
    void agents_who_go_on_before_they_write_are_staffed_for_what_they_work() {
        var lately = Interval.of(clock.instant(), 15, ZoneId.of("Asia/Shanghai"))
                .from()
                .minus(Duration.ofMinutes(20));
        past.wentOn(queue, lately, 100, 0);
        past.wentOn(queue, lately, 100, 20);

        assertEquals(110_000, advice("?minutes=15").getInt("ahtMs"));
    }

    @Test
    void nobody_left_so_patience_is_not_known() {
        var advice = advice("?arrivals=10&ahtMs=60000");

        assertNull(advice.get("patienceMs"));
        assertNull(advice.get("erlangA"));
    }

    private JsonPath advice(String query) {
        var answer = Api.get("/queues/" + queue + "/staffing" + query, Tokens.supervisor());
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer.jsonPath();
    }
}
