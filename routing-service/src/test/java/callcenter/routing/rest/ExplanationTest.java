package callcenter.routing.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class ExplanationTest {

    private static final String RINGS = """
            {"name": "Line", "dialled": ["%s"], "priority": 2, "rings": [{"skills": {"cmn": 6}},
             {"afterMs": 3600000, "require": {"anyOf": [{"skill": "yue", "level": 2}]}}]}""";

    @Inject
    Given given;

    @Test
    void a_waiting_call_is_explained_to_whoever_leads() {
        var desk = given.desk();
        var configured =
                Api.send("PUT", "/queues/" + desk.queue(), RINGS.formatted(desk.dialled()), Tokens.supervisor());
        configured.then().statusCode(200);
        given.available(desk);
        var call = given.call(desk, CallState.WAITING);

        var answer = Api.get("/calls/" + call + "/explanation", Tokens.shiftLeader("leader-1", desk.team()));

        answer.then()
                .statusCode(200)
                .body("position", equalTo(1))
                .body("priority", equalTo(2))
                .body("creditMs", equalTo(60_000))
                .body("ring.open", equalTo(1))
                .body("ring.of", equalTo(2))
                .body("ring.demands", contains("cmn >= 6"))
                .body("ring.exhausted", equalTo(false))
                .body("ring.nextOpensAt", notNullValue())
                .body("ahead", greaterThanOrEqualTo(0))
                .body("strategy", equalTo("LONGEST_IDLE"))
                .body("eligible", equalTo(0))
                .body("agents.agentId", contains(desk.agent()))
                .body("agents[0].status", equalTo("AVAILABLE"))
                .body("agents[0].objection", equalTo("SKILLS"))
                .body("agents[0].detail", equalTo("lacks cmn >= 6"))
                .body("agents[0].idleSince", notNullValue())
                .body("agents[0].answeredToday", equalTo(0))
                .body("agents[0].level", equalTo(1));
    }

    @Test
    void why_an_agent_is_away_is_said() {
        var desk = given.desk();
        var call = given.call(desk, CallState.WAITING);
        Api.send("PUT", "/agents/me/status", "{'status':'AWAY','reason':'MEAL'}", Tokens.agent(desk.agent()))
                .then()
                .statusCode(200);

        var answer = Api.get("/calls/" + call + "/explanation", Tokens.shiftLeader("leader-1", desk.team()));

        answer.then()
                .statusCode(200)
                .body("agents[0].awayReason", equalTo("MEAL"))
                .body("agents[0].turn", nullValue());
    }

    @Test
    void agents_of_other_teams_are_not_named() {
        var desk = given.desk();
        var call = given.call(desk, CallState.WAITING);

        var answer = Api.get("/calls/" + call + "/explanation", Tokens.shiftLeader("leader-2", "another-team"));

        answer.then().statusCode(200).body("agents", empty());
    }
}
