package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.routing.domain.agent.AgentStatus.Away;
import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.agent.StatusWish;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.EndedBy;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.domain.call.Waiting;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What keeps an agent from the next call, and for how long. */
@QuarkusTest
class AgentReadinessTest extends RoutingTest {

    @Inject
    RejectOffer reject;

    @Inject
    WrapUpCall wrapUp;

    @Test
    void whoever_declined_is_asked_again_after_the_pause_without_anything_else_happening() {
        var team = floor.team(queue -> queue.pauses(new PausesSpec(400L, null, null, null)));
        var agent = floor.available(team, "an");
        var call = floor.incoming(team);
        var first = platform.await(call, TelephonyCommand.Offer.class);

        Floor.done(reject.reject(call, agent, first.reservation()));
        var resting = floor.agent(agent);

        assertEquals(Kind.AVAILABLE, resting.status().kind());
        assertNotNull(resting.restsUntil());
        platform.await(call, TelephonyCommand.Offer.class, 2);
        assertNull(floor.agent(agent).restsUntil());
    }

    @Test
    @FailureCase("R09")
    @Norm("CAL-12")
    void whoever_writes_the_record_of_one_queue_is_offered_no_call_of_another() {
        var one = floor.team(60_000);
        var other = floor.team(60_000);
        var agent = floor.shared("an", one, other);
        var served = talked(one);

        var next = floor.incoming(other);
        Floor.done(floor.setStatus.set(agent, StatusWish.available()));

        assertEquals(Kind.WRAP_UP, floor.agent(agent).status().kind());
        assertInstanceOf(Waiting.class, floor.call(next));
        Floor.done(wrapUp.wrapUp(served, agent, Floor.written()));
        floor.awaitCall(next, CallState.OFFERED);
    }

    @Test
    @FailureCase("R13")
    @FailureCase("R22")
    void what_was_chosen_during_the_call_is_stored_and_the_last_choice_applies_after_the_record() {
        var team = floor.team(60_000);
        var agent = floor.available(team, "an");
        var call = talked(team);

        Floor.done(floor.setStatus.set(agent, new StatusWish(StatusWish.Wanted.OFFLINE, null)));
        Floor.done(floor.setStatus.set(agent, StatusWish.away("MEAL")));

        assertEquals(Kind.WRAP_UP, floor.agent(agent).status().kind());
        assertEquals(
                1,
                count(
                        "select count(*) from agent where next_status = 'AWAY' and next_reason = 'MEAL' and id = ?",
                        agent.value()));
        Floor.done(wrapUp.wrapUp(call, agent, Floor.written()));
        assertEquals(
                "MEAL",
                assertInstanceOf(Away.class, floor.agent(agent).status()).reason());
    }

    @Test
    @Norm("CAL-12")
    void a_timed_wrap_up_ends_by_itself_and_the_record_can_still_be_written() {
        var team = floor.team(queue -> queue.wrapUp(WrapUpMode.TIMED, 300));
        var agent = floor.available(team, "an");
        var call = talked(team);

        floor.awaitAgent(agent, Kind.AVAILABLE);

        assertEquals(CallState.WRAPPING_UP, floor.call(call).state());
        assertEquals(
                CallState.COMPLETED,
                Floor.done(wrapUp.wrapUp(call, agent, Floor.written())).state());
    }

    @Test
    @Norm("CAL-12")
    void an_optional_wrap_up_ends_with_the_status_that_the_agent_asks_for() {
        var team = floor.team(queue -> queue.wrapUp(WrapUpMode.OPTIONAL, 60_000));
        var agent = floor.available(team, "an");
        var call = talked(team);

        Floor.done(floor.setStatus.set(agent, StatusWish.away("MEAL")));

        assertInstanceOf(Away.class, floor.agent(agent).status());
        assertEquals(CallState.WRAPPING_UP, floor.call(call).state());
    }

    private CallId talked(Floor.Team team) {
        var call = floor.incoming(team);
        var offer = platform.await(call, TelephonyCommand.Offer.class);
        floor.answers(call, offer.reservation());
        floor.ended(call, EndedBy.CUSTOMER);
        floor.awaitCall(call, CallState.WRAPPING_UP);
        return call;
    }
}
