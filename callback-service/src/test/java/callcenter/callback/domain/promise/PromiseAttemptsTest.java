package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import callcenter.events.callback.PromiseAttempted;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseEscalated;
import callcenter.events.callback.PromiseOfferMissed;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calls of a promise: who is called first, what follows a call that reached nobody, and what ends them. */
class PromiseAttemptsTest {

    private static final Duration TALK = Duration.ofSeconds(61);

    @Norm("CBK-4")
    @Test
    void theCallIsTheOwnersFirst() {
        var life = PromiseFixture.within2h().requested(after(30));

        var call = life.events(PromiseCallRequested.class).getFirst();
        assertEquals("agent-1", call.ownerId());
        assertEquals(after(30).plusSeconds(30), call.ownerUntil());
        assertEquals("p-call-1-within-2h-a1", call.attemptId());
    }

    @Norm("CBK-11")
    @Test
    void onceSomebodyWasSpokenToTheNextCallNamesTheRecordThatIsReadFirst() {
        var life = PromiseFixture.within2h().requested(after(30)).missed(1, AttemptOutcome.BUSY, after(31));
        life.requested(after(41)).wrappedUp(2, Party.THIRD_PARTY, TALK, after(43));

        life.requested(after(73));

        var calls = life.events(PromiseCallRequested.class);
        assertNull(calls.get(0).earlierCallId());
        assertNull(calls.get(1).earlierCallId());
        assertEquals(life.callId(2), calls.get(2).earlierCallId());
    }

    @Norm("CBK-6")
    @Test
    void triesFollowThePlanAndThenALeaderHoldsThePromise() {
        var life = PromiseFixture.within2h().requested(after(30)).missed(1, AttemptOutcome.BUSY, after(31));
        life.requested(after(41)).missed(2, AttemptOutcome.NO_ANSWER, after(42));
        life.requested(after(72)).missed(3, AttemptOutcome.FAILED, after(73));

        var attempted = life.events(PromiseAttempted.class);
        assertEquals(after(41), attempted.get(0).nextAttemptAt());
        assertEquals(after(72), attempted.get(1).nextAttemptAt());
        assertNull(attempted.get(2).nextAttemptAt());
        var escalated = life.events(PromiseEscalated.class).getFirst();
        assertEquals("SHIFT_LEADER", escalated.level());
        assertEquals("TRIES_USED_UP", escalated.reason());
    }

    @Norm("CBK-6")
    @Test
    void aFourthTryWaitsForTheNextCallingWindow() {
        var agreed = Instant.parse("2026-03-02T01:00:00Z"); // 09:00 local, first call 15:00
        var life = PromiseFixture.within24h(agreed, agreed);
        for (var attempt = 1; attempt <= 3; attempt++) {
            var at = ((PromiseState.Planned) life.promise.state()).nextAttemptAt();
            life.requested(at).missed(attempt, AttemptOutcome.NO_ANSWER, at.plusSeconds(30));
        }

        var planned = assertInstanceOf(PromiseState.Planned.class, life.promise.state());
        assertEquals(Instant.parse("2026-03-03T00:30:00Z"), planned.nextAttemptAt());
    }

    @Norm("CBK-6")
    @Test
    void aTryThatWouldComeTooLateIsALeadersMatterAtOnce() {
        var life = PromiseFixture.within2h().requested(after(112)).missed(1, AttemptOutcome.BUSY, after(113));

        assertInstanceOf(PromiseState.Escalated.class, life.promise.state());
        assertEquals(1, life.events(PromiseEscalated.class).size());
    }

    @Test
    void waivingTakesTheRingingCallBack() {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .tell(new PromiseCommand.Waive("agent-1", "solved"), after(31));

        assertEquals(
                "WAIVED", life.events(PromiseCallWithdrawn.class).getFirst().reason());
        assertInstanceOf(PromiseState.Waived.class, life.promise.state());
    }

    @FailureCase("R40")
    @Test
    void anOfferThatWasMissedIsRecordedOnceAndIsNoTry() {
        var missed = new MissedOffer("r-1", "agent-2", MissedOffer.End.TIMED_OUT, Duration.ofSeconds(10), after(31));
        var promise = PromiseFixture.within2h().requested(after(30));
        var note = new PromiseCommand.NoteOfferMissed(promise.callId(1), missed);

        promise.tell(note, after(31)).tell(note, after(32)).missed(1, AttemptOutcome.BUSY, after(33));
        promise.tell(note, after(34));

        assertEquals(List.of(missed), promise.promise.attempts().getFirst().missed());
        assertEquals(1, promise.events(PromiseOfferMissed.class).size());
        assertEquals(1, promise.promise.tries());
    }

    @FailureCase("R38")
    @Test
    void aCallAskedForAgainKeepsItsDeadlineOwnerAndMatter() {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .missed(1, AttemptOutcome.BUSY, after(31))
                .requested(after(41));

        var first = life.events(PromiseCallRequested.class).get(0);
        var again = life.events(PromiseCallRequested.class).get(1);
        var sameButNewer = new PromiseCallRequested(
                life.callId(2),
                2,
                first.customerId(),
                first.number(),
                first.matter(),
                first.ownerId(),
                after(41).plusSeconds(30),
                first.queueId(),
                first.priority(),
                first.dueAt(),
                after(41),
                first.kind(),
                first.placeSince(),
                null,
                null,
                null);
        assertEquals(sameButNewer, again);
    }

    @Norm("CBK-6")
    @Test
    void aLeaderIsToldOnceThatTheTriesAreUsedUp() {
        var life = PromiseFixture.within2h().requested(after(100));
        life.tell(new PromiseCommand.GiveUpLostCall(), after(112)); // not lost yet
        life.tell(new PromiseCommand.NoteNotReached(life.callId(1), AttemptOutcome.NOT_PLACED, after(113)), after(113));

        life.tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(114))
                .wrappedUp(1, Party.THIRD_PARTY, TALK, after(115));

        assertInstanceOf(PromiseState.Escalated.class, life.promise.state());
        assertEquals(1, life.events(PromiseEscalated.class).size());
    }

    @FailureCase("R35")
    @ParameterizedTest
    @EnumSource(AlarmKind.class)
    void noSecondCallIsRequestedWhileOneRuns(AlarmKind alarm) {
        var life = PromiseFixture.within2h().requested(after(30));
        life.tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(31));

        life.tell(alarm.command(), after(100)).requested(after(101));

        assertEquals(1, life.events(PromiseCallRequested.class).size());
    }
}
