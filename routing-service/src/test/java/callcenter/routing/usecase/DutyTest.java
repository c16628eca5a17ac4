package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Offered;
import callcenter.web.Problem;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an agent takes first, and what only later. */
@QuarkusTest
class DutyTest extends RoutingTest {

    @Test
    void an_agent_takes_the_queue_of_his_first_level_before_a_call_that_has_waited_longer() {
        var main = floor.team(60_000);
        var side = floor.team(60_000);
        var older = floor.incoming(side);
        var newer = floor.incoming(main);

        floor.ready(agent(main, side, new DutySpec(side.queue(), 2, null)));

        floor.awaitCall(newer, CallState.OFFERED);
        assertEquals(CallState.WAITING, floor.call(older).state());
    }

    @Test
    void a_delayed_call_reaches_the_agent_by_time_alone() {
        var main = floor.team(60_000);
        var side = floor.team(60_000);
        floor.ready(agent(main, side, new DutySpec(side.queue(), 1, 700L)));

        var call = floor.incoming(side);

        var offered = floor.awaitCall(call, CallState.OFFERED);
        var offer = (Offered) offered;
        assertTrue(offer.place().waitedMs(offer.offer().offeredAt()) >= 700);
    }

    @Test
    void an_emergency_goes_before_a_heavier_queue_even_to_an_agent_who_gets_it_second_and_late() {
        var heavy = teamAs("\"weight\": 100");
        var urgent = teamAs("\"emergency\": true");
        var other = floor.incoming(heavy);
        var emergency = floor.incoming(urgent);

        floor.ready(agent(heavy, urgent, new DutySpec(urgent.queue(), 2, 600_000L)));

        floor.awaitCall(emergency, CallState.OFFERED);
        assertEquals(CallState.WAITING, floor.call(other).state());
    }

    @Test
    void a_duty_for_a_queue_that_the_agent_does_not_serve_is_refused() {
        var main = floor.team(60_000);
        var side = floor.team(60_000);

        var refused = assertThrows(
                Problem.class,
                () -> Floor.done(floor.configureAgent.configure(
                        Edit.by("sup-1"), spec("x", List.of(main.queue()), new DutySpec(side.queue(), 2, null)))));

        assertEquals("duties[0].queue", refused.members().get("field"));
    }

    private AgentId agent(Floor.Team main, Floor.Team side, DutySpec duty) {
        var id = main.queue() + "-an";
        Floor.done(
                floor.configureAgent.configure(Edit.by("sup-1"), spec(id, List.of(main.queue(), side.queue()), duty)));
        return new AgentId(id);
    }

    private static AgentSpec spec(String id, List<String> queues, DutySpec duty) {
        return new AgentSpec(
                id, "An", "80", "team", null, Map.of(ScriptedPlatform.NAME, id), queues, null, List.of(duty));
    }
}
