package callcenter.callback.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.calendar.Reckoning;
import callcenter.callback.domain.promise.Attempt;
import callcenter.callback.domain.promise.AttemptId;
import callcenter.callback.domain.promise.AttemptOutcome;
import callcenter.callback.domain.promise.BreakReason;
import callcenter.callback.domain.promise.Contact;
import callcenter.callback.domain.promise.Conversation;
import callcenter.callback.domain.promise.Promise;
import callcenter.callback.domain.promise.PromiseId;
import callcenter.callback.domain.promise.PromiseKind;
import callcenter.callback.domain.promise.PromiseState;
import callcenter.callback.domain.promise.Terms;
import callcenter.callback.domain.promise.Ties;
import callcenter.callback.domain.promise.Watch;
import callcenter.callback.domain.promise.Wishes;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a promise ended, as people are told. */
class EndingViewTest {

    private static final Instant AGREED = Instant.parse("2026-03-02T05:20:00Z");
    private static final Instant DUE = AGREED.plus(Duration.ofHours(2));
    private static final AttemptId SECOND = new AttemptId("p-call-78-within-2h-a2");

    @Test
    void anOpenOneHasNoEnding() {
        assertNull(EndingView.of(promise(new PromiseState.Escalated())));
    }

    @Norm("CBK-5")
    @Test
    void aCallOfOursKeptItWithAnAttempt() {
        var ending = EndingView.of(promise(kept(SECOND.value(), DUE.minusSeconds(42))));

        assertEquals(2, ending.attempt());
        assertEquals("agent-2", ending.agentId());
        assertEquals(61_000L, ending.talkMs());
        assertEquals(true, ending.inTime());
        assertEquals(42_000L, ending.earlyMs());
    }

    @Norm("CBK-5")
    @Test
    void theCustomersOwnCallKeptItLateAndIsNoAttempt() {
        var ending = EndingView.of(promise(kept("call-91", DUE.plusMillis(1))));

        assertEquals("call-91", ending.callId());
        assertNull(ending.attempt());
        assertEquals(false, ending.inTime());
        assertEquals(-1L, ending.earlyMs());
    }

    @Test
    void whoWaivedItIsTold() {
        var waived = promise(new PromiseState.Waived("agent-2", "solved", DUE));

        assertEquals("agent-2", EndingView.of(waived).by());
        assertEquals(DUE, EndingView.of(waived).at());
    }

    @Test
    void aBrokenOneSaysWhy() {
        var ending = EndingView.of(promise(new PromiseState.Broken(BreakReason.NOT_REACHED, DUE)));

        assertEquals(BreakReason.NOT_REACHED, ending.reason());
        assertEquals(DUE, ending.at());
    }

    private static PromiseState kept(String callId, Instant endedAt) {
        return new PromiseState.Kept(new Conversation(callId, "agent-2", Duration.ofSeconds(61), endedAt));
    }

    private static Promise promise(PromiseState state) {
        var terms = new Terms(
                "call-78",
                PromiseKind.WITHIN_2H,
                new Contact("c_78", "+8613800138000"),
                "bill of February",
                "agent-2",
                "service",
                AGREED,
                DUE,
                Reckoning.wallClock(AGREED, DUE),
                Wishes.NONE,
                Ties.NONE);
        var tries = List.of(
                attempt(1, new AttemptId("p-call-78-within-2h-a1"), AttemptOutcome.BUSY),
                attempt(2, SECOND, AttemptOutcome.CONVERSATION));
        return new Promise(new PromiseId("p-call-78-within-2h"), terms, tries, new Watch(0, null, null, null), state);
    }

    private static Attempt attempt(int number, AttemptId id, AttemptOutcome outcome) {
        return new Attempt(
                id, number, AGREED, new Attempt.Result(outcome, "agent-2", Duration.ZERO, AGREED.plusSeconds(60)));
    }
}
