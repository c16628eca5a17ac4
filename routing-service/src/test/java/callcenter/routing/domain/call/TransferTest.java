package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.BO;
import static callcenter.routing.domain.call.CallFixture.CHEN;
import static callcenter.routing.domain.call.CallFixture.FIRST;
import static callcenter.routing.domain.call.CallFixture.SECOND;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallEnded;
import callcenter.events.call.CallTransferEnded;
import callcenter.events.call.CallTransferred;
import callcenter.routing.domain.reservation.ReservationStatus;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** AN answered at 3 s, and passes the customer on to CHEN at 20 s. */
class TransferTest {

    static Stream<Arguments> failures() {
        Function<Transferring, Decision> timedOut = call -> {
            var ringing = call.agentRinging(SECOND, at(21)).next();
            return ringing.clockDue(CallClock.RING, at(36));
        };
        Function<Transferring, Decision> declined = call -> call.reject(CHEN, SECOND, at(36));
        Function<Transferring, Decision> busy = call -> call.agentLegFailed(SECOND, LegFailure.BUSY, at(36));
        Function<Transferring, Decision> gone = call -> call.agentLegFailed(SECOND, LegFailure.UNREACHABLE, at(36));
        Function<Transferring, Decision> cancelled = call -> call.cancelTransfer(AN, at(36));
        Function<Transferring, Decision> lost = call -> call.agentLost(CHEN, at(36));
        Function<Transferring, Decision> freed = call -> call.freeAgent(CHEN, CallFixture.intervention());
        return Stream.of(
                Arguments.of(timedOut, "NOT_ANSWERED", AgentConsequence.MISSED, ReservationStatus.TIMED_OUT),
                Arguments.of(declined, "DECLINED", AgentConsequence.DECLINED, ReservationStatus.REJECTED),
                Arguments.of(busy, "UNREACHABLE", AgentConsequence.LINE_BUSY, ReservationStatus.RESCINDED),
                Arguments.of(gone, "UNREACHABLE", AgentConsequence.UNREACHABLE, ReservationStatus.RESCINDED),
                Arguments.of(cancelled, "CANCELLED", AgentConsequence.RELEASED, ReservationStatus.RESCINDED),
                Arguments.of(lost, "CANCELLED", AgentConsequence.RELEASED, ReservationStatus.RESCINDED),
                Arguments.of(freed, "CANCELLED", AgentConsequence.RELEASED, ReservationStatus.RESCINDED));
    }

