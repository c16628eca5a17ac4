package callcenter.routing.domain.call;

import static callcenter.routing.domain.call.CallFixture.AN;
import static callcenter.routing.domain.call.CallFixture.BO;
import static callcenter.routing.domain.call.CallFixture.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.call.CallWrapUpOverdue;
import callcenter.events.call.CallWrappedUp;
import callcenter.routing.domain.queue.OfferPauses;
import callcenter.routing.domain.queue.QueueTerms;
import callcenter.routing.domain.queue.WrapUpMode;
import callcenter.testing.Norm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        var decision = wrappingUp(mode).agentAsksToGoOn(AN, at(75));

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
                .agentAsksToGoOn(AN, at(75))
                .next();

        var written = gone.wrapUp(AN, CallFixture.written(), at(500));

        assertEquals(CallState.COMPLETED, written.next().state());
        assertEquals(mode == WrapUpMode.FORCED, written.effects().contains(LET_GO));
    }

    @ParameterizedTest
    @CsvSource({"FORCED, 440000", "TIMED, 60000", "OPTIONAL, 440000"})
    @Norm("CAL-12")
    void the_record_says_how_long_the_agent_did_nothing_else(WrapUpMode mode, long workedMs) {
        var late = wrappingUp(mode)
                .clockDue(CallClock.WRAP_UP, LIMIT.plusSeconds(3))
                .next();

        assertEquals(workedMs, worked(late));
    }

    @Test
    @Norm("CAL-12")
    void who_chooses_to_go_on_worked_until_then_and_whom_a_supervisor_lets_go_nobody_knows_how_long() {
        var optional = wrappingUp(WrapUpMode.OPTIONAL);
        var letGo = optional.freeAgent(AN, CallFixture.intervention()).next();

        assertEquals(15_000, worked(optional.agentAsksToGoOn(AN, at(75)).next()));
        assertNull(worked(letGo.clockDue(CallClock.WRAP_UP, LIMIT).next()));
    }

    @ParameterizedTest
    @CsvSource({"FORCED, 440000", "TIMED, 60000", "OPTIONAL, 440000"})
    @Norm("CAL-12")
    void so_does_the_record_of_a_part(WrapUpMode mode, long workedMs) {
        var owing = wrappingUp(mode);
        var part = CallPart.ended(owing.origin(), owing.talk(), at(60));

        assertEquals(workedMs, worked(part.late()));
        assertEquals(15_000, worked(part.wentOn(at(75)).late()));
        assertNull(worked(part.freed().late()));
    }

    @Test
    void whoever_went_on_is_not_let_go_a_second_time() {
        var gone = wrappingUp(WrapUpMode.OPTIONAL).agentAsksToGoOn(AN, at(75)).next();

        assertEquals(List.of(), gone.agentAsksToGoOn(AN, at(75)).effects());
    }

    @Test
    void what_another_agent_asks_for_is_nothing_to_this_call() {
        assertEquals(
                List.of(),
                wrappingUp(WrapUpMode.OPTIONAL).agentAsksToGoOn(BO, at(75)).effects());
    }

    /** As the record that is written at 500 s tells it. */
    private static @Nullable Long worked(Call owing) {
        return owing.wrapUp(AN, CallFixture.written(), at(500)).events().stream()
                .filter(CallWrappedUp.class::isInstance)
                .map(event -> ((CallWrappedUp) event).workedMs())
                .toList()
                .getFirst();
    }

    private static @Nullable Long worked(CallPart part) {
        return part.event(CallFixture.written(), at(500)).workedMs();
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
