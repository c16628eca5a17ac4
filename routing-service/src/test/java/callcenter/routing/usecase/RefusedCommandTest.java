package callcenter.routing.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.routing.domain.agent.AgentStatus.Kind;
import callcenter.routing.domain.call.CallId;
import callcenter.routing.domain.call.CallState;
import callcenter.routing.domain.call.LegFailure;
import callcenter.routing.domain.call.Offered;
import callcenter.routing.domain.call.TelephonyCommand;
import callcenter.routing.telephony.Delivery;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The platform refuses for good what was committed with the state. */
@QuarkusTest
class RefusedCommandTest extends RoutingTest {

    @Inject
    HoldCall hold;

    @Inject
    ResumeCall resume;

    private Floor.Team team;
    private CallId call;

    @BeforeEach
    void ring() {
        team = floor.team(60_000);
    }

    @Test
    void a_caller_who_cannot_be_connected_goes_to_the_next_agent_from_the_same_place() {
        var agent = floor.available(team, "an");
        call = floor.incoming(team);
        var offer = platform.await(call, TelephonyCommand.Offer.class);
        var place = ((Offered) floor.call(call)).place();
        refuse(TelephonyCommand.Bridge.class);

        floor.answers(call, offer.reservation());

        assertEquals(
                offer.reservation(),
                platform.await(call, TelephonyCommand.Requeue.class).reservation());
        var again = platform.await(call, TelephonyCommand.Offer.class, 2);
        assertTrue(!again.reservation().equals(offer.reservation()));
        assertEquals(place, ((Offered) floor.call(call)).place());
        assertEquals(0, floor.agent(agent).misses());
    }

    @Test
    void a_conversation_that_cannot_be_held_goes_on() {
        var agent = floor.available(team, "an");
        talk();
        refuse(TelephonyCommand.Hold.class);

        Floor.done(hold.hold(call, agent, "look it up", true));

        floor.awaitCall(call, CallState.TALKING);
        assertEquals(Kind.BUSY, floor.agent(agent).status().kind());
        assertEquals(
                1, count("select count(*) from timeline where what = 'hold-refused' and call_id = ?", call.value()));
    }

    @Test
    void a_customer_who_cannot_be_fetched_back_is_still_on_hold() {
        var agent = floor.available(team, "an");
        talk();
        Floor.done(hold.hold(call, agent, "look it up", true));
        refuse(TelephonyCommand.Resume.class);

        Floor.done(resume.resume(call, agent));

        Floor.await(
                () -> count(
                        "select count(*) from timeline where what = 'resume-refused' and call_id = ?", call.value()),
                times -> times == 1);
        assertEquals(CallState.ON_HOLD, floor.call(call).state());
    }

    private void talk() {
        call = floor.incoming(team);
        floor.answers(call, platform.await(call, TelephonyCommand.Offer.class).reservation());
        floor.awaitCall(call, CallState.TALKING);
    }

    private void refuse(Class<? extends TelephonyCommand> kind) {
        platform.when(
                call,
                command -> Uni.createFrom()
                        .item(
                                kind.isInstance(command.command())
                                        ? new Delivery.Refused("cannot", LegFailure.UNREACHABLE)
                                        : new Delivery.Done(null)));
    }
}
