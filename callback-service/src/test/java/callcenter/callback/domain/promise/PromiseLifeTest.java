package callcenter.callback.domain.promise;

import static callcenter.callback.domain.promise.PromiseFixture.AGREED;
import static callcenter.callback.domain.promise.PromiseFixture.after;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import callcenter.events.callback.PromiseAtRisk;
import callcenter.events.callback.PromiseAttempted;
import callcenter.events.callback.PromiseBroken;
import callcenter.events.callback.PromiseCallRequested;
import callcenter.events.callback.PromiseCallWithdrawn;
import callcenter.events.callback.PromiseEscalated;
import callcenter.events.callback.PromiseKept;
import callcenter.events.callback.PromiseMade;
import callcenter.testing.FailureCase;
import callcenter.testing.Norm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PromiseLifeTest {

    private static final Duration TALK = Duration.ofSeconds(61);

    @Norm("CBK-1")
    @Test
    void theClockRunsFromTheMomentItWasAgreed() {
        var made = PromiseFixture.within2h().events(PromiseMade.class).getFirst();

        assertEquals(AGREED, made.agreedAt());
        assertEquals(AGREED.plus(Duration.ofHours(2)), made.dueAt());
    }

    @Norm("CBK-4")
    @Test
    void theCallIsTheOwnersFirst() {
        var life = PromiseFixture.within2h().requested(after(30));

        var call = life.events(PromiseCallRequested.class).getFirst();
        assertEquals("agent-1", call.ownerId());
        assertEquals(after(30).plusSeconds(30), call.ownerUntil());
        assertEquals("p-call-1-within-2h-a1", call.attemptId());
    }

    @Test
    void noCallIsRequestedEarly() {
        var life = PromiseFixture.within2h().requested(after(30).minusMillis(1));

        assertTrue(life.events(PromiseCallRequested.class).isEmpty());
    }

    @Norm("CBK-5")
    @Test
    void aConversationWithTheCustomerKeepsIt() {
        var life = PromiseFixture.within2h().requested(after(30)).wrappedUp(1, Party.CUSTOMER, TALK, after(32));

        var kept = life.events(PromiseKept.class).getFirst();
        assertInstanceOf(PromiseState.Kept.class, life.promise.state());
        assertTrue(kept.inTime());
        assertEquals(TALK.toMillis(), kept.talkMs());
    }

    @Norm("CBK-5")
    @Test
    void theShortestConversationIsOne() {
        var life = PromiseFixture.within2h().requested(after(30));

        life.wrappedUp(1, Party.CUSTOMER, PromiseFixture.RULES.minimumTalk(), after(32));

        assertInstanceOf(PromiseState.Kept.class, life.promise.state());
    }

    @Norm("CBK-5")
    @ParameterizedTest(name = "{0} for {1} s is {2}")
    @CsvSource({
        "CUSTOMER, 9, TOO_SHORT",
        "THIRD_PARTY, 300, THIRD_PARTY",
        "VOICEMAIL, 300, VOICEMAIL",
        "WRONG_NUMBER, 300, WRONG_NUMBER",
        "UNKNOWN, 300, FAILED"
    })
    void nobodyElseKeepsIt(Party party, long seconds, String outcome) {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .wrappedUp(1, party, Duration.ofSeconds(seconds), after(32));

        assertInstanceOf(PromiseState.Planned.class, life.promise.state());
        assertEquals(
                List.of(outcome),
                life.events(PromiseAttempted.class).stream()
                        .map(PromiseAttempted::outcome)
                        .toList());
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

    @Norm("CBK-3")
    @Test
    void aPromiseOf24HoursWaitsForTheCallingHoursAndOneOf2HoursDoesNot() {
        var evening = Instant.parse("2026-03-02T12:30:00Z"); // 20:30 local
        var day = PromiseFixture.within24h(evening, evening);
        var urgent = PromiseFixture.under(PromiseFixture.RULES, PromiseKind.WITHIN_2H, evening);

        assertEquals(new PromiseState.Planned(Instant.parse("2026-03-03T00:30:00Z")), day.promise.state());
        assertEquals(new PromiseState.Planned(evening.plus(Duration.ofMinutes(30))), urgent.promise.state());
    }

    @Norm("CBK-3")
    @Test
    void anAttemptThatWasHeldUpPastTheHoursWaitsForTheNext() {
        var agreed = Instant.parse("2026-03-02T04:00:00Z"); // first call at 18:00 local
        var life = PromiseFixture.within24h(agreed, agreed).requested(Instant.parse("2026-03-02T12:10:00Z"));

        assertEquals(new PromiseState.Planned(Instant.parse("2026-03-03T00:30:00Z")), life.promise.state());
        assertTrue(life.events(PromiseCallRequested.class).isEmpty());
    }

    @Norm("CBK-3")
    @Norm("CBK-6")
    @Test
    void aRetryThatWouldFallIntoTheLunchBreakWaitsForTheAfternoon() {
        var agreed = Instant.parse("2026-03-01T21:55:00Z"); // first call at 11:55 local
        var firstCall = agreed.plus(Duration.ofHours(6));
        var life = PromiseFixture.within24h(agreed, agreed).requested(firstCall);

        life.missed(1, AttemptOutcome.BUSY, firstCall.plusSeconds(30));

        assertEquals(new PromiseState.Planned(Instant.parse("2026-03-02T06:00:00Z")), life.promise.state());
    }

    @Norm("CBK-4")
    @Test
    void riskIsToldOnceAtEachPartOfTheTime() {
        var risk = new PromiseCommand.NoticeRisk();
        var life = PromiseFixture.within2h().tell(risk, after(60).minusMillis(1));
        assertTrue(life.events(PromiseAtRisk.class).isEmpty());

        life.tell(risk, after(60)).tell(risk, after(61)).tell(risk, after(96)).tell(risk, after(97));

        assertEquals(
                List.of(50, 80),
                life.events(PromiseAtRisk.class).stream()
                        .map(PromiseAtRisk::percent)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"NOT_TRIED", "NOT_REACHED", "IN_PROGRESS"})
    void theDeadlineBreaksItWithTheReason(String reason) {
        var life = PromiseFixture.within2h();
        if (!reason.equals("NOT_TRIED")) {
            life.requested(after(30));
        }
        if (reason.equals("NOT_REACHED")) {
            life.missed(1, AttemptOutcome.BUSY, after(31));
        }

        life.tell(new PromiseCommand.BreakIfDue(), after(120));

        assertEquals(reason, life.events(PromiseBroken.class).getFirst().reason());
        assertEquals("OVERDUE", life.events(PromiseEscalated.class).getFirst().reason());
    }

    @Test
    void theRingingCallOfABrokenPromiseIsTakenBack() {
        var life = PromiseFixture.within2h().requested(after(119)).tell(new PromiseCommand.BreakIfDue(), after(120));

        assertEquals(
                "BROKEN", life.events(PromiseCallWithdrawn.class).getFirst().reason());
    }

    @Norm("CBK-5")
    @Test
    void aConversationBegunBeforeTheDeadlineMayBeConfirmedAfterIt() {
        var life = PromiseFixture.within2h().requested(after(110));
        life.tell(new PromiseCommand.NoteTalked(life.conversation(1, TALK, after(119))), after(119));
        life.tell(new PromiseCommand.BreakIfDue(), after(120));
        assertTrue(life.promise.isOpen());

        life.tell(new PromiseCommand.NoteParty(life.conversation(1, TALK, after(119)), Party.CUSTOMER), after(122));

        assertTrue(life.events(PromiseKept.class).getFirst().inTime());
    }

    @Test
    void aConversationThatEndsAfterTheDeadlineKeepsItLate() {
        var life = PromiseFixture.within2h().requested(after(110));
        life.tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(119))
                .wrappedUp(1, Party.CUSTOMER, TALK, after(121));

        assertEquals(false, life.events(PromiseKept.class).getFirst().inTime());
    }

    @Test
    void aVoicemailThatEndsAfterTheDeadlineBreaksIt() {
        var life = PromiseFixture.within2h().requested(after(110));
        life.tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(119))
                .wrappedUp(1, Party.VOICEMAIL, TALK, after(121));

        assertEquals("NOT_REACHED", life.events(PromiseBroken.class).getFirst().reason());
    }

    @Norm("CBK-5")
    @Test
    void aLateConversationIsRecordedAndThePromiseStaysBroken() {
        var life = PromiseFixture.within2h().requested(after(119)).tell(new PromiseCommand.BreakIfDue(), after(120));

        life.wrappedUp(1, Party.CUSTOMER, TALK, after(125)).wrappedUp(1, Party.CUSTOMER, TALK, after(125));

        assertInstanceOf(PromiseState.Broken.class, life.promise.state());
        assertEquals(
                List.of("CONVERSATION"),
                life.events(PromiseAttempted.class).stream()
                        .map(PromiseAttempted::outcome)
                        .toList());
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

    @FailureCase("R39")
    @Test
    void aCallThatNeverComesBackIsTakenBackAndTriedAgain() {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .tell(new PromiseCommand.GiveUpLostCall(), after(60))
                .requested(after(70));

        assertEquals("LOST", life.events(PromiseCallWithdrawn.class).getFirst().reason());
        assertEquals(2, life.events(PromiseCallRequested.class).size());
        assertEquals(0, life.promise.tries());
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
                after(41));
        assertEquals(sameButNewer, again);
    }

    @Norm("CBK-5")
    @Test
    void aConversationInACallGivenUpAsLostStillKeepsIt() {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .tell(new PromiseCommand.GiveUpLostCall(), after(60))
                .requested(after(70))
                .wrappedUp(1, Party.CUSTOMER, TALK, after(71));

        assertInstanceOf(PromiseState.Kept.class, life.promise.state());
        assertEquals(
                life.callId(2), life.events(PromiseCallWithdrawn.class).get(1).attemptId());
    }

    @FailureCase("R35")
    @Test
    void whatIsLearntLateOfALostCallDoesNotTouchTheOneThatRings() {
        var life = PromiseFixture.within2h()
                .requested(after(30))
                .tell(new PromiseCommand.GiveUpLostCall(), after(60))
                .requested(after(70));
        var ringing = life.promise.state();

        life.tell(new PromiseCommand.NoteAnswered(life.callId(1)), after(71))
                .tell(new PromiseCommand.NoteTalked(life.conversation(1, TALK, after(72))), after(72))
                .wrappedUp(1, Party.VOICEMAIL, TALK, after(73));

        assertEquals(ringing, life.promise.state());
        assertEquals(1, life.promise.tries());
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

    @Test
    void aPromiseThatReachesUsLateIsCalledAtOnce() {
        var late = Instant.parse("2026-03-02T11:00:00Z"); // 19:00 local, ten hours later

        var life = PromiseFixture.within24h(AGREED, late);

        assertEquals(new PromiseState.Planned(late), life.promise.state());
    }

    @FailureCase("R36")
    @Test
    void aPromiseThatReachesUsAfterItsTimeIsBrokenAndNotForgotten() {
        var life = PromiseFixture.within24h(AGREED, after(30 * 60));

        life.tell(new PromiseCommand.BreakIfDue(), after(30 * 60));

        assertEquals("NOT_TRIED", life.events(PromiseBroken.class).getFirst().reason());
    }
}
