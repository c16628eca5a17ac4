package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.BO;
import static callcenter.routing.domain.call.CallFixture.FIRST;
import static callcenter.routing.domain.call.CallFixture.OTHER;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallAnswered;
import callcenter.events.call.CallEnded;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallOfferEnded;
import callcenter.routing.domain.call.CallEffect.AgentAffected;
import callcenter.routing.domain.call.CallEffect.ClockSet;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallSignalsTest {

    static Stream<Arguments> terminalStatesAndSignals() {
        var id = new CallId("call");
        var signals = List.of(
                new CallSignal.Incoming(id, "generic", "p-1", null, null, at(99)),
                new CallSignal.AgentRinging(id, FIRST, at(99)),
                new CallSignal.AgentAnswered(id, OTHER, at(99)),
                new CallSignal.AgentLegFailed(id, FIRST, LegFailure.NO_ANSWER, at(99)),
                new CallSignal.CustomerAnswered(id, at(99)),
                new CallSignal.CustomerNotReached(id, NotReached.BUSY, at(99)),
                new CallSignal.DialFailed(id, at(99)),
                new CallSignal.BridgeFailed(id, FIRST, at(99)),
                new CallSignal.HoldFailed(id, at(99)),
                new CallSignal.ResumeFailed(id, at(99)),
                new CallSignal.Ended(id, "generic", "p-1", EndedBy.PLATFORM, at(99)));
        return CallFixture.everyState().stream()
                .filter(call -> call.state().terminal())
                .flatMap(call -> signals.stream().map(signal -> Arguments.of(call.state(), call, signal)));
    }

    @ParameterizedTest(name = "{0} hears {2}")
    @MethodSource("terminalStatesAndSignals")
    @FailureCase("R02")
    @FailureCase("R31")
    void a_call_that_is_over_absorbs_whatever_comes_late(CallState state, Call call, CallSignal signal) {
        var decision = call.heard(signal, at(100));

        assertEquals(call, decision.next());
        assertTrue(decision.events().isEmpty());
        assertTrue(decision.commands().stream().allMatch(TelephonyCommand.Release.class::isInstance));
    }

    @Test
    @Norm("ANS-1")
    void the_ring_clock_starts_with_the_ringing_and_at_the_latest_two_seconds_after_sending() {
        var offered = CallFixture.offered(Direction.INBOUND);
        var sent = offered.offerSent(FIRST, at(2));
        var ringing = sent.next().agentRinging(FIRST, at(3));

        assertEquals(at(2 + 2 + 10), clock(sent));
        assertEquals(at(3 + 10), clock(ringing));
    }

    @Test
    void an_offer_that_the_platform_never_took_is_taken_back_and_no_miss() {
        var offered = CallFixture.offered(Direction.INBOUND);

        var decision = offered.clockDue(CallClock.RING, at(6));

        var waiting = assertInstanceOf(Waiting.class, decision.next());
        assertEquals(0, waiting.missed());
        assertEquals("RESCINDED", ((CallOfferEnded) decision.events().getFirst()).outcome());
        assertEquals(AgentConsequence.RELEASED, consequence(decision));
    }

    @Test
    void a_ring_clock_that_was_moved_does_not_act_early() {
        var ringing = CallFixture.offered(Direction.INBOUND)
                .agentRinging(FIRST, at(4))
                .next();

        var decision = ringing.clockDue(CallClock.RING, at(13));

        assertEquals(ringing, decision.next());
        assertEquals(at(14), clock(decision));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_ANSWER, MISSED, 1",
        "REJECTED, DECLINED, 1",
        "BUSY, LINE_BUSY, 0",
        "UNREACHABLE, UNREACHABLE, 0",
        "CANCELLED, RELEASED, 0"
    })
    @Norm("ANS-2")
    void why_a_leg_failed_decides_what_it_means_for_the_agent(
            LegFailure cause, AgentConsequence consequence, int missed) {
        var decision = CallFixture.offered(Direction.INBOUND).agentLegFailed(FIRST, cause, at(5));

        assertEquals(consequence, consequence(decision));
        assertEquals(missed, ((Waiting) decision.next()).missed());
    }

    @Test
    void an_offer_that_was_given_up_unanswered_is_taken_back_lest_the_phone_rings_on() {
        var unsent = CallFixture.offered(Direction.INBOUND);
        var sent = unsent.offerSent(FIRST, at(2)).next();

        assertEquals(
                List.of(new TelephonyCommand.Release(FIRST)),
                unsent.agentLegFailed(FIRST, LegFailure.CANCELLED, at(6)).commands());
        assertEquals(
                List.of(),
                sent.agentLegFailed(FIRST, LegFailure.CANCELLED, at(6)).commands());
    }

    @Test
    @FailureCase("R11")
    void an_answer_for_another_offer_round_is_let_go_and_noted() {
        var talking = CallFixture.talking();

        var decision = talking.agentAnswered(OTHER, at(20));

        assertEquals(talking, decision.next());
        assertEquals(List.of(new TelephonyCommand.Release(OTHER)), decision.commands());
        assertTrue(decision.effects().stream().anyMatch(CallEffect.Noted.class::isInstance));
    }

    @Test
    void whoever_was_on_the_line_of_a_call_that_was_taken_back_stays_known_to_be_hung_up() {
        for (var taken : List.of(
                CallFixture.dialling().withdraw(at(9)), CallFixture.dialling().end(CallFixture.intervention()))) {
            assertEquals(List.of(new TelephonyCommand.HangUp()), taken.commands());
            assertEquals(FIRST, taken.next().onTheLine());
        }
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, true", "6, false"})
    void leaving_within_the_threshold_is_a_short_abandon(long seconds, boolean shortly) {
        var decision = CallFixture.waiting(Direction.INBOUND).ended(EndedBy.CUSTOMER, at(seconds));

        assertEquals(shortly, ((Abandoned) decision.next()).shortly());
        assertEquals(
                shortly ? "SHORT_ABANDON" : "ABANDONED",
                ((CallEnded) decision.events().getFirst()).disposition());
    }

    @Test
    void a_call_that_ends_on_hold_ends_the_hold_first() {
        var decision = CallFixture.onHold().ended(EndedBy.CUSTOMER, at(40));

        assertInstanceOf(CallHoldEnded.class, decision.events().get(0));
        var ended = assertInstanceOf(CallEnded.class, decision.events().get(1));
        assertEquals(37_000, ended.talkMs());
    }

    @Test
    void who_asked_to_hang_up_ended_the_call_even_if_the_platform_says_otherwise() {
        var asked = CallFixture.talking().hangUp(AN, at(30)).next();

        var decision = asked.ended(EndedBy.PLATFORM, at(31));

        assertEquals("AGENT", ((CallEnded) decision.events().getFirst()).endedBy());
    }

    @Test
    void an_outbound_call_is_answered_when_the_customer_is() {
        var dialling = CallFixture.dialling();

        var decision = dialling.customerAnswered(at(8));

        var answered = assertInstanceOf(CallAnswered.class, decision.events().getFirst());
        assertEquals("p-1", answered.promiseId());
        assertTrue(decision.commands().isEmpty());
    }

    @Test
    void another_agent_may_not_touch_the_call() {
        assertThrows(NotTheirCall.class, () -> CallFixture.talking().hangUp(BO, at(30)));
        assertThrows(
                NotTheirCall.class, () -> CallFixture.offered(Direction.INBOUND).reject(BO, FIRST, at(3)));
        assertThrows(NotTheirCall.class, () -> CallFixture.wrappingUp().wrapUp(BO, CallFixture.written(), at(70)));
    }

    @Test
    void the_same_promise_twice_is_one() {
        var promise = new AgreedPromise("WITHIN_2H", new Customer("c", "+86"), "x", at(20));
        var once = CallFixture.talking().promise(AN, promise, at(20));

        var twice = once.next().promise(AN, promise, at(21));

        assertEquals(1, once.events().size());
        assertTrue(twice.events().isEmpty());
    }

    private static Instant clock(Decision decision) {
        return decision.effects().stream()
                .filter(ClockSet.class::isInstance)
                .map(effect -> ((ClockSet) effect).dueAt())
                .findFirst()
                .orElseThrow();
    }

    private static AgentConsequence consequence(Decision decision) {
        return decision.effects().stream()
                .filter(AgentAffected.class::isInstance)
                .map(effect -> ((AgentAffected) effect).consequence())
                .findFirst()
                .orElseThrow();
    }
}
