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

import callcenter.routing.domain.IllegalTransition;
import callcenter.routing.domain.agent.Agent;
import callcenter.routing.domain.agent.AgentId;
import callcenter.routing.domain.queue.OfferPauses;
import callcenter.routing.domain.reservation.ReservationId;
import callcenter.routing.domain.reservation.ReservationStatus;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AN, BO and CHEN are rung for one call, all from 1 s on. */
class RungTogetherTest {

    private static final ReservationId THIRD = new ReservationId("r-3");

    @Test
    @FailureCase("R01")
    @FailureCase("R11")
    void the_first_who_answers_gets_the_call_and_all_others_are_let_go_without_a_miss() {
        var decision = rung().agentAnswered(SECOND, at(4));

        assertEquals(BO, assertInstanceOf(Talking.class, decision.next()).agent());
        for (var other : List.of(AN, CHEN)) {
            assertTrue(decision.effects().contains(new CallEffect.AgentAffected(other, AgentConsequence.RELEASED)));
        }
        assertTrue(decision.commands()
                .containsAll(List.of(new TelephonyCommand.Release(FIRST), new TelephonyCommand.Release(THIRD))));
        assertFalse(decision.commands().contains(new TelephonyCommand.Release(SECOND)));
        assertEquals(1, accepted(decision));
    }

    @Test
    @FailureCase("R11")
    void a_late_answer_is_let_go_and_counts_neither_as_a_miss_nor_as_talk() {
        var talking = rung().agentAnswered(SECOND, at(4)).next();

        var late = talking.agentAnswered(FIRST, at(5));

        assertEquals(talking, late.next());
        assertEquals(List.of(new TelephonyCommand.Release(FIRST)), late.commands());
        assertTrue(late.effects().stream().noneMatch(CallEffect.AgentAffected.class::isInstance));
    }

    @Test
    void whoever_is_rung_is_held() {
        assertEquals(List.of(AN, BO, CHEN), rung().agents());
    }

    @Test
    void one_who_declines_leaves_the_others_ringing() {
        var decision = rung().reject(AN, FIRST, at(4));

        var left = assertInstanceOf(Offered.class, decision.next());
        assertEquals(
                List.of(SECOND, THIRD),
                left.offers().stream().map(Offer::reservation).toList());
        assertTrue(decision.effects().contains(new CallEffect.AgentAffected(AN, AgentConsequence.DECLINED)));
        assertEquals(1, left.missed());
    }

    @Test
    void the_last_who_cannot_be_reached_lets_the_call_wait_again() {
        Call call = rung();
        for (var reservation : List.of(SECOND, FIRST, THIRD)) {
            assertEquals(CallState.OFFERED, call.state());
            call = call.agentLegFailed(reservation, LegFailure.UNREACHABLE, at(4))
                    .next();
        }

        assertEquals(1, assertInstanceOf(Waiting.class, call).round());
    }

    @Test
    @Norm("ANS-1")
    void each_has_a_ring_clock_of_his_own_and_rings_out_alone() {
        Call call = rung();
        call = call.agentRinging(FIRST, at(2)).next();
        call = call.agentRinging(SECOND, at(5)).next();
        call = call.agentRinging(THIRD, at(5)).next();

        var first = call.clockDue(CallClock.RING, at(12));
        var others = first.next().clockDue(CallClock.RING, at(15));

        assertTrue(first.effects().contains(rested(AN, AgentConsequence.MISSED)));
        assertEquals(2, assertInstanceOf(Offered.class, first.next()).offers().size());
        assertTrue(first.effects().contains(new CallEffect.ClockSet(CallClock.RING, at(15))));
        assertEquals(3, assertInstanceOf(Waiting.class, others.next()).missed());
        assertTrue(others.effects().contains(rested(CHEN, AgentConsequence.MISSED)));
    }

    @Test
    @FailureCase("R12")
    void whoever_answered_and_could_not_be_connected_leaves_a_call_that_is_offered_again() {
        var talking = rung().agentAnswered(SECOND, at(4)).next();

        var waiting = talking.bridgeFailed(SECOND, at(5));

        assertEquals(CallState.WAITING, waiting.next().state());
        assertTrue(waiting.effects().contains(new CallEffect.AgentAffected(BO, AgentConsequence.RELEASED)));
        assertTrue(waiting.next().allowed().contains(CallAction.OFFER));
    }

    @Test
    @FailureCase("R03")
    void when_the_caller_leaves_nobody_is_rung_any_more() {
        var decision = rung().ended(EndedBy.CUSTOMER, at(4));

        assertEquals(
                List.of(
                        new TelephonyCommand.Release(FIRST),
                        new TelephonyCommand.Release(SECOND),
                        new TelephonyCommand.Release(THIRD)),
                decision.commands());
    }

    @Test
    void a_supervisor_frees_one_and_the_others_ring_on() {
        var decision = rung().freeAgent(CHEN, CallFixture.intervention());

        assertEquals(
                2, assertInstanceOf(Offered.class, decision.next()).offers().size());
        assertTrue(decision.effects().contains(rested(CHEN, AgentConsequence.RELEASED)));
    }

    @Test
    void nobody_declines_for_another() {
        assertThrows(NotTheirCall.class, () -> rung().reject(new AgentId("x"), FIRST, at(4)));
        assertThrows(IllegalTransition.class, () -> rung().reject(BO, FIRST, at(4)));
    }

    private static CallEffect rested(AgentId agent, AgentConsequence consequence) {
        return new CallEffect.AgentAffected(agent, consequence, OfferPauses.SHORT_REST, Agent.MISSES_TO_AWAY);
    }

    private static Offered rung() {
        var one = CallFixture.offered(Direction.INBOUND);
        var two =
                (Offered) one.alsoOffer(Offer.made(SECOND, BO, 1, at(1)), "bo").next();
        return (Offered)
                two.alsoOffer(Offer.made(THIRD, CHEN, 1, at(1)), "chen").next();
    }

    private static long accepted(Decision decision) {
        return decision.effects().stream()
                .filter(it -> it instanceof CallEffect.ReservationDecided decided
                        && decided.status() == ReservationStatus.ACCEPTED)
                .count();
    }
}
