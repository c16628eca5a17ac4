package callcenter.routing.rest;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every endpoint for every role, on an own desk or call and on a foreign one; whoever is refused changes nothing. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class PermissionsTest {

    private static final Map<String, String> AGENTS_REQUESTS = Map.ofEntries(
            Map.entry("hold", "{'consent':true}"),
            Map.entry("resume", ""),
            Map.entry("hang-up", ""),
            Map.entry("reject", "{'reservationId':'r'}"),
            Map.entry("wrap-up", "{'type':'REPAIR','matter':'m','content':'c','party':'CUSTOMER'}"),
            Map.entry("transfer", "{'agentId':'nobody','reason':'knows it'}"),
            Map.entry("transfer/complete", ""),
            Map.entry("transfer/cancel", ""),
            Map.entry("promise", "{'kind':'WITHIN_2H','number':'13800138000','matter':'m'}"),
            Map.entry("wrong-number", "{'about':'electricity'}"),
            Map.entry("survey", ""));

    @Inject
    Given given;

    @Inject
    Rows rows;

    private static @Nullable Desk other;

    /** A foreign desk, where nothing happens in any row. */
    private Desk other() {
        if (other == null) {
            other = given.desk();
        }
        return other;
    }

    @ParameterizedTest(
            name =
                    "{0} {1}: owner {4}, other agent {5}, leader {6}, other leader {7}, supervisor {8}, quality {9}, ops {10}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            GET  | /queues                 | WAITING     |                           | 403 | 403 | 200 | 200 | 200 | 403 | 403
            GET  | /queues/{queue}/figures | WAITING     |                           | 403 | 403 | 200 | 200 | 200 | 403 | 403
            GET  | /queues/{queue}/intervals?from=2026-03-02T01:00:00Z&to=2026-03-02T02:00:00Z | WAITING | | 403 | 403 | 200 | 200 | 200 | 403 | 403
            GET  | /queues/{queue}/first-contact?from=2026-03-02&to=2026-03-03 | WAITING | | 403 | 403 | 200 | 200 | 200 | 403 | 403
            GET  | /queues/{queue}/staffing?ahtMs=240000 | WAITING |               | 403 | 403 | 200 | 200 | 200 | 403 | 403
            PUT  | /queues/{queue}         | WAITING     | {'name':'Q'}              | 403 | 403 | 403 | 403 | 200 | 403 | 403
            GET  | /queues/{queue}/configuration | WAITING | | 403 | 403 | 403 | 403 | 200 | 403 | 403
            GET  | /queues/{queue}/configuration/versions | WAITING | | 403 | 403 | 403 | 403 | 200 | 403 | 403
            GET  | /agents/{agent}/configuration | WAITING | | 403 | 403 | 403 | 403 | 200 | 403 | 403
            GET  | /agents/{agent}/configuration/versions | WAITING | | 403 | 403 | 403 | 403 | 200 | 403 | 403
            GET  | /agents                 | WAITING     |                           | 403 | 403 | 200 | 200 | 200 | 403 | 403
            GET  | /agents/me              | TALKING     |                           | 200 | 200 | 403 | 403 | 403 | 403 | 403
            GET  | /agents/{agent}         | TALKING     |                           | 200 | 403 | 200 | 403 | 200 | 403 | 403
            GET  | /agents/{agent}/intervals?from=2026-03-02T01:00:00Z&to=2026-03-02T02:00:00Z | TALKING | | 200 | 403 | 200 | 403 | 200 | 403 | 403
            GET  | /agents/{agent}/first-contact?from=2026-03-02&to=2026-03-03 | TALKING | | 200 | 403 | 200 | 403 | 200 | 403 | 403
            PUT  | /agents/{agent}         | WAITING     | {'name':'A','number':'1','team':'t','endpoints':{'scripted':'a'}} | 403 | 403 | 403 | 403 | 200 | 403 | 403
            PUT  | /agents/{agent}/status  | TALKING     | {'status':'OFFLINE'}      | 200 | 403 | 200 | 403 | 200 | 403 | 403
            POST | /agents/{agent}/free    | OFFERED     | {'reason':'unwell'}       | 403 | 403 | 403 | 403 | 200 | 403 | 403
            GET  | /calls                  | TALKING     |                           | 403 | 403 | 200 | 200 | 200 | 403 | 403
            GET  | /calls/{call}           | TALKING     |                           | 200 | 403 | 200 | 403 | 200 | 200 | 403
            GET  | /calls/{call}           | WAITING     |                           | 403 | 403 | 200 | 200 | 200 | 200 | 403
            GET  | /calls/{call}           | COMPLETED   |                           | 200 | 403 | 200 | 403 | 200 | 200 | 403
            GET  | /calls/{call}/timeline  | TALKING     |                           | 200 | 403 | 200 | 403 | 200 | 200 | 403
            GET  | /calls/{call}/record?reason=check | COMPLETED |              | 200 | 403 | 200 | 403 | 200 | 200 | 403
            POST | /calls                  | COMPLETED   | {'customerChose':true}    | 400 | 400 | 400 | 400 | 400 | 403 | 403
            GET  | /calls/attempts         | COMPLETED   |                           | 403 | 403 | 200 | 200 | 200 | 200 | 403
            GET  | /reads                  | COMPLETED   |                           | 403 | 403 | 403 | 403 | 200 | 200 | 403
            GET  | /calls/{call}/explanation | WAITING   |                           | 403 | 403 | 200 | 200 | 200 | 403 | 403
            GET  | /calls/attention        | TALKING     |                           | 403 | 403 | 200 | 200 | 200 | 403 | 403
            GET  | /calls/{call}/guidance  | TALKING     |                           | 200 | 403 | 200 | 403 | 200 | 403 | 403
            POST | /calls/{call}/acts      | TALKING     | {'act':'CHECKED_IN'}      | 200 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/hand/answer | TALKING   |                           | 403 | 403 | 200 | 403 | 200 | 403 | 403
            POST | /calls/{call}/urgent/take | TALKING   |                           | 403 | 403 | 200 | 403 | 200 | 403 | 403
            POST | /calls/{call}/hold      | TALKING     | {'consent':true}          | 200 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/resume    | ON_HOLD     |                           | 200 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/hang-up   | TALKING     |                           | 200 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/survey    | TALKING     |                           | 409 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/reject    | OFFERED     | {'reservationId':'{reservation}'} | 200 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/wrap-up   | WRAPPING_UP | {'type':'REPAIR','matter':'m','content':'c','party':'CUSTOMER'} | 200 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/promise   | TALKING     | {'kind':'WITHIN_2H','number':'13800138000','matter':'m'} | 200 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/transfer/complete | CONSULTING |                   | 200 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/transfer/cancel   | TRANSFERRING |                 | 200 | 403 | 403 | 403 | 403 | 403 | 403
            POST | /calls/{call}/monitor   | TALKING     | {'mode':'LISTEN','endpoint':'sup','reason':'training'} | 403 | 403 | 403 | 403 | 200 | 403 | 403
            POST | /calls/{call}/monitor/m-1/stop | TALKING |                        | 403 | 403 | 403 | 403 | 200 | 403 | 403
            GET  | /customers/c_Zm9vYmFyYmF6cXV4MTIzNA?reason=check | TALKING |                 | 403 | 403 | 403 | 403 | 404 | 403 | 403
            PUT  | /customers/c_Zm9vYmFyYmF6cXV4MTIzNB | TALKING | {'standing':'LOYAL'} | 403 | 403 | 403 | 403 | 200 | 403 | 403
            POST | /calls/{call}/wrong-number | TALKING | {'about':'electricity'}  | 200 | 403 | 403 | 403 | 403 | 403 | 403
            GET  | /bulletins              | WAITING     |                           | 200 | 200 | 200 | 200 | 200 | 403 | 403
            GET  | /bulletins/all          | WAITING     |                           | 403 | 403 | 200 | 200 | 200 | 403 | 403
            POST | /bulletins              | WAITING     | {'reason':'burst main'}   | 403 | 403 | 400 | 400 | 400 | 403 | 403
            PUT  | /bulletins/none         | WAITING     | {'reason':'burst main'}   | 403 | 403 | 400 | 400 | 400 | 403 | 403
            POST | /bulletins/none/approve | WAITING     | {'reason':'checked','writtenAt':'2026-03-02T00:58:00Z'} | 403 | 403 | 404 | 404 | 404 | 403 | 403
            POST | /bulletins/none/withdraw | WAITING    | {'reason':'over'}         | 403 | 403 | 404 | 404 | 404 | 403 | 403
            GET  | /nuisance-numbers       | TALKING     |                           | 403 | 403 | 200 | 200 | 200 | 403 | 403
            POST | /nuisance-numbers       | TALKING     | {'level':'WARN','incidents':[{'callId':'{call}','what':'w'}]} | 200 | 403 | 200 | 403 | 200 | 403 | 403
            GET  | /nuisance-numbers/none  | TALKING     |                           | 403 | 403 | 404 | 404 | 404 | 403 | 403
            POST | /nuisance-numbers/none/approve | TALKING | {'reason':'r'}         | 403 | 403 | 404 | 404 | 404 | 403 | 403
            POST | /nuisance-numbers/none/refuse  | TALKING | {'reason':'r'}         | 403 | 403 | 404 | 404 | 404 | 403 | 403
            POST | /nuisance-numbers/none/lift    | TALKING | {'reason':'r'}         | 403 | 403 | 404 | 404 | 404 | 403 | 403
            POST | /nuisance-numbers/none/appeal  | TALKING | {'reason':'r'}         | 404 | 404 | 404 | 404 | 404 | 403 | 403
            POST | /nuisance-numbers/none/appeal/decision | TALKING | {'granted':true,'reason':'r'} | 403 | 403 | 404 | 404 | 404 | 403 | 403
            POST | /calls/{call}/end       | TALKING     | {'reason':'stuck'}        | 403 | 403 | 403 | 403 | 200 | 403 | 403
            POST | /calls/{call}/requeue   | OFFERED     | {'reason':'stuck'}        | 403 | 403 | 403 | 403 | 200 | 403 | 403
            POST | /calls/{call}/requeue   | TALKING     | {'reason':'stuck'}        | 403 | 403 | 403 | 403 | 200 | 403 | 403
            POST | /calls/{call}/requeue   | ON_HOLD     | {'reason':'stuck'}        | 403 | 403 | 403 | 403 | 200 | 403 | 403
            """)
    void everybody_may_do_what_the_table_says(
            String method,
            String path,
            CallState state,
            @Nullable String body,
            int owner,
            int otherAgent,
            int leader,
            int otherLeader,
            int supervisor,
            int quality,
            int ops) {
        var other = other();
        var desk = given.desk();
        var call = given.call(desk, state);
        var before = rows.of(desk, call);

        for (var expected : answers(owner, otherAgent, leader, otherLeader, supervisor, quality, ops)
                .entrySet()) {
            var who = expected.getKey();
            int status = expected.getValue();
            var sent = body == null
                    ? null
                    : body.replace("{reservation}", given.reservation(call)).replace("{call}", call);
            var answer = Api.ask(method, desk.at(path, call), sent, Everybody.token(who, desk, other));

            assertEquals(status, answer.status(), who + ": " + answer.text());
            if (status >= 400) {
                assertEquals("application/problem+json", answer.contentType());
                assertEquals(status, answer.json().path("status").asInt(), answer.text());
                assertEquals(before, rows.of(desk, call), who);
            } else if (!method.equals("GET")) {
                desk = given.desk();
                call = given.call(desk, state);
            }
            before = rows.of(desk, call);
        }
    }

    /** All states are wrong for some of this: whose call it is comes before what could be done with it. */
    @ParameterizedTest(name = "a call in {0}")
    @EnumSource(
            value = CallState.class,
            names = {"WAITING", "OFFERED", "TALKING", "ON_HOLD", "WRAPPING_UP", "COMPLETED"})
    void a_foreign_agent_is_refused_alike_whatever_state_the_call_is_in(CallState state) {
        var other = other();
        var desk = given.desk();
        var call = given.call(desk, state);
        var before = rows.of(desk, call);

        AGENTS_REQUESTS.forEach((action, body) -> {
            var answer = Api.ask("POST", "/calls/" + call + "/" + action, body, Tokens.agent(other.agent()));

            var problem = answer.assertProblem(403, "forbidden", null);
            assertEquals(
                    "Call and agent do not belong together.",
                    problem.path("detail").asText());
            assertFalse(problem.has("state"), answer.text());
            assertFalse(problem.has("allowed"), answer.text());
        });

        assertEquals(before, rows.of(desk, call));
    }

    @Test
    void a_shift_leader_lists_the_own_teams_and_the_calls_that_nobody_holds() {
        var own = given.desk();
        var other = given.desk();
        var ownCall = given.call(own, CallState.TALKING);
        var otherCall = given.call(other, CallState.TALKING);
        var waiting = given.call(given.desk(), CallState.WAITING);
        var token = Everybody.token("leader of the team", own, other);

        var agents = Api.get("/agents", token);
        var calls = Api.get("/calls", token);

        agents.then().body("items.id", hasItem(own.agent())).body("items.id", not(hasItem(other.agent())));
        calls.then()
                .body("items.id", hasItem(ownCall))
                .body("items.id", hasItem(waiting))
                .body("items.id", not(hasItem(otherCall)));
        Api.get("/calls", Everybody.token("supervisor", own, other)).then().body("items.id", hasItem(otherCall));
    }

    private static Map<String, Integer> answers(
            int owner, int otherAgent, int leader, int otherLeader, int supervisor, int quality, int ops) {
        var answers = new LinkedHashMap<String, Integer>();
        answers.put("nobody", 401);
        answers.put("expired", 401);
        answers.put("forged", 401);
        answers.put("without role", 403);
        answers.put("other agent", otherAgent);
        answers.put("other leader", otherLeader);
        answers.put("quality", quality);
        answers.put("ops", ops);
        answers.put("owner", owner);
        answers.put("leader of the team", leader);
        answers.put("supervisor", supervisor);
        return answers;
    }
}
