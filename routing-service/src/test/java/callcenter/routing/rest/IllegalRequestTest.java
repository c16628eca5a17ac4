package callcenter.routing.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.ServersAndPlatforms;
import callcenter.routing.domain.call.CallState;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the state does not allow is refused with the state and what it allows, and nothing has changed. */
@QuarkusTest
@WithTestResource(value = ServersAndPlatforms.class, scope = TestResourceScope.GLOBAL)
class IllegalRequestTest {

    @Inject
    Given given;

    @Inject
    Rows rows;

    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(delimiter = '|', textBlock = """
            OFFERED     | hold    | END FREE_AGENT REJECT REQUEUE
            OFFERED     | resume  | END FREE_AGENT REJECT REQUEUE
            OFFERED     | hang-up | END FREE_AGENT REJECT REQUEUE
            OFFERED     | wrap-up | END FREE_AGENT REJECT REQUEUE
            OFFERED     | promise | END FREE_AGENT REJECT REQUEUE
            TALKING     | resume  | END HANG_UP HOLD MONITOR PROMISE REQUEUE SURVEY TELL TRANSFER WRONG_NUMBER
            TALKING     | reject  | END HANG_UP HOLD MONITOR PROMISE REQUEUE SURVEY TELL TRANSFER WRONG_NUMBER
            TALKING     | wrap-up | END HANG_UP HOLD MONITOR PROMISE REQUEUE SURVEY TELL TRANSFER WRONG_NUMBER
            TALKING     | transfer/complete | END HANG_UP HOLD MONITOR PROMISE REQUEUE SURVEY TELL TRANSFER WRONG_NUMBER
            TALKING     | transfer/cancel   | END HANG_UP HOLD MONITOR PROMISE REQUEUE SURVEY TELL TRANSFER WRONG_NUMBER
            WRAPPING_UP | transfer | FREE_AGENT PROMISE WRAP_UP WRONG_NUMBER
            ON_HOLD     | hold    | END HANG_UP MONITOR PROMISE REQUEUE RESUME TELL WRONG_NUMBER
            ON_HOLD     | survey  | END HANG_UP MONITOR PROMISE REQUEUE RESUME TELL WRONG_NUMBER
            WRAPPING_UP | survey  | FREE_AGENT PROMISE WRAP_UP WRONG_NUMBER
            WRAPPING_UP | hang-up | FREE_AGENT PROMISE WRAP_UP WRONG_NUMBER
            WRAPPING_UP | hold    | FREE_AGENT PROMISE WRAP_UP WRONG_NUMBER
            WRAPPING_UP | requeue | FREE_AGENT PROMISE WRAP_UP WRONG_NUMBER
            WRAPPING_UP | end     | FREE_AGENT PROMISE WRAP_UP WRONG_NUMBER
            COMPLETED   | wrap-up | ''
            COMPLETED   | promise | ''
            COMPLETED   | end     | ''
            COMPLETED   | requeue | ''
            """)
    void a_call_says_what_it_allows(CallState state, String action, String allowed) {
        var desk = given.desk();
        var call = given.call(desk, state);
        var before = rows.of(desk, call);
        var path = "/calls/" + call + "/" + action;

        var answer = Api.ask("POST", path, body(action), Everybody.permitted("POST", path, desk));

        var problem = answer.assertProblem(409, "illegal-transition", null);
        assertEquals(state.name(), problem.path("state").asText());
        assertEquals(
                allowed,
                StreamSupport.stream(problem.path("allowed").spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" ")));
        assertEquals(before, rows.of(desk, call));
    }

    @ParameterizedTest(name = "whose call is in {0}")
    @CsvSource({"COMPLETED, AVAILABLE", "TALKING, TALKING"})
    void an_agent_is_freed_only_from_what_holds_him(CallState call, String state) {
        var desk = given.desk();
        var id = given.call(desk, call);
        var before = rows.of(desk, id);
        var path = "/agents/" + desk.agent() + "/free";

        var answer = Api.ask("POST", path, "{'reason':'unwell'}", Everybody.permitted("POST", path, desk));

        var problem = answer.assertProblem(409, "illegal-transition", null);
        assertEquals(state, problem.path("state").asText());
        assertEquals(before, rows.of(desk, id));
    }

    private static String body(String action) {
        return switch (action) {
            case "hold" -> "{'consent':true,'reason':'look it up'}";
            case "reject" -> "{'reservationId':'r'}";
            case "wrap-up" -> "{'type':'REPAIR','matter':'m','content':'c','party':'CUSTOMER','closingSaid':true}";
            case "promise" -> "{'kind':'WITHIN_2H','number':'13800138000','matter':'m'}";
            case "transfer" -> "{'agentId':'nobody','reason':'knows it'}";
            case "end", "requeue" -> "{'reason':'stuck'}";
            default -> null;
        };
    }
}
