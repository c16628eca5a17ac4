package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.agent.AgentStatus;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.Offered;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What strategies remember is what really happened, and is there in the next round. */
@QuarkusTest
class StrategyMatchingTest extends RoutingTest {

    @Inject
    WrapUpCall wrapUp;

    @ParameterizedTest(name = "{0}: the next call is for {1}")
    @CsvSource(textBlock = """
            LONGEST_IDLE, served
            ROUND_ROBIN,  other
            FEWEST_CALLS, other
            LEAST_TALK_TIME, other
            """)
    void one_has_answered_a_call_and_the_other_became_idle_after_that(String strategy, String wanted) {
        var team = floor.team(queue -> queue.strategy(strategy));
        var served = floor.available(team, "served");
        serveOne(team, served);
        floor.available(team, "other");

        var next = (Offered) floor.awaitCall(floor.incoming(team), CallState.OFFERED);

        assertEquals(team.queue() + "-" + wanted, next.offer().agent().value());
    }

    @ParameterizedTest(name = "{0}: the next call is for {1}")
    @CsvSource(textBlock = """
            ROUND_ROBIN,  other
            FEWEST_CALLS, served
            """)
    void one_was_offered_a_call_whose_caller_left(String strategy, String wanted) {
        var team = floor.team(queue -> queue.strategy(strategy));
        var served = floor.available(team, "served");
        var left = floor.incoming(team);
        floor.awaitCall(left, CallState.OFFERED);
        floor.ended(left, EndedBy.CUSTOMER);
        floor.awaitAgent(served, AgentStatus.Kind.AVAILABLE);
        floor.available(team, "other");

        var next = (Offered) floor.awaitCall(floor.incoming(team), CallState.OFFERED);

        assertEquals(team.queue() + "-" + wanted, next.offer().agent().value());
    }

    private void serveOne(Floor.Team team, AgentId agent) {
        var call = floor.incoming(team);
        var offered = (Offered) floor.awaitCall(call, CallState.OFFERED);
        floor.answers(call, offered.offer().reservation());
        floor.ended(call, EndedBy.CUSTOMER);
        floor.awaitCall(call, CallState.WRAPPING_UP);
        Floor.done(wrapUp.wrapUp(call, agent, Floor.written()));
        floor.awaitAgent(agent, AgentStatus.Kind.AVAILABLE);
    }
}
