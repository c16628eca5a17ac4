package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.Topic;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.testing.EventProbe;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A customer asks for a colleague by name. */
@QuarkusTest
class AskForAgentTest extends PassingOnTest {

    @Inject
    AskForAgent ask;

    @Test
    @Norm("ANS-5")
    void an_agent_who_is_asked_for_and_free_takes_the_call_over() {
        var team = floor.team(60_000);
        var an = floor.available(team, "an");
        var call = talking(team);
        var bo = floor.available(team, "bo");

        var asked = Floor.done(ask.ask(call, an, bo, "the meter", null));

        assertFalse(asked.promised());
        assertEquals(CallState.TRANSFERRING, asked.call().state());
        assertEquals(
                1, count("select count(*) from timeline where what = 'agent-asked-for' and call_id = ?", call.value()));
    }

    @Test
    @Norm("ANS-5")
    void an_agent_who_is_asked_for_and_away_owns_a_promise_made_once() {
        try (var events = EventProbe.on(Topic.CALLS)) {
            var team = floor.team(60_000);
            var an = floor.available(team, "an");
            var call = talking(team);
            var bo = floor.agent(team, "bo");

            var asked = Floor.done(ask.ask(call, an, bo, "the meter", "+8613800138000"));
            Floor.done(ask.ask(call, an, bo, "the meter", "+8613800138000"));
            floor.ended(call, EndedBy.CUSTOMER);

            assertTrue(asked.promised());
            var told = events.await(
                    1,
                    it -> it.type().equals("callcenter.call.callback-owed.v1")
                            && call.value().equals(it.key()));
            assertEquals("PARTICULAR_AGENT", told.getFirst().text("kind"));
            assertEquals(bo.value(), told.getFirst().text("ownerAgentId"));
            assertEquals(
                    1,
                    count("select count(*) from timeline where what = 'callback-owed' and call_id = ?", call.value()));
        }
    }
}
