package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.BO;
import static callcenter.routing.domain.call.CallFixture.FIRST;
import static callcenter.routing.domain.call.CallFixture.OTHER;
import static callcenter.routing.domain.call.CallFixture.SECOND;
import static callcenter.routing.domain.call.CallFixture.T0;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallQueued;
import callcenter.events.call.CallReturned;
import callcenter.routing.domain.queue.Care;
import callcenter.routing.domain.queue.LimitAction;
import callcenter.routing.domain.queue.LimitCause;
import callcenter.routing.domain.queue.Place;
import callcenter.routing.domain.queue.QueueLimits;
import callcenter.routing.domain.queue.QueueRules;
import callcenter.routing.domain.queue.ToldEstimate;
import callcenter.routing.domain.queue.WaitNews;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import callcenter.testing.Norm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    void a_requeued_call_keeps_its_rank_and_its_agent_owes_nothing(Call call) {
        var decision = call.requeue(CallFixture.intervention());

        var waiting = assertInstanceOf(Waiting.class, decision.next());
        assertEquals(
                CallFixture.waiting(Direction.INBOUND).place().rankAt(),
                waiting.place().rankAt());
        assertEquals(1, waiting.round());
        assertEquals(List.of(new TelephonyCommand.Requeue(FIRST)), decision.commands());
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(AN, AgentConsequence.RELEASED)));
        assertTrue(decision.effects().contains(new CallEffect.ReservationDecided(FIRST, ReservationStatus.RESCINDED)));
        assertEquals(new CallReturned("r-1", "an", "REQUEUED", 87_000, at(90)), returned(decision));
    }

    @ParameterizedTest
    @MethodSource("conversations")
    @Norm("ANS-1")
    void who_talked_did_not_wait_meanwhile(Call call) {
        var waiting = (Waiting) call.requeue(CallFixture.intervention()).next();

        assertEquals(3_000, waiting.place().waitedMs(at(90)));
        var answered =
                waiting.offer(Offer.made(OTHER, BO, 2, at(91)), "phone").next().agentAnswered(OTHER, at(94));
        assertEquals(7_000, event(CallAnswered.class, answered).waitedMs());
        assertEquals(
                at(87),
                event(CallQueued.class, call.requeue(CallFixture.intervention()))
                        .enqueuedAt());
    }

    @ParameterizedTest
    @MethodSource("conversations")
    @Norm("ANS-1")
    void while_an_agent_could_not_be_connected_the_customer_waited(Call call) {
        var waiting = (Waiting) call.bridgeFailed(FIRST, at(20)).next();

        assertEquals(20_000, waiting.place().waitedMs(at(20)));
    }

    @Test
    @Norm("ANS-1")
    void what_was_talked_before_a_hand_over_that_failed_is_not_waited() {
        var handedOn = CallFixture.consulting().completeTransfer(AN, at(63)).next();

        var waiting = (Waiting) handedOn.bridgeFailed(SECOND, at(65)).next();

        assertEquals(5_000, waiting.place().waitedMs(at(65)));
    }

    @Test
    @Norm("ANS-10")
    void the_clocks_of_his_wait_stood_still_while_he_talked() {
        var news = new WaitNews(Duration.ofSeconds(2), Duration.ofSeconds(30), Duration.ofSeconds(60), "1");
        var limits = new QueueLimits(
                null, Duration.ofSeconds(80), Map.of(), Map.of(LimitCause.WAITED_TOO_LONG, new LimitAction.Capture()));
        var told = new ToldEstimate(1, 10_000, 20_000, at(2));
        var place = Place.of(0, T0, null).with(Care.NONE.sentOn(Set.of(), at(1)).told(told, at(2)));

        var back = place.returned(Duration.ofSeconds(600), at(603));

        assertEquals(at(632), news.estimateAt(back));
        assertEquals(at(660), news.callbackAt(back).orElseThrow());
        var rules = new QueueRules(null, limits, null, false, Set.of(), Map.of());
        assertEquals(at(681), rules.nextLook(back, at(603)).orElseThrow());
        assertEquals(at(602), back.care().estimate().at());
        assertEquals(at(603), back.waitingSince());
    }

    @Test
    void who_was_talked_to_is_lost_however_soon_he_leaves_then() {
        var waiting = CallFixture.talking().requeue(CallFixture.intervention()).next();

        assertFalse(assertInstanceOf(
                        Abandoned.class, waiting.ended(EndedBy.CUSTOMER, at(91)).next())
                .shortly());
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
        return event(CallReturned.class, decision);
    }

    private static <E> E event(Class<E> type, Decision decision) {
        return decision.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
