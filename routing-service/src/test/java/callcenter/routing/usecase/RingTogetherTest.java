package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.Talking;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.testing.FailureCase;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several agents are rung for one call. */
@QuarkusTest
class RingTogetherTest extends RoutingTest {

    @Test
    @FailureCase("R01")
    @FailureCase("R11")
    @FailureCase("R12")
    void all_are_rung_the_first_gets_the_call_and_nobody_stays_reserved() {
        var team = floor.team(queue -> queue.together(new RingTogetherSpec(3, null)));
        var an = floor.available(team, "an");
        var bo = floor.available(team, "bo");
        var chen = floor.available(team, "chen");

        var call = floor.incoming(team);
        var offered = assertInstanceOf(Offered.class, floor.awaitCall(call, CallState.OFFERED));
        var rung = new HashSet<>(offered.offers().stream().map(it -> it.agent()).toList());
        assertEquals(Set.of(an, bo, chen), rung);
        var winner = offered.offers().get(1);
        floor.answers(call, winner.reservation());

        assertEquals(
                winner.agent(),
                assertInstanceOf(Talking.class, floor.call(call)).agent());
        for (var agent : List.of(an, bo, chen)) {
            assertEquals(
                    agent.equals(winner.agent()) ? Kind.BUSY : Kind.AVAILABLE,
                    floor.agent(agent).status().kind());
            assertEquals(0, floor.agent(agent).misses());
        }
        assertEquals(
                0, count("select count(*) from reservation where status = 'PENDING' and call_id = ?", call.value()));
        var late = offered.offers().get(0);
        floor.answers(call, late.reservation());
        assertEquals(winner.agent(), floor.call(call).agent());
        assertEquals(
                1, count("select count(*) from timeline where what = 'late-answer' and call_id = ?", call.value()));
    }

    @Test
    void two_calls_are_offered_before_one_rings_two() {
        var team = floor.team(queue -> queue.together(new RingTogetherSpec(2, null)));
        var one = floor.incoming(team);
        var other = floor.incoming(team);
        floor.available(team, "an");
        floor.available(team, "bo");

        floor.awaitCall(one, CallState.OFFERED);
        floor.awaitCall(other, CallState.OFFERED);
    }

    @Test
    void one_is_rung_at_first_and_another_as_time_goes_by() {
        var team = floor.team(queue -> queue.together(new RingTogetherSpec(2, 300L)));
        floor.available(team, "an");
        floor.available(team, "bo");

        var call = floor.incoming(team);
        platform.await(call, TelephonyCommand.Offer.class, 2);

        var offers = assertInstanceOf(Offered.class, floor.call(call)).offers();
        assertEquals(2, offers.size());
        assertEquals(offers.get(0).round(), offers.get(1).round());
        floor.answers(call, offers.get(0).reservation());
        floor.awaitAgent(offers.get(1).agent(), Kind.AVAILABLE);
    }

    @Test
    void that_the_last_ring_opened_in_vain_is_said_once() {
        var team = floor.team(queue ->
                queue.rings(new RingSpec(null, Map.of("cmn", 9), null), new RingSpec(200L, Map.of("cmn", 5), null)));
        floor.available(team, "an");

        var call = floor.incoming(team);

        Floor.await(
                () -> count(
                        "select count(*) from timeline where what = 'rings-exhausted' and call_id = ?", call.value()),
                told -> told == 1);
        assertEquals(CallState.WAITING, floor.call(call).state());
    }
}
