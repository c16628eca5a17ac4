package callcenter.routing.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.usecase.AgentSpec;
import callcenter.routing.usecase.Edit;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class AgentIntervalsTest {

    private static final String HALF_AN_HOUR = "?from=2026-03-02T01:00:00Z&to=2026-03-02T01:30:00Z";

    @Inject
    Given given;

    @Inject
    DataSource database;

    @Test
    void time_is_told_by_status_and_offers_by_how_they_went() throws SQLException {
        var agent = given.desk().agent();
        told(agent, 1, "AVAILABLE", "2026-03-02T00:50:00Z");
        told(agent, 2, "RESERVED", "2026-03-02T01:04:00Z");
        told(agent, 3, "BUSY", "2026-03-02T01:04:06Z");
        told(agent, 4, "WRAP_UP", "2026-03-02T01:24:06Z");
        told(agent, 5, "AWAY", "2026-03-02T01:26:06Z");
        told(agent, 6, "OFFLINE", "2026-03-02T02:00:00Z");

        var item = Api.get("/agents/" + agent + "/intervals" + HALF_AN_HOUR, supervisor())
                .jsonPath()
                .getMap("items[0]");

        assertEquals(
                Map.ofEntries(
                        Map.entry("from", "2026-03-02T01:00:00Z"),
                        Map.entry("to", "2026-03-02T01:30:00Z"),
                        Map.entry("localFrom", "2026-03-02T09:00:00+08:00"),
                        Map.entry("availableMs", 240_000),
                        Map.entry("ringingMs", 6_000),
                        Map.entry("talkingMs", 1_200_000),
                        Map.entry("wrapUpMs", 120_000),
                        Map.entry("awayMs", 234_000),
                        Map.entry("occupancyPercent", 84.7f),
                        Map.entry("offers", 0),
                        Map.entry("answered", 0),
                        Map.entry("misses", 0),
                        Map.entry("handled", 0),
                        Map.entry("transfersIn", 0),
                        Map.entry("transfersOut", 0)),
                item);
    }

    @Test
    void a_queues_occupancy_is_that_of_its_agents_and_one_of_two_queues_counts_in_both() throws SQLException {
        var repair = given.desk();
        var meters = given.desk();
        var shared = "of-both-" + repair.agent();
        Given.done(given.configureAgent.configure(
                Edit.by("sup-1"),
                new AgentSpec(
                        shared,
                        "Bo",
                        "81",
                        "both",
                        null,
                        Map.of("scripted", shared),
                        List.of(repair.queue(), meters.queue()),
                        null)));
        told(repair.agent(), 1, "AVAILABLE", "2026-03-02T01:00:00Z");
        told(repair.agent(), 2, "BUSY", "2026-03-02T01:10:00Z");
        told(repair.agent(), 3, "AWAY", "2026-03-02T01:20:00Z");
        told(shared, 1, "WRAP_UP", "2026-03-02T01:20:00Z");
        told(shared, 2, "OFFLINE", "2026-03-02T01:30:00Z");
        told(meters.agent(), 1, "AVAILABLE", "2026-03-02T01:00:00Z");
        told(meters.agent(), 2, "OFFLINE", "2026-03-02T01:30:00Z");

        assertEquals(66.7f, occupancy(repair.queue()), "(10 + 10) of (10 + 10 + 10) minutes");
        assertEquals(25.0f, occupancy(meters.queue()), "10 of (10 + 30) minutes");
        assertNull(occupancy(given.desk().queue()), "nobody was there");
    }

    @Test
    void what_has_just_happened_is_told_as_well() {
        var desk = given.desk();
        given.call(desk, CallState.TALKING);
        var hour = Instant.ofEpochSecond(Instant.now().getEpochSecond() / 3600 * 3600);

        var items = Api.get(
                        "/agents/" + desk.agent() + "/intervals?minutes=60&from=" + hour.minusSeconds(3600) + "&to="
                                + hour.plusSeconds(3600),
                        supervisor())
                .jsonPath();

        assertEquals(
                1,
                items.getList("items.answered", Integer.class).stream()
                        .mapToInt(it -> it)
                        .sum());
        assertTrue(items.getList("items.talkingMs", Integer.class).stream()
                        .mapToInt(it -> it)
                        .sum()
                > 0);
    }

    @Test
    void a_table_for_those_who_want_one() {
        var agent = given.desk().agent();

        var table = RestAssured.given()
                .header("Authorization", "Bearer " + supervisor())
                .accept("text/csv")
                .get("/agents/" + agent + "/intervals" + HALF_AN_HOUR)
                .asString();

        assertTrue(table.startsWith("from,to,localFrom,availableMs,ringingMs,"), table);
        assertFalse(table.contains("null"), table);
    }

    private static Float occupancy(String queue) {
        return Api.get("/queues/" + queue + "/intervals" + HALF_AN_HOUR, supervisor())
                .jsonPath()
                .get("items[0].occupancyPercent");
    }

    private static String supervisor() {
        return Tokens.supervisor();
    }

    /** As the relay writes it. */
    private void told(String agent, int sequence, String status, String at) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select ensure_journal_month(date '2026-03-01');
                        insert into journal (topic, aggregate, epoch, sequence, type, occurred_at, facts)
                        values ('agents', ?, 0, ?, 'callcenter.agent.status-changed.v1', cast(? as timestamptz),
                                json_build_object('status', ?))""")) {
            statement.setString(1, agent);
            statement.setInt(2, sequence);
            statement.setString(3, at);
            statement.setString(4, status);
            statement.execute();
        }
    }
}
