package callcenter.routing.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import callcenter.testing.Norm;
import callcenter.testing.Tokens;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A customer's number is for the agent whose call it is, while it is; and who read it is on record for ever. */
@QuarkusTest
@Norm("CAL-13")
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class PersonalDataTest {

    @Inject
    Given given;

    @Inject
    Rows rows;

    @ParameterizedTest
    @EnumSource(
            value = CallState.class,
            names = {"OFFERED", "TALKING", "ON_HOLD", "WRAPPING_UP"})
    void the_agent_whose_call_it_is_reads_it_on_record(CallState state) {
        var desk = given.desk();
        var call = given.call(desk, state);

        var answer = Api.get("/calls/" + call, Tokens.agent(desk.agent()));

        answer.then().statusCode(200).body("number", equalTo(given.number(call)));
        assertEquals(List.of(desk.agent() + ": call " + call), rows.readings(call));
    }

    @Test
    void so_does_the_desk() {
        var desk = given.desk();
        var call = given.call(desk, CallState.TALKING);

        var answer = Api.get("/agents/me", Tokens.agent(desk.agent()));

        answer.then().body("call.id", equalTo(call)).body("call.number", equalTo(given.number(call)));
        assertEquals(List.of(desk.agent() + ": call " + call), rows.readings(call));
    }

    @Test
    void once_the_call_is_over_it_is_masked_for_the_agent_too() {
        var desk = given.desk();
        var call = given.call(desk, CallState.COMPLETED);

        var answer = Api.get("/calls/" + call, Tokens.agent(desk.agent()));

        answer.then().statusCode(200).body("number", startsWith("****"));
        assertEquals(List.of(), rows.readings(call));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader of the team", "supervisor", "quality"})
    void everybody_else_sees_it_masked(String who) {
        var desk = given.desk();
        var call = given.call(desk, CallState.TALKING);

        var answer = Api.get("/calls/" + call, Everybody.token(who, desk, desk));

        answer.then().statusCode(200).body("number", startsWith("****"));
        answer.then().body(not(containsString(given.number(call))));
        assertEquals(List.of(), rows.readings(call));
    }

    @Test
    void who_works_with_calls_reads_it_for_a_reason_that_is_kept_and_listed() {
        var desk = given.desk();
        var call = given.call(desk, CallState.COMPLETED);
        var asked = "/calls/" + call + "?reason=complaint";

        var agent = Api.get(asked, Tokens.agent(desk.agent()));
        var supervisor = Api.get(asked, Tokens.supervisor());
        var quality = Api.get(asked, Tokens.quality());

        agent.then().statusCode(200).body("number", equalTo(given.number(call)));
        supervisor.then().statusCode(200).body("number", equalTo(given.number(call)));
        quality.then().statusCode(200).body("number", startsWith("****"));
        assertEquals(List.of(desk.agent() + ": complaint", "supervisor-1: complaint"), rows.readings(call));
        Api.get("/reads?target=" + call, Tokens.quality())
                .then()
                .statusCode(200)
                .body("items.by", contains("supervisor-1", desk.agent()))
                .body("items[0].reason", equalTo("complaint"));
        Api.get("/reads", Tokens.shiftLeader("leader-1", desk.team())).then().statusCode(403);
    }

    @Test
    void a_customers_profile_is_read_for_a_reason() {
        var answer = Api.get("/customers/c_Zm9vYmFyYmF6cXV4MTIzNA", Tokens.supervisor());

        answer.then()
                .statusCode(403)
                .body("type", equalTo("urn:callcenter:problem:reason-required"))
                .body("field", equalTo("reason"));
    }

    @Test
    void lists_timelines_and_answers_to_requests_never_show_it() {
        var desk = given.desk();
        var call = given.call(desk, CallState.TALKING);
        var number = given.number(call);

        var list = Api.get("/calls", Tokens.supervisor());
        var timeline = Api.get("/calls/" + call + "/timeline", Tokens.agent(desk.agent()));
        var held = Api.send("POST", "/calls/" + call + "/hold", "{'consent':true}", Tokens.agent(desk.agent()));

        list.then().statusCode(200).body(not(containsString(number)));
        timeline.then().statusCode(200).body(not(containsString(number)));
        held.then().statusCode(200).body("state", equalTo("ON_HOLD")).body(not(containsString(number)));
        assertEquals(List.of(), rows.readings(call));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update customer_reading set by = ''",
                "delete from customer_reading",
                "truncate customer_reading"
            })
    void the_record_cannot_be_changed(String statement) {
        var desk = given.desk();
        Api.get("/calls/" + given.call(desk, CallState.TALKING), Tokens.agent(desk.agent()));

        var refusal = assertThrows(SQLException.class, () -> rows.change(statement));

        assertTrue(refusal.getMessage().contains("insert-only"), refusal.getMessage());
    }
}
