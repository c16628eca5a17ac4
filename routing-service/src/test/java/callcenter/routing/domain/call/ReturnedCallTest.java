package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.BO;
import static callcenter.routing.domain.call.CallFixture.FIRST;
import static callcenter.routing.domain.call.CallFixture.OTHER;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallReturned;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import callcenter.testing.Norm;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An agent has answered, and the call goes back to its place all the same. */
class ReturnedCallTest {

    static Stream<Call> conversations() {
        return Stream.of(CallFixture.talking(), CallFixture.onHold());
    }

    @ParameterizedTest
    @MethodSource("conversations")
    @Norm("ANS-1")
    void a_requeued_call_keeps_its_place_and_its_agent_owes_nothing(Call call) {
        var decision = call.requeue(CallFixture.intervention());

        var waiting = assertInstanceOf(Waiting.class, decision.next());
        assertEquals(CallFixture.waiting(Direction.INBOUND).place(), waiting.place());
        assertEquals(1, waiting.round());
        assertEquals(List.of(new TelephonyCommand.Requeue(FIRST)), decision.commands());
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(AN, AgentConsequence.RELEASED)));
        assertTrue(decision.effects().contains(new CallEffect.ReservationDecided(FIRST, ReservationStatus.RESCINDED)));
        assertEquals(new CallReturned("r-1", "an", "REQUEUED", 87_000, at(90)), returned(decision));
    }

    @ParameterizedTest
    @MethodSource("conversations")
    @Norm("ANS-10")
    void who_waits_again_is_looked_after_again(Call call) {
        var decision = call.requeue(CallFixture.intervention());

        assertTrue(decision.effects().contains(new CallEffect.ClockSet(CallClock.WAIT, at(90))));
    }

    @Test
    void a_hold_ends_when_its_call_is_requeued() {
        var decision = CallFixture.onHold().requeue(CallFixture.intervention());

        assertEquals(
                List.of("CallHoldEnded", "CallIntervened", "CallReturned", "CallQueued"),
                decision.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .toList());
        assertTrue(decision.effects().contains(new CallEffect.ClockStopped(CallClock.HOLD)));
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void an_agent_who_cannot_be_connected_is_let_go_without_a_miss(Call call) {
        var decision = call.heard(new CallSignal.BridgeFailed(call.id(), FIRST, at(20)), at(20));

        var waiting = assertInstanceOf(Waiting.class, decision.next());
        assertEquals(0, waiting.missed());
        assertEquals(1, waiting.unconnected());
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(AN, AgentConsequence.RELEASED)));
        assertEquals("NOT_CONNECTED", returned(decision).cause());
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void that_an_earlier_agent_could_not_be_connected_changes_nothing(Call call) {
        assertEquals(call.unchanged(), call.bridgeFailed(OTHER, at(20)));
    }

    @Test
    void a_call_that_cannot_be_connected_to_anybody_is_ended() {
        Call call = CallFixture.waiting(Direction.INBOUND);
        for (int round = 1; round <= Talking.UNCONNECTED_TO_GIVE_UP; round++) {
            var reservation = new ReservationId("r-" + round);
            call = call.offer(Offer.made(reservation, BO, round, at(round)), "phone")
                    .next();
            call = call.agentAnswered(reservation, at(round)).next();
            call = call.bridgeFailed(reservation, at(round)).next();
        }

        assertEquals(EndedBy.PLATFORM, assertInstanceOf(Abandoned.class, call).by());
    }

    @Test
    void the_last_agent_who_could_not_be_connected_is_let_go_too() {
        var line = new AgentLine(FIRST, AN, 0, 0, at(3), 3, Talking.UNCONNECTED_TO_GIVE_UP - 1);
        var call = new Talking(
                CallFixture.talking().origin(), CallFixture.talking().place(), Talk.begun(line, at(3)));

        var decision = call.bridgeFailed(FIRST, at(4));

        assertEquals(List.of(new TelephonyCommand.Release(FIRST), new TelephonyCommand.HangUp()), decision.commands());
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(AN, AgentConsequence.RELEASED)));
    }

    private static CallReturned returned(Decision decision) {
        return decision.events().stream()
                .filter(CallReturned.class::isInstance)
                .map(CallReturned.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
