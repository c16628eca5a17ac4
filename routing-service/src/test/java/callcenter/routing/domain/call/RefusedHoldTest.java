package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldStarted;
import callcenter.testing.Norm;
import org.junit.jupiter.api.Test;

/** The platform cannot do what the agent asked for: the call is what the customer hears. */
class RefusedHoldTest {

    private static final CallSignal HOLD_FAILED = new CallSignal.HoldFailed(new CallId("call"), at(12));
    private static final CallSignal RESUME_FAILED = new CallSignal.ResumeFailed(new CallId("call"), at(40));

    @Test
    void a_conversation_that_could_not_be_held_goes_on() {
        var decision = CallFixture.onHold().heard(HOLD_FAILED, at(12));

        assertInstanceOf(Talking.class, decision.next());
        assertEquals(2_000, ((CallHoldEnded) decision.events().getFirst()).heldMs());
        assertTrue(decision.effects().contains(new CallEffect.ClockStopped(CallClock.HOLD)));
    }

    @Test
    @Norm("CAL-6")
    void a_hold_that_could_not_be_ended_goes_on_and_its_limit_counts_anew() {
        var resumed = CallFixture.onHold().resume(AN, at(39)).next();

        var decision = resumed.heard(RESUME_FAILED, at(40));

        var held = assertInstanceOf(OnHold.class, decision.next());
        assertEquals(new Hold("look it up", true, at(40), false), held.hold());
        assertEquals("look it up", ((CallHoldStarted) decision.events().getFirst()).reason());
        assertTrue(decision.effects().contains(new CallEffect.ClockSet(CallClock.HOLD, at(160))));
        assertInstanceOf(Talking.class, held.resume(AN, at(41)).next());
    }

    @Test
    void a_hold_that_never_was_does_not_come_back() {
        var resumed = CallFixture.onHold().resume(AN, at(11)).next();
        var neverHeld = resumed.heard(HOLD_FAILED, at(12)).next();

        assertInstanceOf(Talking.class, neverHeld.heard(RESUME_FAILED, at(40)).next());
    }

    @Test
    void what_is_refused_after_the_end_changes_nothing() {
        var over = CallFixture.wrappingUp();

        assertEquals(over.unchanged(), over.heard(HOLD_FAILED, at(70)));
        assertEquals(over.unchanged(), over.heard(RESUME_FAILED, at(70)));
    }
}
