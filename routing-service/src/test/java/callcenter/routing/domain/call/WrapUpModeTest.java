package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.BO;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallWrapUpOverdue;
import callcenter.routing.domain.queue.OfferPauses;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.testing.Norm;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The conversation ended at 60 s, and 60 s are allowed for its record. */
class WrapUpModeTest {

    private static final Instant LIMIT = at(120);
    private static final CallEffect LET_GO = new CallEffect.AgentAffected(AN, AgentConsequence.RELEASED);

    @ParameterizedTest
    @EnumSource
    @Norm("CAL-12")
    void at_the_limit_it_is_flagged_and_only_a_timed_one_lets_the_agent_go(WrapUpMode mode) {
        var decision = wrappingUp(mode).clockDue(CallClock.WRAP_UP, LIMIT);

        assertTrue(assertInstanceOf(WrappingUp.class, decision.next()).ending().overdue());
        assertTrue(decision.events().stream().anyMatch(CallWrapUpOverdue.class::isInstance));
        assertEquals(mode == WrapUpMode.TIMED, decision.effects().contains(LET_GO));
    }

    @ParameterizedTest
    @EnumSource
    @Norm("CAL-12")
    void only_an_optional_one_ends_when_the_agent_asks_for_a_status(WrapUpMode mode) {
        var decision = wrappingUp(mode).agentAsksToGoOn(AN);

        assertEquals(mode == WrapUpMode.OPTIONAL, decision.effects().contains(LET_GO));
        assertEquals(CallState.WRAPPING_UP, decision.next().state());
    }

    @ParameterizedTest
    @EnumSource
    @Norm("CAL-12")
    void the_record_stays_owed_by_who_went_on(WrapUpMode mode) {
        var gone = wrappingUp(mode)
                .clockDue(CallClock.WRAP_UP, LIMIT)
                .next()
                .agentAsksToGoOn(AN)
                .next();

        var written = gone.wrapUp(AN, CallFixture.written(), at(500));

        assertEquals(CallState.COMPLETED, written.next().state());
        assertEquals(mode == WrapUpMode.FORCED, written.effects().contains(LET_GO));
    }

    @Test
    void whoever_went_on_is_not_let_go_a_second_time() {
        var gone = wrappingUp(WrapUpMode.OPTIONAL).agentAsksToGoOn(AN).next();

        assertEquals(List.of(), gone.agentAsksToGoOn(AN).effects());
    }

    @Test
    void what_another_agent_asks_for_is_nothing_to_this_call() {
        assertEquals(
                List.of(), wrappingUp(WrapUpMode.OPTIONAL).agentAsksToGoOn(BO).effects());
    }

    private static WrappingUp wrappingUp(WrapUpMode mode) {
        var usual = CallFixture.wrappingUp();
        var origin = usual.origin();
        var terms = origin.terms();
        var own = new QueueTerms(
                terms.queue(),
                terms.ringLimit(),
                terms.serviceLevel(),
                terms.shortAbandon(),
                terms.holdLimit(),
                terms.wrapUpLimit(),
                mode,
                OfferPauses.NONE,
                null,
                terms.transferLimit(),
                terms.together(),
                terms.ringsEndAfter());
        return new WrappingUp(CallFixture.under(own, origin), usual.place(), usual.talk(), usual.ending());
    }
}
