package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.CHEN;
import static callcenter.routing.domain.call.CallFixture.SECOND;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallCallbackOwed;
import callcenter.events.call.CallHoldEnded;
import callcenter.events.call.CallHoldOverdue;
import callcenter.events.call.CallHoldStarted;
import callcenter.testing.Norm;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the customer hears and does while being passed on, from 20 s on; AN answered at 3 s, CHEN is asked. */
class CustomerInTransferTest {

    @ParameterizedTest
    @MethodSource("callcenter.routing.domain.call.CallFixture#passingOn")
    @Norm("CAL-8")
    void a_customer_who_leaves_meanwhile_is_the_first_agents_to_call_back(PassingOn call) {
        var decision = call.ended(EndedBy.CUSTOMER, at(30));

        assertEquals(AN, assertInstanceOf(WrappingUp.class, decision.next()).agent());
        assertTrue(decision.commands().contains(new TelephonyCommand.Release(SECOND)));
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(CHEN, AgentConsequence.RELEASED)));
        assertTrue(decision.effects().stream()
                .anyMatch(it ->
                        it instanceof CallEffect.Noted noted && noted.what().equals("left-in-transfer")));
    }

    @ParameterizedTest
    @MethodSource("callcenter.routing.domain.call.CallFixture#passingOn")
    @Norm("CAL-9")
    void a_line_that_fails_meanwhile_is_called_back_by_the_first_agent_and_nobody_is_asked_to_promise_it(
            PassingOn call) {
        var decision = call.ended(EndedBy.PLATFORM, at(30));

        assertEquals("an", CallFixture.only(decision, CallCallbackOwed.class).ownerAgentId());
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(CHEN, AgentConsequence.RELEASED)));
        assertTrue(decision.effects().stream().noneMatch(CallEffect.Noted.class::isInstance));
    }

    @ParameterizedTest
    @MethodSource("callcenter.routing.domain.call.CallFixture#passingOn")
    @Norm("CAL-6")
    void the_customers_music_is_a_hold_from_the_start_and_has_its_limit(PassingOn call) {
        assertEquals(at(20), call.hold().startedAt());
        assertEquals(call, call.clockDue(CallClock.HOLD, at(139)).next());

        var overdue = call.clockDue(CallClock.HOLD, at(140));

        assertEquals(at(140), CallFixture.only(overdue, CallHoldOverdue.class).overdueAt());
        assertEquals(List.of(), overdue.next().clockDue(CallClock.HOLD, at(141)).effects());
    }

    static Stream<Function<PassingOn, Decision>> endsOfTheMusic() {
        return Stream.of(
                call -> call.cancelTransfer(AN, at(30)),
                call -> call.ended(EndedBy.CUSTOMER, at(30)),
                call -> call.ended(EndedBy.PLATFORM, at(30)),
                call -> call.agentLegFailed(SECOND, LegFailure.UNREACHABLE, at(30)),
                call -> call.freeAgent(CHEN, new Intervention("sup", "stuck", at(30))),
                call -> call.end(new Intervention("sup", "stuck", at(30))),
                call -> call.requeue(new Intervention("sup", "stuck", at(30))),
                call -> call instanceof Consulting
                        ? call.completeTransfer(AN, at(30))
                        : call.agentAnswered(SECOND, at(30)));
    }

    @ParameterizedTest
    @MethodSource("endsOfTheMusic")
    @Norm("CAL-6")
    void however_it_ends_it_was_one_hold_of_the_first_agent_and_its_clock_stops(Function<PassingOn, Decision> end) {
        CallFixture.passingOn().forEach(call -> {
            var decision = end.apply(call);

            var held = CallFixture.only(decision, CallHoldEnded.class);
            assertEquals("an", held.agentId());
            assertEquals(10_000, held.heldMs());
            assertTrue(decision.effects().contains(new CallEffect.ClockStopped(CallClock.HOLD)));
        });
    }

    @Test
    @Norm("CAL-4")
    @Norm("CAL-6")
    void it_begins_with_the_clocks_of_a_hold() {
        var begun = CallFixture.talking().transfer(AN, CallFixture.transfer(TransferKind.WARM), "phone");

        assertTrue(begun.effects().contains(new CallEffect.ClockSet(CallClock.HOLD, at(140))));
        assertTrue(begun.effects().contains(new CallEffect.ClockSet(CallClock.NORMS, at(40))));
        assertEquals(120_000, CallFixture.only(begun, CallHoldStarted.class).limitMs());
    }

    @Test
    void a_customer_who_cannot_be_put_on_hold_is_still_with_the_first_agent_and_nothing_is_resumed() {
        var decision = CallFixture.transferring(TransferKind.WARM).holdFailed(at(21));

        assertEquals(CallState.TALKING, decision.next().state());
        assertEquals(List.of(new TelephonyCommand.Release(SECOND)), decision.commands());
    }

    @Test
    void a_customer_who_cannot_be_taken_back_is_on_hold() {
        var back = CallFixture.transferring(TransferKind.WARM)
                .cancelTransfer(AN, at(30))
                .next();

        assertEquals(CallState.ON_HOLD, back.resumeFailed(at(31)).next().state());
    }
}