    @Test
    void who_has_the_customer_and_who_is_asked_are_held() {
        assertEquals(
                List.of(AN, CHEN), CallFixture.transferring(TransferKind.WARM).agents());
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("failures")
    @Norm("CAL-8")
    void not_taken_over_the_customer_is_back_with_the_same_agent_who_is_to_ask(
            Function<Transferring, Decision> failing,
            String outcome,
            AgentConsequence consequence,
            ReservationStatus reservation) {
        var decision = failing.apply(CallFixture.transferring(TransferKind.WARM));

        var back = assertInstanceOf(Talking.class, decision.next());
        assertEquals(AN, back.agent());
        assertEquals(outcome, back.talk().returned().outcome().name());
        assertTrue(decision.commands().contains(new TelephonyCommand.Resume()));
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(CHEN, consequence)));
        assertTrue(decision.effects().contains(new CallEffect.ReservationDecided(SECOND, reservation)));
        assertFalse(affects(decision, AN));
        assertEquals(
                outcome, CallFixture.only(decision, CallTransferEnded.class).outcome());
    }

    @Test
    @Norm("CAL-8")
    void the_colleague_has_fifteen_seconds_from_the_first_ring() {
        var ringing = CallFixture.transferring(TransferKind.WARM)
                .agentRinging(SECOND, at(21))
                .next();

        assertEquals(
                CallState.TRANSFERRING,
                ringing.clockDue(CallClock.RING, at(36).minusMillis(1)).next().state());
        assertEquals(
                CallState.TALKING,
                ringing.clockDue(CallClock.RING, at(36)).next().state());
        assertEquals(Duration.ofSeconds(15), CallFixture.TERMS.transferLimit());
    }

    @Test
    @Norm("CAL-8")
    void a_warm_transfer_lets_both_agents_talk_and_then_hands_the_customer_over() {
        var answered = CallFixture.transferring(TransferKind.WARM).agentAnswered(SECOND, at(25));
        assertEquals(List.of(new TelephonyCommand.Consult(SECOND)), answered.commands());
        assertEquals(AN, answered.next().agent());

        var completed = answered.next().completeTransfer(AN, at(40));

        assertEquals(List.of(new TelephonyCommand.HandOver(FIRST, SECOND, true)), completed.commands());
        assertEquals(CHEN, assertInstanceOf(Talking.class, completed.next()).agent());
    }

    @Test
    @Norm("CAL-8")
    void a_blind_transfer_hands_the_customer_over_when_the_colleague_answers() {
        var decision = CallFixture.transferring(TransferKind.BLIND).agentAnswered(SECOND, at(25));

        assertEquals(List.of(new TelephonyCommand.HandOver(FIRST, SECOND, false)), decision.commands());
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(CHEN, AgentConsequence.ANSWERED)));
    }

    @Test
    @FailureCase("R10")
    @Norm("CAL-12")
    void whoever_hands_over_owes_the_record_of_his_part_and_both_parts_have_their_own_length() {
        var over = CallFixture.consulting().completeTransfer(AN, at(40));
        var ended = over.next().ended(EndedBy.CUSTOMER, at(70));

        assertTrue(over.effects().contains(new CallEffect.AgentAffected(AN, AgentConsequence.TALK_ENDED)));
        var part = over.effects().stream()
                .filter(CallEffect.PartOwed.class::isInstance)
                .map(it -> ((CallEffect.PartOwed) it).part())
                .findFirst()
                .orElseThrow();
        assertEquals(AN, part.agent());
        assertEquals(37_000, part.talkMs());
        assertEquals(at(100), part.dueAt());
        assertEquals(37_000, CallFixture.only(over, CallTransferred.class).talkMs());
        var end = CallFixture.only(ended, CallEnded.class);
        assertEquals(30_000, end.talkMs());
        assertEquals("chen", end.agentId());
        assertEquals(3_000, end.waitedMs());
        assertTrue(ended.effects().contains(new CallEffect.AgentAffected(CHEN, AgentConsequence.TALK_ENDED)));
        assertFalse(affects(ended, AN));
    }

    /** I1: in the order in which the effects are stored there is never a second accepted one. */
    @Test
    @FailureCase("R11")
    void one_reservation_is_handed_over_before_the_other_is_accepted() {
        var decided = CallFixture.consulting().completeTransfer(AN, at(40)).effects().stream()
                .filter(CallEffect.ReservationDecided.class::isInstance)
                .toList();

        assertEquals(
                List.of(
                        new CallEffect.ReservationDecided(FIRST, ReservationStatus.HANDED_OVER),
                        new CallEffect.ReservationDecided(SECOND, ReservationStatus.ACCEPTED)),
                decided);
    }

    @ParameterizedTest
    @MethodSource("callcenter.routing.domain.call.CallFixture#passingOn")
    void a_supervisor_can_end_it_and_both_agents_are_let_go(PassingOn call) {
        var decision = call.end(CallFixture.intervention());

        assertEquals(CallState.WRAPPING_UP, decision.next().state());
        assertTrue(decision.commands().contains(new TelephonyCommand.HangUp()));
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(CHEN, AgentConsequence.RELEASED)));
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(AN, AgentConsequence.TALK_ENDED)));
    }

    @ParameterizedTest
    @MethodSource("callcenter.routing.domain.call.CallFixture#passingOn")
    void a_supervisor_can_requeue_it_and_it_keeps_its_rank_and_its_round(PassingOn call) {
        var decision = call.requeue(CallFixture.intervention());

        var waiting = assertInstanceOf(Waiting.class, decision.next());
        assertEquals(CallFixture.talking().place().rankAt(), waiting.place().rankAt());
        assertEquals(2, waiting.round());
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(CHEN, AgentConsequence.RELEASED)));
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(AN, AgentConsequence.RELEASED)));
    }

    @Test
    void the_colleague_who_leaves_a_consultation_leaves_the_customer_with_the_first_agent() {
        var decision = CallFixture.consulting().agentLegFailed(SECOND, LegFailure.CANCELLED, at(30));

        assertEquals(AN, assertInstanceOf(Talking.class, decision.next()).agent());
        assertTrue(decision.commands().contains(new TelephonyCommand.Resume()));
    }

    @Test
    @Norm("CAL-8")
    void a_customer_who_cannot_be_connected_with_the_colleague_waits_on_with_the_same_rank() {
        var call = CallFixture.consulting().completeTransfer(AN, at(40)).next();

        var decision = call.bridgeFailed(SECOND, at(41));

        assertEquals(
                CallFixture.talking().place().rankAt(),
                assertInstanceOf(Waiting.class, decision.next()).place().rankAt());
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(CHEN, AgentConsequence.RELEASED)));
        assertFalse(affects(decision, AN));
    }

    @Test
    void neither_a_stranger_nor_the_colleague_decides_about_it() {
        var call = CallFixture.consulting();

        assertThrows(NotTheirCall.class, () -> call.completeTransfer(CHEN, at(40)));
        assertThrows(NotTheirCall.class, () -> call.cancelTransfer(BO, at(40)));
    }

    private static boolean affects(Decision decision, Object agent) {
        return decision.effects().stream()
                .anyMatch(it -> it instanceof CallEffect.AgentAffected affected
                        && affected.agent().equals(agent));
    }
}
